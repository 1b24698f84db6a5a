/** One word, number or sign, with where it stands in the text. */
export interface Token {
  /** Lower case. */
  text: string
  kind: 'word' | 'number' | 'sign'
  start: number
  end: number
  /** Digits of a number. */
  digits: string
  /** Letters joined to a number: "17th", "1980s". */
  suffix: string
  /** "'80": the century is left out. */
  isShortYear: boolean
}

const TOKEN = /['’](\d\d)(?!\d)(\p{L}+)?|(\d+)(\p{L}+)?|[\p{L}\p{M}'’]+|[^\s.\p{L}\d]/gu

/** Full stops end abbreviations and sentences; in a date only numbers need them. */
export function tokensOf(text: string): Token[] {
  return [...text.toLowerCase().matchAll(TOKEN)].map((match) => {
    const [found, shortYear, shortSuffix, digits, suffix] = match
    const isNumber = shortYear !== undefined || digits !== undefined
    return {
      text: found.replaceAll('’', "'"),
      kind: isNumber ? 'number' : /^[\p{L}\p{M}'’]/u.test(found) ? 'word' : 'sign',
      start: match.index,
      end: match.index + found.length,
      digits: shortYear ?? digits ?? '',
      suffix: shortSuffix ?? suffix ?? '',
      isShortYear: shortYear !== undefined,
    }
  })
}
