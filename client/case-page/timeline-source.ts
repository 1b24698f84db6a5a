import { entryColumns } from '#client/timeline/columns.ts'
import type { TimelineEntryText } from '#client/timeline/contract.ts'
import { timelineLabelsEn } from '#client/timeline/labels-en.ts'
import { timelineLabelsNl } from '#client/timeline/labels-nl.ts'
import type { TimelineSource } from '#client/timeline/strips.ts'
import type { Chronology } from '#domain/chronology/chronology.ts'
import { timelineColumns } from '#domain/chronology/columns.ts'
import { regimesOf } from '#domain/law/regimes.ts'
import type { ChronologyIndex } from './chronology-index.ts'
import type { Saying } from './listed-entries.ts'
import { timelineData } from './timeline-data.ts'

export const timelineLabels = { en: timelineLabelsEn, nl: timelineLabelsNl }

/** The words of each entry on the timeline. */
export const timelineTexts =
  (index: ChronologyIndex) =>
  (id: string): TimelineEntryText => {
    const entry = index.entries.get(id)
    if (!entry) return { title: id, date: '', sources: 0, disputed: 0 }
    return {
      title: entry.title,
      date: entry.date,
      ...(entry.stated && { stated: entry.stated }),
      sources: index.backing(entry).sources,
      disputed: index.disputes(entry),
    }
  }

/** The whole case as a picture takes it: nothing selected, nothing left out. */
export function timelineSource(document: Chronology, saying: Saying): TimelineSource {
  const { index, language, today } = saying
  const { relations, rivalDates, owed } = timelineData(document)
  return {
    columns: entryColumns(timelineColumns(document.case, document.entries)),
    textOf: timelineTexts(index),
    isShown: null,
    selected: null,
    lanesBy: 'actor',
    folded: true,
    relations,
    rivalDates,
    owed,
    regimes: regimesOf(document.case.jurisdiction),
    today,
    language,
    labels: timelineLabels[language],
  }
}
