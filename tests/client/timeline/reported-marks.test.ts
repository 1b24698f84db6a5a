import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysAt } from '#client/timeline/columns.ts'
import { entryName } from '#client/timeline/entry-words.ts'
import { timeGround } from '#client/timeline/ground.ts'
import { timelineLabelsEn } from '#client/timeline/labels-en.ts'
import { timelineLabelsNl } from '#client/timeline/labels-nl.ts'
import { reduceViewport, type World } from '#client/timeline/viewport.ts'
import { anyCase, caseOf, frameOf, PLOT, type SmallEntry, today } from './cases.ts'

/** Entries at their reports, which happened on the dates of others of the same ids. */
function reportedOf(reports: readonly SmallEntry[], happened: readonly SmallEntry[]) {
  const found = caseOf(reports)
  const { columns: own } = caseOf(happened)
  const columns = {
    ...found.columns,
    happened: {
      daysAt: (position: number) => daysAt(own, own.positionOf(found.columns.idAt(position)) ?? -1),
      edges: [own.from, own.startLatest, own.endEarliest, own.until],
    },
  }
  return { ...found, columns, ground: timeGround({ columns, owed: [], today, folded: true }) }
}
const linesOf = (
  reported: string,
  happened: string,
  view?: (world: World) => ReturnType<typeof reduceViewport>,
) =>
  frameOf(reportedOf([{ id: 'a', date: reported }], [{ id: 'a', date: happened }]), {
    ...(view && { view }),
  }).list.lines

describe('a report on the timeline', () => {
  it('has a thin line back to the day on which it happened, which is on the axis', () => {
    const [line, , end] = linesOf('2020-07-16', '2013-11-04')
    expect(line).toMatchObject({ style: 'back' })
    expect(line?.x0).toBeLessThan(line?.x1 ?? 0)
    expect(end).toMatchObject({ style: 'past' })
    expect(end?.x0).toBeGreaterThanOrEqual(PLOT.x0)
  })

  it('ends in a bar as wide as the days it can have happened on', () => {
    const end = linesOf('2020-07-16', '2020-03').find(({ style }) => style === 'past')
    expect(end?.y0).toBe(end?.y1)
    expect((end?.x1 ?? 0) - (end?.x0 ?? 0)).toBeGreaterThan(20)
  })

  it('goes forward to what was announced', () => {
    const [line] = linesOf('2020-07-16', '2020-12-01')
    expect(line?.x0).toBeGreaterThan(line?.x1 ?? Infinity)
  })

  it.each([
    ['2020-07-16', '2020-07-16', 'it happened that day'],
    ['2020-07-16', '2020-07', 'it happened about then'],
    ['2020-07-16', '../2020-07-15', 'nobody knows since when'],
  ])('%s of %s has none: %s', (reported, happened) => {
    expect(linesOf(reported, happened)).toEqual([])
  })

  it('keeps its lines on the plot in whatever view', () => {
    const zoomed = (at: number, pxPerDay: number) => (world: World) => {
      const fit = reduceViewport(world, { pxPerDay: 1, leftDay: 0 }, { type: 'fit' })
      const { from, to } = world.domain
      return reduceViewport(world, fit, { type: 'centre', day: from + at * (to - from), pxPerDay })
    }
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const zoom = fc.double({ min: 0.1, max: 60, noNaN: true })
    fc.assert(
      fc.property(anyCase, anyCase, share, zoom, (reports, happened, at, pxPerDay) => {
        const ids = new Map(happened.map((entry) => [entry.id, entry]))
        const both = reports.filter(({ id }) => ids.has(id))
        const { list } = frameOf(reportedOf(both, happened), { view: zoomed(at, pxPerDay) })
        for (const { style, x0, x1 } of list.lines) {
          if (style !== 'past') continue
          expect(Math.min(x0, x1)).toBeGreaterThanOrEqual(PLOT.x0 - 6)
          expect(Math.max(x0, x1)).toBeLessThanOrEqual(PLOT.x1 + 6)
        }
      }),
    )
  })

  it('says in its name when it was reported and when it happened', () => {
    const { columns } = caseOf([{ id: 'a', date: '2020-07-16', kind: 'agreement' }])
    const nameOf = (happened: string, language: 'en' | 'nl') =>
      entryName('a', {
        columns,
        language,
        labels: language === 'en' ? timelineLabelsEn : timelineLabelsNl,
        textOf: () => ({
          title: 'Agreement',
          date: '2020-07-16',
          happened,
          sources: 1,
          disputed: 0,
        }),
      })
    expect(nameOf('2013/2020', 'en')).toContain('happened 2013 to 2020, lasted, Agreement')
    expect(nameOf('', 'en')).toContain('Reported Thursday 16 July 2020, Agreement')
    expect(nameOf('2013-11', 'en')).toContain(
      'Reported Thursday 16 July 2020, happened November 2013, day unknown, Agreement',
    )
    expect(nameOf('2020-07-16', 'nl')).toContain(
      'Gemeld donderdag 16 juli 2020, dezelfde dag gebeurd',
    )
  })
})
