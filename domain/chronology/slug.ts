/** Letters that no normal form takes apart. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
}

/** A readable identifier from a title: "COA schort delen op" → `coa-schort-delen-op`. */
export function slugOf(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[ßæœøđłþı]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g)
  let slug = ''
  for (const word of words ?? []) {
    const longer = slug === '' ? word.slice(0, 40) : `${slug}-${word}`
    if (longer.length > 40) break
    slug = longer
  }
  return slug === '' ? 'untitled' : slug
}

/** The slug itself, or with the first number that makes it free: `-2`, `-3`. */
export function freeId(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  for (let n = 2; ; n++) if (!taken.has(`${slug}-${n}`)) return `${slug}-${n}`
}
