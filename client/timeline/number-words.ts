/** Numbers as a language writes them, quick enough for every box of every frame. */
export function numberWords(locale: string) {
  const plain = new Intl.NumberFormat(locale)
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 0 })
  const number = (n: number) => (n >= 0 && n < 1000 ? String(n) : plain.format(n))
  /** At most five characters: "9,999", "12K". */
  const shortNumber = (n: number) => (n < 10_000 ? number(n) : compact.format(n).replace(/\s/g, ''))
  return { number, shortNumber }
}
