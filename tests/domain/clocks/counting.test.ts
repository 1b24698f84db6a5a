import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClockRequest } from '#domain/clocks/clock-request.ts'
import { ClockResult } from '#domain/clocks/clock-result.ts'
import { computeClock } from '#domain/clocks/compute.ts'
import { isWorkingDay } from '#domain/clocks/count.ts'
import { isoDay } from '#domain/clocks/holidays/calendar.ts'
import { findJurisdiction, holidaysOf } from '#domain/clocks/holidays/holidays.ts'
import { ruleIds } from '#domain/clocks/rules/rules.ts'
import { type EpochDay, formatDay } from '#domain/time/epoch-day.ts'
import { anyEdtf } from '../time/edtf-arbitrary.ts'

function clock(request: ClockRequest): ClockResult {
  const answer = computeClock(request)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.result
}
const lastDay = (request: ClockRequest) => clock(request).deadline?.slice(0, 10) ?? ''

describe('Regulation 1182/71', () => {
  it.each([
    ['P3W', '1998-03-12', '1998-04-02', 'art. 3(2)(c): the weekday of the event (Toeters)'],
    [
      'P1M',
      '2023-01-31',
      '2023-02-28',
      'art. 3(2)(c): a month without the date ends on its last day',
    ],
    ['P1M', '2024-01-31', '2024-02-29', 'the same in a leap year'],
    ['P1Y', '2024-02-29', '2025-02-28', 'a year from a leap day'],
    [
      'P10D',
      '2024-04-30',
      '2024-05-10',
      'art. 3(4): a day that only a royal decree equates is no holiday',
    ],
    [
      'P1D',
      '2024-05-03',
      '2024-05-06',
      'art. 3(4): Saturday to Monday; 3(5) is for two days or more',
    ],
    [
      'P2D',
      '2024-05-03',
      '2024-05-07',
      'art. 3(5): Sunday to Monday, and Tuesday is the second working day',
    ],
    [
      'P3D',
      '2025-05-28',
      '2025-06-03',
      'Ascension, the day after it, a weekend: Tuesday is the second',
    ],
    ['P6D', '2024-03-28', '2024-04-03', 'six days hold two working days by themselves'],
    [
      'P1.5M',
      '2024-01-10',
      '2024-02-26',
      'art. 3(2)(d): half a month is 15 days; Sunday to Monday',
    ],
    ['P1Y6M', '2020-08-31', '2022-02-28', 'eighteen months, to a month without a 31st'],
  ])('%s from %s ends on %s: %s', (period, trigger, last) => {
    expect(lastDay({ law: 'eu', period, trigger })).toBe(last)
  })

  it('a fixed date stays on its Sunday (art. 5)', () => {
    expect(lastDay({ law: 'eu', fixed: true, trigger: '2024-05-26' })).toBe('2024-05-26')
  })

  it('counted backwards it stays on its holiday (art. 3(4))', () => {
    const result = clock({ law: 'eu', period: 'P3W', backwards: true, trigger: '2024-06-10' })
    // Whit Monday.
    expect(result.deadline).toBe('2024-05-20T23:59:59+02:00')
    // Whole weeks in between leave a day less, and that is the safe one.
    expect(result.safeTarget).toBe('2024-05-19T23:59:59+02:00')
  })

  it('counts the holidays of the place, and of its part', () => {
    const asked = { rule: 'gdpr-12-3-1m', trigger: '2024-07-15' }
    expect(lastDay({ ...asked, jurisdiction: 'NL' })).toBe('2024-08-15')
    expect(lastDay({ ...asked, jurisdiction: 'BE' })).toBe('2024-08-16')
    expect(lastDay({ ...asked, jurisdiction: 'DE' })).toBe('2024-08-15')
    expect(lastDay({ ...asked, jurisdiction: 'DE-SL' })).toBe('2024-08-16')
  })
})

describe('the Algemene termijnenwet', () => {
  it.each([
    ['P12W', '2024-02-26', '2024-05-21', 'art. 4: exactly twelve weeks is covered'],
    ['P13W', '2024-02-19', '2024-05-20', 'art. 4: thirteen is not, and ends on Whit Monday'],
    ['P3M', '2024-02-20', '2024-05-21', 'art. 4: exactly three months is covered'],
    ['P4M', '2024-01-20', '2024-05-20', 'art. 4: four are not'],
    ['P90D', '2024-02-20', '2024-05-21', 'art. 4: exactly ninety days is covered'],
    ['P91D', '2024-02-19', '2024-05-20', 'art. 4: ninety-one is not'],
    ['P1Y', '2023-05-20', '2024-05-20', 'art. 4: a year is not'],
    [
      'P10D',
      '2024-04-30',
      '2024-05-13',
      'art. 3(3): Friday 10 May 2024 was equated by royal decree',
    ],
    ['P2D', '2024-05-03', '2024-05-06', 'art. 2 is for three days or more'],
    [
      'P3D',
      '2024-05-03',
      '2024-05-07',
      'art. 2: Monday is the first working day, Tuesday the second',
    ],
  ])('%s from %s ends on %s: %s', (period, trigger, last) => {
    expect(lastDay({ law: 'nl', period, trigger })).toBe(last)
  })

  it('leaves hours alone', () => {
    const result = clock({ law: 'nl', period: 'PT48H', trigger: '2024-05-18T09:10:00+02:00' })
    expect(result.deadline).toBe('2024-05-20T09:10:00+02:00')
    expect(result.governedBy).toBe('nl-excluded')
  })

  it('counts with Dutch days, wherever the act is to be done', () => {
    const result = clock({ law: 'nl', period: 'P6W', trigger: '2023-03-16', jurisdiction: 'BE' })
    expect(result.deadline?.slice(0, 10)).toBe('2023-05-01')
    expect(result.notes.map(({ key }) => key)).toContain('dutch-days')
  })
})

describe('neither law', () => {
  it('ends on whatever day it is', () => {
    expect(lastDay({ law: 'none', period: 'P3W', trigger: '2024-04-29' })).toBe('2024-05-20')
  })
})

describe('hours and the clock', () => {
  it.each([
    [
      '2024-03-30T16:30:00+01:00',
      '2024-04-02T18:00:00+02:00',
      'clocks go forward: 72 hours that pass',
    ],
    [
      '2024-10-26T16:30:00+02:00',
      '2024-10-29T16:00:00+01:00',
      'clocks go back: 72 hours that pass',
    ],
    [
      '2024-10-27T00:30:00Z',
      '2024-10-30T02:00:00+01:00',
      'in the hour that comes twice, the first time',
    ],
    [
      '2024-10-27T01:30:00Z',
      '2024-10-30T03:00:00+01:00',
      'in the hour that comes twice, the second time',
    ],
  ])('72 hours from %s end %s: %s', (trigger, last) => {
    expect(clock({ rule: 'gdpr-33-1-72h', trigger }).deadline).toBe(last)
  })

  it('in spring the end by the clock on the wall is told too, an hour earlier', () => {
    const asked = { rule: 'gdpr-33-1-72h', trigger: '2024-03-30T16:30:00+01:00' }
    const { alternatives, safeTarget } = clock(asked)
    const [wall] = alternatives.filter(({ key }) => key === 'wall-clock')
    expect(wall?.deadline).toBe('2024-04-02T17:00:00+02:00')
    expect(safeTarget).toBe('2024-04-02T17:00:00+02:00')
  })

  it('backwards they run from the beginning of the hour of the event', () => {
    const asked = { law: 'eu', period: 'PT48H', backwards: true } as const
    const result = clock({ ...asked, trigger: '2024-06-10T16:30:00+02:00' })
    expect(result.deadline).toBe('2024-06-08T16:00:00+02:00')
  })

  it('the day of a moment is that of the zone', () => {
    const asked = { rule: 'gdpr-12-3-1m', trigger: '2024-03-05T23:30:00Z' }
    expect(lastDay({ ...asked, timezone: 'Europe/Amsterdam' })).toBe('2024-04-08')
    expect(lastDay({ ...asked, timezone: 'UTC' })).toBe('2024-04-05')
  })
})

describe('a trigger that is not known exactly gives a span', () => {
  it('a day gives hours the first and the last moment they can end', () => {
    const result = clock({ rule: 'gdpr-33-1-72h', trigger: '2019-01-13' })
    expect(result.precision).toBe('day')
    expect(result.span).toEqual({
      earliest: '2019-01-16T01:00:00+01:00',
      latest: '2019-01-16T23:59:59+01:00',
    })
    expect(result.safeTarget).toBe('2019-01-16T00:00:00+01:00')
  })

  it.each([
    ['2021-04', '2021-05-03', '2021-05-31', 'a month: 1 May is a Saturday, 30 May a Sunday'],
    ['[2021-04-01,2021-04-06]', '2021-05-03', '2021-05-06', 'one of two days'],
    ['2021-04-01/2021-04-06', '2021-05-03', '2021-05-06', 'within an interval'],
    ['2013-10~/2013-12~', '2013-11-01', '2014-01-31', 'late 2013'],
  ])('%s: from %s to %s (%s)', (trigger, first, last) => {
    const result = clock({ law: 'eu', period: 'P1M', trigger })
    expect([result.span?.earliest, result.span?.latest].map((t) => t?.slice(0, 10))).toEqual([
      first,
      last,
    ])
    expect(result.deadline).toBe(result.span?.latest)
  })

  it('without a bound on one side, neither has the answer', () => {
    const result = clock({ law: 'eu', period: 'P1M', trigger: '2021-04-01/..' })
    expect(result).toMatchObject({ deadline: null, expiresAt: null })
    expect(result.span).toEqual({ earliest: '2021-05-03T23:59:59+02:00', latest: null })
    expect(result.notes.map(({ key }) => key)).toContain('no-bound')
  })

  it('a day that its source doubts is counted, and that is said', () => {
    const result = clock({ law: 'eu', period: 'P1M', trigger: '2021-04-01?' })
    expect(result.deadline?.slice(0, 10)).toBe('2021-05-03')
    expect(result.notes.map(({ key }) => key)).toContain('uncertain-trigger')
  })
})

// From 1997, so that periods counted back stay in the years of the zone table.
const day = fc
  .integer({ min: isoDay('1997-06-01'), max: isoDay('2035-01-01') })
  .map((n) => n as EpochDay)
const period = fc.oneof(
  fc.integer({ min: 1, max: 120 }).map((n) => `P${n}D`),
  fc.integer({ min: 1, max: 20 }).map((n) => `P${n}W`),
  fc.integer({ min: 1, max: 6 }).map((n) => `P${n}M`),
)
const law = fc.constantFrom('eu', 'nl', 'none') as fc.Arbitrary<'eu' | 'nl' | 'none'>
const jurisdiction = fc.constantFrom('NL', 'BE', 'DE', 'DE-SN', 'FR', 'IE', 'LU', 'UK-SCT', 'EU')

/** Whether a day works under a law in a place. */
function works(of: 'eu' | 'nl', place: string, on: EpochDay): boolean {
  const found = findJurisdiction(place)
  if (!found) throw new Error(place)
  return isWorkingDay(on, holidaysOf(of, found))
}

describe('whatever the trigger', () => {
  it('a forward period never ends on a day its law excludes', () => {
    fc.assert(
      fc.property(day, period, jurisdiction, fc.constantFrom('eu', 'nl'), (on, p, place, of) => {
        const trigger = formatDay(on)
        const result = clock({ law: of, period: p, trigger, jurisdiction: place })
        if (result.governedBy === 'nl-excluded') return
        expect(works(of, place, isoDay((result.deadline ?? '').slice(0, 10)))).toBe(true)
      }),
    )
  })

  it('it has two working days in it, where the law asks for them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 12 }), jurisdiction, (on, n, place) => {
        for (const of of ['eu', 'nl'] as const) {
          if (of === 'nl' && n < 3) continue
          const trigger = formatDay(on)
          const last = isoDay(lastDay({ law: of, period: `P${n}D`, trigger, jurisdiction: place }))
          let found = 0
          for (let d = on + 1; d <= last; d++) if (works(of, place, d as EpochDay)) found++
          expect(found).toBeGreaterThanOrEqual(2)
        }
      }),
    )
  })

  it('hours never roll: their number is what passes from the whole hour', () => {
    const moment = fc.integer({ min: 850_000_000, max: 2_050_000_000 })
    const hours = fc.integer({ min: 1, max: 200 })
    fc.assert(
      fc.property(moment, hours, law, (at, n, of) => {
        const trigger = new Date(at * 1000).toISOString()
        const { deadline } = clock({ law: of, period: `PT${n}H`, trigger })
        const start = of === 'eu' ? Math.floor(at / 3600) * 3600 + 3600 : at
        expect(Date.parse(deadline ?? '') / 1000).toBe(start + n * 3600)
      }),
    )
  })

  it('a later trigger never gives an earlier end', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), period, law, jurisdiction, (...asked) => {
        const [on, later, p, of, place] = asked
        const end = (d: number) =>
          lastDay({ law: of, period: p, trigger: formatDay(d as EpochDay), jurisdiction: place })
        expect(end(on + later) >= end(on)).toBe(true)
      }),
    )
  })

  it('backwards it never rolls: days are as many as were asked', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), law, jurisdiction, (on, n, of, place) => {
        const trigger = formatDay(on)
        const asked = { law: of, period: `P${n}D`, backwards: true, jurisdiction: place }
        expect(isoDay(lastDay({ ...asked, trigger }))).toBe(on - n)
      }),
    )
  })

  it('any date in EDTF is answered or refused, and a span has its ends in order', () => {
    const what = fc.constantFrom<Partial<ClockRequest>>(
      ...ruleIds().map((rule) => ({ rule })),
      { law: 'eu', period: 'P99Y' },
      { law: 'nl', period: 'P9999D', backwards: true },
      { law: 'none', period: 'PT9999H' },
      { law: 'eu', fixed: true },
    )
    fc.assert(
      fc.property(anyEdtf, what, jurisdiction, (trigger, asked, place) => {
        const answer = computeClock({ ...asked, trigger, jurisdiction: place })
        if (!answer.ok) {
          expect(answer.refusal.pointer).toBe('/trigger')
          return
        }
        const { span } = ClockResult.parse(answer.result)
        if (span?.earliest && span.latest) {
          expect(Date.parse(span.earliest)).toBeLessThanOrEqual(Date.parse(span.latest))
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('nobody who meets the safe target is late by any reading', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('gdpr-33-1-72h', 'gdpr-12-3-1m', 'awb-4-17-dwangsom'),
        (on, rule) => {
          const result = clock({ rule, trigger: formatDay(on) })
          const safe = Date.parse(result.safeTarget ?? '')
          for (const { deadline } of result.alternatives) {
            expect(safe).toBeLessThanOrEqual(Date.parse(deadline))
          }
          expect(safe).toBeLessThanOrEqual(
            Date.parse(result.span?.earliest ?? result.deadline ?? ''),
          )
        },
      ),
    )
  })
})
