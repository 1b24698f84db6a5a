import { setImmediate as othersTurn } from 'node:timers/promises'
import { type FirstReports, gatherReports } from '#domain/chronology/first-report.ts'
import type { CaseTimeline } from './case-timeline.ts'
import { reportOf } from './word-lists.ts'

/** Entries looked at before other requests have their turn. */
const AT_ONCE = 5000

/** When each entry of a timeline was first reported; each distinct list of citations is looked at once. */
export async function readReports({ links, ground, columns }: CaseTimeline): Promise<FirstReports> {
  const { citedLists, published } = ground
  const byList: (string | null | undefined)[] = []
  const { add, reports } = gatherReports(columns.count)
  for (let position = 0; position < columns.count; position++) {
    const list = links.cited[position] as number
    let date = byList[list]
    if (date === undefined) {
      date = reportOf(citedLists.texts[list] ?? '', published)
      byList[list] = date
    }
    add(date)
    if (position % AT_ONCE === AT_ONCE - 1) await othersTurn()
  }
  return reports
}
