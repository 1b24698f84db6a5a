import type { Provision } from './entry.ts'

/** A provision as a filter names it: the act, and the act with its article. */
export const provisionValues = ({ act, article }: Pick<Provision, 'act' | 'article'>): string[] =>
  article === undefined ? [act] : [act, `${act} ${article}`]
