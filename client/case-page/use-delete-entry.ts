import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { deleteRecord, getRecord, restoreRecord } from '#client/api/cases.ts'
import { chronologyQuery } from '#client/api/queries.ts'
import { useMessages } from '#client/i18n/language.tsx'
import { sayFailure } from '#client/ui/failure.tsx'
import { useToast } from '#client/ui/toast.tsx'
import type { Entry } from '#domain/chronology/entry.ts'

interface DeleteEntryOptions {
  caseId: string
  onDeleted: () => void
  onRestored: (id: string) => void
}

/** Deletes an entry at once, with a way to undo it; a refusal is one sentence. */
export function useDeleteEntry({ caseId, onDeleted, onRestored }: DeleteEntryOptions) {
  const [isDeleting, setDeleting] = useState(false)
  const messages = useMessages()
  const client = useQueryClient()
  const toast = useToast()
  const reload = useCallback(
    () => client.invalidateQueries(chronologyQuery(caseId)),
    [client, caseId],
  )

  const restore = async (id: string, revision: number) => {
    try {
      await restoreRecord(caseId, 'entries', id, revision)
      await reload()
      onRestored(id)
    } catch (error) {
      toast({ text: sayFailure(error, messages) })
    }
  }

  const deleteEntry = async ({ id, title }: Entry) => {
    setDeleting(true)
    try {
      const { revision } = await getRecord(caseId, 'entries', id)
      const deleted = await deleteRecord(caseId, 'entries', id, revision)
      onDeleted()
      await reload()
      toast({
        text: messages.page.actions.deleted(title),
        action: { label: messages.shell.undo, onAction: () => void restore(id, deleted.revision) },
      })
    } catch (error) {
      toast({ text: sayFailure(error, messages) })
    } finally {
      setDeleting(false)
    }
  }
  return { deleteEntry, isDeleting }
}
