import type { CaseData } from '#client/case-data/case-data.ts'
import { dateOfColumns } from '#client/case-data/date-of-columns.ts'
import type { TimeOrder } from '#client/case-data/time-order.ts'
import type { TimelineEntryText } from '#client/timeline/contract.ts'

/** What the timeline says of an entry, by its key in the columns; a date and no title until its text is here. */
export const textOfKey =
  ({ data, dateAt }: Pick<TimeOrder, 'data' | 'dateAt'>) =>
  (key: string): TimelineEntryText => {
    const { columns } = data
    const position = columns.positionOf(key) ?? -1
    const text = data.textAt(position)
    const { title, date, stated, sources, disputes } = text ?? {
      title: '…',
      date: dateOfColumns(columns, position),
      sources: 0,
      disputes: 0,
    }
    const said = { title, sources, disputed: disputes }
    const reported = dateAt(position)
    if (reported === undefined) return { ...said, date, ...(stated && { stated }) }
    return { ...said, date: reported ?? '', happened: date }
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
