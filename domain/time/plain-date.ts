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
  // People put a space after the comma of a set; EDTF has none.
  const edtf = /^[[{]/.test(text) ? text.replaceAll(' ', '') : text
  if (parseEdtf(edtf).ok) return edtf
  return fromNumbers(text) ?? fromWords(text.toLowerCase())
}

function fromNumbers(text: string): string | null {
  const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (!match) return null
  return toEdtf(Number(match[3]), Number(match[2]), Number(match[1]))
}

function fromWords(text: string): string | null {
  const match =
    /^(?:(?:([a-z]+)[.,]* )?(\d{1,2})(?:st|nd|rd|th|e)?(?: of)? )?([a-z]+)\.?,? (\d{4})$/.exec(text)
  const [, weekday, day, monthName, year] = match ?? []
  if (monthName === undefined) return null
  // Any other word before the day would change its meaning: "before 17 July".
  if (weekday !== undefined && !isWeekday(weekday)) return null
  const month = monthNumber(monthName)
  if (month === null) return null
  return toEdtf(Number(year), month, day === undefined ? undefined : Number(day))
}

const languages = Object.values(dateWords)

const isWeekday = (name: string) =>
  languages.some((words) =>
    [...words.weekdays, ...words.weekdaysShort].some((w) => w.toLowerCase() === name),
  )

function monthNumber(name: string): number | null {
  // Both languages also write "sept.".
  const wanted = name === 'sept' ? 'sep' : name
  for (const words of languages) {
    for (const months of [words.months, words.monthsShort]) {
      const index = months.findIndex((m) => m.toLowerCase() === wanted)
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
