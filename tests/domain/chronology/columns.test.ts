import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timelineColumns } from '#domain/chronology/columns.ts'
import { inOrderOfTime } from '#domain/chronology/order.ts'
import { EntryKind } from '#domain/chronology/vocabulary.ts'
import { precisions } from '#domain/time/precision.ts'
import { anyEdtf } from '../time/edtf-arbitrary.ts'
import { aCase, anEntry } from './chronology-fixture.ts'

const lanes = [
  { title: 'COA', note: 'reception agency', actors: ['coa'] },
  { title: 'Press', actors: ['nrc', 'nos'] },
]
const columnsOf = (...entries: Partial<Parameters<typeof anEntry>[0]>[]) =>
  timelineColumns(
    aCase({ lanes }),
    entries.map((entry) => anEntry(entry)),
  )
const perEntry = [
  'ids',
  'startEarliest',
  'startLatest',
  'endEarliest',
  'endLatest',
  'kind',
  'lane',
  'precision',
] as const

describe('the columns of a timeline', () => {
  it('say of each entry when it can have begun and ended, in days since 1970-01-01', () => {
    const columns = columnsOf(
      { id: 'a', date: '1970-01-01' },
      { id: 'b', date: '1970-01/1970-03', kind: 'breach' },
      { id: 'c', date: '1970-02/..' },
    )
    expect(columns).toMatchObject({
      ids: ['a', 'b', 'c'],
      startEarliest: [0, 0, 31],
      startLatest: [0, 30, 58],
      endEarliest: [0, 59, 31],
      endLatest: [0, 89, null],
    })
  })

  it('say nothing of a side that nothing bounds', () => {
    const columns = columnsOf({ date: '../1970-01' }, { date: '[1970..]' }, { date: 'soon' })
    expect(columns.startEarliest).toEqual([null, 0, null])
    expect(columns.endLatest).toEqual([30, null, null])
  })

  it('point into the lists of kinds and of precisions', () => {
    const columns = columnsOf({ kind: 'breach', date: '[2020-07-16,2020-07-17]' }, { date: '2020' })
    expect(columns.kind.map((i) => columns.kinds[i])).toEqual(['breach', 'publication'])
    expect(columns.precision.map((i) => columns.precisions[i])).toEqual(['one-of', 'span'])
  })

  it('follow the hemisphere of the case', () => {
    const spring = [anEntry({ date: '1970-21' })]
    const first = (jurisdiction: string) =>
      timelineColumns(aCase({ jurisdiction }), spring).startEarliest
    expect(first('NL')).toEqual([59])
    expect(first('ZA')).toEqual([243])
  })
})

describe('the lane of an entry', () => {
  it.each<[string[], number, string]>([
    [['coa'], 0, 'of the actor that acts'],
    [['nos', 'coa'], 1, 'the first one acts'],
    [['nvik', 'coa'], 0, 'or the first that has a lane'],
    [['nvik'], 2, 'one at the end for actors without'],
    [[], 2, 'and for entries without actors'],
  ])('of %j is %i (%s)', (actors, lane) => {
    expect(columnsOf({ actors }).lane).toEqual([lane])
  })

  it('at the end is there only when something stands in it, and has no title', () => {
    expect(columnsOf({ actors: ['coa'] }).lanes).toEqual([
      { title: 'COA', note: 'reception agency' },
      { title: 'Press', note: undefined },
    ])
    expect(columnsOf({ actors: [] }).lanes).toHaveLength(3)
    expect(columnsOf({ actors: [] }).lanes.at(-1)).toEqual({ title: '' })
  })
})

describe('whatever the entries', () => {
  const entries = fc
    .array(
      fc.record({
        date: anyEdtf,
        kind: fc.constantFrom(...EntryKind.options),
        actors: fc.subarray(['coa', 'nrc', 'nos', 'nvik']),
      }),
      { maxLength: 15 },
    )
    .map((drafts) => inOrderOfTime(drafts.map((draft, i) => anEntry({ ...draft, id: `e${i}` }))))

  it('the columns are equally long, sorted by first day, and every index points somewhere', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const columns = timelineColumns(aCase({ lanes }), given)
        for (const column of perEntry) expect(columns[column]).toHaveLength(given.length)
        const first = columns.startEarliest.map((day) => day ?? -Infinity)
        expect(first).toEqual(first.toSorted((a, b) => a - b))
        expect(columns.kind.every((i) => i >= 0 && i < columns.kinds.length)).toBe(true)
        expect(columns.lane.every((i) => i >= 0 && i < columns.lanes.length)).toBe(true)
        expect(columns.precision.every((i) => i >= 0 && i < precisions.length)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('no entry leaves no columns empty-handed: lanes, kinds and precisions are still there', () => {
    const columns = columnsOf()
    expect(columns.ids).toEqual([])
    expect(columns.lanes).toHaveLength(2)
    expect(columns.kinds).toEqual(EntryKind.options)
  })
})
