import { useCallback, useMemo, useRef, useState } from 'react'
import { GroupSection, type OrderedProps } from './group-section.tsx'
import { groupAt, placeNear } from './list-order.ts'
import { type ListLayout, listLayout, type Sizes } from './row-layout.ts'
import { useListKeys } from './use-list-keys.ts'
import { useSelectedInView } from './use-selected-in-view.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

/** Until they are measured. */
const USUAL: Sizes = { row: 51, head: 37 }

/** Only rows near the view are in the page. */
export function LongList(props: OrderedProps) {
  const { order, place, columns, origins, selected } = props
  const list = useRef<HTMLDivElement>(null)
  const [sizes, setSizes] = useState(USUAL)
  const layout = useMemo(() => listLayout(order, sizes), [order, sizes])
  const follow = useCallback(
    (before: ListLayout, at: number) => {
      if (before.order === order) return at
      const was = before.order.positions[at] ?? 0
      const now = origins ? placeOfOrigin(origins, was) : was
      return placeNear(order, columns, now)
    },
    [order, columns, origins],
  )
  const onResize = useCallback(() => setSizes((now) => measured(list.current, now)), [])
  const rows = useVirtualRows({ list, layout, follow, onResize })
  const { bring, shiftPx } = rows
  const keys = useListKeys({ list, selected: place, count: order.positions.length, bring })
  useSelectedInView({ list, selected, place, bring })
  const from = groupAt(order.groups, rows.first)
  const to = rows.last > rows.first ? groupAt(order.groups, rows.last - 1) : from - 1
  return (
    <div className="list list--long" ref={list} style={{ height: rows.heightPx }}>
      {order.groups.slice(from, to + 1).map((group, i) => {
        const first = Math.max(rows.first, group.start)
        const top = (from + i) * sizes.head + first * sizes.row + shiftPx
        return (
          <GroupSection
            key={group.key}
            {...props}
            group={group}
            first={first}
            last={Math.min(rows.last, group.start + group.count)}
            keys={keys}
            topPx={top}
          />
        )
      })}
    </div>
  )
}

/** Where the entry that stood at a position stands now, or the one after it. */
function placeOfOrigin(origins: Int32Array, was: number): number {
  const now = origins.indexOf(was)
  return now >= 0
    ? now
    : Math.max(
        0,
        origins.findIndex((origin) => origin > was),
      )
}

/** The heights of the first row and head there are; the same object while they are the same. */
function measured(list: HTMLElement | null, now: Sizes): Sizes {
  const heightOf = (selector: string) =>
    list?.querySelector(selector)?.getBoundingClientRect().height
  // The first row of a group has no line over it.
  const row = heightOf('.row + .row') || now.row
  const head = heightOf('.list__head') || now.head
  return row === now.row && head === now.head ? now : { row, head }
}
