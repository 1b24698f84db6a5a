/** Text as it is compared: without accents and capitals. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Places of the entries whose title and date hold every word typed: the first so many. */
export function findTitled(
  entries: readonly { title: string; date: string }[],
  typed: string,
  most: number,
): number[] {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  const found: number[] = []
  for (const [i, { title, date }] of entries.entries()) {
    if (found.length === most) break
    const text = words.length === 0 ? '' : folded(`${title} ${date}`)
    if (words.every((word) => text.includes(word))) found.push(i)
  }
  return found
}
