import type { Entry } from '#domain/chronology/entry.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { type Precision, precisionOf } from '#domain/time/precision.ts'
import type { Finding } from './finding.ts'
import type { Known } from './known.ts'

/** A day is exact already; what lasted is not made exact by a day within it. */
const NOT_VAGUE = new Set<Precision>(['day', 'interval', 'open', 'unknown', 'all-of'])

/** Entries with a vague date for which one source, and none against it, gives a day within it. */
export const vagueDateFindings = (known: Known): Finding[] =>
  [...known.entries.values()].flatMap((entry): Finding[] => {
    if (!isVague(entry.date)) return []
    const days = exactDays(entry, known)
    const [date, ...rivals] = days.keys()
    if (date === undefined || rivals.length > 0) return []
    const { id, title } = entry
    return [
      {
        id: `date:${id}`,
        kind: 'date-vague',
        why: { key: 'date-vague', params: { title, date: entry.date, exact: date } },
        cites: { entries: [id], sources: [...(days.get(date) ?? [])], provisions: [] },
        followUp: null,
      },
    ]
  })

/** Days within the date of an entry that its citations or the sides of a contradiction give, by source. */
function exactDays(entry: Entry, known: Known): Map<string, Set<string>> {
  const { start, end } = known.boundsOf(entry.date)
  const given = [
    ...entry.citations.map(({ date, source }) => ({ date, sources: [source] })),
    ...known.contradictions
      .filter(({ entries }) => entries.includes(entry.id))
      .flatMap(({ positions }) => positions),
  ]
  const days = new Map<string, Set<string>>()
  for (const { date, sources } of given) {
    if (date === undefined || precisionOfText(date) !== 'day') continue
    const day = known.boundsOf(date).start.earliest
    if (day < start.earliest || day > end.latest) continue
    const cited = days.get(date) ?? new Set<string>()
    for (const source of sources) cited.add(source)
    days.set(date, cited)
  }
  return days
}

function isVague(date: string): boolean {
  const precision = precisionOfText(date)
  return precision !== null && !NOT_VAGUE.has(precision)
}

function precisionOfText(date: string): Precision | null {
  const parsed = parseEdtf(date)
  return parsed.ok ? precisionOf(parsed.value) : null
}
