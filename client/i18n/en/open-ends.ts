import type { CommitmentStatus } from '#domain/chronology/commitment-status.ts'
import type { FindingKind } from '#domain/findings/finding.ts'

type Standings = Record<CommitmentStatus['type'] | 'soon', string>
type Groups = Record<Exclude<FindingKind, `commitment-${string}` | 'question-unanswered'>, string>

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const days = (n: number) => plural(n, 'day', 'days')
const span = (least: number, most: number) =>
  least === most ? days(least) : `${least} to ${days(most)}`

/** What is still owed or unknown. Loaded with that screen. */
export const openEnds = {
  title: 'What is still owed or unknown',
  toList: 'Skip to what is open',
  asOf: 'As of',
  asOfToday: 'As of today,',
  today: 'today',
  toToday: 'Today',
  dayBefore: 'The day before',
  dayAfter: 'The day after',
  notADay: 'Type one day, such as 20 July 2020.',
  past: (day: string) =>
    `As far as it was known on ${day}: what had happened by then, from what had been published by then.`,
  announce: (day: string, count: number) => `${day}: ${plural(count, 'open end', 'open ends')}`,
  nothing: (day: string) =>
    `As far as this case tells, nothing was owed, unanswered, contradicted or missing on ${day}.`,

  counts: {
    overdue: (n: number) => `${n} overdue`,
    due: (n: number) => `${n} due`,
    open: (n: number) => `${n} open`,
    late: (n: number) => `${n} kept late`,
    kept: (n: number) => `${n} kept`,
    past: (n: number) => `${n} superseded or lapsed`,
    noPeriod: (n: number) => `${n} without a fixed period`,
    notComputed: (n: number) => `${n} cannot be computed`,
    questions: (n: number) => plural(n, 'unanswered question', 'unanswered questions'),
    others: (n: number) => plural(n, 'other finding', 'other findings'),
  },

  commitments: 'Commitments',
  noCommitments: 'Nothing was promised or owed as far as was known.',
  owed: 'Owed',
  status: 'Status',
  course: 'Course in time',
  nobody: 'nobody named who owes it',
  byTo: (by: string, to: string) => `${by} to ${to}`,
  dismissed: 'dismissed',
  standings: {
    kept: 'Kept',
    settled: 'Done',
    late: 'Kept late',
    overdue: 'Overdue',
    due: 'Due',
    soon: 'Due soon',
    open: 'Open',
    superseded: 'Superseded',
    lapsed: 'Lapsed',
    'no-fixed-period': 'No fixed period',
    'not-computed': 'Cannot be computed',
  } as Standings,
  after: (least: number, most: number) => `after ${span(least, most)}`,
  allowed: (n: number) => `${n} allowed`,
  noDue: 'no due date set',
  notStarted: 'what starts its period is not known yet',
  since: (date: string) => `since ${date}`,
  dueOn: (date: string) => `due ${date}`,
  daysOver: (n: number) => `${days(n)} over`,
  daysLeft: (n: number) => (n === 0 ? 'the last day' : `${days(n)} left`),
  lateBy: ({ days: n, hours }: { days: number; hours?: number | undefined }) =>
    hours === 0
      ? 'less than an hour late'
      : `${hours ? plural(hours, 'hour', 'hours') : days(n)} late`,
  inTimeUnknown: 'whether in time is not known',

  years: (n: number) => plural(n, 'yr', 'yrs'),
  legend: {
    promised: 'promised',
    due: 'due',
    late: 'overdue',
    vague: 'not known to the day',
    settled: 'done',
    running: 'still running',
  },

  standing: 'How it stands',
  promised: 'Promised',
  fellDue: 'Owed since',
  ground: 'Ground',
  dueStep: 'Due',
  noGround: 'Nothing says where this date comes from.',
  noDueStep: 'No due date is given.',
  settledBy: 'Done',
  notSettled: 'Nothing known on this day settles it.',
  later: 'Done later, which was not known on this day:',
  note: 'Note',
  dismissedStep: 'Dismissed',

  calendar: (allowed: number, all: number, isSettled: boolean) =>
    `Calendar: ${days(allowed)} allowed, ${isSettled ? 'done on' : 'now at'} day ${all}`,
  calendarFrom: 'From here',
  notCounted: 'not counted',
  calendarDue: (n: number) => `Day ${n}: due`,
  calendarDone: (n: number) => `Day ${n}: done`,
  calendarNow: (n: number) => `Day ${n}: not done`,
  weeksLeftOut: (n: number) => plural(n, 'week', 'weeks'),

  questions: 'Unanswered questions',
  groups: {
    'contradiction-unresolved': 'Contradictions nobody settled',
    'step-missing': 'Expected steps that are missing',
    'provision-not-in-force': 'Provisions not in force on the day they are cited for',
    'date-vague': 'Dates another source makes exact',
    'quote-missing': 'Entries without a quote',
    'one-origin': 'Entries that rest on one origin',
  } as Groups,
  showMore: (n: number, left: number) =>
    n === left ? `Show the other ${n}` : `Show ${n} more of ${left}`,
  otherSources: (n: number) => plural(n, 'other source', 'other sources'),
  newTab: 'opens in a new tab',

  addSettling: 'Add what settled it',
  addAnswer: 'Add the answer',
  addStep: (title: string) => `Add “${title}”`,
  addQuote: 'Add a quote',
  addSource: 'Add a source',
  takeDate: (date: string) => `Take ${date}`,
  changeProvision: 'Change the provision',
  chooseSide: 'Choose a side',
  about: (what: string) => `: ${what}`,
  goneToday: 'No longer open today.',
  settledAlready: 'What this link would settle is no longer open today.',
  saved: (title: string) => `Saved: “${title}”.`,
  show: 'Show it',

  dismiss: 'Dismiss…',
  dismissTitle: 'Dismiss this finding',
  dismissNote:
    'It moves to “Dismissed” with your reason, on every day. The ledger keeps it, and it can be taken back.',
  reason: 'Why is this no open end?',
  reasonMissing: 'Say why: a reason is what makes it defensible.',
  reasonTooLong: (most: number) => `This is longer than ${most} characters.`,
  confirmDismiss: 'Dismiss',
  cancel: 'Cancel',
  didDismiss: 'The finding is set aside.',
  dismissedHead: (n: number) => `Dismissed (${n})`,
  dismissedOn: (date: string) => `as of ${date}`,
  notOpen: 'Not open on this day.',
  takeBack: 'Take back',
  tookBack: 'It is an open end again.',

  sideTitle: 'Choose a side',
  sideQuestion: 'Which side do we follow?',
  sideReason: 'Why this one?',
  sideMissing: 'Choose one of the sides.',
  sideReasonMissing: 'Say why: all sides stay, and a choice takes a reason.',
  confirmSide: 'Follow this side',
  notSaved: (why: string) => `Not saved. ${why}`,
}
