import type { CountingLaw, Provision } from './counting-law.ts'

const article = (number: string): Provision => ({
  act: 'Regulation 1182/71',
  article: number,
  url: 'http://data.europa.eu/eli/reg/1971/1182/oj',
})

/**
 * Periods in acts of the Union.
 *
 * The day from which a period in weeks, months or years runs is the day of the event itself, so that three
 * weeks from a Thursday end on a Thursday: CJEU C-171/03, Toeters (ECLI:EU:C:2004:714).
 *
 * @see Regulation (EEC, Euratom) No 1182/71 (CELEX 31971R1182), arts. 2–5; in force from 1 July 1971
 */
export const regulation: CountingLaw = {
  law: 'eu',
  covers: () => true,
  coverage: null,
  fromNextHour: true,
  start: article('3(1)'),
  hours: article('3(2)(a)'),
  length: article('3(2)(b)–(c)'),
  monthEnd: article('3(2)(c)'),
  roll: article('3(4)'),
  twoWorkingDays: { from: 2, provision: article('3(5)') },
  backwards: article('3(4)'),
  fixedDate: article('5'),
}
