/** How a language writes numbers. */
interface Writing {
  /** Between groups of three digits. */
  group: string
  thousands: string
  millions: string
}

const writings: Record<'en' | 'nl', Writing> = {
  en: { group: ',', thousands: 'K', millions: 'M' },
  nl: { group: '.', thousands: 'K', millions: 'M' },
}

/**
 * Whole numbers as a language writes them, for every box of every frame.
 *
 * Not by Intl: one of its formats takes longer to make than a small case to draw.
 */
export function numberWords(language: 'en' | 'nl') {
  const { group, thousands, millions } = writings[language]
  const number = (n: number) =>
    Math.abs(n) < 1000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, group)
  /** At most five characters: "9,999", "12K". */
  const shortNumber = (n: number) => {
    if (n < 10_000) return number(n)
    // What rounds to a thousand thousands is a million.
    return n < 999_500
      ? `${Math.round(n / 1000)}${thousands}`
      : `${number(Math.round(n / 1_000_000))}${millions}`
  }
  return { number, shortNumber }
}
