import type { UnmeasuredStatus } from '#domain/chronology/commitment-status.ts'
import type { EntryKind, RelationKind } from '#domain/chronology/vocabulary.ts'

/** Every string the timeline shows or speaks. Dates come in as words already. */
export interface TimelineLabels {
  /** Name of the whole chart for a screen reader. */
  chart: string
  /** How the chart is worked, said after its name. */
  chartHelp: string
  /** Name of the timeline view as a landmark group. */
  overview: string
  windowStart: string
  windowEnd: string
  windowMove: string
  kindName: (kind: EntryKind) => string
  /** Lane of entries whose actors have no lane. */
  otherLane: string
  /** Lanes of publishers without one of their own, and of entries that cite nothing. */
  otherSources: string
  noSource: string
  number: (n: number) => string
  /** At most five characters: "9,999", "12k". */
  shortNumber: (n: number) => string
  entriesHere: (n: number) => string
  /** Count box: how many entries, and over which days. */
  entriesBetween: (n: number, from: string, to: string) => string
  /** Rows a lane had no room for. */
  more: (n: number) => string
  /** "6 years", "17 mo": two short words at most. */
  foldedLength: (months: number) => string
  folded: string
  zoomIn: string
  zoomOut: string
  fitAll: string
  nothingInWindow: string
  noEntries: string
  noMatch: string
  /** The same by report, where entries without a dated source are not drawn. */
  noneReported: string
  today: string
  or: string
  /** Beside a rival date, after the sign ≠. */
  orDate: (date: string) => string
  /** What the cited source itself says of a date that another one made exact. */
  statedAs: (date: string) => string
  sources: (n: number) => string
  disputed: string
  /** After the name of an entry of the case under the first. */
  inCase: (title: string) => string
  /** Brings the case under the first into view. */
  toSecond: (title: string) => string
  lawInForce: string
  lawFrom: (name: string, date: string) => string
  lawSince: (name: string, date: string) => string
  owed: string
  owedNote: string
  promiseKept: (what: string) => string
  /** Settled, with no due date or not certainly in time. */
  promiseSettled: (what: string) => string
  /** `hours` where it is less than a day. */
  promiseLate: (what: string, days: number, hours?: number) => string
  promiseOverdue: (what: string, days: number) => string
  promiseOpen: (what: string) => string
  promiseDue: (what: string, date: string) => string
  /** What is neither kept nor late, or has no last day to say so by. */
  promiseIs: (what: string, is: UnmeasuredStatus) => string
  /** Read from the selected entry: "reveals", or "is revealed by" for `to`. */
  relation: (kind: RelationKind, selectedIs: 'from' | 'to') => string
  happened: string
  firstReported: string
  reportedOn: (date: string) => string
  happenedOn: (date: string) => string
  happenedSameDay: string
  sourcesPublished: string
  howDatesAreDrawn: string
  kinds: string
  families: string
  /** Said after a zoom or a pan rests. */
  windowAnnouncement: (from: string, to: string, count: number) => string
}
