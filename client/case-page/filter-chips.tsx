import type { ReactNode } from 'react'
import type { Facet } from '#client/case-data/filter.ts'
import type { RecordIndex } from '#client/case-data/record-index.ts'
import { useMessages } from '#client/i18n/language.tsx'
import { Button } from '#client/ui/button.tsx'
import type { CaseSearch } from './url-state.ts'
import type { SearchChanges } from './use-case-address.ts'

interface FilterChipsProps {
  search: CaseSearch
  index: RecordIndex
  onChange: (changes: SearchChanges) => void
  /** Stands after the chips. */
  children?: ReactNode
}

interface Chip {
  key: string
  label: string
  removal: SearchChanges
}

/** What is asked for, each with a way to take it back. */
export function FilterChips({ search, index, onChange, children }: FilterChipsProps) {
  const { page, words } = useMessages()
  const { filters } = page
  const { q, kind = [], actor = [], source = [], provision = [], disputed } = search
  const drop = <T,>(all: readonly T[], one: T) => {
    const left = all.filter((other) => other !== one)
    return left.length > 0 ? left : undefined
  }
  const chips: Chip[] = [
    ...(q ? [{ key: 'q', label: filters.words(q), removal: { q: undefined } }] : []),
    ...kind.map((value) => ({
      key: `kind-${value}`,
      label: `${filters.kind}: ${words.kinds[value]}`,
      removal: { kind: drop(kind, value) },
    })),
    ...actor.map((id) => ({
      key: `actor-${id}`,
      label: `${filters.actor}: ${index.actors.get(id)?.shortName ?? index.actors.get(id)?.name ?? id}`,
      removal: { actor: drop(actor, id) },
    })),
    ...source.map((id) => ({
      key: `source-${id}`,
      label: `${filters.source}: ${index.sources.get(id)?.publisher ?? id}`,
      removal: { source: drop(source, id) },
    })),
    ...provision.map((value) => ({
      key: `provision-${value}`,
      label: `${filters.provision}: ${value}`,
      removal: { provision: drop(provision, value) },
    })),
    ...(disputed
      ? [{ key: 'disputed', label: filters.disputed, removal: { disputed: undefined } }]
      : []),
  ]
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={filters.active}>
      {chips.map(({ key, label, removal }) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            aria-label={filters.remove(label)}
            onClick={() => onChange(removal)}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Button variant="quiet" size="small" onClick={() => onChange(nothing)}>
            {filters.clear}
          </Button>
        </li>
      )}
      {children}
    </ul>
  )
}

const nothing: SearchChanges = {
  q: undefined,
  kind: undefined,
  actor: undefined,
  source: undefined,
  provision: undefined,
  disputed: undefined,
}

const dropped: Record<Facet, SearchChanges> = {
  words: { q: undefined },
  kinds: { kind: undefined },
  actors: { actor: undefined },
  sources: { source: undefined },
  provisions: { provision: undefined },
  onlyDisputed: { disputed: undefined },
}

interface NoMatchProps {
  ways: readonly { facet: Facet; count: number }[]
  onChange: (changes: SearchChanges) => void
}

/** Nothing matches: says which filter to drop for how many entries. */
export function NoMatch({ ways, onChange }: NoMatchProps) {
  const { filters } = useMessages().page
  const helpful = ways.filter(({ count }) => count > 0)
  return (
    <div className="no-match">
      <p>{filters.noMatch}</p>
      <ul>
        {helpful.map(({ facet, count }) => (
          <li key={facet}>
            <Button onClick={() => onChange(dropped[facet])}>
              {filters.without(filters.facets[facet], count)}
            </Button>
          </li>
        ))}
      </ul>
      {helpful.length === 0 && <Button onClick={() => onChange(nothing)}>{filters.clear}</Button>}
    </div>
  )
}
