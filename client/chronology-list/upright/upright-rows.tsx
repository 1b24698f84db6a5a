import { memo, useMemo } from 'react'
import type { TimeOrder } from '#client/case-data/time-order.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import type { Stretch } from '#client/timeline/folds.ts'
import { KindGlyph } from '#client/timeline/kind-glyph.tsx'
import type { Regime } from '#domain/law/regimes.ts'
import { epochDay, formatDay } from '#domain/time/epoch-day.ts'
import { capitalise, sayEdtf } from '#domain/time/words.ts'
import { groupFacts } from './group-facts.ts'
import { sayGroup, sayQuiet } from './group-words.ts'
import type { Grouping, GroupSection, Notice } from './sections.ts'
import { useWords } from './words.ts'

/** More signs than this fit on no phone; the count says how many entries there are. */
const MOST_SIGNS = 16
/** A zigzag wider than any phone, px. */
const ZIGZAG = `M0 6${Array.from({ length: 90 }, (_, i) => `L${i * 8 + 8} ${i % 2 ? 6 : 1}`).join('')}`

interface RowProps {
  row: number
  /** How many rows there are: not all of them are in the page. */
  of: number
}

interface GroupRowProps extends RowProps {
  section: GroupSection
  isOpen: boolean
  grouping: Grouping
  order: TimeOrder
  /** Places in the columns of what is listed. */
  places: Uint32Array
  onToggle: (key: string) => void
  onFocusPlace: (row: number) => void
}

/** A box: how many entries of which kinds there are in a stretch of time; opens to its entries. */
export const GroupRow = memo(function GroupRow(props: GroupRowProps) {
  const { section, row, of, isOpen, grouping, order, onToggle } = props
  const { language, messages } = useLanguage()
  const words = useWords()
  const { key, start, count } = section
  const { kind, kinds } = order.data.columns
  const places = props.places.subarray(start, start + count)
  const kindAt = (place: number) => kind[order.positionAt(place)] ?? 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: of a section and an order they are the same
  const facts = useMemo(
    () => groupFacts({ columns: order.columns, places, kindAt }),
    [section, order],
  )
  const { text, note } = sayGroup({ facts, grouping, language, messages })
  const nameOf = (index: number) => messages.words.kinds[kinds[index] ?? 'other']
  return (
    <li
      className="up-group"
      data-place={row}
      aria-posinset={row + 1}
      aria-setsize={of}
      onFocus={() => props.onFocusPlace(row)}
    >
      <button
        type="button"
        className="row__link up-group__button"
        aria-expanded={isOpen}
        onClick={() => onToggle(key)}
      >
        <span className="row__date">
          <b>{text}</b>
          <span>{note}</span>
        </span>
        <span className="up-group__count" aria-hidden="true">
          {shortNumber(count)}
        </span>
        <span className="up-group__body">
          <span className="up-group__words">{messages.page.counts.entries(count)}</span>
          <span className="hidden-text">
            {facts.kinds.map(({ kind, count }) => words.ofKind(nameOf(kind), count)).join(', ')}
          </span>
          <span className="up-group__signs" aria-hidden="true">
            {[...places.subarray(0, MOST_SIGNS)].map((place) => (
              <KindGlyph key={place} kind={kinds[kindAt(place)] ?? 'other'} size={13} />
            ))}
          </span>
        </span>
        <svg
          className="up-group__chevron"
          width="12"
          height="8"
          viewBox="0 0 12 8"
          aria-hidden="true"
        >
          <path d="M1 1l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
    </li>
  )
})

/** At most three characters below a million: the whole number stands beside it. */
const shortNumber = (n: number): string => {
  if (n < 1000) return String(n)
  return n < 999_500 ? `${Math.round(n / 1000)}K` : `${Math.round(n / 1_000_000)}M`
}

interface NoticeRowProps extends RowProps {
  section: Notice
  /** Days the case covers. */
  domain: Stretch
  today: number
}

/** What is said between entries. */
export function NoticeRow({ section, domain, today, row, of }: NoticeRowProps) {
  const { language, messages } = useLanguage()
  const words = useWords()
  const place = { 'aria-posinset': row + 1, 'aria-setsize': of }
  const sayDay = (day: number) => sayEdtf(formatDay(epochDay(day)), language).short
  const applies = (law: Regime) =>
    words.applies(law.name[language].split(' (')[0] ?? '', sayEdtf(law.from, language).short)
  switch (section.type) {
    case 'law':
      return (
        <li className="up-law" {...place}>
          {applies(section.law)}
        </li>
      )
    case 'today':
      return (
        <li className="up-today" {...place}>
          {words.today(sayDay(section.fromDay - 1))}
        </li>
      )
    case 'unreported':
      return (
        <li className="up-law" {...place}>
          {messages.page.list.unreported}
        </li>
      )
    case 'fold': {
      const { span, length } = sayQuiet(section.stretch, { domain, today, language })
      return (
        <li className={section.laws.length > 0 ? 'up-fold up-fold--law' : 'up-fold'} {...place}>
          <Zigzag />
          <b>{capitalise(words.folded(span))}</b>
          <span>
            {length}
            {section.goingOn > 0 && words.goesOn(section.goingOn)}
          </span>
          {section.laws.length > 0 && <em>{section.laws.map(applies).join(' · ')}</em>}
          <Zigzag />
        </li>
      )
    }
  }
}

const Zigzag = () => (
  <svg className="up-fold__edge" height="7" aria-hidden="true">
    <path d={ZIGZAG} fill="none" stroke="currentColor" />
  </svg>
)
