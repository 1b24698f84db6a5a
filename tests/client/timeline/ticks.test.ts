import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeScale, toPx } from '#client/timeline/scale.ts'
import { LABEL_INSET_PX, ticksIn } from '#client/timeline/ticks.ts'
import { anyCase, caseOf, day, measure } from './cases.ts'

const textsAt = (from: string, to: string, language: 'en' | 'nl' = 'en', widthPx = 1224) => {
  const domain = { from: day(from), to: day(to) }
  const scale = timeScale({ domain, stretches: [] }, widthPx / (domain.to - domain.from))
  return ticksIn({ scale, leftPx: 0, widthPx, language, measure }).map((t) =>
    t.label.map((p) => p.text).join(''),
  )
}

describe('the axis', () => {
  it('never writes one label over another', () => {
    const zoom = fc.double({ min: 0.0005, max: 300, noNaN: true })
    fc.assert(
      fc.property(
        anyCase,
        zoom,
        fc.integer({ min: -2000, max: 200_000 }),
        (entries, pxPerDay, leftPx) => {
          const scale = timeScale(caseOf(entries).ground, pxPerDay)
          const ticks = ticksIn({ scale, leftPx, widthPx: 1224, language: 'en', measure }).filter(
            (t) => t.label.length > 0,
          )
          ticks.slice(1).forEach((tick, i) => {
            const before = ticks[i]
            expect(tick.x + LABEL_INSET_PX).toBeGreaterThan(
              (before?.x ?? 0) + LABEL_INSET_PX + (before?.labelPx ?? 0),
            )
          })
        },
      ),
    )
  })

  it('stands on no day inside a fold', () => {
    const { ground } = caseOf([
      { id: 'a', date: '2013-02-03' },
      { id: 'b', date: '2020-02-03' },
    ])
    const scale = timeScale(ground, 1)
    const ticks = ticksIn({
      scale,
      leftPx: 0,
      widthPx: toPx(scale, ground.domain.to),
      language: 'en',
      measure,
    })
    expect(scale.folds.length).toBeGreaterThan(0)
    for (const { day: at } of ticks)
      expect(scale.folds.some((f) => at >= f.from && at < f.to)).toBe(false)
  })

  it('says days with their weekday when there is room', () => {
    expect(textsAt('2020-07-08', '2020-07-21').slice(0, 3)).toEqual([
      '8 Wed July 2020',
      '9 Thu',
      '10 Fri',
    ])
  })

  it('says them in Dutch too', () => {
    expect(textsAt('2020-07-08', '2020-07-21', 'nl').slice(0, 2)).toEqual([
      '8 wo juli 2020',
      '9 do',
    ])
  })

  it('says months of a year', () => {
    expect(textsAt('2020-01-01', '2021-01-01').slice(0, 3)).toEqual(['Jan 2020', 'Feb', 'Mar'])
  })

  it('says years of decades, and round years of centuries', () => {
    expect(textsAt('2000-01-01', '2020-01-01')[1]).toBe('2001')
    expect(
      textsAt('1000-01-01', '2000-01-01')
        .filter(Boolean)
        .every((t) => Number(t) % 50 === 0),
    ).toBe(true)
  })

  it('goes down to hours, each day begun with its name', () => {
    expect(textsAt('2020-07-16', '2020-07-17').slice(0, 4)).toEqual([
      '16 Thu July 2020',
      '3:00',
      '6:00',
      '9:00',
    ])
    expect(textsAt('2020-07-16', '2020-07-18', 'nl').filter((t) => !t.includes(':'))).toEqual([
      '16 do jul',
      '17 vr jul',
    ])
  })
})
