import { createContext, use } from 'react'
import type { CaseData } from '#client/case-data/case-data.ts'
import type { ClockForm } from './clock-form.ts'
import type { Fault, FaultPlace, FormRead } from './read-form.ts'

export interface ClockDialogValue {
  data: CaseData
  form: ClockForm
  read: FormRead
  /** Changes what stands in the dialog. */
  change: (patch: Partial<ClockForm> | ((form: ClockForm) => ClockForm)) => void
  /** What is wrong at a place, as far as it is to be said now. */
  faultAt: (place: FaultPlace) => Fault | undefined
  dateOf: (entry: string) => string | undefined
}

export const ClockDialogContext = createContext<ClockDialogValue | null>(null)

export function useClockDialog(): ClockDialogValue {
  const value = use(ClockDialogContext)
  if (!value) throw new Error('useClockDialog is used outside the clock dialog')
  return value
}
