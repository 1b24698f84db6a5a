import { describe, expect, it } from 'vitest'
import { dueCalendar } from '#client/open-ends/due-calendar.ts'
import { day, standingOn } from './standings.ts'

const QUESTIONS = { since: '2020-06-25', due: '2020-07-16' }
const calendarOf = (told: Parameters<typeof standingOn>[0]) =>
  dueCalendar(standingOn(told), day(told.on))

describe('the calendar of a due date', () => {
  it('of the questions on the leak: 21 days allowed, done on day 67', () => {
    const calendar = calendarOf({ ...QUESTIONS, settled: '2020-08-31', on: '2026-11-28' })
    expect(calendar).toMatchObject({ allowed: 21, all: 67, isSettled: true, gap: null })
    const find = (number: number) => calendar?.days.find((one) => one.number === number)
    expect(find(0), 'Thursday of the first week, not counted').toMatchObject({
      row: 0,
      column: 3,
      kind: 'from',
    })
    expect(find(21), 'Thursday 16 July').toMatchObject({ row: 3, column: 3, kind: 'due' })
    expect(find(22)).toMatchObject({ kind: 'over' })
    expect(find(67), 'Monday 31 August').toMatchObject({ row: 10, column: 0, kind: 'done' })
    const count = (kind: string) => calendar?.days.filter((one) => one.kind === kind).length
    expect([count('allowed'), count('over')]).toEqual([20, 45])
    expect(calendar?.months.map(({ row, month }) => [row, month])).toEqual([
      [0, 6],
      [1, 7],
      [5, 8],
    ])
  })

  it('while it is overdue, runs up to the day looked at', () => {
    const calendar = calendarOf({ ...QUESTIONS, on: '2020-07-20' })
    expect(calendar).toMatchObject({ allowed: 21, all: 25, isSettled: false })
    expect(calendar?.days.at(-1)).toMatchObject({ number: 25, kind: 'over' })
  })

  it('before it is due, the days that are left are not drawn as used', () => {
    const calendar = calendarOf({ ...QUESTIONS, on: '2020-07-01' })
    const kinds = calendar?.days.map(({ kind }) => kind)
    expect(kinds?.filter((kind) => kind === 'left')).toHaveLength(14)
    expect(kinds?.at(-1)).toBe('due')
  })

  it('settled early, the due day still stands in it', () => {
    const calendar = calendarOf({ ...QUESTIONS, settled: '2020-07-01', on: '2020-08-01' })
    const kinds = new Map(calendar?.days.map(({ number, kind }) => [number, kind]))
    expect([kinds.get(6), kinds.get(7), kinds.get(21)]).toEqual(['done', 'left', 'due'])
  })

  it('of years leaves out the weeks in the middle, and says how many', () => {
    const calendar = calendarOf({ since: '2018-01-01', due: '2018-02-01', on: '2026-11-28' })
    expect(calendar?.gap?.weeks).toBeGreaterThan(400)
    expect(calendar?.rows).toBe(21)
    expect(calendar?.days.length).toBeLessThan(7 * 21)
    expect(Math.max(...(calendar?.days.map(({ row }) => row) ?? []))).toBe(20)
    expect(calendar?.days.some(({ row }) => row === calendar.gap?.row)).toBe(false)
  })

  it.each([
    { told: { since: '2021-01', due: '2021-03-01', on: '2021-02-01' }, why: 'from an unknown day' },
    { told: { since: '2021-01-01', on: '2021-02-01' }, why: 'nothing is due' },
    { told: { since: '2021-01-01', due: '2021-03~', on: '2021-02-01' }, why: 'due about March' },
    { told: { since: '2021-03-01', due: '2021-02-01', on: '2021-04-01' }, why: 'due before it' },
    {
      told: { since: '2011-04-13', due: '2020-03-01', on: '2021-04-01' },
      why: 'its week left out',
    },
  ])('is not drawn where it could not be true or would not show the day: $why', ({ told }) => {
    expect(calendarOf(told)).toBeNull()
  })
})
