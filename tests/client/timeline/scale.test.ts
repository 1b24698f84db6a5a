import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldsAt, quietStretches } from '#client/timeline/folds.ts'
import { timeScale, toDay, toPx, widthOf, zoomToFit } from '#client/timeline/scale.ts'
import { anyCase, caseOf, day } from './cases.ts'

const zoom = fc.double({ min: 0.01, max: 200, noNaN: true })

describe('the scale from days to pixels', () => {
  it('never goes back: a later day is further to the right', () => {
    fc.assert(
      fc.property(anyCase, zoom, fc.integer({ min: 0, max: 9000 }), (entries, pxPerDay, offset) => {
        const { ground } = caseOf(entries)
        const scale = timeScale(ground, pxPerDay)
        const at = ground.domain.from - 500 + offset
        expect(toPx(scale, at + 1)).toBeGreaterThan(toPx(scale, at))
      }),
    )
  })

  it('has an inverse: the day at the pixel of a day is that day', () => {
    fc.assert(
      fc.property(
        anyCase,
        zoom,
        fc.double({ min: -400, max: 9000, noNaN: true }),
        (entries, pxPerDay, offset) => {
          const { ground } = caseOf(entries)
          const scale = timeScale(ground, pxPerDay)
          const at = ground.domain.from + offset
          expect(toDay(scale, toPx(scale, at))).toBeCloseTo(at, 4)
        },
      ),
    )
  })

  it('is the same all over when nothing is folded', () => {
    const { ground } = caseOf(
      [
        { id: 'a', date: '2013' },
        { id: 'b', date: '2020' },
      ],
      false,
    )
    const scale = timeScale(ground, 2)
    expect(toPx(scale, day('2016-01-02')) - toPx(scale, day('2016-01-01'))).toBeCloseTo(2)
  })

  it('finds the zoom at which a stretch of days fills a width, folds counted', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 300, max: 2000 }), (entries, width) => {
        const { ground } = caseOf(entries)
        expect(widthOf(ground, ground.domain, zoomToFit(ground, ground.domain, width))).toBeCloseTo(
          width,
          0,
        )
      }),
    )
  })

  it('changes without a jump while zooming past the point where a fold opens', () => {
    const { ground } = caseOf([
      { id: 'a', date: '2013-01-05' },
      { id: 'b', date: '2020-01-05' },
    ])
    for (let pxPerDay = 0.01; pxPerDay < 1; pxPerDay *= 1.01) {
      const before = widthOf(ground, ground.domain, pxPerDay)
      const after = widthOf(ground, ground.domain, pxPerDay * 1.01)
      expect(Math.abs(after - before)).toBeLessThan(before * 0.05 + 1)
    }
  })
})

describe('quiet stretches', () => {
  const domain = { from: day('2013-01-01'), to: day('2026-11-25') }

  it('are longer than six months and hold no start and no end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: domain.from, max: domain.to - 1 }), { minLength: 1 }),
        (days) => {
          const edges = Float64Array.from(days).sort()
          for (const { from, to } of quietStretches(edges, domain)) {
            expect(to - from).toBeGreaterThan(183)
            expect(days.some((d) => d >= from && d < to)).toBe(false)
          }
        },
      ),
    )
  })

  it('of five months stay open', () => {
    const edges = [day('2020-01-01'), day('2020-06-01')]
    const within = { from: day('2020-01-01'), to: day('2020-06-02') }
    expect(quietStretches(edges, within)).toEqual([])
  })

  it('leave ground beside the entries around them', () => {
    const [only] = quietStretches([day('2014-03-10'), day('2019-03-28')], {
      from: day('2014-03-10'),
      to: day('2019-03-29'),
    })
    expect(only).toEqual({ from: day('2014-03-21'), to: day('2019-03-01') })
  })

  it.each([
    { times: 1.9, folded: false, why: 'true width under twice the folded one: open' },
    { times: 3, folded: true, why: 'on the way' },
    { times: 4.1, folded: true, why: 'over four times: fully folded' },
  ])('at $times times the folded width: folded $folded ($why)', ({ times, folded }) => {
    const stretch = { from: day('2014-01-01'), to: day('2020-01-01') }
    const [fold] = foldsAt([stretch], (84 * times) / (stretch.to - stretch.from))
    expect(fold !== undefined).toBe(folded)
    if (times > 4) expect(fold?.widthPx).toBeCloseTo(84)
  })

  it('fold to between 38 and 84 pixels, the longer the wider', () => {
    const years = [1, 2, 4, 40].map((n) => foldsAt([{ from: 0, to: n * 365 }], 50)[0]?.widthPx ?? 0)
    expect(years).toEqual([...years].sort((a, b) => a - b))
    expect(Math.min(...years)).toBeGreaterThanOrEqual(38)
    expect(Math.max(...years)).toBe(84)
  })
})
