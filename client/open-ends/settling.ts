import type { Commitment, Question } from '#domain/chronology/records.ts'
import type { Finding, FindingKind } from '#domain/findings/finding.ts'
import { sayFollowUp } from '#domain/findings/words.ts'
import type { DateLanguage } from '#domain/time/words.ts'
import { sayEdtf } from '#domain/time/words.ts'
import type { OpenEndsWords } from './words.ts'

/** What would settle a finding: an entry to add, one to change, or a choice to make. */
export type Remedy =
  | { type: 'add' }
  /** @property exactDate EDTF to fill in */
  | { type: 'edit'; entry: string; exactDate?: string }
  | { type: 'choose'; contradiction: string }

/** What would settle a finding; null where nothing does any more. */
export function remedyOf({ id, kind, followUp, cites, why }: Finding): Remedy | null {
  if (followUp) return { type: 'add' }
  const [entry] = cites.entries
  switch (kind) {
    case 'contradiction-unresolved':
      return { type: 'choose', contradiction: id.slice(id.indexOf(':') + 1) }
    case 'date-vague':
      return entry ? { type: 'edit', entry, exactDate: String(why.params.exact ?? '') } : null
    case 'quote-missing':
    case 'one-origin':
    case 'provision-not-in-force':
      return entry ? { type: 'edit', entry } : null
    default:
      return null
  }
}

/** The words on the button that offers it. */
export function sayRemedy(finding: Finding, words: OpenEndsWords, language: DateLanguage): string {
  const said: Partial<Record<FindingKind, () => string>> = {
    'question-unanswered': () => words.addAnswer,
    'contradiction-unresolved': () => words.chooseSide,
    'step-missing': () => words.addStep(sayFollowUp(finding, language) ?? ''),
    'provision-not-in-force': () => words.changeProvision,
    'date-vague': () => words.takeDate(sayEdtf(String(finding.why.params.exact), language).short),
    'quote-missing': () =>
      finding.why.key === 'source-missing' ? words.addSource : words.addQuote,
    'one-origin': () => words.addSource,
  }
  return said[finding.kind]?.() ?? words.addSettling
}

/** The entry that settled a record meanwhile, whatever the day looked at. */
export const settledSince = (record: Commitment | Question): string | null =>
  ('what' in record ? record.settledBy : record.answeredBy) ?? null
