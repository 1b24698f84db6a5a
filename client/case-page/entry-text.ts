import type { TimelineEntryText } from '#client/timeline/contract.ts'
import type { ChronologyIndex } from './chronology-index.ts'

/** The words the timeline asks for, by id. */
export const entryTextOf =
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
