import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DisplayList, Target } from '#client/timeline/display-types.ts'
import { hitTest } from '#client/timeline/hit-test.ts'
import { reduceViewport, type World } from '#client/timeline/viewport.ts'
import { anyCase, caseOf, day, frameOf, type SmallEntry } from './cases.ts'

const showing = (from: string, to: string) => (world: World) =>
  reduceViewport(
    world,
    { pxPerDay: 1, leftDay: 0 },
    { type: 'show', stretch: { from: day(from), to: day(to) + 1 } },
  )

const anyView = fc.option(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    pxPerDay: fc.double({ min: 0.1, max: 120, noNaN: true }),
  }),
  { nil: null },
)
const viewOf = (asked: { at: number; pxPerDay: number } | null) => (world: World) => {
  const fit = reduceViewport(world, { pxPerDay: 1, leftDay: 0 }, { type: 'fit' })
  if (!asked) return fit
  const at = world.domain.from + asked.at * (world.domain.to - world.domain.from)
  return reduceViewport(world, fit, { type: 'centre', day: at, pxPerDay: asked.pxPerDay })
}

const labelBox = ({ x, y, widthPx }: DisplayList['labels'][number]) => ({
  x0: x,
  x1: x + widthPx,
  y0: y - 6,
  y1: y + 6,
})
const overlap = (a: ReturnType<typeof labelBox>, b: ReturnType<typeof labelBox>) =>
  a.x0 < b.x1 - 0.01 && b.x0 < a.x1 - 0.01 && a.y0 < b.y1 - 0.01 && b.y0 < a.y1 - 0.01
const placed = (list: DisplayList) =>
  list.labels.filter((l) => l.style === 'plain' || l.style === 'selected')

describe('what a frame shows', () => {
  it('counts every entry once, in whatever view', () => {
    fc.assert(
      fc.property(
        anyCase,
        anyView,
        fc.constantFrom('actor' as const, 'kind' as const, 'none' as const),
        (entries, asked, lanesBy) => {
          const { layout } = frameOf(caseOf(entries), { view: viewOf(asked), lanesBy })
          const all = layout.items.flat().flatMap((item) => [...item.indices])
          expect(all.toSorted((a, b) => a - b)).toEqual(entries.map((_, i) => i))
        },
      ),
    )
  })

  it('has an entry behind every mark, label and box', () => {
    fc.assert(
      fc.property(anyCase, anyView, (entries, asked) => {
        const ids = new Set(entries.map((e) => e.id))
        const { list } = frameOf(caseOf(entries), { view: viewOf(asked) })
        for (const item of [
          ...list.bars,
          ...list.glyphs,
          ...list.counts,
          ...list.labels,
          ...list.targets(),
        ]) {
          expect(item.ids.length).toBeGreaterThan(0)
          expect([...item.ids].every((id) => ids.has(id))).toBe(true)
        }
      }),
    )
  })

  it('never draws two marks of one lane over one another', () => {
    fc.assert(
      fc.property(anyCase, anyView, (entries, asked) => {
        const { layout } = frameOf(caseOf(entries), { view: viewOf(asked) })
        for (const items of layout.items) {
          for (const a of items) {
            const clash = items.some(
              (b) => b !== a && b.row === a.row && a.x0 < b.x1 - 0.01 && b.x0 < a.x1 - 0.01,
            )
            expect(clash).toBe(false)
          }
        }
      }),
    )
  })

  it('never writes a label over another label or over a mark it does not belong to', () => {
    fc.assert(
      fc.property(anyCase, anyView, (entries, asked) => {
        const { list } = frameOf(caseOf(entries), { view: viewOf(asked) })
        const labels = placed(list)
        labels.forEach((label, i) => {
          expect(
            labels.slice(i + 1).some((other) => overlap(labelBox(label), labelBox(other))),
          ).toBe(false)
          const covered = list
            .targets()
            .filter((t) => t.key !== label.ids.at(0) && overlap(labelBox(label), t))
          expect(covered.filter((t) => !t.ids.includes(label.ids.at(0) ?? ''))).toEqual([])
        })
      }),
    )
  })

  it('finds what is drawn where it is drawn', () => {
    fc.assert(
      fc.property(anyCase, anyView, (entries, asked) => {
        const { list } = frameOf(caseOf(entries), { view: viewOf(asked) })
        for (const target of list.targets()) {
          expect(
            hitTest(list.targets(), (target.x0 + target.x1) / 2, (target.y0 + target.y1) / 2),
          ).toBe(target)
        }
      }),
    )
  })

  it('contains finite numbers only', () => {
    fc.assert(
      fc.property(anyCase, anyView, (entries, asked) => {
        const { list } = frameOf(caseOf(entries), {
          view: viewOf(asked),
          selected: entries[0]?.id ?? null,
        })
        expect(notFinite(list)).toEqual([])
      }),
    )
  })
})

function notFinite(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}.${key}`))
}

describe('a date is drawn as what is known of it', () => {
  const july = showing('2020-07-01', '2020-07-31')
  const one = (date: string, view = july) =>
    frameOf(
      caseOf(
        [
          { id: 'a', date },
          { id: 'z', date: '2019-01-01' },
        ],
        false,
      ),
      { view },
    ).list

  it('an exact day is a sign in the middle of its day, and no bar', () => {
    const list = one('2020-07-16')
    expect(list.bars).toEqual([])
    const px = 1224 / 31
    expect(list.glyphs[0]?.x).toBeCloseTo(184 + 15.5 * px, 0)
  })

  it('an exact day is a stretch where hours show: nobody said noon', () => {
    const hours = showing('2020-07-16', '2020-07-16')
    const list = one('2020-07-16', hours)
    expect(list.bars.map((bar) => bar.parts.map(({ style }) => style))).toEqual([['hollow']])
    const timed = one('2020-07-16T06:00:00', hours)
    expect(timed.bars).toEqual([])
    expect(timed.glyphs[0]?.x, 'a time that is given has its place').toBeCloseTo(184 + 1224 / 4, 0)
  })

  it.each([
    { date: '2020-07', style: 'hollow', why: 'some day of the month' },
    { date: '2020-07?', style: 'dashed', why: 'doubted by its source' },
    { date: '2020-07-12/2020-07-14', style: 'solid', why: 'certainly ran' },
  ])('$date is one $style bar ($why)', ({ date, style }) => {
    expect(one(date).bars.map((bar) => bar.parts.map((part) => part.style))).toEqual([[style]])
  })

  it('2013 to July 2020 is solid where it certainly ran and hollow at its inexact ends', () => {
    const [bar] = frameOf(caseOf([{ id: 'a', date: '2013/2020-07' }])).list.bars
    expect(bar?.parts.map((part) => part.style)).toEqual(['hollow', 'solid', 'hollow'])
  })

  it('a season has round ends', () => {
    expect(one('2020-22').bars[0]?.isRound).toBe(true)
  })

  it('16 or 17 July is a ghost on each day with "or" between', () => {
    const list = one('[2020-07-16,2020-07-17]')
    expect(list.glyphs.map((g) => g.style)).toEqual(['ghost', 'ghost'])
    expect(list.labels.some((label) => label.style === 'or')).toBe(true)
  })

  it('two candidates under 8 px apart share one ghost', () => {
    const list = one('[2020-07-16,2020-07-17]', showing('2018-01-01', '2022-01-01'))
    expect(list.glyphs.filter((g) => g.style === 'ghost').length).toBe(1)
  })

  it('what is still running ends at today and not beyond', () => {
    const list = frameOf(caseOf([{ id: 'a', date: '2021-01/..' }])).list
    expect(list.bars[0]?.arrow).toBe('right')
    expect(list.bars[0]?.x1).toBeCloseTo(list.axis.today?.x ?? Number.NaN)
  })

  it('about July fades at both edges', () => {
    expect(one('2020-07~').bars[0]?.fade?.map((stop) => stop.alpha)).toEqual([0.06, 1, 1, 0.06])
  })
})

describe('cases at the edge', () => {
  const many = (n: number): SmallEntry[] =>
    Array.from({ length: n }, (_, i) => ({ id: `e${i}`, date: '2020-07-16' }))
  const countOf = (targets: readonly Target[]) => targets.reduce((sum, t) => sum + t.ids.length, 0)

  it('no entries: an axis of a year around today, and nothing else', () => {
    const { list } = frameOf(caseOf([]))
    expect(list.targets()).toEqual([])
    expect(list.axis.ticks.length).toBeGreaterThan(5)
  })

  it('one entry is in view', () => {
    expect(countOf(frameOf(caseOf([{ id: 'a', date: '2020-07-16' }])).list.targets())).toBe(1)
  })

  it('5,000 on one day add up, far out and close by', () => {
    const crowd = caseOf([...many(5000), { id: 'z', date: '1990-01-01' }])
    expect(countOf(frameOf(crowd).list.targets())).toBe(5001)
    const near = frameOf(crowd, { view: showing('2020-07-14', '2020-07-18') })
    expect(countOf(near.list.targets())).toBe(5000)
    expect(near.list.counts.map((c) => c.text)).toEqual(['5,000'])
  })

  it('10,000 years apart: both ends in view', () => {
    const { list } = frameOf(
      caseOf([
        { id: 'a', date: '-7979-01-01' },
        { id: 'b', date: '2020-01-01' },
      ]),
    )
    expect(countOf(list.targets())).toBe(2)
    expect(list.axis.folds.length).toBe(2)
  })

  it('nothing but open ends', () => {
    const { list } = frameOf(
      caseOf([
        { id: 'a', date: '2015/..' },
        { id: 'b', date: '../2016' },
        { id: 'c', date: 'not a date' },
      ]),
    )
    expect(countOf(list.targets())).toBe(3)
  })

  it('everything known to the decade only is drawn over its decade', () => {
    const entries = Array.from({ length: 60 }, (_, i) => ({ id: `d${i}`, date: '199X' }))
    const { list } = frameOf(caseOf(entries))
    expect(list.bars.map((bar) => bar.parts.map(({ style }) => style))).toEqual([['hatched']])
    expect(list.targets().map(({ ids }) => ids.length)).toEqual([60])
  })

  it('flags the day of the selection on the axis, and nothing without one', () => {
    const july = caseOf([{ id: 'a', date: '2020-07-16' }])
    expect(frameOf(july, { selected: 'a' }).list.axis.flag?.text).toBe('16 July 2020')
    expect(frameOf(july).list.axis.flag).toBeNull()
    expect(frameOf(july, { selected: 'gone' }).list.axis.flag).toBeNull()
  })

  it('a lane without anything in view shrinks and says so', () => {
    const list = frameOf(caseOf([{ id: 'a', date: '2020-07-16', actor: 'nrc' }])).list
    expect(list.lanes.map((lane) => [lane.title, lane.height, lane.says])).toEqual([
      ['COA', 19, 'nothing in this window'],
      ['Press', expect.any(Number), ''],
      ['Parliament', 19, 'nothing in this window'],
    ])
  })
})
