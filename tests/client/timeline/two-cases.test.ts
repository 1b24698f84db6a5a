import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filteredOfWhole, lanesOfWhole, mergeCases } from '#client/timeline/both-cases.ts'
import { combineColumns, idWithin } from '#client/timeline/combine.ts'
import type { OwedBar, SecondCase, TimelineRelation } from '#client/timeline/contract.ts'
import { displayList } from '#client/timeline/display-list.ts'
import { timeGround } from '#client/timeline/ground.ts'
import { hitTest } from '#client/timeline/hit-test.ts'
import { labelWords } from '#client/timeline/label-words.ts'
import { timelineLabelsEn as labels } from '#client/timeline/labels-en.ts'
import { laneIndex } from '#client/timeline/lane-index.ts'
import { layOut, pageStretch } from '#client/timeline/layout.ts'
import { timeScale } from '#client/timeline/scale.ts'
import { fitViewport, leftPxOf } from '#client/timeline/viewport.ts'
import { anyCase, caseOf, day, measure, PLOT, type SmallEntry, today } from './cases.ts'

const OTHER = 'other-case'

interface Asked {
  lanesBy?: 'actor' | 'kind' | 'none'
  selected?: string | null
  relations?: readonly TimelineRelation[]
  owed?: readonly [OwedBar[], OwedBar[]]
}

/** One frame of two cases in full, through the same steps the component takes. */
function frameOfTwo(
  entries: readonly SmallEntry[],
  others: readonly SmallEntry[],
  { lanesBy = 'actor', selected = null, relations = [], owed = [[], []] }: Asked = {},
) {
  const a = caseOf(entries)
  const b = caseOf(others)
  const second: SecondCase = {
    id: OTHER,
    title: 'The other matter',
    lang: 'en',
    note: `${others.length} entries`,
    columns: b.columns,
    textOf: b.textOf,
    relations,
    rivalDates: [],
    owed: owed[1],
    published: [],
  }
  const both = combineColumns(a.columns, b.columns, OTHER)
  const merged = mergeCases({ ...a, relations, rivalDates: [] }, second, both)
  const { columns, textOf } = merged
  const lanes = lanesOfWhole({ ...merged, second }, lanesBy, labels)
  const ground = timeGround({ columns, owed: owed.flat(), today, folded: true })
  const world = { ...ground, widthPx: PLOT.x1 - PLOT.x0, foldShare: 1 }
  const view = fitViewport(world)
  const scale = timeScale(world, view.pxPerDay)
  const leftPx = leftPxOf(scale, view)
  const wordsOf = labelWords({ textOf, measure })
  const shared = { columns, textOf, today, labels, measure, wordsOf }
  const layout = layOut({
    ...shared,
    ground: world,
    scale,
    index: laneIndex(columns, lanes.titles.length, lanes.laneOf, null),
    lanes,
    px: pageStretch(leftPx, world.widthPx),
    selected: selected === null ? null : (columns.positionOf(selected) ?? null),
  })
  const list = displayList({
    ...shared,
    layout,
    leftPx,
    plot: PLOT,
    isNarrow: false,
    selected,
    dimmed: new Set(),
    relations: merged.relations,
    rivalDates: [],
    owed: owed[0],
    second: { ...second, laneFrom: lanes.secondFrom, caseAt: both.caseAt },
    regimes: [],
    language: 'en',
  })
  return { list, layout, scale, both, columns, lanes, a, b }
}

const isOther = (id: string | undefined) => id?.startsWith(`${OTHER}/`) ?? false
const promised = (id: string): OwedBar => ({
  id,
  what: 'Answer',
  from: { earliest: day('2020-01-01'), latest: day('2020-01-01') },
  due: day('2020-02-01'),
})

describe('a case under another', () => {
  const anyTwo = fc.tuple(anyCase, anyCase, fc.constantFrom('actor', 'kind', 'none'))

  it('has its lanes under those of the first, and none over another', () => {
    fc.assert(
      fc.property(anyTwo, ([entries, others, lanesBy]) => {
        const owed = [[promised('p')], [promised('p')]] as const
        const { list, lanes } = frameOfTwo(entries, others, {
          lanesBy,
          owed: [[...owed[0]], [...owed[1]]],
        })
        const { second } = list
        if (!second) throw new Error('There is a second case')
        const stretches = [
          ...list.lanes.slice(0, lanes.secondFrom),
          list.owed,
          { y: second.y, height: second.headPx },
          ...list.lanes.slice(lanes.secondFrom),
          second.owed,
        ]
        stretches.slice(1).forEach((below, i) => {
          const above = stretches[i]
          expect(below.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))
        })
        expect(second.endY).toBeLessThanOrEqual(list.height)
      }),
    )
  })

  it('has its marks in its own lanes and its own colour, the first case none of it', () => {
    fc.assert(
      fc.property(anyTwo, ([entries, others, lanesBy]) => {
        const { list, lanes } = frameOfTwo(entries, others, { lanesBy })
        for (const { ids, lane, y0 } of list.targets()) {
          const all = [...ids].map(isOther)
          expect(new Set(all).size).toBe(1)
          expect(lane >= lanes.secondFrom).toBe(all[0])
          expect(y0 > (list.second?.y ?? 0)).toBe(all[0])
        }
        for (const { ids, family } of [...list.bars, ...list.glyphs, ...list.lines]) {
          expect(family === 'second').toBe(isOther(ids.at(0)))
        }
        for (const { ids, isSecond = false } of list.counts) {
          expect(isSecond).toBe(isOther(ids.at(0)))
        }
      }),
    )
  })

  it('counts every entry of both once, and finds each where it is drawn', () => {
    fc.assert(
      fc.property(anyTwo, ([entries, others, lanesBy]) => {
        const { list, layout } = frameOfTwo(entries, others, { lanesBy })
        const all = layout.items.flat().flatMap((item) => [...item.indices])
        expect(all.toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: entries.length + others.length }, (_, i) => i),
        )
        for (const target of list.targets()) {
          const middle = [(target.x0 + target.x1) / 2, (target.y0 + target.y1) / 2] as const
          expect(hitTest(list.targets(), ...middle)).toBe(target)
        }
      }),
    )
  })

  it('folds what is quiet in both, and nothing else', () => {
    const quiet = [
      { id: 'a', date: '2008-01-01' },
      { id: 'b', date: '2020-01-01' },
    ]
    const busy = Array.from({ length: 24 }, (_, i) => ({
      id: `m${i}`,
      date: `${2008 + Math.floor(i / 2)}-${i % 2 ? '10' : '04'}-01`,
    }))
    const foldsBefore2020 = (others: SmallEntry[]) =>
      frameOfTwo(quiet, others).scale.folds.filter(({ to }) => to < day('2019-12-31'))
    expect(foldsBefore2020([{ id: 'a', date: '2019-01-01' }])).not.toEqual([])
    expect(foldsBefore2020(busy)).toEqual([])
  })

  it('draws arcs within a case only, though ids of both are equal', () => {
    const entries = [
      { id: 'a', date: '2020-01-01' },
      { id: 'b', date: '2020-06-01' },
    ]
    const relations = [{ from: 'a', to: 'b', kind: 'amends' as const }]
    const arcs = (selected: string) =>
      frameOfTwo(entries, entries, { selected, relations }).list.arcs.map(({ ids }) => ids)
    expect(arcs('a')).toEqual([['a', 'b']])
    expect(arcs(idWithin(OTHER, 'b'))).toEqual([[idWithin(OTHER, 'b'), idWithin(OTHER, 'a')]])
  })

  it('has its own debts, under its own lanes', () => {
    const entry = [{ id: 'a', date: '2020-01-01' }]
    const { list } = frameOfTwo(entry, entry, { owed: [[], [promised('p')]] })
    expect(list.owed.bars).toEqual([])
    expect(list.second?.owed.bars.map(({ id }) => id)).toEqual(['p'])
    expect(list.second?.owed.bars[0]?.y).toBeGreaterThan(list.lanes.at(-1)?.y ?? Infinity)
  })

  it('may be empty, or lie under an empty one', () => {
    const entry = [{ id: 'a', date: '2020-01-01' }]
    expect(frameOfTwo(entry, []).list.targets().length).toBe(1)
    expect(frameOfTwo([], entry).list.targets().length).toBe(1)
    expect(frameOfTwo([], []).list.targets()).toEqual([])
  })
})

describe('a filter', () => {
  it('takes entries of the first case away and none of the second', () => {
    const { both, columns } = frameOfTwo(
      [
        { id: 'a', date: '2020-01-01' },
        { id: 'b', date: '2020-02-01' },
      ],
      [{ id: 'a', date: '2020-01-15' }],
    )
    const own = { drawn: Uint8Array.of(0, 1), dimmed: new Set<string>(), matches: 1 }
    const { drawn, matches } = filteredOfWhole(both, own)
    const left = [...(drawn ?? [])].flatMap((is, i) => (is === 1 ? [columns.idAt(i)] : []))
    expect(left).toEqual([idWithin(OTHER, 'a'), 'b'])
    expect(matches).toBe(2)
  })
})
