import type { CountingLaw, Provision } from './counting-law.ts'
import type { Period } from './period.ts'

const article = (number: string): Provision => ({
  act: 'Algemene termijnenwet',
  article: number,
  url: 'https://wetten.overheid.nl/BWBR0002448',
})

const MOST_DAYS = 90
const MOST_WEEKS = 12
const MOST_MONTHS = 3

/** A period of exactly 90 days, twelve weeks or three months is covered; one in hours or years is not. */
function covers({ years, months, weeks, days, hours }: Period): boolean {
  if (hours > 0 || years > 0) return false
  return days <= MOST_DAYS && weeks <= MOST_WEEKS && months <= MOST_MONTHS
}

/**
 * Periods in Dutch acts (wet) and orders in council (AMvB).
 *
 * The last month's own number, else its last day: HR ECLI:NL:HR:2017:2225.
 *
 * @see Algemene termijnenwet (BWBR0002448), arts. 1–5; in force from 1 April 1965
 */
export const termijnenwet: CountingLaw = {
  law: 'nl',
  covers,
  coverage: article('4'),
  fromNextHour: false,
  start: null,
  hours: null,
  length: null,
  monthEnd: {
    act: 'Hoge Raad',
    article: 'ECLI:NL:HR:2017:2225',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:HR:2017:2225',
  },
  roll: article('1(1)'),
  twoWorkingDays: { from: 3, provision: article('2') },
  backwards: article('1(2)'),
  fixedDate: null,
}
