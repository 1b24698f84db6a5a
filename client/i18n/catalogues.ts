import { en } from './en/index.ts'
import { nl } from './nl/index.ts'

/** Every string a reader sees, in one language. English decides which keys there are. */
export type Messages = typeof en

export const catalogues = { en, nl } as const satisfies Record<string, Messages>
export type Language = keyof typeof catalogues
