import { describe, expect, it } from 'vitest'
import { type GroupHead, headOf } from '#client/chronology-list/heads.ts'
import { groupAt, listOrder, placeInList, placeNear } from '#client/chronology-list/list-order.ts'
import { entryColumns } from '#client/timeline/columns.ts'
import { timelineColumns } from '#domain/chronology/columns.ts'
import { inOrderOfTime } from '#domain/chronology/order.ts'

const columnsOf = (dates: readonly string[]) =>
  entryColumns(
    timelineColumns(
      { jurisdiction: 'NL', lanes: [] },
      dates.map((date, i) => ({ id: `e${i}`, date, kind: 'other' as const, actors: [] })),
    ),
  )
const inTime = (dates: readonly string[]) =>
  inOrderOfTime(dates.map((date, i) => ({ id: String(i).padStart(3, '0'), date }))).map(
    ({ date }) => date,
  )

/** Heads and the dates under them. */
const grouped = (...given: string[]) => {
  const dates = inTime(given)
  const { groups, positions } = listOrder(columnsOf(dates), null)
  return groups.map(({ key, start, count }) => [
    key,
    ...Array.from(positions.subarray(start, start + count), (position) => dates[position]),
  ])
}
const startOf = (date: string) => {
  const { from, startLatest } = columnsOf([date])
  return { earliest: from[0] ?? 0, latest: startLatest[0] ?? 0 }
}

describe('an entry stands under the head its beginning is known to', () => {
  const month = (year: number, number: number): GroupHead => ({
    type: 'month',
    year,
    month: number,
  })
  it.each<{ date: string; head: GroupHead; why: string }>([
    { date: '2021-01-18', head: month(2021, 1), why: 'a day has a month' },
    { date: '2021-01', head: month(2021, 1), why: 'a month is one' },
    { date: '[2021-01-22,2021-01-29]', head: month(2021, 1), why: 'both days are in January' },
    { date: '2020-07~/2020-11~', head: month(2020, 7), why: 'it began about July' },
    { date: '2013-36', head: { type: 'year', year: 2013 }, why: 'a quarter is no month' },
    { date: '2020-21', head: { type: 'year', year: 2020 }, why: 'spring is three months' },
    { date: '2013/2020-07', head: { type: 'year', year: 2013 }, why: 'it began some day of 2013' },
    { date: '[2020-06-30,2020-07-01]', head: { type: 'year', year: 2020 }, why: 'June or July' },
    { date: '2020-24', head: { type: 'years', from: 2020, to: 2021 }, why: 'winter runs on' },
    { date: '201X', head: { type: 'years', from: 2010, to: 2019 }, why: 'a decade' },
    { date: '../2020-07', head: { type: 'unknown' }, why: 'no beginning is given' },
    { date: '/2020-07', head: { type: 'unknown' }, why: 'the beginning is unknown' },
  ])('$date ($why)', ({ date, head }) => {
    expect(headOf(startOf(date))).toEqual(head)
  })
})

describe('the heads of a list', () => {
  it('stand in the order of time, the year before its months', () => {
    expect(grouped('2013/2020-07', '2020-01-28', '2020-21', '2020-04', '2021-01')).toEqual([
      ['2013', '2013/2020-07'],
      ['2020', '2020-21'],
      ['2020-1', '2020-01-28'],
      ['2020-4', '2020-04'],
      ['2021-1', '2021-01'],
    ])
  })

  it('never stand there twice, though a season falls between two months', () => {
    const heads = grouped('2020-03-02', '2020-21', '2020-03-31').map(([head]) => head)
    expect(heads).toEqual(['2020', '2020-3'])
  })

  it('put unknown beginnings first and a decade before its first year', () => {
    const heads = grouped('/2020', '201X', '2010', '2010-01').map(([head]) => head)
    expect(heads).toEqual(['unknown', '2010-to-2019', '2010', '2010-1'])
  })

  it('keep the order of time within a group', () => {
    expect(grouped('2021-01', '2021-01-18', '2021-01-03')).toEqual([
      ['2021-1', '2021-01', '2021-01-03', '2021-01-18'],
    ])
  })

  it('order months by number, October after September', () => {
    const heads = grouped('2020-10', '2020-09').map(([head]) => head)
    expect(heads).toEqual(['2020-9', '2020-10'])
  })
})

describe('a place in the list', () => {
  const dates = inTime(['2020-21', '2020-01-28', '2020-04-02', '2020-04', '2021-01', '2013'])
  const columns = columnsOf(dates)

  it('is found from a position and leads back to it', () => {
    const order = listOrder(columns, null)
    for (let position = 0; position < columns.count; position++) {
      const place = placeInList(order, columns, position)
      expect(order.positions[place]).toBe(position)
      const group = order.groups[groupAt(order.groups, place)]
      expect(place).toBeGreaterThanOrEqual(group?.start ?? Infinity)
      expect(place).toBeLessThan((group?.start ?? 0) + (group?.count ?? 0))
    }
  })

  it('is none for an entry that a filter leaves out; near it stands the next in time', () => {
    const shown = Uint8Array.from(dates, (date) => (date === '2020-01-28' ? 0 : 1))
    const order = listOrder(columns, shown)
    const left = dates.indexOf('2020-01-28')
    expect(placeInList(order, columns, left)).toBe(-1)
    expect(order.positions[placeNear(order, columns, left)]).toBe(left + 1)
    expect(order.positions).toHaveLength(dates.length - 1)
  })
})
