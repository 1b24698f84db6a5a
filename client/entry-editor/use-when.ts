import { useCallback, useEffect, useMemo } from 'react'
import { isAnchor } from '#domain/time/read-typed.ts'
import type { CaseIndex } from './case-index.ts'
import { useEditor } from './editor-context.ts'
import type { DateForm } from './editor-state.ts'
import { LONGEST_DATE } from './read-date.ts'
import { dateFormOf, readWhen, type WhenContext, type WhenReading } from './read-when.ts'
import { type CitedSource, useCitedSource } from './use-cited-source.ts'

export interface When {
  reading: WhenReading
  /** The source whose day words count from, and that day; null when none has one. */
  anchor: { source: CitedSource; on: string } | null
  /** Reads what is typed. */
  type: (typed: string) => void
  put: (date: DateForm) => void
  /** Entries that the date cannot be counted from: itself, and those that are counted from it. */
  excluded: readonly string[]
}

/** What stands in the When field, read again whenever what it counts from changes. */
export function useWhen(): When {
  const { state, dispatch, cases } = useEditor()
  const { date, readAs, relativeTo } = state.form
  const anchor = useAnchor()
  const on = anchor?.on ?? null
  const ownId = state.base.entry?.id
  const excluded = useMemo(() => (ownId ? countedFrom(ownId, cases) : []), [ownId, cases])
  const context = useMemo<WhenContext>(
    () => ({
      on,
      titled: (title) => cases.entriesTitled(title).filter(({ id }) => !excluded.includes(id)),
      find: (id) => cases.entries.get(id),
    }),
    [on, cases, excluded],
  )
  const reading = useMemo(
    () => readWhen({ date, readAs, relativeTo }, context),
    [date, readAs, relativeTo, context],
  )
  useEffect(() => {
    const now = dateFormOf(date, reading)
    const isKept = now.readAs === readAs && now.relativeTo === relativeTo
    if (!isKept) dispatch({ type: 'reread-date', date: now })
  }, [date, readAs, relativeTo, reading, dispatch])

  const put = useCallback(
    (next: DateForm) => dispatch({ type: 'set-date', date: next }),
    [dispatch],
  )
  const type = useCallback(
    (typed: string) => {
      const words = typed.slice(0, LONGEST_DATE)
      const fresh = { date: words, readAs: null, relativeTo: null }
      put(dateFormOf(words, readWhen(fresh, context)))
    },
    [put, context],
  )
  return { reading, anchor, type, put, excluded }
}

/** The first cited source that has a day or a month of its own. */
function useAnchor(): When['anchor'] {
  const { state } = useEditor()
  const citedSource = useCitedSource()
  for (const citation of state.form.citations) {
    const source = citedSource(citation.source)
    if (source?.published && isAnchor(source.published)) return { source, on: source.published }
  }
  return null
}

function countedFrom(id: string, { dependentsOf }: CaseIndex): string[] {
  const found = new Set([id])
  for (const from of found) {
    for (const dependent of dependentsOf(from)) found.add(dependent)
  }
  return [...found]
}
