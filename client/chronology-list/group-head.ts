import type { Language, Messages } from '#client/i18n/catalogues.ts'
import { capitalise, dateWords, sayEdtf } from '#domain/time/words.ts'
import type { GroupHead } from './heads.ts'

/** A head in words: "January 2021". */
export function sayHead(head: GroupHead, language: Language, { page }: Messages): string {
  if (head.type === 'unknown') return page.list.startUnknown
  if (head.type === 'unreported') return page.list.unreported
  if (head.type === 'years')
    return page.list.years(sayYear(head.from, language), sayYear(head.to, language))
  const year = sayYear(head.year, language)
  if (head.type === 'year') return year
  return capitalise(`${dateWords[language].months[head.month - 1]} ${year}`)
}

export const sayYear = (year: number, language: Language) => sayEdtf(yearEdtf(year), language).short

/** @see ISO 8601-2:2019, 4.4.1: years beyond four digits start with Y. */
function yearEdtf(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`
}
