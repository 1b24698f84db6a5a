import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeScale, toPx } from '#client/timeline/scale.ts'
import {
  dayAt,
  fitViewport,
  reduceViewport,
  type ViewportAction,
  viewBetween,
  windowOf,
} from '#client/timeline/viewport.ts'
import { anyCase, caseOf, day } from './cases.ts'

const widthPx = 1224
const action: fc.Arbitrary<ViewportAction> = fc.oneof(
  fc.record({ type: fc.constant('pan' as const), byPx: fc.integer({ min: -50_000, max: 50_000 }) }),
  fc.record({
    type: fc.constant('zoom' as const),
    factor: fc.double({ min: 0.05, max: 20, noNaN: true }),
    atPx: fc.integer({ min: 0, max: widthPx }),
  }),
  fc.record({ type: fc.constant('fit' as const) }),
  fc.record({ type: fc.constant('centre' as const), day: fc.integer({ min: 0, max: 30_000 }) }),
)
const worldOf = (entries: Parameters<typeof caseOf>[0]) => ({ ...caseOf(entries).ground, widthPx })
const july = [
  { id: 'a', date: '2013' },
  { id: 'b', date: '2020-07-16' },
  { id: 'c', date: '2022-08-01' },
]

describe('the view', () => {
  it('never goes past the data by more than half a screen, whatever is done', () => {
    fc.assert(
      fc.property(anyCase, fc.array(action, { maxLength: 12 }), (entries, actions) => {
        const world = worldOf(entries)
        const view = actions.reduce((v, a) => reduceViewport(world, v, a), fitViewport(world))
        const scale = timeScale(world, view.pxPerDay)
        const left = toPx(scale, view.leftDay)
        expect(Number.isFinite(left)).toBe(true)
        expect(left).toBeGreaterThanOrEqual(-widthPx / 2 - 0.5)
        expect(left).toBeLessThanOrEqual(
          Math.max(-widthPx / 2, toPx(scale, world.domain.to) - widthPx / 2) + 0.5,
        )
      }),
    )
  })

  it('keeps the day under the pointer while zooming', () => {
    const world = worldOf(july)
    const view = reduceViewport(world, fitViewport(world), { type: 'zoom', factor: 3, atPx: 700 })
    expect(dayAt(world, view, 700)).toBeCloseTo(dayAt(world, fitViewport(world), 700), 6)
  })

  it('shows both ends of a window in full', () => {
    const world = worldOf(july)
    const stretch = { from: day('2020-07-08'), to: day('2020-07-21') }
    const view = reduceViewport(world, fitViewport(world), { type: 'show', stretch })
    expect(windowOf(world, view)).toEqual({ from: day('2020-07-08'), to: day('2020-07-20') })
  })

  it('is "everything" when it fits everything', () => {
    const world = worldOf(july)
    expect(windowOf(world, fitViewport(world))).toBeNull()
  })

  it('zooms no further out than everything', () => {
    const world = worldOf(july)
    const view = reduceViewport(world, fitViewport(world), { type: 'zoom', factor: 0.1, atPx: 0 })
    expect(view.pxPerDay).toBeCloseTo(fitViewport(world).pxPerDay)
  })

  it('glides from one view to another and arrives', () => {
    const world = worldOf(july)
    const from = fitViewport(world)
    const to = reduceViewport(world, from, { type: 'zoom', factor: 8, atPx: 600 })
    expect(viewBetween(world, from, to, 0).pxPerDay).toBeCloseTo(from.pxPerDay, 4)
    expect(viewBetween(world, from, to, 1)).toEqual(to)
    const still = dayAt(world, from, 600)
    expect(Math.abs(dayAt(world, viewBetween(world, from, to, 0.5), 600) - still)).toBeLessThan(20)
  })
})
