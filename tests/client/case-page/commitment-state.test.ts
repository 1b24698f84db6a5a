import { describe, expect, it } from 'vitest'
import { commitmentState } from '#client/case-page/commitment-state.ts'
import { toEpochDay } from '#domain/time/epoch-day.ts'

const today = toEpochDay({ year: 2020, month: 8, day: 1 })

describe('how a commitment stands on 1 August 2020', () => {
  it.each([
    {
      due: '2020-07-16',
      settled: '2020-08-31',
      is: { type: 'late', days: 46 },
      why: '46 days after',
    },
    { due: '2020-07-16', settled: '2020-07-16', is: { type: 'kept' }, why: 'on the last day' },
    {
      due: '2020-07-16',
      settled: '2020-07',
      is: { type: 'settled' },
      why: 'in time or not: the month does not say',
    },
    {
      due: '2020-07',
      settled: '2020-07-31',
      is: { type: 'kept' },
      why: 'due in July is due by its last day',
    },
    {
      due: undefined,
      settled: '2021-01',
      is: { type: 'settled' },
      why: 'nothing to measure it by',
    },
    { due: '2020-07-31', settled: undefined, is: { type: 'overdue' }, why: 'the day has passed' },
    { due: '2020-08-01', settled: undefined, is: { type: 'due' }, why: 'today still counts' },
    { due: '2020-08', settled: undefined, is: { type: 'due' }, why: 'August is not over' },
    { due: undefined, settled: undefined, is: { type: 'open' }, why: 'no date was given' },
  ])('due $due, settled $settled: $is.type ($why)', ({ due, settled, is }) => {
    expect(commitmentState(due === undefined ? {} : { due }, settled, today)).toEqual(is)
  })
})
