import { describe, expect, it } from 'vitest'
import type { OwedBar } from '#client/timeline/contract.ts'
import { caseOf, day, frameOf } from './cases.ts'

const on = (iso: string) => ({ earliest: day(iso), latest: day(iso) })
const owedBy = (bar: Partial<OwedBar>) => {
  const owed: OwedBar[] = [{ id: 'c', what: 'Notify', from: on('2020-06-15'), ...bar }]
  const [drawn] = frameOf(caseOf([{ id: 'a', date: '2020-06-15' }], true, owed)).list.owed.bars
  return drawn
}
const HOUR = 3600

describe('what is owed, as it is drawn', () => {
  it.each<{ bar: Partial<OwedBar>; says: string; state: string }>([
    {
      bar: { due: day('2020-06-18'), settled: on('2020-06-17') },
      says: 'Notify: kept',
      state: 'kept',
    },
    {
      bar: { due: day('2020-06-18'), settled: on('2020-06-20') },
      says: 'Notify: 2 days late',
      state: 'late',
    },
    {
      bar: {
        due: day('2020-06-18'),
        settled: on('2020-06-18'),
        lateness: { least: 3 * HOUR, most: 3 * HOUR },
      },
      says: 'Notify: 3 hours late',
      state: 'late',
    },
    {
      bar: {
        due: day('2020-06-18'),
        surelyInTime: day('2020-06-17'),
        settled: on('2020-06-18'),
      },
      says: 'Notify: settled',
      state: 'kept',
    },
    {
      bar: { due: day('2020-06-18'), settled: on('2020-06-20'), settledAs: 'superseded' },
      says: 'Notify: superseded',
      state: 'kept',
    },
    { bar: { lacking: 'no-fixed-period' }, says: 'Notify: no fixed period', state: 'open' },
    {
      bar: { lacking: 'not-computed', settled: on('2020-06-20') },
      says: 'Notify: due date cannot be computed',
      state: 'kept',
    },
  ])('$says', ({ bar, says, state }) => {
    expect(owedBy(bar)).toMatchObject({ says, state })
  })

  it('is hatched from its due day to its settlement, never backwards', () => {
    const late = owedBy({ due: day('2020-06-18'), settled: on('2020-06-20') })?.late
    expect((late?.x1 ?? 0) - (late?.x0 ?? 0)).toBeGreaterThan(0)
    const lateness = { least: HOUR, most: HOUR }
    const sameDay = owedBy({ due: day('2020-06-18'), settled: on('2020-06-18'), lateness })
    expect(sameDay?.late?.x1).toBe(sameDay?.late?.x0)
  })
})
