import type { HolidayCalendar } from './calendar.ts'

/** The legal holidays of Luxembourg. */
export const luxembourg: HolidayCalendar = {
  jurisdiction: 'LU',
  zone: 'Europe/Luxembourg',
  source: {
    cite: 'Code du travail art. L. 232-2',
    url: 'https://legilux.public.lu/eli/etat/leg/code/travail',
  },
  holidays: [
    { name: 'new-year', when: { month: 1, day: 1 } },
    { name: 'easter-monday', when: { easter: 1 } },
    { name: 'labour-day', when: { month: 5, day: 1 } },
    { name: 'europe-day', when: { month: 5, day: 9 }, from: 2019 },
    { name: 'ascension', when: { easter: 39 } },
    { name: 'whit-monday', when: { easter: 50 } },
    { name: 'luxembourg-day', when: { month: 6, day: 23 } },
    { name: 'assumption', when: { month: 8, day: 15 } },
    { name: 'all-saints', when: { month: 11, day: 1 } },
    { name: 'christmas', when: { month: 12, day: 25 } },
    { name: 'boxing-day', when: { month: 12, day: 26 } },
  ],
}
