import { describe, expect, it } from 'vitest'
import { happenedOrder } from '#client/case-data/time-order.ts'
import { dueIn } from '#client/case-data/use-due-of.ts'
import { timelineData } from '#client/case-page/timeline-data.ts'
import { toEpochDay } from '#domain/time/epoch-day.ts'
import { seed, seedCase, seedDueOf } from './seed.ts'

describe('what the timeline draws besides the entries', () => {
  const data = timelineData(happenedOrder(seedCase), seedDueOf, null)

  it('has the relations of the selected entry, to it and from it', () => {
    const selected = seed.entries.find(({ relations }) => relations.length > 0)?.id ?? ''
    const all = seed.entries.flatMap(({ id, relations }) =>
      relations.flatMap(({ kind, target }) =>
        id === selected || target === selected ? { from: id, to: target, kind } : [],
      ),
    )
    const found = timelineData(happenedOrder(seedCase), seedDueOf, selected).relations
    expect(found).toHaveLength(all.length)
    expect(found).toEqual(expect.arrayContaining(all))
    expect(data.relations).toEqual([])
  })

  it('ends a commitment with a due date on the last day it was due', () => {
    const bar = data.owed.find(({ id }) => id === 'answer-leak-questions')
    expect(bar).toMatchObject({ due: toEpochDay({ year: 2020, month: 7, day: 16 }) })
    expect(bar?.settled?.earliest).toBe(toEpochDay({ year: 2020, month: 8, day: 31 }))
  })

  it('draws a clock that cannot be computed yet without its due mark, and then with it', () => {
    const before = timelineData(happenedOrder(seedCase), dueIn(seedCase, undefined), null)
    const bar = before.owed.find(({ id }) => id === 'answer-leak-questions')
    expect(bar).toHaveProperty('settled')
    expect(bar).not.toHaveProperty('due')
    expect(before.owed.map(({ id }) => id)).toEqual(data.owed.map(({ id }) => id))
  })

  it('does not take a day for certain that no source gives: when COA became aware', () => {
    const bar = data.owed.find(({ id }) => id === 'notify-leak')
    expect(bar).toMatchObject({
      due: toEpochDay({ year: 2020, month: 6, day: 22 }),
      surelyInTime: toEpochDay({ year: 2020, month: 6, day: 10 }),
    })
  })

  it('leaves an open commitment open', () => {
    const bar = data.owed.find(({ id }) => id === 'erase-from-police-systems')
    expect(bar).toBeDefined()
    expect(bar).not.toHaveProperty('settled')
    expect(bar).not.toHaveProperty('due')
  })
})

describe('rival dates', () => {
  const keys = timelineData(happenedOrder(seedCase), seedDueOf, null).rivalDates.map(
    ({ entry, date }) => `${entry} ${date}`,
  )

  it('stand there once an entry, though citation and contradiction both give them', () => {
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toContain('f-draft-letter 2021-01-19')
  })

  it('move the entry that stands on the date we follow, not the other entries of the quarrel', () => {
    expect(keys).toContain('a5-nrc 2020-07-13')
    expect(keys.filter((key) => key.startsWith('f-coa-2014'))).toEqual([])
  })

  it.each([
    { key: 'a1-agreement 2014', rival: true, why: 'COA spoke of 2014' },
    { key: 'a1-agreement 2013-12', rival: false, why: 'December lies within the last quarter' },
    { key: 'f-letter-1 2020-07-16', rival: false, why: 'it is one of the two days we know of' },
  ])('$key: $why', ({ key, rival }) => {
    expect(keys.includes(key)).toBe(rival)
  })
})
