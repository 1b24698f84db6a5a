import { memo, useCallback, useMemo, useRef } from 'react'
import { useLanguage } from '#client/i18n/language.tsx'
import type { EntryColumns } from '#client/timeline/columns.ts'
import { usePrinting } from '#client/ui/use-printing.ts'
import { EntryRow, type ListedEntry } from './entry-row.tsx'
import { sayHead } from './group-head.ts'
import {
  type Group,
  groupAt,
  type ListOrder,
  listOrder,
  placeInList,
  placeNear,
} from './list-order.ts'
import { bringRow, type ListKeys, useListKeys } from './use-list-keys.ts'
import { useSelectedInView } from './use-selected-in-view.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

export interface ChronologyListProps {
  columns: EntryColumns
  /** 1 for what is listed, by position; null lists all. */
  shown: Uint8Array | null
  /**
   * An entry as it is listed; one whose words are not here yet is only a date. Keep the objects the
   * same between renders: rows are memoised by them.
   */
  rowAt: (position: number) => ListedEntry
  /** Brings the words of these positions at once, as many as it can; paper waits for nothing. */
  fetchNow: (positions: readonly number[]) => void
  /** Where each position stood before; null when the columns did not change. */
  origins: Int32Array | null
  /** Position of the selected entry. */
  selected: number | null
  onSelect: (id: string) => void
  /** Language of titles and summaries. */
  contentLang: string
}

/** Up to this many rows are all in the page, so that the browser's own search finds them. */
const ALL_AT_ONCE = 300
/** More rows than this are not printed: some 300 sheets. */
const MOST_PRINTED = 10_000

/** The entries as a list under heads of year and month; J and K move through it. */
export const ChronologyList = memo(function ChronologyList(props: ChronologyListProps) {
  const { columns, shown, selected } = props
  const isPrinting = usePrinting()
  const order = useMemo(() => listOrder(columns, shown), [columns, shown])
  const place = selected === null ? -1 : placeInList(order, columns, selected)
  const isLong = order.positions.length > ALL_AT_ONCE
  if (isLong && !isPrinting) return <LongList {...props} order={order} place={place} />
  return <WholeList {...props} order={order} place={place} isLong={isLong} />
})

interface OrderedProps extends ChronologyListProps {
  order: ListOrder
  /** Of the selected entry in the list; -1 when it is not listed. */
  place: number
}

/** Every row is in the page. */
function WholeList(props: OrderedProps & { isLong: boolean }) {
  const { order, place, isLong, selected } = props
  const { page } = useLanguage().messages
  const list = useRef<HTMLDivElement>(null)
  const bring = useCallback((at: number, where: 'nearest' | 'center') => {
    bringRow(list.current, at, where)
  }, [])
  const keys = useListKeys({ list, selected: place, count: order.positions.length, bring })
  useSelectedInView({ list, selected, place, bring })
  const count = Math.min(order.positions.length, isLong ? MOST_PRINTED : Infinity)
  const fetched = useRef<ListOrder | null>(null)
  if (isLong && fetched.current !== order) {
    fetched.current = order
    props.fetchNow([...order.positions.subarray(0, count)])
  }
  return (
    <div className="list" ref={list}>
      {order.groups
        .filter(({ start }) => start < count)
        .map((group) => (
          <GroupSection
            key={group.key}
            {...props}
            group={group}
            first={group.start}
            last={Math.min(count, group.start + group.count)}
            keys={keys}
          />
        ))}
      {count < order.positions.length && (
        <p className="list__cut">{page.list.printed(count, order.positions.length)}</p>
      )}
    </div>
  )
}

/** Only rows near the view are in the page. */
function LongList(props: OrderedProps) {
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

interface GroupSectionProps extends OrderedProps {
  group: Group
  /** Places of the rows to render, `last` exclusive. */
  first: number
  last: number
  keys: ListKeys
  /** Where it stands in a long list. */
  topPx?: number
}

function GroupSection(props: GroupSectionProps) {
  const { group, first, last, order, place, topPx } = props
  const { language, messages } = useLanguage()
  const headId = `list-${group.key}`
  const isLong = topPx !== undefined
  const rows = []
  for (let at = first; at < last; at++) {
    rows.push(
      <EntryRow
        key={order.positions[at]}
        entry={props.rowAt(order.positions[at] ?? 0)}
        place={at}
        of={isLong ? order.positions.length : null}
        isWholeDateShown={group.head.type === 'years' || group.head.type === 'unknown'}
        isSelected={at === place}
        contentLang={props.contentLang}
        onSelect={props.onSelect}
        onFocusPlace={props.keys.noteFocus}
      />,
    )
  }
  return (
    <section
      className="list__group"
      aria-labelledby={headId}
      style={isLong ? { top: topPx } : undefined}
    >
      <h2 className="list__head" id={headId}>
        {sayHead(group.head, language, messages)}{' '}
        <span>{messages.page.counts.entries(group.count)}</span>
      </h2>
      <ol>{rows}</ol>
    </section>
  )
}
