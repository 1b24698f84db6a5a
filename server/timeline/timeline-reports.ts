import { type FirstReports, gatherReports } from '#domain/chronology/first-report.ts'
import type { CaseTimeline } from './case-timeline.ts'
import { reportOf } from './word-lists.ts'

/** When each entry of a timeline was first reported; each distinct list of citations is looked at once. */
export function readReports({ links, ground, columns }: CaseTimeline): FirstReports {
  const { citedLists, published } = ground
  const byList: (string | null | undefined)[] = []
  const { add, reports } = gatherReports(columns.count)
  for (const list of links.cited) {
    let date = byList[list]
    if (date === undefined) {
      date = reportOf(citedLists.texts[list] ?? '', published)
      byList[list] = date
    }
    add(date)
  }
  return reports
}
