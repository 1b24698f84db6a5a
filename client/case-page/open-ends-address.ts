import { parseIsoDay } from './url-state.ts'

/** What the address of the open ends says, besides the commitment that is read (its hash). */
export interface OpenEndsSearch {
  /** The day looked at, ISO. Absent: today. */
  on?: string | undefined
  /** The editor: name of the finding it settles. */
  settle?: string | undefined
}

/** Takes from an address what makes sense; the rest is left out, never an error. */
export function validateOpenEndsSearch(raw: Record<string, unknown>): OpenEndsSearch {
  const on = typeof raw.on === 'string' && parseIsoDay(raw.on) !== null ? raw.on : undefined
  return {
    on,
    settle: typeof raw.settle === 'string' && raw.settle !== '' ? raw.settle : undefined,
  }
}
