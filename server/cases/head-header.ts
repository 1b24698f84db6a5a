import type { LedgerHead } from '#server/ledger/ledger-store.ts'

/** The head an answer was made from, so that a later check can find it in the ledger. */
export const headerOf = ({ caseId, seq, hash }: LedgerHead): Record<string, string> => ({
  'kroniek-head': `${caseId} ${seq} ${hash}`,
})
