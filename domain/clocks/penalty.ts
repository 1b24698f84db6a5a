import { type EpochDay, formatDay } from '#domain/time/epoch-day.ts'
import { countDays, step } from './count.ts'
import { isoDay } from './holidays/calendar.ts'
import { periodOf } from './period.ts'
import type { Asked } from './resolve.ts'
import type { Step } from './step.ts'
import { notSuspended } from './suspensions.ts'

/** Euros a day for each third of the 42 days, by when the notice of default was received. */
const tariffs = [
  { from: '2009-10-01', to: '2019-01-01', aDay: [20, 30, 40] },
  // ECLI:NL:RBDHA:2019:10639 has the sum. Indexed again on 1 January 2026; those amounts are not known here.
  { from: '2019-01-01', to: '2026-01-01', aDay: [23, 35, 45] },
] as const
const DAYS = 42
const DAYS_AT_ONE_AMOUNT = 14

const article = (number: string) => ({
  act: 'Awb',
  article: number,
  url: 'https://wetten.overheid.nl/BWBR0005537',
})

/**
 * What follows when the two weeks after a notice of default pass: 42 days at most, on whatever days they
 * fall, then two weeks to fix the sum.
 *
 * @see Awb 4:17(1)–(3), 4:18; the Algemene termijnenwet does not apply to the 42 days (4:17(1))
 */
export function penaltyAfter(
  notice: EpochDay,
  lastOfGrace: EpochDay,
  { law, holidays }: Asked,
): {
  days: { first: EpochDay; last: EpochDay; sumDue: EpochDay }
  most: number | null
  steps: Step[]
} {
  const first = (lastOfGrace + 1) as EpochDay
  const last = (lastOfGrace + DAYS) as EpochDay
  const period = periodOf('P2W')
  const counting = {
    law,
    holidays,
    direction: 1,
    base: period,
    own: article('4:18'),
    suspended: notSuspended,
  } as const
  const sumDue = countDays(last, period, counting).last
  const tariff = tariffs.find(({ from, to }) => notice >= isoDay(from) && notice < isoDay(to))
  const most = tariff ? tariff.aDay.reduce((sum, a) => sum + a * DAYS_AT_ONE_AMOUNT, 0) : null
  const amounts = tariff
    ? step(
        'penalty-amount',
        { amounts: tariff.aDay.join(', '), most: most ?? 0 },
        article('4:17(2)'),
      )
    : step('penalty-unknown', {}, article('4:17(2)'))
  const runs = { first: formatDay(first), last: formatDay(last) }
  return {
    days: { first, last, sumDue },
    most,
    steps: [step('penalty', runs, article('4:17(1), (3)')), amounts],
  }
}
