import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { casesQuery } from '#client/api/queries.ts'
import { useMessages } from '#client/i18n/language.tsx'
import { Button } from '#client/ui/button.tsx'
import { Failure } from '#client/ui/failure.tsx'
import { Loading } from '#client/ui/loading.tsx'
import { FindField } from '#client/ui/pick.tsx'
import type { ComparePickProps } from './compare-pick.tsx'

/** The cases that can be laid under this one. */
export function OtherCases({ caseId, chosen, onChoose }: ComparePickProps) {
  const { compare, page, shell } = useMessages()
  const cases = useInfiniteQuery(casesQuery)
  const [typed, setTyped] = useState('')
  if (cases.error) return <Failure error={cases.error} onRetry={() => void cases.refetch()} />
  if (!cases.data) return <Loading />
  const others = cases.data.pages.flatMap(({ items }) => items).filter(({ id }) => id !== caseId)
  const words = typed.trim().toLocaleLowerCase()
  const found = others.filter(({ title }) => title.toLocaleLowerCase().includes(words))
  if (others.length === 0 && !cases.hasNextPage) {
    return <p className="pick__note">{compare.noOthers}</p>
  }
  return (
    <>
      <FindField among={others.length} typed={typed} onType={setTyped} />
      <ul className="pick__list">
        <li>
          <button
            type="button"
            className="pick__one"
            aria-pressed={chosen === null}
            onClick={() => onChoose(null)}
          >
            {compare.none}
          </button>
        </li>
        {found.map(({ id, title, language, counts }) => (
          <li key={id}>
            <button
              type="button"
              className="pick__one"
              aria-pressed={id === chosen}
              onClick={() => onChoose(id)}
            >
              <span lang={language}>{title}</span>{' '}
              <span className="pick__number">{page.counts.entries(counts.entries)}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="pick__note">{shell.noOptions}</p>}
      {cases.hasNextPage && (
        <Button
          size="small"
          busy={cases.isFetchingNextPage}
          onClick={() => void cases.fetchNextPage()}
        >
          {compare.more}
        </Button>
      )}
    </>
  )
}
