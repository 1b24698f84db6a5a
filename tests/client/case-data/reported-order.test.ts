import { describe, expect, it } from 'vitest'
import { reportedOrder } from '#client/case-data/reported-order.ts'
import { happenedOrder, originsIn } from '#client/case-data/time-order.ts'
import { WholeCase } from '#client/case-data/whole-case.ts'
import { listOrder } from '#client/chronology-list/list-order.ts'
import { Chronology } from '#domain/chronology/chronology.ts'
import { boundsOfText, inOrderOfTime } from '#domain/chronology/order.ts'
import { seed, seedCase } from '../case-page/seed.ts'

/** The case with an entry more that nothing supports. */
const bare = seed.entries[0]
if (!bare) throw new Error('The seed has entries')
const withUnreported = Chronology.parse({
  ...seed,
  entries: inOrderOfTime([
    ...seed.entries,
    { ...bare, id: 'rumour', citations: [], relations: [] },
  ]),
})
const data = new WholeCase({ at: 1, document: withUnreported })
const order = reportedOrder(data, data.firstReports())
const places = Array.from({ length: order.columns.count }, (_, place) => place)
const idAt = (place: number) => data.columns.idAt(order.positionAt(place))

describe('entries by when they were first reported', () => {
  it('stand in the order of their reports; what nobody reported comes last and is not on the axis', () => {
    const ids = places.map(idAt)
    expect([...ids].sort()).toEqual(withUnreported.entries.map(({ id }) => id).sort())
    const from = [...order.columns.from]
    expect(from).toEqual([...from].sort((a, b) => a - b))
    const unreported = withUnreported.entries.filter(
      (entry) => data.index.firstReport(entry) === null,
    )
    expect(unreported.map(({ id }) => id)).toContain('rumour')
    expect(order.onAxis.count).toBe(order.columns.count - unreported.length)
    expect(ids.slice(order.onAxis.count).sort()).toEqual(unreported.map(({ id }) => id).sort())
    expect(order.onAxis.positionOf('rumour')).toBeUndefined()
    expect(order.placeOf(data.positionOf('rumour') ?? -1)).toBe(places.length - 1)
  })

  it('have the days of the report, and remember when they happened', () => {
    for (const place of places.slice(0, order.onAxis.count)) {
      const position = order.positionAt(place)
      const date = order.dateAt(position) ?? ''
      const { start, end } = boundsOfText(date)
      expect(order.columns.from[place]).toBe(start.earliest)
      expect(order.onAxis.from[place]).toBe(start.earliest)
      expect(order.onAxis.until[place]).toBe(end.latest)
      expect(order.onAxis.happened?.daysAt(place)).toEqual({
        from: data.columns.from[position],
        startLatest: data.columns.startLatest[position],
        endEarliest: data.columns.endEarliest[position],
        until: data.columns.until[position],
      })
      expect(order.onAxis.kind[place]).toBe(data.columns.kind[position])
      expect(order.onAxis.lane[place]).toBe(data.columns.lane[position])
    }
  })

  it('lead from places to positions and back, and carry what is shown along', () => {
    for (const place of places) {
      expect(order.placeOf(order.positionAt(place))).toBe(place)
      const isOnAxis = place < order.onAxis.count
      expect(order.onAxis.positionOf(idAt(place))).toBe(isOnAxis ? place : undefined)
    }
    const shown = Uint8Array.from(places, (position) => (position % 3 === 0 ? 1 : 0))
    const arranged = order.arrange(shown)
    expect(places.map((place) => arranged?.[place])).toEqual(
      places.map((place) => shown[order.positionAt(place)]),
    )
    expect(order.arrange(null)).toBeNull()
  })

  it('keep their place in the list from the one order to the other, and over a change', () => {
    const happened = happenedOrder(data)
    const origins = originsIn(order, happened)
    expect(places.map((place) => data.columns.idAt(origins?.[place] ?? -1))).toEqual(
      places.map(idAt),
    )
    const before = reportedOrder(seedCase, seedCase.firstReports())
    const since = originsIn(order, before)
    for (const place of places) {
      const was = since?.[place] ?? -1
      const id = seedCase.columns.idAt(before.positionAt(was))
      expect(was < 0 ? 'rumour' : id).toBe(idAt(place))
    }
  })

  it('are listed under the months of their reports, and last what nobody reported', () => {
    const { groups } = listOrder(order.columns, null)
    expect(groups.at(-1)).toMatchObject({ head: { type: 'unreported' }, key: 'unreported' })
    expect(groups.slice(0, -1).map(({ head }) => head.type)).not.toContain('unknown')
  })
})
