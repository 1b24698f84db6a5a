import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { invalidateCase } from '#client/case-data/use-case-data.ts'
import { useClockWords } from '#client/i18n/clock-words.ts'
import { useToast } from '#client/ui/toast.tsx'

/** Reads the case again once a clock is kept, and says so with the way to how it is derived. */
export function useClockSaved(caseId: string) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  const words = useClockWords()
  return (commitment: string, wasThere: boolean) => {
    void invalidateCase(client, caseId)
    const onAction = () =>
      void navigate({
        to: '/cases/$case/open-ends',
        params: { case: caseId },
        hash: commitment,
      })
    toast({
      text: wasThere ? words.changed : words.saved,
      action: { label: words.derivedShort, onAction },
    })
  }
}
