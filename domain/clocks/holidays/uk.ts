import type { Holiday, HolidayCalendar, HolidayList } from './calendar.ts'

const ACT = {
  cite: 'Banking and Financial Dealings Act 1971 s. 1, Sch. 1',
  url: 'https://www.legislation.gov.uk/ukpga/1971/80',
}
const GOV_UK = 'https://www.gov.uk/bank-holidays'

/** On a Saturday or Sunday the next Monday is kept instead. */
const orMonday = (name: Holiday['name'], month: number, day: number): Holiday => ({
  name,
  when: { month, day, shift: { 6: 2, 7: 1 } },
})

/** The second of two days on end: where the first is moved, so is this. */
const second = { 6: 2, 7: 2 }

const easterMonday: Holiday = { name: 'easter-monday', when: { easter: 1 } }
const lateAugust: Holiday = { name: 'august-holiday', when: { weekday: 1, month: 8, nth: 'last' } }

const proclaimed: HolidayList = {
  name: 'one-off',
  days: [
    '1999-12-31',
    '2002-06-03',
    '2002-06-04',
    '2011-04-29',
    '2012-06-04',
    '2012-06-05',
    '2020-05-08',
    '2022-06-02',
    '2022-06-03',
    '2022-09-19',
    '2023-05-08',
  ],
  source: { cite: 'Royal proclamations under s. 1(2)–(3) of the 1971 Act', url: GOV_UK },
}

/** Bank holidays; a part that is not named is England and Wales. */
export const unitedKingdom: HolidayCalendar = {
  jurisdiction: 'UK',
  zone: 'Europe/London',
  source: ACT,
  variesByPart: true,
  holidays: [
    orMonday('new-year', 1, 1),
    { name: 'good-friday', when: { easter: -2 } },
    easterMonday,
    { name: 'early-may', when: { weekday: 1, month: 5, nth: 1 }, except: [2020] },
    {
      name: 'spring',
      when: { weekday: 1, month: 5, nth: 'last' },
      except: [2002, 2012, 2022],
    },
    lateAugust,
    { name: 'christmas', when: { month: 12, day: 25, shift: second } },
    { name: 'boxing-day', when: { month: 12, day: 26, shift: second } },
  ],
  lists: [proclaimed],
  parts: {
    ENG: { holidays: [] },
    WLS: { holidays: [] },
    SCT: {
      holidays: [
        { name: 'second-january', when: { month: 1, day: 2, shift: { 1: 1, ...second } } },
        { name: 'august-holiday', when: { weekday: 1, month: 8, nth: 1 } },
        {
          ...orMonday('saint-andrew', 11, 30),
          from: 2007,
          source: {
            cite: "St Andrew's Day Bank Holiday (Scotland) Act 2007",
            url: 'https://www.legislation.gov.uk/asp/2007/2',
          },
        },
      ],
      lists: [
        {
          name: 'one-off',
          days: ['2026-06-15'],
          source: { cite: 'Royal proclamation under s. 1(3) of the 1971 Act', url: GOV_UK },
        },
      ],
      drops: [easterMonday, lateAugust],
    },
    NIR: {
      holidays: [orMonday('saint-patrick', 3, 17), orMonday('battle-of-the-boyne', 7, 12)],
    },
  },
}
