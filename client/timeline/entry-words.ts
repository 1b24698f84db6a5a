import { capitalise, sayEdtf } from '#domain/time/words.ts'
import type { TimelineEntryText, TimelineLanguage } from './contract.ts'
import type { TimelineLabels } from './labels-contract.ts'

/**
 * A date in words that tell as much of its precision as its mark does: "May 2020, day unknown",
 * "Sunday 12 July 2020, the source itself says one of the Sundays in July 2020".
 */
export function dateInFull(
  { date, stated }: Pick<TimelineEntryText, 'date' | 'stated'>,
  language: TimelineLanguage,
  labels: TimelineLabels,
): string {
  const { long, note } = sayEdtf(date, language)
  return [
    capitalise(long),
    long.includes(note) ? '' : note,
    stated === undefined ? '' : labels.statedAs(sayEdtf(stated, language).long),
  ]
    .filter(Boolean)
    .join(', ')
}
