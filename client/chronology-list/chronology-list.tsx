import { lazy, memo, Suspense, useCallback, useMemo, useRef } from 'react'
import type { ListColumns } from '#client/case-data/time-order.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { usePrinting } from '#client/ui/use-printing.ts'
import type { ListedEntry } from './entry-row.tsx'
import { GroupSection, type OrderedProps } from './group-section.tsx'
import { type ListOrder, listOrder, placeInList } from './list-order.ts'
import { bringRow, useListKeys } from './use-list-keys.ts'
import { useSelectedInView } from './use-selected-in-view.ts'

export interface ChronologyListProps {
  columns: ListColumns
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

const LongList = lazy(() => import('./long-list.tsx').then((m) => ({ default: m.LongList })))

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
  if (isLong && !isPrinting) {
    return (
      <Suspense>
        <LongList {...props} order={order} place={place} />
      </Suspense>
    )
  }
  return <WholeList {...props} order={order} place={place} isLong={isLong} />
})

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
