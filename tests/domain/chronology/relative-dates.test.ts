import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EntryDraft } from '#domain/chronology/entry.ts'
import { findDocumentIssues } from '#domain/chronology/references.ts'
import { type Linked, moveDependents } from '#domain/chronology/relative-dates.ts'
import { epochDay, formatDay } from '#domain/time/epoch-day.ts'
import { aDocument, anEntry } from './chronology-fixture.ts'

const linked = (id: string, date: string, entry: string, offset: string): Linked => ({
  id,
  date,
  relativeTo: { entry, offset },
})

const chain: Linked[] = [
  { id: 'report', date: '2020-07-16' },
  linked('review', '2020-07-30', 'report', 'P2W'),
  linked('letter', '2020-08-30', 'review', 'P1M'),
  linked('eve', '2020-07-15', 'report', '-P1D'),
  { id: 'other', date: '2020-07-16' },
]

describe('entries counted from one that changed move with it', () => {
  it('directly and over others, each after the one it is counted from', () => {
    expect(moveDependents({ id: 'report', date: '2020-07-17' }, chain)).toEqual({
      ok: true,
      moved: [
        { id: 'review', date: '2020-07-31' },
        { id: 'eve', date: '2020-07-16' },
        { id: 'letter', date: '2020-08-31' },
      ],
    })
  })

  it('and only they: what is before the change in the chain stays', () => {
    expect(moveDependents({ id: 'review', date: '2020-08-01' }, chain)).toEqual({
      ok: true,
      moved: [{ id: 'letter', date: '2020-09-01' }],
    })
  })

  it('one whose date comes out the same is not touched, nor what counts from it', () => {
    const entries = [
      linked('a', '2020-02-29', 'month-end', 'P1M'),
      linked('b', '2020-03-01', 'a', 'P1D'),
    ]
    expect(moveDependents({ id: 'month-end', date: '2020-01-30' }, entries)).toEqual({
      ok: true,
      moved: [],
    })
  })

  it('one that would have no date is named', () => {
    expect(moveDependents({ id: 'report', date: '2020-07-16/..' }, chain)).toEqual({
      ok: false,
      id: 'review',
    })
  })

  it('a circle ends where it began', () => {
    const circle = [
      linked('a', '2020-07-03', 'c', 'P1D'),
      linked('b', '2020-07-01', 'a', 'P1D'),
      linked('c', '2020-07-02', 'b', 'P1D'),
    ]
    expect(moveDependents({ id: 'a', date: '2020-08-01' }, circle)).toEqual({
      ok: true,
      moved: [
        { id: 'b', date: '2020-08-02' },
        { id: 'c', date: '2020-08-03' },
      ],
    })
  })

  it('by as many days as it moved, when they are so many days from it', () => {
    const small = fc.integer({ min: -9999, max: 9999 })
    fc.assert(
      fc.property(small, small, small, small, (start, first, second, k) => {
        const by = (days: number) =>
          days === 0 ? 'P0D' : `${days < 0 ? '-' : ''}P${Math.abs(days)}D`
        const at = (day: number) => formatDay(epochDay(18_459 + day))
        const entries = [
          linked('first', at(start + first), 'anchor', by(first)),
          linked('second', at(start + first + second), 'first', by(second)),
        ]
        const moves = moveDependents({ id: 'anchor', date: at(start + k) }, entries)
        expect(moves).toEqual({
          ok: true,
          moved:
            k === 0
              ? []
              : [
                  { id: 'first', date: at(start + k + first) },
                  { id: 'second', date: at(start + k + first + second) },
                ],
        })
      }),
    )
  })

  it('ten thousand in a row, without running out of room', () => {
    const row = Array.from({ length: 10_000 }, (_, i) =>
      linked(`e${i + 1}`, '2020-07-16', `e${i}`, 'P0D'),
    )
    const moves = moveDependents({ id: 'e0', date: '2020' }, row)
    expect(moves.ok && moves.moved).toHaveLength(10_000)
  })
})

describe('in a document', () => {
  const issues = (...entries: Linked[]) =>
    findDocumentIssues(
      aDocument({ entries: [anEntry(), ...entries.map((entry) => anEntry(entry))] }),
    )

  it('a date that its link gives is right', () => {
    expect(
      issues(linked('a', '2020-07-30', 'e', 'P2W'), linked('b', '2020-06-30', 'a', '-P1M')),
    ).toEqual([])
  })

  it.each<[string, Linked[], string, string]>([
    [
      'a date that differs',
      [linked('a', '2020-07-31', 'e', 'P2W')],
      '/entries/1/date',
      'is not what relativeTo gives: “2020-07-30”',
    ],
    [
      'a link to nothing',
      [linked('a', '2020-07-30', 'gone', 'P2W')],
      '/entries/1/relativeTo/entry',
      'names no entry of this case: “gone”',
    ],
    [
      'a link to the entry itself',
      [linked('a', '2020-07-30', 'a', 'P0D')],
      '/entries/1/relativeTo/entry',
      'names the record it stands in',
    ],
    [
      'a link to what has no end',
      [{ id: 'open', date: '2013/..' }, linked('a', '2020-07-30', 'open', 'P1D')],
      '/entries/2/relativeTo/entry',
      'cannot be counted from: “2013/..”',
    ],
  ])('%s is one issue', (_, entries, pointer, detail) => {
    expect(issues(...entries)).toEqual([{ pointer, detail }])
  })

  it('each entry of a circle is told so, one that hangs on it is not', () => {
    const circle = [
      linked('a', '2020-07-16', 'b', 'P0D'),
      linked('b', '2020-07-16', 'c', 'P0D'),
      linked('c', '2020-07-16', 'a', 'P0D'),
      linked('d', '2020-07-16', 'a', 'P0D'),
    ]
    expect(issues(...circle)).toEqual(
      [1, 2, 3].map((i) => ({
        pointer: `/entries/${i}/relativeTo/entry`,
        detail: 'counts back to this entry itself',
      })),
    )
  })
})

describe('an offset that is none is refused at its place', () => {
  it.each(['P1M2D', '2 weeks', 'P0W', ''])('%j', (offset) => {
    const draft = { ...anEntry(), relativeTo: { entry: 'e', offset } }
    const parsed = EntryDraft.safeParse(draft)
    expect(parsed.error?.issues).toMatchObject([
      {
        path: ['relativeTo', 'offset'],
        message: 'is not an offset of one unit, as P2W, -P1M or P0D',
      },
    ])
  })
})
