import { describe, expect, it } from 'vitest'
import { statedDue } from '#domain/chronology/commitment-due.ts'
import { commitmentStatus } from '#domain/chronology/commitment-status.ts'
import { boundsOfText } from '#domain/chronology/order.ts'

const day = (text: string) => boundsOfText(text).start.earliest

interface Row {
  due?: string
  settled?: string
  is: ReturnType<typeof commitmentStatus>
  why: string
}

const isAsSaid = (on: string, { due, settled, is }: Row) =>
  expect(
    commitmentStatus(
      statedDue(due === undefined ? {} : { due }),
      settled === undefined ? undefined : { date: settled },
      day(on),
    ),
  ).toEqual(is)

describe('how a settled commitment stands on 1 September 2020', () => {
  it.each<Row>([
    {
      due: '2020-07-16',
      settled: '2020-08-31',
      is: { type: 'late', days: 46 },
      why: 'the questions of 25 June, answered 46 days after',
    },
    { due: '2020-07-16', settled: '2020-07-16', is: { type: 'kept' }, why: 'on the last day' },
    {
      due: '2020-07-16',
      settled: '2020-07',
      is: { type: 'settled' },
      why: 'in time or not: the month does not say',
    },
    {
      due: '2020-07-16',
      settled: '2020-08',
      is: { type: 'late', days: 16 },
      why: 'late whichever day of August it was: 16 days at least',
    },
    {
      due: '2020-07',
      settled: '2020-07-31',
      is: { type: 'kept' },
      why: 'due in July is due by its last day',
    },
    {
      due: '[2020-07-16,2020-07-30]',
      settled: '2020-07-20',
      is: { type: 'settled' },
      why: 'in time only if the later day was meant',
    },
    {
      due: '[2020-07-16,2020-07-30]',
      settled: '2020-07-16',
      is: { type: 'kept' },
      why: 'in time whichever day was meant',
    },
    {
      due: '2020-07-16?',
      settled: '2020-07-17',
      is: { type: 'late', days: 1 },
      why: 'after every day it can be',
    },
    { settled: '2020-08', is: { type: 'settled' }, why: 'nothing to measure it by' },
    { due: '2020-07-16/..', settled: '2020-08', is: { type: 'settled' }, why: 'no last day' },
  ])('due $due, settled $settled: $is.type ($why)', (row) => isAsSaid('2020-09-01', row))
})

describe('how a commitment that is not settled stands on 1 August 2020', () => {
  it.each<Row>([
    { due: '2020-07-31', is: { type: 'overdue', days: 1 }, why: 'the day has passed' },
    {
      due: '2020-07-16',
      settled: '2020-08-31',
      is: { type: 'overdue', days: 16 },
      why: 'what settles it has not happened yet',
    },
    { due: '2020-08-01', is: { type: 'due', days: 0, isSoon: true }, why: 'today still counts' },
    { due: '2020-08-15', is: { type: 'due', days: 14, isSoon: true }, why: 'two weeks are soon' },
    { due: '2020-08-16', is: { type: 'due', days: 15, isSoon: false }, why: 'more are not' },
    { due: '2020-08', is: { type: 'due', days: 30, isSoon: false }, why: 'August is not over' },
    {
      due: '[2020-07-30,2020-08-03]',
      is: { type: 'due', days: 2, isSoon: true },
      why: 'not certainly over',
    },
    { is: { type: 'open' }, why: 'no date was given' },
  ])('due $due, settled $settled: $is.type ($why)', (row) => isAsSaid('2020-08-01', row))
})
