import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { railBars } from '#client/chronology-list/upright/rail-bars.ts'
import { anyCase, day, today } from '../../timeline/cases.ts'
import { uprightOf } from './uprights.ts'

const anyView = fc.record({
  grouping: fc.constantFrom('year' as const, 'month' as const, 'entry' as const),
  isOpen: fc.boolean(),
  nth: fc.integer({ min: 1, max: 4 }),
})
const anyUpright = fc
  .tuple(anyCase, anyView)
  .map(([entries, { grouping, isOpen, nth }]) =>
    uprightOf(entries, { grouping, isOpen, isListed: (place) => place % nth === 0 }),
  )
const rowsOf = (count: number) => Array.from({ length: count }, (_, row) => row)

describe('the rows of an upright timeline', () => {
  it('hold every listed entry once, in order, as a row of its own or behind one box', () => {
    fc.assert(
      fc.property(anyUpright, ({ sections, places }) => {
        const held = sections.flatMap((section) =>
          'start' in section ? rowsOf(section.count).map((i) => section.start + i) : [],
        )
        expect(held).toEqual([...places.keys()])
      }),
    )
  })

  it('are in order of time, notices among them', () => {
    fc.assert(
      fc.property(anyUpright, ({ layout }) => {
        const days = rowsOf(layout.count).map(layout.dayOfRow)
        expect(days).toEqual([...days].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
      }),
    )
  })

  it('stand under one another without a gap, and each is found again at any height of it', () => {
    fc.assert(
      fc.property(anyUpright, ({ layout }) => {
        let y = 0
        for (const row of rowsOf(layout.count)) {
          expect(layout.topOf(row)).toBe(y)
          expect(layout.placeAt(y)).toBe(row)
          y += layout.heightOf(row)
          expect(layout.placeAt(y - 1)).toBe(row)
        }
        expect(layout.heightPx).toBe(y)
        expect(layout.placeAt(-5)).toBe(0)
        expect(layout.placeAt(y + 500)).toBe(Math.max(0, layout.count - 1))
      }),
    )
  })

  it('lead from an entry to its row or its box, and back', () => {
    fc.assert(
      fc.property(anyUpright, ({ layout, places }) => {
        for (const listed of places.keys()) {
          const found = layout.rowAt(layout.rowOfListed(listed))
          if (found?.listed !== null) expect(found?.listed).toBe(listed)
          else {
            const { section } = found
            if (section.type !== 'group') throw new Error(`${section.type} holds no entry`)
            expect(listed).toBeGreaterThanOrEqual(section.start)
            expect(listed).toBeLessThan(section.start + section.count)
          }
        }
      }),
    )
  })

  it('lead from a day to the last row that begins by then', () => {
    fc.assert(
      fc.property(anyUpright, fc.integer({ min: -300, max: 9000 }), ({ layout, domain }, by) => {
        const at = domain.from + by
        const row = layout.rowOfDay(at)
        if (row > 0) expect(layout.dayOfRow(row)).toBeLessThanOrEqual(at)
        const after = layout.dayOfRow(row + 1)
        const isInBox = layout.rowAt(row)?.section.type === 'group'
        if (!isInBox && Number.isFinite(after)) expect(after).toBeGreaterThan(at)
      }),
    )
  })

  it('is nothing but today where there is no entry', () => {
    expect(uprightOf([]).sections.map(({ type }) => type)).toEqual(['today'])
  })
})

describe('the bars beside the rows', () => {
  const barsOf = (entries: Parameters<typeof uprightOf>[0]) => {
    const upright = uprightOf(entries, { grouping: 'entry' })
    return { ...upright, bars: railBars(upright.columns, upright.layout, today) }
  }

  it('do not touch within a track, and are solid only beside days that are certain', () => {
    fc.assert(
      fc.property(anyUpright, ({ columns, layout }) => {
        const bars = railBars(columns, layout, today)
        const ends = new Map<number, number>()
        for (const { place, track, y0, y1, solid0, solid1, isOpen } of bars) {
          expect(y1).toBeGreaterThan(y0)
          expect(y0).toBeGreaterThan(ends.get(track) ?? -1)
          ends.set(track, y1)
          if (solid1 <= solid0) continue
          const isSharp = columns.from[place] === columns.startLatest[place]
          if (!isSharp) {
            const first = layout.dayOfRow(layout.placeAt(solid0))
            expect(first).toBeGreaterThanOrEqual(columns.startLatest[place] ?? 0)
          }
          if (!isOpen && columns.endEarliest[place] !== columns.until[place]) {
            const last = layout.dayOfRow(layout.placeAt(solid1 - 1))
            expect(last).toBeLessThanOrEqual(columns.endEarliest[place] ?? 0)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('begin and end dashed where the days are not known', () => {
    const { bars, layout } = barsOf([
      { id: 'a', date: '2020-01/2020-07' },
      { id: 'b', date: '2020-01-10' },
      { id: 'c', date: '2020-03-10' },
      { id: 'd', date: '2020-05-10' },
      { id: 'e', date: '2020-07-10' },
      { id: 'f', date: '2020-08-10' },
    ])
    const [bar] = bars
    const row = (iso: string) => layout.rowOfDay(day(iso))
    expect(bars.length).toBe(1)
    expect(bar?.solid0).toBe(layout.topOf(row('2020-03-10')))
    expect(bar?.solid1).toBe(layout.topOf(row('2020-05-10')))
    expect(layout.placeAt(bar?.y1 ?? 0)).toBe(row('2020-07-10'))
  })

  it('run on to today where an end is open, and no further', () => {
    const { bars, layout, sections } = barsOf([
      { id: 'a', date: '2020-01-01/..' },
      { id: 'b', date: '2020-03-10' },
      { id: 'c', date: '2030-03-10' },
    ])
    const ofToday = sections.findIndex(({ type }) => type === 'today')
    const untilToday = layout.topOf(layout.rowOfSection(ofToday))
    expect(bars[0]).toMatchObject({ isOpen: true, y1: untilToday, solid1: untilToday })
    expect(untilToday).toBeLessThan(layout.topOf(layout.rowOfDay(day('2030-03-10'))))
  })

  it('are solid nowhere beyond a beginning whose end nobody knows', () => {
    const { bars } = barsOf([
      { id: 'a', date: '2020-01-01/' },
      { id: 'b', date: '2020-03-10' },
    ])
    expect(bars[0]?.isOpen).toBe(false)
    expect(bars[0]?.solid1).toBeLessThanOrEqual(bars[0]?.solid0 ?? 0)
  })

  it('leave out what has no room, and what ends before the next row', () => {
    const { bars } = barsOf([
      { id: 'a', date: '2020-01-01/2020-12-01' },
      { id: 'b', date: '2020-01-02/2020-12-01' },
      { id: 'c', date: '2020-01-03/2020-12-01' },
      { id: 'd', date: '2021-01-01/2021-01-02' },
      { id: 'e', date: '2021-02-01' },
    ])
    expect(bars.map(({ place }) => place)).toEqual([0, 1])
  })
})
