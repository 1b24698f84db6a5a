/** Numbers as a language writes them, quick enough for every box of every frame. */
export function numberWords(locale: string) {
  // Made when the first large number comes: a format takes longer to make than a small case to draw.
  let formats: { plain: Intl.NumberFormat; compact: Intl.NumberFormat } | null = null
  const formatsNow = () => {
    formats ??= {
      plain: new Intl.NumberFormat(locale),
      compact: new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 0 }),
    }
    return formats
  }
  const number = (n: number) => (n >= 0 && n < 1000 ? String(n) : formatsNow().plain.format(n))
  /** At most five characters: "9,999", "12K". */
  const shortNumber = (n: number) =>
    n < 10_000 ? number(n) : formatsNow().compact.format(n).replace(/\s/g, '')
  return { number, shortNumber }
}
