import { describe, expect, it } from 'vitest'
import { listOrder } from '#client/chronology-list/list-order.ts'
import { listLayout } from '#client/chronology-list/row-layout.ts'
import { entryColumns } from '#client/timeline/columns.ts'
import { timelineColumns } from '#domain/chronology/columns.ts'

const sizes = { row: 51, head: 37 }
const columns = entryColumns(
  timelineColumns(
    { jurisdiction: 'NL', lanes: [] },
    ['2020-01-02', '2020-01-03', '2020-02-01', '2020-03-01', '2020-03-02'].map((date, i) => ({
      id: `e${i}`,
      date,
      kind: 'other' as const,
      actors: [],
    })),
  ),
)
const layout = listLayout(listOrder(columns, null), sizes)

describe('the place of a row in a long list', () => {
  it('is under its head, after the heads and rows before it', () => {
    const tops = [0, 1, 2, 3, 4].map((place) => layout.topOf(place))
    expect(tops).toEqual([37, 88, 176, 264, 315])
  })

  it('is found again at any height of it', () => {
    for (let place = 0; place < 5; place++) {
      const top = layout.topOf(place)
      expect([layout.placeAt(top), layout.placeAt(top + 50)]).toEqual([place, place])
    }
  })

  it('at a head is the first row under it, and beyond the ends the first and the last', () => {
    expect(layout.placeAt(140)).toBe(2)
    expect(layout.placeAt(-500)).toBe(0)
    expect(layout.placeAt(99_999)).toBe(4)
  })
})
