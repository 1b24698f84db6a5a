import { Link } from '@tanstack/react-router'
import { useMessages } from '#client/i18n/language.tsx'
import type { Grouping } from './sections.ts'
import { useWords } from './words.ts'

/** What a phone shows of a case: entries put together by a stretch of time, or the chart over the list. */
export type PhoneView = Grouping | 'chart'
export type Panel = 'search' | 'filter'

interface BottomBarProps {
  caseId: string
  view: PhoneView
  onView: (view: PhoneView) => void
  panel: Panel | null
  onPanel: (panel: Panel | null) => void
  filtersInUse: number
  openEnds: number
}

const groupings: readonly Grouping[] = ['year', 'month', 'entry']

/** What a thumb reaches: searching, filtering, how much is put together, and what is open. */
export function BottomBar(props: BottomBarProps) {
  const { caseId, view, onView, panel, onPanel, filtersInUse, openEnds } = props
  const words = useWords()
  const { shell } = useMessages()
  const toggle = (one: Panel) => () => onPanel(panel === one ? null : one)
  return (
    <nav className="up-nav" aria-label={words.bar}>
      <button
        type="button"
        id="open-search"
        aria-expanded={panel === 'search'}
        onClick={toggle('search')}
      >
        <Sign d="M9.3 9.3L13 13M10.4 6a4.4 4.4 0 1 1-8.8 0a4.4 4.4 0 0 1 8.8 0" />
        {words.search}
      </button>
      <button
        type="button"
        id="open-filter"
        aria-expanded={panel === 'filter'}
        onClick={toggle('filter')}
      >
        <Sign d="M1 3H13M3.4 7H10.6M5.6 11H8.4" />
        <span>
          {words.filter}
          {filtersInUse > 0 && (
            <>
              {' '}
              <b aria-hidden="true">{filtersInUse}</b>
              <span className="hidden-text">{words.filtersInUse(filtersInUse)}</span>
            </>
          )}
        </span>
      </button>
      <label className="up-nav__view">
        <Sign d="M7 1V13M4 4L7 1 10 4M4 10L7 13 10 10" />
        <span aria-hidden="true">{view === 'chart' ? words.chart : words.groupings[view]}</span>
        <select
          aria-label={`${words.grouping}: ${view === 'chart' ? words.chart : words.groupings[view]}`}
          value={view}
          onChange={({ target }) =>
            onView(groupings.find((grouping) => grouping === target.value) ?? 'chart')
          }
        >
          {groupings.map((grouping) => (
            <option key={grouping} value={grouping}>
              {words.groupings[grouping]}
            </option>
          ))}
          <option value="chart">{words.chart}</option>
        </select>
      </label>
      <Link to="/cases/$case/open-ends" params={{ case: caseId }}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle
            cx="7"
            cy="7"
            r="5.4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeDasharray="3.4 1.6"
          />
        </svg>
        <span>
          {shell.openEnds} {openEnds > 0 && openEnds}
        </span>
      </Link>
    </nav>
  )
}

const Sign = ({ d }: { d: string }) => (
  <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
    <path d={d} fill="none" stroke="currentColor" strokeWidth="1.5" />
  </svg>
)
