import { groupAt, type ListOrder } from './list-order.ts'

/** Where the rows of a list stand, px from its top, were it as high as it is long. */
export interface RowLayout {
  /** Rows, heads of groups apart. */
  count: number
  heightPx: number
  topOf: (place: number) => number
  heightOf: (place: number) => number
  /** The row at a height of the list, or the first under the head there. */
  placeAt: (px: number) => number
  /** Of the head that stays over the rows of a group. */
  headPx: number
}

/** What all rows and all heads of a list measure, px. */
export interface Sizes {
  row: number
  head: number
}

/** Rows under the heads of their groups. */
export interface ListLayout extends RowLayout {
  order: ListOrder
}

export function listLayout(order: ListOrder, { row, head }: Sizes): ListLayout {
  const { groups, positions } = order
  return {
    order,
    count: positions.length,
    heightPx: groups.length * head + positions.length * row,
    headPx: head,
    heightOf: () => row,
    topOf: (place) => (groupAt(groups, place) + 1) * head + place * row,
    placeAt: (px) => {
      let [low, high] = [0, groups.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (middle * head + (groups[middle]?.start ?? 0) * row <= px) low = middle
        else high = middle - 1
      }
      const group = groups[low]
      if (!group) return 0
      const place = Math.floor((px - (low + 1) * head) / row)
      const last = Math.min(positions.length, group.start + group.count) - 1
      return Math.min(last, Math.max(group.start, place))
    },
  }
}
