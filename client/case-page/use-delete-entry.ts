import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { deleteRecord, getRecord, restoreRecord } from '#client/api/cases.ts'
import { Refusal } from '#client/api/http.ts'
import type { CaseData } from '#client/case-data/case-data.ts'
import { invalidateCase } from '#client/case-data/use-case-data.ts'
import { useMessages } from '#client/i18n/language.tsx'
import { sayFailure } from '#client/ui/failure.tsx'
import { useToast } from '#client/ui/toast.tsx'
import type { Entry } from '#domain/chronology/entry.ts'
import { problemType } from '#domain/problem.ts'
import { findReferrers } from './in-use.ts'

interface DeleteEntryOptions {
  caseId: string
  data: CaseData
  onDeleted: () => void
  onRestored: (id: string) => void
}

/** Deletes an entry at once, with a way to undo it; a refusal is one sentence. */
export function useDeleteEntry(options: DeleteEntryOptions) {
  const { caseId, data, onDeleted, onRestored } = options
  const [isDeleting, setDeleting] = useState(false)
  const messages = useMessages()
  const client = useQueryClient()
  const toast = useToast()
  const reload = useCallback(() => invalidateCase(client, caseId), [client, caseId])

  const restore = async (id: string, revision: number) => {
    try {
      await restoreRecord(caseId, 'entries', id, revision)
      await reload()
      onRestored(id)
    } catch (error) {
      toast({ text: sayFailure(error, messages) })
    }
  }

  const sayRefusal = (error: unknown, id: string) => {
    const names = error instanceof Refusal ? error.problem.errors?.map((e) => e.detail) : undefined
    const isInUse = error instanceof Refusal && error.problem.type === problemType('in-use')
    if (!isInUse || !names?.length) return sayFailure(error, messages)
    const { titles, more } = findReferrers(id, names, data)
    return messages.page.actions.inUse(titles, more)
  }

  const deleteEntry = async (entry: Entry) => {
    const { id, title } = entry
    setDeleting(true)
    try {
      const { canonicalJson } = await import('#domain/ledger/canonical.ts')
      const { revision, ...present } = await getRecord(caseId, 'entries', id)
      if (canonicalJson(present) !== canonicalJson(entry)) {
        // What would go is not what the reader saw.
        await reload()
        toast({ text: messages.shell.refusals['stale-revision'] })
        return
      }
      const deleted = await deleteRecord(caseId, 'entries', id, revision)
      await reload()
      onDeleted()
      toast({
        text: messages.page.actions.deleted(title),
        action: { label: messages.shell.undo, onAction: () => void restore(id, deleted.revision) },
      })
    } catch (error) {
      toast({ text: sayRefusal(error, id) })
    } finally {
      setDeleting(false)
    }
  }
  return { deleteEntry, isDeleting }
}
