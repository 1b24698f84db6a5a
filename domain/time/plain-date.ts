import { parseEdtf } from './edtf.ts'
import { daysInMonth } from './epoch-day.ts'
import { dateWords } from './words.ts'

/**
 * EDTF for what a person typed: EDTF itself or a plain date in Dutch or English.
 *
 * Understood: `17 July 2020`, `17 juli 2020`, `July 2020`, `17-7-2020`, `17/7/2020` (day first, as both
 * languages write it here) and every EDTF string.
 *
 * @returns the EDTF string, or null when it cannot be read
 */
export function findEdtf(typed: string): string | null {
  const text = typed.trim().replace(/\s+/g, ' ')
  if (parseEdtf(text).ok) return text
  return fromNumbers(text) ?? fromWords(text.toLowerCase())
}

function fromNumbers(text: string): string | null {
  const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (!match) return null
  return toEdtf(Number(match[3]), Number(match[2]), Number(match[1]))
}

function fromWords(text: string): string | null {
  const match = /^(?:(?:[a-z]+ )?(\d{1,2})(?:st|nd|rd|th|e)?(?: of)? )?([a-z]+)\.?,? (\d{4})$/.exec(
    text,
  )
  const [, day, monthName, year] = match ?? []
  if (monthName === undefined) return null
  const month = monthNumber(monthName)
  if (month === null) return null
  return toEdtf(Number(year), month, day === undefined ? undefined : Number(day))
}

function monthNumber(name: string): number | null {
  for (const words of Object.values(dateWords)) {
    for (const months of [words.months, words.monthsShort]) {
      const index = months.findIndex((m) => m.toLowerCase() === name)
      if (index >= 0) return index + 1
    }
  }
  return null
}

function toEdtf(year: number, month: number, day?: number): string | null {
  if (month < 1 || month > 12) return null
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month))) return null
  const pad = (n: number) => String(n).padStart(2, '0')
  return [String(year).padStart(4, '0'), pad(month), ...(day === undefined ? [] : [pad(day)])].join(
    '-',
  )
}
