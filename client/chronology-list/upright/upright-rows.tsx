import type { ListColumns } from '#client/case-data/time-order.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import type { EntryColumns } from '#client/timeline/columns.ts'
import type { Stretch } from '#client/timeline/folds.ts'
import { KindGlyph } from '#client/timeline/kind-glyph.tsx'
import type { Regime } from '#domain/law/regimes.ts'
import { epochDay, formatDay } from '#domain/time/epoch-day.ts'
import { capitalise, sayEdtf } from '#domain/time/words.ts'
import { sayGroup, sayQuiet } from './group-words.ts'
import type { Grouping, GroupSection, Section } from './sections.ts'
import { useWords } from './words.ts'

/** More signs than this fit on no phone; the count says how many entries there are. */
const MOST_SIGNS = 16
/** A zigzag wider than any phone, px. */
const ZIGZAG = `M0 6${Array.from({ length: 90 }, (_, i) => `L${i * 8 + 8} ${i % 2 ? 6 : 1}`).join('')}`

interface GroupRowProps {
  section: GroupSection
  row: number
  isOpen: boolean
  grouping: Grouping
  columns: ListColumns
  /** By position in the case. */
  kinds: Pick<EntryColumns, 'kind' | 'kinds'>
  positionAt: (place: number) => number
  places: Uint32Array
  onToggle: (key: string) => void
  onFocusPlace: (row: number) => void
}

/** A box: how many entries of which kinds there are in a stretch of time; opens to its entries. */
export function GroupRow(props: GroupRowProps) {
  const { section, row, isOpen, grouping, columns, kinds, onToggle } = props
  const { language, messages } = useLanguage()
  const { key, start, count } = section
  const places = props.places.subarray(start, start + count)
  const { text, note } = sayGroup({ columns, places, grouping, language, messages })
  return (
    <li className="up-group" data-place={row} onFocus={() => props.onFocusPlace(row)}>
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
          <span className="up-group__signs">
            {[...places.subarray(0, MOST_SIGNS)].map((place) => {
              const kind = kinds.kinds[kinds.kind[props.positionAt(place)] ?? 0] ?? 'other'
              return (
                <KindGlyph key={place} kind={kind} label={messages.words.kinds[kind]} size={13} />
              )
            })}
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
}

/** At most three characters below a million: the whole number stands beside it. */
const shortNumber = (n: number): string => {
  if (n < 1000) return String(n)
  return n < 999_500 ? `${Math.round(n / 1000)}K` : `${Math.round(n / 1_000_000)}M`
}

interface NoticeRowProps {
  section: Exclude<Section, { start: number }>
  domain: Stretch
  /** How many entries go on through it. */
  goingOn: number
}

/** What is said between entries. */
export function NoticeRow({ section, domain, goingOn }: NoticeRowProps) {
  const { language } = useLanguage()
  const words = useWords()
  const sayDay = (day: number) => sayEdtf(formatDay(epochDay(day)), language).short
  const applies = (law: Regime) =>
    words.applies(law.name[language].split(' (')[0] ?? '', sayEdtf(law.from, language).short)
  if (section.type === 'law') return <li className="up-law">{applies(section.law)}</li>
  if (section.type === 'today') {
    return <li className="up-today">{words.today(sayDay(section.fromDay - 1))}</li>
  }
  const { span, length } = sayQuiet(section.stretch, { domain, language })
  return (
    <li className={section.laws.length > 0 ? 'up-fold up-fold--law' : 'up-fold'}>
      <Zigzag />
      <b>{capitalise(words.folded(span))}</b>
      <span>
        {length}
        {goingOn > 0 && words.goesOn(goingOn)}
      </span>
      {section.laws.length > 0 && <em>{section.laws.map(applies).join(' · ')}</em>}
      <Zigzag />
    </li>
  )
}

const Zigzag = () => (
  <svg className="up-fold__edge" height="7" aria-hidden="true">
    <path d={ZIGZAG} fill="none" stroke="currentColor" />
  </svg>
)
