import { page } from '#client/i18n/en/page.ts'
import { words } from '#client/i18n/en/words.ts'
import type { TimelineLabels } from './labels-contract.ts'
import { numberWords } from './number-words.ts'

const { number, shortNumber } = numberWords('en')
const entries = (n: number) => `${number(n)} ${n === 1 ? 'entry' : 'entries'}`
const days = (n: number) => `${number(n)} ${n === 1 ? 'day' : 'days'}`

export const timelineLabelsEn: TimelineLabels = {
  chart: 'Timeline; the list holds the same entries as text',
  chartHelp:
    'Left and right arrows go to the previous and next entry in time, up and down to another lane, Home and End to the first and last, Enter selects, plus and minus zoom, 0 shows everything, F what is selected.',
  overview: 'Overview of the whole case, true to scale',
  windowStart: 'First day in view',
  windowEnd: 'Last day in view',
  windowMove: 'Days in view',
  kindName: (kind) => words.kinds[kind],
  otherSources: 'Other sources',
  noSource: 'No source',
  otherLane: 'Others',
  number,
  shortNumber,
  entriesHere: entries,
  entriesBetween: (n, from, to) =>
    from === to ? `${entries(n)}, ${from}` : `${entries(n)}, ${from} to ${to}`,
  more: (n) => `+${number(n)}`,
  foldedLength: (months) =>
    months < 24
      ? `${months} mo`
      : `${number(Math.round(months / 12))} ${Math.round(months / 12) === 1 ? 'year' : 'years'}`,
  folded: 'folded',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitAll: 'Show everything',
  nothingInWindow: 'nothing in this window',
  noEntries: 'No entries yet',
  noMatch: 'No entry matches',
  noneReported: 'None of these entries has a dated source.',
  today: 'today',
  or: 'or',
  orDate: (date) => `or ${date}`,
  statedAs: (date) => `the source itself says ${date}`,
  sources: (n) => `${number(n)} ${n === 1 ? 'source' : 'sources'}`,
  disputed: 'disputed',
  inCase: (title) => `in “${title}”`,
  toSecond: (title) => `Scroll to “${title}”`,
  lawInForce: 'Law in force',
  lawFrom: (name, date) => `${name} applies from ${date}`,
  lawSince: (name, date) => `${name}, since ${date}`,
  owed: 'Owed',
  owedNote: 'promise → kept',
  promiseKept: (what) => `${what}: kept`,
  promiseSettled: (what) => `${what}: settled`,
  promiseLate: (what, late, hours) => `${what}: ${page.commitment.late(late, hours)}`,
  promiseOverdue: (what, late) => `${what}: ${days(late)} overdue`,
  promiseOpen: (what) => `${what}: open`,
  promiseDue: (what, date) => `${what}: due ${date}`,
  promiseIs: (what, is) => `${what}: ${page.commitment.others[is].toLowerCase()}`,
  relation: (kind, selectedIs) =>
    (selectedIs === 'from' ? words.relations : words.relationsBack)[kind],
  happened: 'Happened',
  firstReported: 'First reported',
  reportedOn: (date) => `Reported ${date}`,
  happenedOn: (date) => `happened ${date}`,
  happenedSameDay: 'happened the same day',
  sourcesPublished: 'Sources published',
  howDatesAreDrawn: 'How dates are drawn',
  kinds: 'Kinds',
  families:
    'Blue: arrangement. Red: harm. Ink: what was said. Violet: what was done. Ochre: review. Grey: other. Shape tells the kind; colour only repeats the family.',
  windowAnnouncement: (from, to, count) => `${from} to ${to}: ${entries(count)} in view`,
}
