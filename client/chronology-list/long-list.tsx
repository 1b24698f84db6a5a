import { useCallback, useRef } from 'react'
import { GroupSection, type OrderedProps } from './group-section.tsx'
import { groupAt, type ListOrder, placeNear } from './list-order.ts'
import { useListKeys } from './use-list-keys.ts'
import { useSelectedInView } from './use-selected-in-view.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

/** Only rows near the view are in the page. */
export function LongList(props: OrderedProps) {
  const { order, place, columns, origins, selected } = props
  const list = useRef<HTMLDivElement>(null)
  const follow = useCallback(
    (before: ListOrder, at: number) => {
      const was = before.positions[at] ?? 0
      const now = origins ? placeOfOrigin(origins, was) : was
      return placeNear(order, columns, now)
    },
    [order, columns, origins],
  )
  const rows = useVirtualRows({ list, order, follow })
  const { bring, sizes, shiftPx } = rows
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
