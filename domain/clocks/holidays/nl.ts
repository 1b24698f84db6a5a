import type { HolidayCalendar, HolidayList } from './calendar.ts'

/** The days of the Algemene termijnenwet, art. 3(1) and (2). */
export const netherlands: HolidayCalendar = {
  jurisdiction: 'NL',
  zone: 'Europe/Amsterdam',
  source: {
    cite: 'Algemene termijnenwet art. 3(1)–(2)',
    url: 'https://wetten.overheid.nl/BWBR0002448',
  },
  holidays: [
    { name: 'new-year', when: { month: 1, day: 1 } },
    { name: 'good-friday', when: { easter: -2 } },
    { name: 'easter-monday', when: { easter: 1 } },
    { name: 'queens-day', when: { month: 4, day: 30, shift: { 7: -1 } }, to: 2013 },
    { name: 'kings-day', when: { month: 4, day: 27, shift: { 7: -1 } }, from: 2014 },
    // A holiday every year here; “once in five years” is a matter of collective agreements.
    { name: 'liberation-day', when: { month: 5, day: 5 } },
    { name: 'ascension', when: { easter: 39 } },
    { name: 'whit-monday', when: { easter: 50 } },
    { name: 'christmas', when: { month: 12, day: 25 } },
    { name: 'boxing-day', when: { month: 12, day: 26 } },
  ],
}

const decree = (cite: string, url: string, days: string): HolidayList => ({
  name: 'royal-decree',
  days: days.split(' '),
  source: { cite: `Algemene termijnenwet art. 3(3); ${cite}`, url },
})
const wetten = (id: string) => `https://wetten.overheid.nl/${id}`
const ACT = wetten('BWBR0002448')
const TITLES_READ_AT =
  'https://sterfgeval.nl/juridisch/overige/vragen-van-uitvaartondernemers/gemeentelijke-feestdag-bij-lijkbezorging-feestdagen-in-2026-2028/70745'

/**
 * Days that a royal decree equates with a holiday: for the Algemene termijnenwet only.
 *
 * Each decree names its days one by one, so nothing is derived. From 2005 on they are all here; the days
 * of 2003 and 2004 (BWBR0015963) are not.
 */
export const royalDecrees: readonly HolidayList[] = [
  decree('KB 2005–2006', ACT, '2005-05-06 2006-05-26'),
  decree(
    'KB 2007–2010 (BWBR0022669)',
    wetten('BWBR0022669'),
    '2007-05-18 2007-12-24 2007-12-27 2007-12-28 2007-12-31 2008-05-02 2009-01-02 2009-05-01 2009-05-04 2009-05-22 2010-05-14',
  ),
  decree(
    'KB 2011–2013 (BWBR0027755)',
    wetten('BWBR0027755'),
    '2011-05-06 2011-06-03 2012-05-18 2012-12-24 2012-12-31 2013-04-29 2013-05-10 2013-12-27',
  ),
  decree(
    'KB 2014–2016 (BWBR0033679)',
    wetten('BWBR0033679'),
    '2014-05-30 2015-01-02 2015-05-04 2015-05-15 2016-05-06',
  ),
  decree(
    'KB 2017–2019 (BWBR0038666)',
    wetten('BWBR0038666'),
    '2017-04-28 2017-05-26 2018-05-11 2018-12-24 2018-12-31 2019-05-31 2019-12-27',
  ),
  decree('KB 2020–2022', ACT, '2020-05-22 2021-05-14 2022-05-27'),
  decree('KB 2023–2025', TITLES_READ_AT, '2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30'),
  decree('KB 2026–2028', TITLES_READ_AT, '2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26'),
]

/** Years of which the decrees are loaded. */
export const DECREES_FROM = 2005
export const DECREES_TO = 2028
