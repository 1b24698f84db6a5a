import { describe, expect, it } from 'vitest'
import { dueOf } from '#domain/chronology/commitment-clock.ts'
import type { Due } from '#domain/chronology/commitment-due.ts'
import { type CommitmentStatus, commitmentStatus } from '#domain/chronology/commitment-status.ts'
import { dateOfDue } from '#domain/chronology/due-days.ts'
import { boundsOfText } from '#domain/chronology/order.ts'
import type { CommitmentClock } from '#domain/chronology/records.ts'

const day = (text: string) => boundsOfText(text).start.earliest

const clockOf = (rule: string, at?: string): CommitmentClock => ({
  rule,
  jurisdiction: 'NL',
  timezone: 'Europe/Amsterdam',
  starts: [{ entry: 'asked', ...(at !== undefined && { at }) }],
  follows: 0,
})

const dated =
  (dates: Record<string, string>) =>
  (entry: string): string | undefined =>
    dates[entry]

/** What a breach is due by when COA became aware at a moment or on a day. */
const breachDue = (aware: string): Due =>
  dueOf({ clock: clockOf('gdpr-33-1-72h', aware) }, dated({ asked: '2020-06' }))

describe('the questions tabled on 25 June 2020', () => {
  const questions = { clock: clockOf('tk-questions-3w') }
  const due = dueOf(questions, dated({ asked: '2020-06-25' }))

  it('are due on 16 July: three weeks, the day of tabling not counted', () => {
    expect(due).toEqual({ type: 'day', date: '2020-07-16' })
  })

  it('and were answered on 31 August, 46 days late', () => {
    const status = commitmentStatus(due, { date: '2020-08-31' }, day('2020-09-01'))
    expect(status).toEqual({ type: 'late', days: 46 })
  })

  it('are due later when tabled later: the date is computed whenever it is read', () => {
    const later = dueOf(questions, dated({ asked: '2020-06-26' }))
    expect(dateOfDue(later)).toBe('2020-07-17')
  })

  it('have no running clock while nobody knows of the tabling', () => {
    expect(dueOf(questions, dated({}))).toEqual({ type: 'not-started' })
    const withMoment = { clock: clockOf('tk-questions-3w', '2020-06-25') }
    expect(dueOf(withMoment, dated({}))).toEqual({ type: 'not-started' })
  })
})

describe('without a clock', () => {
  it.each([
    { of: { due: '2020-07' }, is: { type: 'day', date: '2020-07' }, why: 'the stated date' },
    { of: {}, is: { type: 'none' }, why: 'none was given' },
  ])('$is.type: $why', ({ of, is }) => {
    expect(dueOf(of, dated({}))).toEqual(is)
  })
})

describe('which start is followed decides', () => {
  const clock: CommitmentClock = {
    ...clockOf('gdpr-33-1-72h'),
    starts: [{ entry: 'upload' }, { entry: 'notified' }],
    reason: 'nobody says when',
  }
  const dateOf = dated({ upload: '2020-06-08', notified: '2020-06-19' })

  it.each([
    { follows: 0, date: '2020-06-11', is: { type: 'late', days: 8 } },
    { follows: 1, date: '2020-06-22', is: { type: 'kept' } },
  ])('following $follows it is due on $date', ({ follows, date, is }) => {
    const due = dueOf({ clock: { ...clock, follows } }, dateOf)
    expect(due).toMatchObject({ type: 'moment', date })
    expect(commitmentStatus(due, { date: '2020-06-19' }, day('2020-09-01'))).toEqual(is)
  })
})

describe('72 hours from Monday 15 June 2020, 14:30 end on Thursday 18 June, 15:00', () => {
  // Regulation 1182/71, art. 3(1): the hour in which the event falls is not counted.
  const due = breachDue('2020-06-15T14:30:00+02:00')

  it('is due at that moment', () => {
    const moment = '2020-06-18T15:00:00+02:00'
    expect(due).toEqual({ type: 'moment', date: '2020-06-18', earliest: moment, latest: moment })
  })

  it.each<{ settled: string; is: CommitmentStatus; why: string }>([
    { settled: '2020-06-17', is: { type: 'kept' }, why: 'the day before' },
    {
      settled: '2020-06-18',
      is: { type: 'settled' },
      why: 'that day, and nobody says at what time',
    },
    { settled: '2020-06-18T14:00:00', is: { type: 'settled' }, why: 'a time in no zone' },
    { settled: '2020-06-18T15:00:00+02:00', is: { type: 'kept' }, why: 'the last moment' },
    { settled: '2020-06-18T13:00:00Z', is: { type: 'kept' }, why: 'the same moment' },
    {
      settled: '2020-06-18T15:00:01+02:00',
      is: { type: 'late', days: 0, hours: 0 },
      why: 'a second too late',
    },
    {
      settled: '2020-06-18T18:20:00+02:00',
      is: { type: 'late', days: 0, hours: 3 },
      why: 'less than a day is told in hours',
    },
    {
      settled: '2020-06-19T14:59:59+02:00',
      is: { type: 'late', days: 0, hours: 23 },
      why: 'the next day, within 24 hours',
    },
    { settled: '2020-06-20T15:00:00+02:00', is: { type: 'late', days: 2 }, why: 'two days' },
    { settled: '2020-06-19', is: { type: 'late', days: 1 }, why: 'the day after' },
  ])('settled $settled: $is.type ($why)', ({ settled, is }) => {
    expect(commitmentStatus(due, { date: settled }, day('2020-09-01'))).toEqual(is)
  })

  it.each<{ on: string; is: CommitmentStatus }>([
    { on: '2020-06-18', is: { type: 'due', days: 0, isSoon: true } },
    { on: '2020-06-19', is: { type: 'overdue', days: 1 } },
  ])('not settled on $on: $is.type', ({ on, is }) => {
    expect(commitmentStatus(due, undefined, day(on))).toEqual(is)
  })
})

describe('72 hours from 8 June 2020, at no known time', () => {
  it.each<{ settled: string; is: CommitmentStatus; why: string }>([
    { settled: '2020-06-10', is: { type: 'kept' }, why: 'in time, whatever the time was' },
    { settled: '2020-06-11', is: { type: 'settled' }, why: 'it may have ended in the morning' },
    {
      settled: '2020-06-11T00:30:00+02:00',
      is: { type: 'kept' },
      why: 'before the first moment it can have ended',
    },
    {
      settled: '2020-06-11T12:00:00+02:00',
      is: { type: 'settled' },
      why: 'between the first and the last',
    },
    { settled: '2020-06-12', is: { type: 'late', days: 1 }, why: 'after all of them' },
  ])('settled $settled: $is.type ($why)', ({ settled, is }) => {
    expect(commitmentStatus(breachDue('2020-06-08'), { date: settled }, day('2020-09-01'))).toEqual(
      is,
    )
  })
})

describe('what cannot be computed says so and says why', () => {
  it.each<{ at: string; is: Due; why: string }>([
    {
      at: '2020-06-15T14:30:00',
      is: { type: 'not-computed', why: 'start-offset' },
      why: 'hours from a time in no zone',
    },
    {
      at: '2020-06-08/..',
      is: { type: 'not-computed', why: 'start-unbounded' },
      why: 'nothing says when at the latest',
    },
    { at: '1980-06-08', is: { type: 'not-computed', why: 'start-years' }, why: 'too early' },
    { at: 'Monday', is: { type: 'not-computed', why: 'start-unread' }, why: 'no date' },
  ])('$at: $why', ({ at, is }) => {
    expect(breachDue(at)).toEqual(is)
    for (const settled of [undefined, { date: '2020-06-19' }]) {
      expect(commitmentStatus(is, settled, day('2020-09-01'))).toEqual({ type: 'not-computed' })
    }
  })

  it('an act that gives no number gives no date', () => {
    const due = dueOf({ clock: clockOf('gdpr-33-2') }, dated({ asked: '2020-06-15' }))
    expect(due).toEqual({ type: 'no-fixed-period' })
    expect(commitmentStatus(due, undefined, day('2020-09-01'))).toEqual({ type: 'no-fixed-period' })
  })

  it('with no first day it is due by its last one, and only that late is certain', () => {
    const due = dueOf(
      { clock: clockOf('tk-questions-3w', '../2020-06-25') },
      dated({ asked: '2020-06' }),
    )
    expect(due).toEqual({ type: 'day', date: '[..2020-07-16]' })
    const settled = (date: string) => commitmentStatus(due, { date }, day('2020-09-01'))
    expect(settled('2020-07-01')).toEqual({ type: 'settled' })
    expect(settled('2020-07-17')).toEqual({ type: 'late', days: 1 })
  })
})

describe('what something else took the place of, or that lost its point', () => {
  const due: Due = { type: 'day', date: '2020-07-16' }

  it.each(['superseded', 'lapsed'] as const)('is %s, neither kept nor late', (as) => {
    for (const date of ['2020-07-01', '2020-08-31']) {
      expect(commitmentStatus(due, { date, as }, day('2020-09-01'))).toEqual({ type: as })
    }
    expect(commitmentStatus({ type: 'none' }, { date: '2020-07', as }, day('2020-09-01'))).toEqual({
      type: as,
    })
  })

  it('was overdue until then', () => {
    const settled = { date: '2020-08-31', as: 'superseded' as const }
    expect(commitmentStatus(due, settled, day('2020-08-01'))).toEqual({ type: 'overdue', days: 16 })
  })

  it('kept is what it is when nothing else is said', () => {
    const settled = { date: '2020-07-01', as: 'kept' as const }
    expect(commitmentStatus(due, settled, day('2020-09-01'))).toEqual({ type: 'kept' })
  })
})
