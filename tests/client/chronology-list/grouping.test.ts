import { describe, expect, it } from 'vitest'
import { type GroupHead, groupByMonth, headOf } from '#client/chronology-list/grouping.ts'
import { boundsOfText } from '#domain/chronology/order.ts'

const grouped = (...dates: string[]) =>
  groupByMonth(dates, (date) => boundsOfText(date)).map(({ key, items }) => [key, ...items])

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
    expect(headOf(boundsOfText(date))).toEqual(head)
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

  it('keep the given order within a group', () => {
    expect(grouped('2021-01', '2021-01-18', '2021-01-03')).toEqual([
      ['2021-1', '2021-01', '2021-01-18', '2021-01-03'],
    ])
  })

  it('order months by number, October after September', () => {
    const heads = grouped('2020-10', '2020-09').map(([head]) => head)
    expect(heads).toEqual(['2020-9', '2020-10'])
  })
})
