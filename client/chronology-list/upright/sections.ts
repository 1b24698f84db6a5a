import type { ListColumns } from '#client/case-data/time-order.ts'
import { type EntryColumns, lowerBound } from '#client/timeline/columns.ts'
import type { Stretch } from '#client/timeline/folds.ts'
import type { Regime } from '#domain/law/regimes.ts'
import { type EpochDay, epochDay, fromEpochDay, toEpochDay } from '#domain/time/epoch-day.ts'

/** What is put together in a box: the entries of a year, of a month, or none. */
export type Grouping = 'year' | 'month' | 'entry'

/** Entries in a row, by their place among those listed. */
interface Run {
  start: number
  count: number
  /** Day on which the first can have begun; infinite where nothing is known. */
  fromDay: number
}

/** Entries behind a box that opens. */
export interface GroupSection extends Run {
  type: 'group'
  /** Of its first day, on which no other box begins. */
  key: string
}

/** One stretch of the upright timeline, from the top down in order of time. */
export type Section =
  | GroupSection
  | ({ type: 'entries' } & Run)
  /** A quiet stretch, with the law that came to apply in it and how many entries lasted through it. */
  | { type: 'fold'; fromDay: number; stretch: Stretch; laws: readonly Regime[]; goingOn: number }
  | { type: 'law'; fromDay: number; law: Regime }
  | { type: 'today'; fromDay: number }
  /** Over what no dated source supports, among entries by their report. */
  | { type: 'unreported'; fromDay: number }

export type Notice = Exclude<Section, Run>

interface SectionOptions {
  columns: ListColumns
  /** Places in the columns of what is listed, ascending. */
  places: Uint32Array
  grouping: Grouping
  notices: readonly Notice[]
}

/** Neighbouring months are one box up to so many entries. */
const JOINED_MOST = 5

export type RunSection = Extract<Section, Run>
export const isRun = (section: Section): section is RunSection => 'start' in section

/** Entries, boxes and notices in order of time. */
export function sectionsOf(options: SectionOptions): Section[] {
  const { columns, places, notices } = options
  const fromDays = new Float64Array(places.length)
  for (let i = 0; i < places.length; i++) fromDays[i] = columns.from[places[i] ?? 0] ?? Infinity
  const sections: Section[] = []
  const isUnreported = fromDays.at(-1) === Infinity
  const unreported: Notice[] = isUnreported ? [{ type: 'unreported', fromDay: Infinity }] : []
  let start = 0
  for (const notice of [...notices, ...unreported]) {
    const end = lowerBound(fromDays, notice.fromDay)
    addRuns(sections, { ...options, fromDays }, start, end)
    // Quiet is what comes between entries.
    if (notice.type !== 'fold' || sections.some(isRun)) sections.push(notice)
    start = end
  }
  addRuns(sections, { ...options, fromDays }, start, places.length)
  return sections
}

function addRuns(
  sections: Section[],
  { fromDays, grouping }: SectionOptions & { fromDays: Float64Array },
  start: number,
  end: number,
): void {
  const runs =
    grouping === 'entry'
      ? [{ start, count: end - start }]
      : joined(runsOf(fromDays, { start, end, grouping }), grouping)
  for (const run of runs) {
    if (run.count === 0) continue
    const fromDay = fromDays[run.start] ?? Infinity
    const last = sections.at(-1)
    const isAlone = grouping === 'entry' || run.count === 1
    if (!isAlone) {
      const key = `${grouping} ${fromDay}`
      sections.push({ type: 'group', key, fromDay, start: run.start, count: run.count })
    } else if (last?.type === 'entries') last.count += run.count
    else sections.push({ type: 'entries', fromDay, start: run.start, count: run.count })
  }
}

interface MonthRun {
  start: number
  count: number
  /** Its month, counted from year 0. */
  firstMonth: number
  lastMonth: number
}

const monthOf = (day: number): number => {
  if (!Number.isFinite(day)) return day
  const { year, month } = fromEpochDay(epochDay(day))
  return year * 12 + month - 1
}

const dayOfMonth = (month: number): EpochDay =>
  toEpochDay({ year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1, day: 1 })

/** One run for each month or year in which something begins. */
function runsOf(
  fromDays: Float64Array,
  { start, end, grouping }: { start: number; end: number; grouping: Grouping },
): MonthRun[] {
  const runs: MonthRun[] = []
  let at = start
  while (at < end) {
    const first = fromDays[at] ?? Infinity
    const month = monthOf(first)
    const following = grouping === 'month' ? month + 1 : (Math.floor(month / 12) + 1) * 12
    const isKnown = Number.isFinite(first)
    const until = isKnown ? dayOfMonth(following) : first
    let next = at + 1
    for (; next < end; next++) {
      const day = fromDays[next] ?? Infinity
      if (isKnown ? day >= until : day !== first) break
    }
    const lastMonth = monthOf(fromDays[next - 1] ?? Infinity)
    runs.push({ start: at, count: next - at, firstMonth: month, lastMonth })
    at = next
  }
  return runs
}

/** Months one after another of one year, with few entries each, together. */
function joined(runs: readonly MonthRun[], grouping: Grouping): MonthRun[] {
  if (grouping !== 'month') return [...runs]
  const result: MonthRun[] = []
  for (const run of runs) {
    const last = result.at(-1)
    const follows =
      last !== undefined &&
      run.firstMonth === last.lastMonth + 1 &&
      run.firstMonth % 12 !== 0 &&
      last.count + run.count <= JOINED_MOST
    if (!follows) result.push({ ...run })
    else {
      last.count += run.count
      last.lastMonth = run.lastMonth
    }
  }
  return result
}

interface NoticeOptions {
  stretches: readonly Stretch[]
  /** Days the case covers, `to` exclusive. */
  domain: Stretch
  regimes: readonly Regime[]
  today: number
  /** How many entries certainly lasted through a stretch. */
  goingOn: (stretch: Stretch) => number
}

/** What is said between entries: quiet stretches, law that came to apply, and today. */
export function noticesOf({ stretches, domain, regimes, today, goingOn }: NoticeOptions): Notice[] {
  const isIn = (day: number, { from, to }: Stretch) => day >= from && day < to
  const began = regimes.map((law) => ({ law, fromDay: dayOf(law.from) }))
  const inCase = began.filter(({ fromDay }) => fromDay > domain.from && fromDay < domain.to)
  const lawsIn = (stretch: Stretch) => inCase.filter(({ fromDay }) => isIn(fromDay, stretch))
  // What is still to come is another matter than what was quiet.
  const cut = stretches.flatMap((stretch) =>
    stretch.from <= today && stretch.to > today + 1
      ? [
          { from: stretch.from, to: today + 1 },
          { from: today + 1, to: stretch.to },
        ]
      : [stretch],
  )
  const folds = cut.map((stretch): Notice => {
    const laws = lawsIn(stretch).map(({ law }) => law)
    return { type: 'fold', fromDay: stretch.from, stretch, laws, goingOn: goingOn(stretch) }
  })
  const laws = inCase
    .filter(({ fromDay }) => !stretches.some((stretch) => isIn(fromDay, stretch)))
    .map((one): Notice => ({ type: 'law', ...one }))
  const ofToday: Notice[] = isIn(today, domain) ? [{ type: 'today', fromDay: today + 1 }] : []
  return [...ofToday, ...folds, ...laws].sort((a, b) => a.fromDay - b.fromDay)
}

/**
 * The stretches in which nothing can have begun or ended.
 *
 * An axis may fold the middle of "2013"; to say that nothing is dated there would be wrong.
 */
export function trulyQuiet(
  stretches: readonly Stretch[],
  { from, startLatest, endEarliest, until }: EntryColumns,
): Stretch[] {
  const isLoose = new Uint8Array(stretches.length)
  const loosen = (first: number, last: number) => {
    if (!Number.isFinite(last - first)) return
    stretches.forEach((stretch, i) => {
      if (first <= stretch.from && last >= stretch.to) isLoose[i] = 1
    })
  }
  const shortest = Math.min(...stretches.map((stretch) => stretch.to - stretch.from))
  for (let i = 0; i < from.length; i++) {
    const [a = 0, b = 0, c = 0, d = 0] = [from[i], startLatest[i], endEarliest[i], until[i]]
    if (b - a >= shortest) loosen(a, b)
    if (d - c >= shortest) loosen(c, d)
  }
  return stretches.filter((_, i) => isLoose[i] === 0)
}

/** Whether something is said to run on; what is open at its beginning only has an end. */
export const runsOn = ({ precision, precisions, until }: EntryColumns, place: number): boolean =>
  precisions[precision[place] ?? 0] === 'open' && until[place] === Infinity

/** How many of some entries certainly lasted through a stretch; what runs on did so until today. */
export function countThrough(
  columns: EntryColumns,
  places: Uint32Array,
  { stretch, today }: { stretch: Stretch; today: number },
): number {
  const { startLatest, endEarliest } = columns
  let count = 0
  for (const place of places) {
    if ((startLatest[place] ?? Infinity) > stretch.from) continue
    const end = runsOn(columns, place) ? today : (endEarliest[place] ?? -Infinity)
    if (end >= stretch.to - 1) count += 1
  }
  return count
}

function dayOf(iso: string): EpochDay {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return toEpochDay({ year, month, day })
}
