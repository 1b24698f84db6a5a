import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EntryColumns, runningMaximum } from '#client/timeline/columns.ts'
import { timeGround } from '#client/timeline/ground.ts'
import { labelWords } from '#client/timeline/label-words.ts'
import { timelineLabelsEn } from '#client/timeline/labels-en.ts'
import { laneEntries, laneIndex } from '#client/timeline/lane-index.ts'
import { laneSet, layOut, pageStretch } from '#client/timeline/layout.ts'
import { timeScale, toDay } from '#client/timeline/scale.ts'
import { fitViewport, leftPxOf, reduceViewport } from '#client/timeline/viewport.ts'
import { EntryKind } from '#domain/chronology/vocabulary.ts'
import { precisions } from '#domain/time/precision.ts'
import { day, measure, today } from './cases.ts'

const PLOT_PX = 1100
const LANES = 6
const labels = timelineLabelsEn

/** A small generator of numbers from 0 to 1, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Entries over twenty years, a third of them lasting up to four months. */
function manyEntries(count: number, seed: number): EntryColumns {
  const next = numbers(seed)
  const first = day('2004-01-01')
  const from = Float64Array.from({ length: count }, () => first + Math.floor(next() * 7300)).sort()
  const isLong = Uint8Array.from({ length: count }, () => (next() < 1 / 3 ? 1 : 0))
  const until = from.map((start, i) => start + (isLong[i] ? Math.floor(120 ** next()) : 0))
  const [exact, span] = [precisions.indexOf('day'), precisions.indexOf('span')]
  return {
    count,
    idAt: (position) => `e${position}`,
    positionOf: (id) => Number(id.slice(1)),
    from,
    startLatest: from,
    endEarliest: until,
    until,
    runningUntil: runningMaximum(until),
    kind: Uint8Array.from({ length: count }, () => Math.floor(next() * EntryKind.options.length)),
    lane: Uint16Array.from({ length: count }, () => Math.floor(next() * LANES)),
    sourceLane: new Uint8Array(count),
    sourceLanes: [{ title: 'All' }],
    precision: isLong.map((long) => (long ? span : exact)),
    kinds: EntryKind.options,
    lanes: Array.from({ length: LANES }, (_, i) => ({ title: `Lane ${i}` })),
    precisions,
  }
}

const textOf = (id: string) => ({ title: id, date: '2010-01-01', sources: 1, disputed: 0 })

function layoutOf(columns: EntryColumns, zoom: number, at: number, selected: number | null = null) {
  const ground = timeGround({ columns, owed: [], today, folded: true })
  const world = { ...ground, widthPx: PLOT_PX }
  const fit = fitViewport(world)
  const middle = ground.domain.from + at * (ground.domain.to - ground.domain.from)
  const view = reduceViewport(world, fit, {
    type: 'centre',
    day: middle,
    pxPerDay: fit.pxPerDay * zoom,
  })
  const scale = timeScale(world, view.pxPerDay)
  const lanes = laneSet(columns, 'actor', labels)
  const px = pageStretch(leftPxOf(scale, view), PLOT_PX)
  const layout = layOut({
    columns,
    index: laneIndex(columns, lanes.titles.length, lanes.laneOf, null),
    lanes,
    ground: world,
    scale,
    px,
    selected,
    today,
    textOf,
    labels,
    wordsOf: labelWords({ textOf, measure }),
  })
  return { layout, scale, px }
}

const anyView = {
  seed: fc.integer({ min: 1, max: 1e6 }),
  zoom: fc.constantFrom(1, 1.7, 4, 9, 25, 80, 300),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
}

describe('a lane with more than can be told apart', () => {
  it('counts every entry that begins on the page once, and none twice', () => {
    fc.assert(
      fc.property(fc.record(anyView), ({ seed, zoom, at }) => {
        const columns = manyEntries(20_000, seed)
        const { layout, scale, px } = layoutOf(columns, zoom, at)
        const [first, last] = [toDay(scale, px.from + 40), toDay(scale, px.to - 40)]
        const seen = new Map<number, number>()
        for (const items of layout.items) {
          for (const { indices } of items) {
            for (const position of indices) seen.set(position, (seen.get(position) ?? 0) + 1)
          }
        }
        expect([...seen.values()].every((times) => times === 1)).toBe(true)
        for (let i = 0; i < columns.count; i++) {
          const start = columns.from[i] ?? 0
          if (start >= first && start < last) expect(seen.has(i), `entry ${i}`).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('draws no two items of a row over one another', () => {
    fc.assert(
      fc.property(fc.record(anyView), ({ seed, zoom, at }) => {
        const { layout } = layoutOf(manyEntries(20_000, seed), zoom, at)
        for (const items of layout.items) {
          const ends = new Map<number, number>()
          for (const { row, x0, x1 } of items) {
            expect(x0).toBeGreaterThan((ends.get(row) ?? -Infinity) - 0.01)
            ends.set(row, Math.max(ends.get(row) ?? -Infinity, x1))
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('always shows the selected entry as its own mark', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19_999 }), fc.constantFrom(1, 9), (selected, zoom) => {
        const columns = manyEntries(20_000, 7)
        const at = ((columns.from[selected] ?? 0) - (columns.from[0] ?? 0)) / 7300
        const { layout } = layoutOf(columns, zoom, at, selected)
        const own = layout.items.flat().filter(({ indices }) => [...indices].includes(selected))
        expect(own.map(({ type, indices }) => [type, indices.length])).toEqual([['mark', 1]])
      }),
      { numRuns: 25 },
    )
  })

  it('keeps its boxes where they are while the view moves by a page', () => {
    const columns = manyEntries(20_000, 3)
    const a = layoutOf(columns, 4, 0.4)
    const b = layoutOf(columns, 4, 0.5)
    const boxesOf = ({ layout }: typeof a) =>
      layout.items.map(
        (items) =>
          new Map(items.filter((i) => i.type === 'count').map((i) => [i.x0, i.indices.length])),
      )
    const [before, after] = [boxesOf(a), boxesOf(b)]
    const shared = before.flatMap((boxes, lane) =>
      [...boxes].filter(([x]) => x > b.px.from + 200 && x < a.px.to - 200 && after[lane]?.has(x)),
    )
    expect(shared.length).toBeGreaterThan(100)
  })

  it('makes no more items of a million entries than of a hundred thousand', () => {
    const sizes = [100_000, 1_000_000].map((count) => {
      const { layout } = layoutOf(manyEntries(count, 1), 1, 0.5)
      return layout.items.flat().length
    })
    expect(sizes[1]).toBeLessThan((sizes[0] ?? 0) * 1.2)
  })
})

describe('the entries of a lane', () => {
  it('that can touch some days are found, those begun long before too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 7300 }),
        fc.integer({ min: 1, max: 200 }),
        (seed, start, length) => {
          const columns = manyEntries(2000, seed)
          const index = laneIndex(columns, LANES, (i) => columns.lane[i] ?? 0, null)
          const first = day('2004-01-01') + start
          const days = { first, last: first + length }
          for (let lane = 0; lane < LANES; lane++) {
            const found = laneEntries(index, columns, lane, days, Infinity)
            const expected = Array.from({ length: columns.count }, (_, i) => i).filter(
              (i) =>
                columns.lane[i] === lane &&
                (columns.from[i] ?? 0) < days.last &&
                (columns.until[i] ?? 0) >= days.first,
            )
            expect(found).toEqual(expected)
          }
        },
      ),
      { numRuns: 30 },
    )
  })
})
