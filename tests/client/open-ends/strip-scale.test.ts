import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripScale } from '#client/open-ends/strip-scale.ts'
import { stripTicks } from '#client/open-ends/strip-ticks.ts'
import { day } from './standings.ts'

const WIDTH = 348
const SEED = ['2020-06-25', '2020-07-16', '2020-08-31', '2020-07-12', '2021-01-29'].map(day)
const TODAY = day('2026-11-28') + 1

describe('the scale of the strips', () => {
  it('folds the years in which nothing happened, and keeps the rest at one scale', () => {
    const scale = stripScale(SEED, TODAY, WIDTH)
    expect(scale.folds).toHaveLength(1)
    expect(scale.folds[0]?.days).toBeGreaterThan(5 * 365)
    const week = scale.x(day('2020-07-23')) - scale.x(day('2020-07-16'))
    expect(scale.x(day('2020-12-08')) - scale.x(day('2020-12-01'))).toBeCloseTo(week)
    expect(scale.x(TODAY)).toBeCloseTo(WIDTH)
  })

  it('folds up to the day looked at, not to a due day after it', () => {
    const due = day('2027-01-10') + 1
    const scale = stripScale([...SEED, TODAY, due], due, WIDTH)
    expect(scale.folds).toHaveLength(1)
    expect(scale.isPlain(TODAY)).toBe(true)
    expect(scale.x(due) - scale.x(TODAY)).toBeGreaterThan(20)
  })

  it('folds nothing when all of it is recent', () => {
    expect(stripScale(SEED, day('2021-02-02'), WIDTH).folds).toEqual([])
  })

  it('marks the first of a month, none in a fold, with room between them', () => {
    const scale = stripScale(SEED, TODAY, WIDTH)
    const ticks = stripTicks(scale)
    expect(ticks.map(({ year, month }) => `${year}-${month}`).slice(0, 3)).toEqual([
      '2020-7',
      '2020-10',
      '2021-1',
    ])
    expect(ticks.map(({ isYearSaid }) => isYearSaid).slice(0, 3)).toEqual([true, false, true])
    for (const [i, { x }] of ticks.entries()) {
      const before = ticks[i - 1]
      if (before) expect(x - before.x).toBeGreaterThanOrEqual(66)
    }
  })

  it('whatever the days: later is never to the left, and all of it within the width', () => {
    const anyDay = fc.integer({ min: day('1990'), max: day('2040') })
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 12 }), anyDay, (days, last) => {
        const scale = stripScale(days, last, WIDTH)
        const asked = [...days.filter((one) => one <= last), last].sort((a, b) => a - b)
        const xs = asked.map(scale.x)
        for (const [i, x] of xs.entries()) {
          expect(x).toBeGreaterThanOrEqual(Math.max(0, xs[i - 1] ?? 0) - 1e-6)
          expect(x).toBeLessThanOrEqual(WIDTH + 1e-6)
        }
        expect(stripTicks(scale).length).toBeLessThan(8)
      }),
    )
  })
})
