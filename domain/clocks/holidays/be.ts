import type { HolidayCalendar } from './calendar.ts'

/** The ten legal holidays of Belgium. */
export const belgium: HolidayCalendar = {
  jurisdiction: 'BE',
  zone: 'Europe/Brussels',
  source: {
    cite: 'Wet van 4 januari 1974 betreffende de feestdagen; KB van 18 april 1974 art. 1',
    url: 'https://www.belgium.be/nl/over_belgie/land/belgie_in_een_notendop/feestdagen',
  },
  holidays: [
    { name: 'new-year', when: { month: 1, day: 1 } },
    { name: 'easter-monday', when: { easter: 1 } },
    { name: 'labour-day', when: { month: 5, day: 1 } },
    { name: 'ascension', when: { easter: 39 } },
    { name: 'whit-monday', when: { easter: 50 } },
    { name: 'belgian-day', when: { month: 7, day: 21 } },
    { name: 'assumption', when: { month: 8, day: 15 } },
    { name: 'all-saints', when: { month: 11, day: 1 } },
    { name: 'armistice', when: { month: 11, day: 11 } },
    { name: 'christmas', when: { month: 12, day: 25 } },
  ],
}
