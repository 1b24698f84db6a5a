import { describe, expect, it } from 'vitest'
import { unpackBits } from '#client/api/timeline.ts'
import { dateOfColumns } from '#client/case-data/date-of-columns.ts'
import { carryShown } from '#client/case-data/shown.ts'
import { entryColumns } from '#client/timeline/columns.ts'
import { timelineColumns } from '#domain/chronology/columns.ts'

describe('a bit set from the server', () => {
  it('has the least significant bit of a byte first, and ends with the case', () => {
    expect([...unpackBits(Uint8Array.of(0b0000_0101, 0b1111_1110), 10)]).toEqual([
      1, 0, 1, 0, 0, 0, 0, 0, 0, 1,
    ])
  })
})

describe('what was shown before a change', () => {
  it('stays shown at its new positions; what is new is not', () => {
    const shown = Uint8Array.of(1, 0, 1)
    expect([...carryShown(shown, Int32Array.of(-1, 0, 1, -1, 2))]).toEqual([0, 1, 0, 0, 1])
  })
})

describe('the date of an entry whose words are not here', () => {
  it.each([
    { date: '2020-07-16', says: '2020-07-16', why: 'the columns have the day' },
    { date: '2020-07', says: '2020-07', why: 'and the month' },
    { date: '2020', says: '2020', why: 'and the year' },
    { date: '2020-21', says: '2020', why: 'a season is drawn no wiser than its year' },
    { date: '2019-05/2020-07-16', says: '2019-05/2020-07-16', why: 'both ends' },
    { date: '/2020', says: '/2020', why: 'no beginning is known' },
  ])('$date is said as $says: $why', ({ date, says }) => {
    const entry = { id: 'e', date, kind: 'other' as const, actors: [] }
    const columns = entryColumns(timelineColumns({ jurisdiction: 'NL', lanes: [] }, [entry]))
    expect(dateOfColumns(columns, 0)).toBe(says)
  })
})
