import type { HolidayCalendar } from './calendar.ts'

const lastDays = [24, 25, 26, 27, 28, 29, 30, 31] as const

/**
 * Days on which the Commission is closed, for acts of Union bodies such as the EDPB.
 *
 * They are decided year by year. These are the days that the lists of 2025 and 2026 have in common: what
 * is counted with where a year's own list is not loaded.
 */
export const unionInstitutions: HolidayCalendar = {
  jurisdiction: 'EU',
  zone: 'Europe/Brussels',
  source: {
    cite: 'Days common to OJ C/2024/2219 (2025) and C/2025/4103 (2026)',
    url: 'https://eur-lex.europa.eu/eli/C/2025/4103/oj',
  },
  holidays: [
    { name: 'new-year', when: { month: 1, day: 1 } },
    { name: 'second-january', when: { month: 1, day: 2 } },
    { name: 'maundy-thursday', when: { easter: -3 } },
    { name: 'good-friday', when: { easter: -2 } },
    { name: 'easter-monday', when: { easter: 1 } },
    { name: 'labour-day', when: { month: 5, day: 1 } },
    { name: 'ascension', when: { easter: 39 } },
    { name: 'after-ascension', when: { easter: 40 } },
    { name: 'whit-monday', when: { easter: 50 } },
    { name: 'belgian-day', when: { month: 7, day: 21 } },
    ...lastDays.map((day) => ({ name: 'end-of-year' as const, when: { month: 12, day } })),
  ],
}
