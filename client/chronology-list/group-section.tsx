import { useLanguage } from '#client/i18n/language.tsx'
import type { ChronologyListProps } from './chronology-list.tsx'
import { EntryRow } from './entry-row.tsx'
import { sayHead } from './group-head.ts'
import type { Group, ListOrder } from './list-order.ts'
import type { ListKeys } from './use-list-keys.ts'

export interface OrderedProps extends ChronologyListProps {
  order: ListOrder
  /** Of the selected entry in the list; -1 when it is not listed. */
  place: number
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

/** A head and rows under it, all of them or those near the view. */
export function GroupSection(props: GroupSectionProps) {
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
        isWholeDateShown={group.head.type !== 'month' && group.head.type !== 'year'}
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
