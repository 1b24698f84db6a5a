import type { HolidayCalendar } from './calendar.ts'

/** The public holidays of Ireland. */
export const ireland: HolidayCalendar = {
  jurisdiction: 'IE',
  zone: 'Europe/Dublin',
  source: {
    cite: 'Organisation of Working Time Act 1997 s. 21, Second Schedule',
    url: 'https://www.irishstatutebook.ie/eli/1997/act/20/enacted/en/html',
  },
  holidays: [
    { name: 'new-year', when: { month: 1, day: 1 } },
    // 1 February where that is a Friday, else the first Monday of February.
    {
      name: 'saint-brigid',
      when: { month: 2, day: 1, shift: { 2: 6, 3: 5, 4: 4, 6: 2, 7: 1 } },
      from: 2023,
    },
    { name: 'saint-patrick', when: { month: 3, day: 17 } },
    { name: 'easter-monday', when: { easter: 1 } },
    { name: 'early-may', when: { weekday: 1, month: 5, nth: 1 } },
    { name: 'june-holiday', when: { weekday: 1, month: 6, nth: 1 } },
    { name: 'august-holiday', when: { weekday: 1, month: 8, nth: 1 } },
    { name: 'october-holiday', when: { weekday: 1, month: 10, nth: 'last' } },
    { name: 'christmas', when: { month: 12, day: 25 } },
    { name: 'boxing-day', when: { month: 12, day: 26 } },
  ],
  lists: [
    {
      name: 'one-off',
      days: ['1999-12-31', '2022-03-18'],
      source: {
        cite: 'Orders of the Minister for single days',
        url: 'https://www.irishstatutebook.ie',
      },
    },
  ],
}
