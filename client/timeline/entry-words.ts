import { isSameDay } from '#domain/chronology/first-report.ts'
import { capitalise, sayEdtf } from '#domain/time/words.ts'
import type { EntryColumns } from './columns.ts'
import type { TimelineEntryText, TimelineLanguage } from './contract.ts'
import type { Target } from './display-types.ts'
import type { TimelineLabels } from './labels-contract.ts'
import { remember } from './remember.ts'

/** Every mark in view has a name, made anew whenever one of them changes: its dates are read once. */
const saidIn = {
  en: remember((date: string) => sayEdtf(date, 'en')),
  nl: remember((date: string) => sayEdtf(date, 'nl')),
}

/**
 * A date in words that tell as much of its precision as its mark does: "May 2020, day unknown",
 * "Sunday 12 July 2020, the source itself says one of the Sundays in July 2020".
 */
export function dateInFull(
  { date, stated, happened }: Pick<TimelineEntryText, 'date' | 'stated' | 'happened'>,
  language: TimelineLanguage,
  labels: TimelineLabels,
): string {
  const said = sayWhole(date, language)
  // Nothing is known of when it happened until its text is here.
  if (happened === '') return labels.reportedOn(said)
  if (happened !== undefined) {
    const then = isSameDay(date, happened)
      ? labels.happenedSameDay
      : labels.happenedOn(sayWhole(happened, language))
    return `${labels.reportedOn(said)}, ${then}`
  }
  const { long } = saidIn[language](stated ?? '')
  return stated === undefined ? capitalise(said) : `${capitalise(said)}, ${labels.statedAs(long)}`
}

/** A date with how exact it is, where its words alone do not say so. */
function sayWhole(date: string, language: TimelineLanguage): string {
  const { long, note } = saidIn[language](date)
  return note === '' || long.includes(note) ? long : `${long}, ${note}`
}

/** What it takes to say what a mark stands for. */
export interface Naming {
  columns: EntryColumns
  textOf: (id: string) => TimelineEntryText
  language: TimelineLanguage
  labels: TimelineLabels
}

/** "Publication, Thursday 16 July 2020, NRC: …, 2 sources, disputed". */
export function targetName({ ids }: Pick<Target, 'ids'>, naming: Naming): string {
  const { textOf, language, labels } = naming
  const first = ids.at(0) ?? ''
  if (ids.length > 1) {
    const last = ids.at(-1) ?? first
    const say = (id: string) => saidIn[language](textOf(id).date).short
    const { inCase } = textOf(first)
    const between = labels.entriesBetween(ids.length, say(first), say(last))
    // What is counted stands in one lane, and a lane is of one case.
    return inCase ? `${between}, ${labels.inCase(inCase)}` : between
  }
  return entryName(first, naming)
}

export function entryName(id: string, { columns, textOf, language, labels }: Naming): string {
  const text = textOf(id)
  const { title, sources, disputed, inCase } = text
  const kind = columns.kinds[columns.kind[columns.positionOf(id) ?? -1] ?? -1]
  return [
    kind ? labels.kindName(kind) : null,
    dateInFull(text, language, labels),
    title,
    labels.sources(sources),
    disputed > 0 ? labels.disputed : null,
    inCase ? labels.inCase(inCase) : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
}
