import type { ReadingLanguage } from './languages.ts'

/** Small words that nearly every sentence of one language has and the other lacks. */
const small: Record<ReadingLanguage, ReadonlySet<string>> = {
  nl: new Set([
    'de',
    'het',
    'een',
    'van',
    'en',
    'dat',
    'niet',
    'voor',
    'zijn',
    'met',
    'door',
    'ook',
  ]),
  en: new Set(['the', 'of', 'and', 'to', 'that', 'not', 'for', 'with', 'by', 'has', 'it', 'from']),
}

/** How far into a text is looked, characters. */
const HEAD = 4000

/** The language a text seems to be in, by its small words; null when they do not tell. */
export function guessLanguage(text: string): ReadingLanguage | null {
  const words =
    text
      .slice(0, HEAD)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const count = (language: ReadingLanguage) =>
    words.filter((word) => small[language].has(word)).length
  const [nl, en] = [count('nl'), count('en')]
  if (nl === en) return null
  return nl > en ? 'nl' : 'en'
}
