import type { CaseData } from '#client/case-data/case-data.ts'
import { dateOfColumns } from '#client/case-data/date-of-columns.ts'
import type { TimelineEntryText } from '#client/timeline/contract.ts'

/** What the timeline says of an entry, by its key in the columns; a date and no title until its text is here. */
export const textOfKey =
  (data: CaseData) =>
  (key: string): TimelineEntryText => {
    const { columns } = data
    const position = columns.positionOf(key) ?? -1
    const text = data.textAt(position)
    if (!text) {
      return { title: '…', date: dateOfColumns(columns, position), sources: 0, disputed: 0 }
    }
    const { title, date, stated, sources, disputes } = text
    return { title, date, ...(stated && { stated }), sources, disputed: disputes }
  }

/** The key of an entry in the columns; null when the case has no such entry, or not yet. */
export function keyOfId(data: CaseData, id: string | null): string | null {
  const at = id === null ? null : data.positionOf(id)
  return typeof at === 'number' ? data.columns.idAt(at) : null
}

/** Tells the id of a key, at once where its text is here. */
export function tellId(data: CaseData, key: string, tell: (id: string) => void): void {
  const position = data.columns.positionOf(key) ?? -1
  const here = data.textAt(position)
  if (here) tell(here.id)
  else
    data.waitForText(position).then(
      ({ id }) => tell(id),
      () => {},
    )
}
