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
  reportedOn: (date, happened) => `Reported ${date}, happened ${happened ?? 'the same day'}`,
  sourcesPublished: 'Sources published',
  howDatesAreDrawn: 'How dates are drawn',
  kinds: 'Kinds',
  families:
    'Blue: arrangement. Red: harm. Ink: what was said. Violet: what was done. Ochre: review. Grey: other. Shape tells the kind; colour only repeats the family.',
  legend: {
    day: {
      name: 'Exact day',
      words: 'Thursday 16 July 2020',
      code: '2020-07-16',
      note: 'Solid sign, centred on the day.',
    },
    resolved: {
      name: 'Day resolved by another source',
      words: '12 July 2020; the source itself says a Sunday in July',
      code: '[2020-07-05,…,2020-07-26] → 2020-07-12',
      note: 'Solid sign, with a dotted line over what the cited source itself says; a tick on each day it leaves.',
    },
    span: {
      name: 'Somewhere in this span',
      words: 'May 2020, day unknown',
      code: '2020-05, 2013-36',
      note: 'Hollow bar over the whole span. The sign names the kind, not a date.',
    },
    unspecified: {
      name: 'Digits left open',
      words: 'May 2020, day unknown',
      code: '2020-05-XX, 2020-XX, 202X',
      note: 'Hatched bar over every day the open digits can be.',
    },
    season: {
      name: 'Season',
      words: 'Spring 2020',
      code: '2020-21',
      note: 'Hollow bar with round ends: the borders are a convention, March to May.',
    },
    interval: {
      name: 'Lasted from, to',
      words: 'March to June 2020',
      code: '2020-03/2020-06',
      note: 'Solid where it certainly ran; hollow where its beginning or end falls somewhere.',
    },
    approximate: {
      name: 'Approximate',
      words: 'about March 2020; about May to about July 2020',
      code: '2020-03~, 2020-05~/2020-07~',
      note: 'Soft edges over the stated unit, and ≈ before the words.',
    },
    uncertain: {
      name: 'Uncertain',
      words: 'perhaps Tuesday 12 May 2020; perhaps June 2020',
      code: '2020-05-12?, 2020-06?',
      note: 'The source itself doubts it: dashed outline, of the sign or of the bar, and ? before the words.',
    },
    both: {
      name: 'Uncertain and approximate',
      words: 'perhaps about May 2020',
      code: '2020-05%',
      note: 'Dashed outline with soft edges; ≈? before the words.',
    },
    oneOf: {
      name: 'One of these',
      words: '16 or 17 July 2020',
      code: '[2020-07-16,2020-07-17]',
      note: 'Hatched ghost on each candidate, dotted line, “or” where there is room. A run of candidates has a dotted outline.',
    },
    allOf: {
      name: 'Each of these',
      words: '15 and 17 July 2020',
      code: '{2020-07-15,2020-07-17}',
      note: 'A sign on each day, as exact as that day is, dotted line. A run of days is cut into blocks.',
    },
    open: {
      name: 'Still running, or no beginning',
      words: 'since January 2020; until June 2020',
      code: '2020-01/.., ../2020-06',
      note: 'Fades to an arrow: at today, never beyond; or to the left where no beginning is given.',
    },
    unknown: {
      name: 'End or beginning unknown',
      words: 'from March 2020, end unknown',
      code: '2020-03/, /2020-03',
      note: 'Fades out without an arrow: it ended, or began, and nobody knows when.',
    },
    rival: {
      name: 'A source says otherwise',
      words: '≠ or Monday 13 July',
      code: 'kept on the citation',
      note: 'Outlined ghost at the rival date, dotted line, ≠.',
    },
    reported: {
      name: 'First reported',
      words: 'Reported 16 July 2020, happened in May',
      code: 'time: reported',
      note: 'Stands at the report; a thin line leads back to when it happened or began.',
    },
    count: {
      name: 'Several at this zoom',
      words: '4 entries, 13 to 17 July',
      code: '4 entries',
      note: 'Count box, where signs in one lane would touch.',
    },
    fold: {
      name: 'Folded stretch',
      words: '6 years folded',
      code: 'no dated entry',
      note: 'The only place where the scale changes. The overview below stays true.',
    },
    deadline: {
      name: 'Deadline',
      words: 'Answered 46 days late',
      code: 'owed',
      note: 'Allowed: thin and solid. Due: tick. Overdue: hatched to the answer.',
    },
  },
  windowAnnouncement: (from, to, count) => `${from} to ${to}: ${entries(count)} in view`,
}
