import { memo, type RefObject, useEffect, useMemo, useRef } from 'react'
import type { CaseData, ValueCounts } from '#client/case-data/case-data.ts'
import type { TimeBy } from '#client/case-data/time-order.ts'
import type { Panel } from '#client/chronology-list/upright/bottom-bar.tsx'
import type { Messages } from '#client/i18n/catalogues.ts'
import { useMessages } from '#client/i18n/language.tsx'
import type { TimelineHandle, ZoomLevel } from '#client/timeline/contract.ts'
import { Button } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { Pick, type PickOption } from '#client/ui/pick.tsx'
import { SegmentedControl } from '#client/ui/segmented-control.tsx'
import { EntryKind } from '#domain/chronology/vocabulary.ts'
import { SearchBox } from './search-box.tsx'
import { type CaseSearch, laneChoices, windowOf } from './url-state.ts'
import type { SearchChanges } from './use-case-address.ts'
import { useSearchAhead } from './use-shown-entries.ts'

interface FilterBarProps {
  data: CaseData
  search: CaseSearch
  /** The order that is shown; the one asked for may still be coming. */
  timeBy: TimeBy
  hasSelection: boolean
  onChange: (changes: SearchChanges) => void
  timeline: RefObject<TimelineHandle | null>
  /** The part of it that a phone shows, null for none; all of it elsewhere. */
  panel?: Panel | null
  /** There is a chart to set up. */
  hasChart: boolean
}

/** Search and filters at the left; lanes, folds and zoom of the timeline at the right. */
export function FilterBar(props: FilterBarProps) {
  const { data, search, timeBy, hasSelection, onChange, timeline, panel, hasChart } = props
  const { page } = useMessages()
  const onSearch = useMemo(() => (q: string) => onChange({ q: q || undefined }), [onChange])
  const onLikely = useSearchAhead(data, search)
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    // What was asked for is read next; the search box takes the focus itself.
    if (panel === 'filter') section.current?.focus()
  }, [panel])
  if (panel === null) return null
  return (
    <section
      ref={section}
      tabIndex={panel ? -1 : undefined}
      className={panel ? 'filter-bar filter-bar--panel' : 'filter-bar'}
      aria-label={page.filters.region}
    >
      {panel !== 'filter' && (
        <SearchBox
          words={search.q ?? ''}
          onLikely={onLikely}
          onSearch={onSearch}
          isAsked={panel === 'search'}
        />
      )}
      {panel !== 'search' && (
        <>
          <div className="filter-bar__picks">
            <FilterPicks data={data} search={search} onChange={onChange} />
          </div>
          <div className="filter-bar__view">
            {hasChart && <LanesChoice search={search} onChange={onChange} />}
            <SegmentedControl<TimeBy>
              label={page.filters.time}
              isLabelShown
              segments={[
                { value: 'happened', label: page.filters.happened },
                { value: 'reported', label: page.filters.reported },
              ]}
              value={timeBy}
              onChange={(time) => onChange({ time: time === 'happened' ? undefined : time })}
            />
            {hasChart && (
              <>
                <Checkbox
                  isChecked={search.fold !== '0'}
                  onChange={(isFolded) => onChange({ fold: isFolded ? undefined : '0' })}
                >
                  {page.filters.fold}
                </Checkbox>
                <ZoomControl search={search} hasSelection={hasSelection} timeline={timeline} />
              </>
            )}
          </div>
        </>
      )}
    </section>
  )
}

function LanesChoice({ search, onChange }: Pick<FilterBarProps, 'search' | 'onChange'>) {
  const { filters } = useMessages().page
  return (
    <label className="chosen">
      {filters.lanes}
      <select
        value={search.lanes ?? 'actor'}
        onChange={({ target }) => {
          const lanes = laneChoices.find((choice) => choice === target.value)
          onChange({ lanes: lanes === 'actor' ? undefined : lanes })
        }}
      >
        {laneChoices.map((value) => (
          <option key={value} value={value}>
            {filters.laneNames[value]}
          </option>
        ))}
      </select>
    </label>
  )
}

const FilterPicks = memo(function FilterPicks(
  props: Pick<FilterBarProps, 'data' | 'search' | 'onChange'>,
) {
  const { data, search, onChange } = props
  const messages = useMessages()
  const { filters } = messages.page
  const options = useMemo(() => pickOptions(data, messages), [data, messages])
  const orNone = <T,>(chosen: T[]) => (chosen.length > 0 ? chosen : undefined)
  return (
    <>
      <Pick
        label={filters.kind}
        options={options.kinds}
        chosen={search.kind ?? []}
        onChange={(chosen) =>
          onChange({ kind: orNone(EntryKind.options.filter((kind) => chosen.includes(kind))) })
        }
      />
      <Pick
        label={filters.actor}
        options={options.actors}
        chosen={search.actor ?? []}
        onChange={(chosen) => onChange({ actor: orNone(chosen) })}
      />
      <Pick
        label={filters.provision}
        options={options.provisions}
        chosen={search.provision ?? []}
        onChange={(chosen) => onChange({ provision: orNone(chosen) })}
      />
      <Pick
        label={filters.source}
        options={options.sources}
        chosen={search.source ?? []}
        onChange={(chosen) => onChange({ source: orNone(chosen) })}
      />
      <Checkbox
        isChecked={search.disputed === '1'}
        onChange={(isOn) => onChange({ disputed: isOn ? '1' : undefined })}
      >
        {filters.disputed} <span aria-hidden="true">≠</span>
      </Checkbox>
    </>
  )
})

/**
 * What each facet can be set to, the most frequent first; what no entry has is left out. Without counts
 * there are all of them, in the order of the case.
 */
function pickOptions(data: CaseData, messages: Messages) {
  const { actors, sources } = data.records
  const options = (all: readonly PickOption[], counts: ValueCounts | null) =>
    counts === null
      ? [...all]
      : all
          .map((option) => ({ ...option, count: counts.get(option.value) ?? 0 }))
          .filter(({ count }) => count > 0)
          .sort((a, b) => b.count - a.count)
  return {
    kinds: options(
      EntryKind.options.map((kind) => ({ value: kind, label: messages.words.kinds[kind] })),
      countKinds(data),
    ),
    actors: options(
      actors.map(({ id, name }) => ({ value: id, label: name })),
      data.countActors,
    ),
    provisions: options(
      data.provisions.map((value) => ({ value, label: value })),
      data.countProvisions,
    ),
    sources: options(
      sources.map(({ id, publisher, title }) => ({ value: id, label: `${publisher}: ${title}` })),
      data.countSources,
    ),
  }
}

function countKinds({ columns }: CaseData): ValueCounts {
  const counts = columns.kinds.map(() => 0)
  for (const kind of columns.kind) counts[kind] = (counts[kind] ?? 0) + 1
  return new Map(columns.kinds.map((kind, i) => [kind, counts[i] ?? 0]))
}

type ZoomControlProps = Pick<FilterBarProps, 'search' | 'hasSelection' | 'timeline'>

function ZoomControl({ search, hasSelection, timeline }: ZoomControlProps) {
  const { filters } = useMessages().page
  return (
    <div className="zoom">
      <SegmentedControl<ZoomLevel>
        label={filters.zoom}
        isLabelShown
        segments={[
          { value: 'all', label: filters.zoomAll },
          { value: 'year', label: filters.zoomYear },
          { value: 'month', label: filters.zoomMonth },
          { value: 'day', label: filters.zoomDay },
        ]}
        value={levelOf(windowOf(search))}
        onChange={(level) => timeline.current?.zoomTo(level)}
      />
      <Button
        variant="quiet"
        className="zoom__step"
        aria-label={filters.zoomToSelection}
        title={filters.zoomToSelection}
        disabled={!hasSelection}
        onClick={() => timeline.current?.fitSelection()}
      >
        <svg width="16" height="14" viewBox="0 0 16 14" aria-hidden="true">
          <path d="M1.5 1v12M14.5 1v12" stroke="currentColor" strokeWidth="1.5" />
          <path
            d="M3.5 7h9M5.5 4.5L3 7l2.5 2.5M10.5 4.5L13 7l-2.5 2.5"
            stroke="currentColor"
            fill="none"
          />
        </svg>
      </Button>
      <Button
        variant="quiet"
        className="zoom__step"
        aria-label={filters.zoomOut}
        onClick={() => timeline.current?.zoomOut()}
      >
        −
      </Button>
      <Button
        variant="quiet"
        className="zoom__step"
        aria-label={filters.zoomIn}
        onClick={() => timeline.current?.zoomIn()}
      >
        +
      </Button>
    </div>
  )
}

/** The level a window is nearest to; none when it is far wider than a year, yet not everything. */
function levelOf(window: { from: number; to: number } | null): ZoomLevel | null {
  if (!window) return 'all'
  const days = window.to - window.from + 1
  if (days <= 20) return 'day'
  if (days <= 110) return 'month'
  return days <= 1100 ? 'year' : null
}
