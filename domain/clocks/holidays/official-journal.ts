import type { HolidaySource } from './calendar.ts'

/** The holidays of a year that the Official Journal lists under Regulation 1182/71, art. 2(1). */
export interface OfficialList {
  jurisdiction: string
  year: number
  /** Month and day, `04-18`. */
  days: readonly string[]
  source: HolidaySource
}

const list2025: HolidaySource = {
  cite: 'OJ C, C/2024/7517, 20.12.2024',
  url: 'https://eur-lex.europa.eu/eli/C/2024/7517/oj',
}
const list2026: HolidaySource = {
  cite: 'OJ C, C/2025/6771',
  url: 'https://eur-lex.europa.eu/eli/C/2025/6771/oj',
}
const commission2025: HolidaySource = {
  cite: 'OJ C, C/2024/2219, 22.3.2024',
  url: 'https://eur-lex.europa.eu/eli/C/2024/2219/oj',
}
const commission2026: HolidaySource = {
  cite: 'OJ C, C/2025/4103, 24.7.2025',
  url: 'https://eur-lex.europa.eu/eli/C/2025/4103/oj',
}

const list = (
  jurisdiction: string,
  year: number,
  source: HolidaySource,
  days: string,
): OfficialList => ({ jurisdiction, year, source, days: days.split(' ') })

/**
 * The lists that are loaded, one row a jurisdiction and year.
 *
 * Copied from the transcription in github.com/bdamokos/eu-time-limit-calculator (holiday-data/), not from
 * the Journal itself; Sundays are as the Member State gave them, some with and some without.
 */
export const officialLists: readonly OfficialList[] = [
  list('NL', 2025, list2025, '01-01 04-18 04-21 04-26 05-05 05-29 05-30 06-09 12-25 12-26'),
  list('NL', 2026, list2026, '01-01 04-03 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26'),
  list(
    'BE',
    2025,
    list2025,
    '01-01 04-20 04-21 05-01 05-29 06-08 06-09 07-21 08-15 11-01 11-11 12-25',
  ),
  list('BE', 2026, list2026, '01-01 04-06 05-01 05-14 05-25 07-21 11-02 11-11 12-25'),
  list('DE', 2025, list2025, '01-01 04-18 04-21 05-01 05-29 06-09 10-03 12-25 12-26'),
  list('DE', 2026, list2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'),
  list('FR', 2025, list2025, '01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25'),
  list('FR', 2026, list2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'),
  list('IE', 2025, list2025, '01-01 02-03 03-17 04-21 05-05 06-02 08-04 10-27 12-25 12-26'),
  list('IE', 2026, list2026, '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-26'),
  list('LU', 2025, list2025, '01-01 04-21 05-01 05-09 05-29 06-09 06-23 08-15 11-01 12-25 12-26'),
  list('LU', 2026, list2026, '01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 11-01 12-25 12-26'),
  list(
    'EU',
    2025,
    commission2025,
    '01-01 01-02 04-17 04-18 04-21 05-01 05-09 05-29 05-30 06-09 07-21 08-15 12-24 12-25 12-26 12-27 12-28 12-29 12-30 12-31',
  ),
  list(
    'EU',
    2026,
    commission2026,
    '01-01 01-02 04-02 04-03 04-06 05-01 05-14 05-15 05-25 07-21 11-02 12-24 12-25 12-26 12-27 12-28 12-29 12-30 12-31',
  ),
]
