import type { FindingWords } from './words.ts'

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

const hours = (count: number) =>
  count === 0 ? 'less than an hour' : count === 1 ? '1 hour' : `${count} hours`

/** What a sentence is about, in front of it; a question has its sign already. */
const head = (about: string) => (/[?!.]$/.test(about) ? about : `${about}:`)

export const en: FindingWords = {
  acts: { AVG: 'GDPR' },
  why: {
    'commitment-overdue': ({ what, due, days: late }) =>
      `${what}: was due ${due}, ${days(late)} overdue.`,
    'commitment-due-soon': ({ what, due, days: left }) =>
      `${what}: due ${due}, ${days(left)} left.`,
    'commitment-due': ({ what, due }) => `${what}: due ${due}.`,
    'commitment-open': ({ what, since }) => `${what}: open since ${since}, no due date given.`,
    'commitment-not-started': ({ what, since }) =>
      `${what}: open since ${since}; what starts its period is not known yet.`,
    'commitment-no-fixed-period': ({ what, since }) =>
      `${what}: open since ${since}; the act sets no fixed period.`,
    'commitment-not-computed': ({ what, fault }) =>
      `${what}: when it is due cannot be computed: ${fault}.`,
    'commitment-late-hours': ({ what, due, hours: late }) =>
      `${what}: was due ${due}, done ${hours(late)} late.`,
    'commitment-late': ({ what, due, days: late }) =>
      `${what}: was due ${due}, done ${days(late)} late.`,
    'question-unanswered': ({ text }) => text,
    'contradiction-unresolved': ({ about, positions }) =>
      `${head(about)} ${positions} sides, and none is followed.`,
    'provision-not-in-force': ({ title, date, provision }) =>
      `“${title}” (${date}) cites ${provision}, which was not in force then.`,
    'provision-of-other-act': ({ title, date, provision, applied }) =>
      `“${title}” (${date}) cites ${provision}, which was not in force then; the ${applied} applied.`,
    'date-vague': ({ title, date, exact }) =>
      `“${title}” is dated ${date}; another source gives ${exact}.`,
    'source-missing': ({ title }) => `“${title}” cites no source.`,
    'quote-missing': ({ title }) => `“${title}” has no quote.`,
    'one-origin': ({ title, publisher }) => `“${title}” rests on one origin: ${publisher}.`,
    'step-legal-basis': ({ title, provision }) =>
      `“${title}”: no legal basis is stated (${provision}).`,
    'step-impact-assessment': ({ title, provision }) =>
      `“${title}”: no impact assessment, and no reason for having none (${provision}).`,
    'step-end-or-review-date': ({ title, provision }) =>
      `“${title}”: no end and no review date (${provision}).`,
    'step-awareness': ({ title, provision }) =>
      `“${title}”: nothing says when the controller became aware (${provision}).`,
    'step-notify-authority': ({ title, provision }) =>
      `“${title}”: nothing says that the authority was notified (${provision}).`,
    'step-notify-people': ({ title, provision }) =>
      `“${title}”: nothing says that the people concerned were told (${provision}).`,
    'step-register': ({ title, provision }) =>
      `“${title}”: nothing says that it was entered in the register of breaches (${provision}).`,
    'step-resumption-or-end': ({ title }) => `“${title}”: neither resumed nor ended.`,
    'step-result': ({ title }) => `“${title}”: no result yet.`,
  },
  faults: {
    'start-unbounded': 'no source says when its period began at the latest',
    'start-offset': 'its period is in hours, and the moment it began has no time with an offset',
    'start-years': 'its period began outside the years that can be counted',
    'start-unread': 'when its period began is no date that can be read',
    'clock-unread': 'its period cannot be counted as it is written',
  },
  titles: {
    'settles-commitment': 'What was promised is done',
    'answers-question': 'The question is answered',
    'step-legal-basis': 'The legal basis is stated',
    'step-impact-assessment': 'The impact assessment, or the reason for having none',
    'step-end-or-review-date': 'The end or review date is set',
    'step-awareness': 'The controller becomes aware of the breach',
    'step-notify-authority': 'The authority is notified',
    'step-notify-people': 'The people concerned are told',
    'step-register': 'The breach is entered in the register',
    'step-resumption-or-end': 'It is resumed, or ended for good',
    'step-result': 'The review gives its result',
  },
  dismissed: 'Dismissed',
}
