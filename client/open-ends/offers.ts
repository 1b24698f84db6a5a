import { createContext, use } from 'react'
import type { Finding } from '#domain/findings/finding.ts'
import type { Remedy } from './settling.ts'

/** What the screen can do about findings. */
export interface Offers {
  /** Whether a finding is open today too: what is settled since is not settled again. */
  isOpenToday: (finding: string) => boolean
  onRemedy: (finding: Finding, remedy: Remedy) => void
  onDismiss: (finding: Finding) => void
  /** Opens the clock of a commitment. */
  onChangeClock: (commitment: string) => void
}

export const OffersContext = createContext<Offers | null>(null)

export function useOffers(): Offers {
  const offers = use(OffersContext)
  if (!offers) throw new Error('useOffers is used outside OffersContext')
  return offers
}
