import { memo, useId, useMemo, useRef } from 'react'
import { useLanguage } from '#client/i18n/language.tsx'
import { usePrinting } from '#client/ui/use-printing.ts'
import { boundsOfText } from '#domain/chronology/order.ts'
import type { Hemisphere } from '#domain/time/bounds.ts'
import { EntryRow, type ListedEntry } from './entry-row.tsx'
import { sayHead } from './group-head.ts'
import { type Group, groupByMonth } from './grouping.ts'
import { LazyRows } from './lazy-rows.tsx'
import { useListKeys } from './use-list-keys.ts'
import { useSelectedInView } from './use-selected-in-view.ts'

export interface ChronologyListProps {
  /** In the order of time. Keep the objects the same between renders: rows are memoised by them. */
  entries: readonly ListedEntry[]
  selected: string | null
  onSelect: (id: string) => void
  /** Language of titles and summaries. */
  contentLang: string
  hemisphere: Hemisphere
}

/** Up to this many rows are all in the page, so that the browser's own search finds them. */
const ALL_AT_ONCE = 300
/** Rows that come and go together in a longer list. */
const CHUNK = 40

/** The entries as a list under heads of year and month; J and K move through it. */
export const ChronologyList = memo(function ChronologyList(props: ChronologyListProps) {
  const { entries, selected, hemisphere } = props
  const list = useRef<HTMLDivElement>(null)
  const isPrinting = usePrinting()
  const groups = useMemo(
    () => groupByMonth(entries, ({ date }) => boundsOfText(date, hemisphere)),
    [entries, hemisphere],
  )
  useListKeys(list, selected)
  const place = useMemo(() => entries.findIndex(({ id }) => id === selected), [entries, selected])
  useSelectedInView(selected, place)
  return (
    <div className="list" ref={list}>
      {groups.map((group) => (
        <MonthGroup
          key={group.key}
          group={group}
          selected={group.items.some(({ id }) => id === selected) ? selected : null}
          isLazy={entries.length > ALL_AT_ONCE}
          isPrinting={isPrinting}
          contentLang={props.contentLang}
          onSelect={props.onSelect}
        />
      ))}
    </div>
  )
})

interface MonthGroupProps extends Pick<ChronologyListProps, 'onSelect' | 'contentLang'> {
  group: Group<ListedEntry>
  selected: string | null
  isLazy: boolean
  isPrinting: boolean
}

const MonthGroup = memo(function MonthGroup(props: MonthGroupProps) {
  const { group, selected } = props
  const { language, messages } = useLanguage()
  const headId = useId()
  const chunks = useMemo(() => {
    const count = props.isLazy ? Math.ceil(group.items.length / CHUNK) : 1
    const size = props.isLazy ? CHUNK : group.items.length
    return Array.from({ length: count }, (_, i) => group.items.slice(i * size, (i + 1) * size))
  }, [group, props.isLazy])
  const rowsOf = (items: readonly ListedEntry[]) =>
    items.map((entry) => (
      <EntryRow
        key={entry.id}
        entry={entry}
        isWholeDateShown={group.head.type === 'years' || group.head.type === 'unknown'}
        isSelected={entry.id === selected}
        contentLang={props.contentLang}
        onSelect={props.onSelect}
      />
    ))
  return (
    <section className="list__group" aria-labelledby={headId}>
      <h2 className="list__head" id={headId}>
        {sayHead(group.head, language, messages)}{' '}
        <span>{messages.page.counts.entries(group.items.length)}</span>
      </h2>
      <ol>
        {chunks.map((items) =>
          props.isLazy ? (
            <LazyRows
              key={items[0]?.id}
              count={items.length}
              isNeeded={props.isPrinting || items.some(({ id }) => id === selected)}
            >
              {() => rowsOf(items)}
            </LazyRows>
          ) : (
            rowsOf(items)
          ),
        )}
      </ol>
    </section>
  )
})
