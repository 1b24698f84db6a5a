import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { makeChanges } from '#client/api/cases.ts'
import { invalidateCase } from '#client/case-data/use-case-data.ts'
import { useMessages } from '#client/i18n/language.tsx'
import { sayFailure } from '#client/ui/failure.tsx'
import { useToast } from '#client/ui/toast.tsx'
import type { Change } from '#domain/chronology/changes.ts'
import { accept, type Lost } from './accept.ts'
import type { ComparedCase } from './compared-case.ts'
import type { Proposal } from './proposal.ts'
import { blankReader, type ReaderState } from './reader-state.ts'
import { writeStored } from './stored-reading.ts'
import { useWords } from './words.ts'

export interface Accepting {
  isUnderWay: boolean
  /** Why the last attempt added nothing. */
  error: unknown
  add: () => void
}

/** Adds what was accepted in one step, shows it in the case, and offers to take all of it back. */
export function useAccepting(
  document: ComparedCase,
  state: ReaderState,
  proposals: readonly Proposal[],
): Accepting {
  const messages = useMessages()
  const { shell } = messages
  const reader = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  const lost = useRef<Lost>({ attempt: null })
  const busy = useRef(false)
  const [isUnderWay, setUnderWay] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const caseId = document.case.id

  const takeBack = async (undo: Change[]) => {
    try {
      await makeChanges(caseId, undo)
      writeStored(localStorage, caseId, state)
      await invalidateCase(client, caseId)
      const onAction = () => void navigate({ to: '/cases/$case/read', params: { case: caseId } })
      toast({ text: reader.takenBack, action: { label: shell.readArticle, onAction } })
    } catch (reason) {
      toast({ text: reader.notTakenBack(sayFailure(reason, messages)) })
    }
  }
  const add = async () => {
    if (busy.current) return
    busy.current = true
    setUnderWay(true)
    setError(null)
    try {
      const { article, source } = state
      const order = { document, text: article.text, source, proposals, pages: article.pages }
      const accepted = await accept(order, lost.current)
      await invalidateCase(client, caseId)
      await navigate({
        to: '/cases/$case',
        params: { case: caseId },
        ...(accepted.first && { hash: accepted.first }),
      })
      writeStored(localStorage, caseId, blankReader)
      toast({
        text: reader.added(accepted.added, accepted.merged),
        action: { label: shell.undo, onAction: () => void takeBack(accepted.undo) },
      })
    } catch (reason) {
      setError(reason)
    } finally {
      busy.current = false
      setUnderWay(false)
    }
  }
  return { isUnderWay, error, add: () => void add() }
}
