import type { ClockWords } from './words.ts'

const days = (count: string | undefined) => (count === '1' ? '1 day' : `${count} days`)

export const en: ClockWords = {
  acts: { 'RvO Tweede Kamer': 'Rules of procedure of the Tweede Kamer' },
  article: (number) => `art. ${number}`,
  chapter: (number) => `ch. ${number}`,
  units: {
    year: ['year', 'years'],
    month: ['month', 'months'],
    week: ['week', 'weeks'],
    day: ['day', 'days'],
    hour: ['hour', 'hours'],
  },
  laws: {
    eu: 'Regulation (EEC, Euratom) No 1182/71',
    nl: 'Algemene termijnenwet (Dutch act on time limits)',
    none: 'none: counted plainly',
    'nl-excluded': 'the act alone; the Algemene termijnenwet leaves it out (art. 4)',
  },
  daysOff: {
    saturday: 'no working day',
    sunday: 'no working day',
    'new-year': 'New Year’s Day',
    'second-january': '2 January',
    epiphany: 'Epiphany',
    'womens-day': 'International Women’s Day',
    'saint-brigid': 'Saint Brigid’s Day',
    'saint-patrick': 'Saint Patrick’s Day',
    'maundy-thursday': 'Maundy Thursday',
    'good-friday': 'Good Friday',
    'easter-sunday': 'Easter Sunday',
    'easter-monday': 'Easter Monday',
    'kings-day': 'King’s Day',
    'queens-day': 'Queen’s Day',
    'labour-day': 'Labour Day',
    'liberation-day': 'Liberation Day',
    'victory-day': 'Victory Day',
    'europe-day': 'Europe Day',
    'early-may': 'the early May holiday',
    spring: 'the spring bank holiday',
    'june-holiday': 'the June holiday',
    ascension: 'Ascension Day',
    'after-ascension': 'the day after Ascension Day',
    'whit-sunday': 'Whit Sunday',
    'whit-monday': 'Whit Monday',
    'corpus-christi': 'Corpus Christi',
    'luxembourg-day': 'Luxembourg’s National Day',
    'battle-of-the-boyne': 'the Battle of the Boyne',
    'bastille-day': 'the French National Day',
    'belgian-day': 'Belgium’s National Day',
    'august-holiday': 'the August holiday',
    assumption: 'the Assumption',
    'childrens-day': 'World Children’s Day',
    'german-unity': 'the Day of German Unity',
    'october-holiday': 'the October holiday',
    'reformation-day': 'Reformation Day',
    'all-saints': 'All Saints’ Day',
    'all-souls': 'All Souls’ Day',
    armistice: 'Armistice Day',
    'prayer-day': 'the Day of Repentance and Prayer',
    'saint-andrew': 'Saint Andrew’s Day',
    'christmas-eve': 'Christmas Eve',
    christmas: 'Christmas Day',
    'boxing-day': 'the second day of Christmas',
    'end-of-year': 'closed over the turn of the year',
    'royal-decree': 'equated with a holiday by royal decree',
    'one-off': 'a holiday of that year only',
    listed: 'a holiday in the official list',
  },
  same: { weekday: ', the same weekday', date: ', the same date', none: '' },
  event: 'The event',
  statuses: { secondary: 'a secondary source', recalled: 'memory' },
  params: {
    firstCommunication: 'first communication with them',
    firstDisclosure: 'first disclosure to another',
  },
  related: {
    extensionNoticeDue: 'Extension to be told by',
    extendedDeadline: 'When extended',
    unextendedDeadline: 'Without the extension',
    postponedDeadline: 'When postponed',
    afterDelayNotice: 'After a notice of delay',
    objectionTermEnds: 'Term for objection ends',
    withCommittee: 'With a committee',
    withCommitteePostponed: 'With a committee, postponed',
    simpleMajorityDue: 'By simple majority',
    firstPenaltyDay: 'First day of the penalty',
    lastPenaltyDay: 'Last day of the penalty',
    decisionOnAmountDue: 'Sum to be fixed by',
    maxAmountEUR: 'Penalty at most, in euros',
  },
  steps: {
    trigger: ({ what, at, day }) => `${what}: ${at ?? day}`,
    'trigger-span': ({ what, edtf, earliest, latest }) =>
      `${what}: ${edtf}; at the earliest ${earliest ?? 'unknown'}, at the latest ${latest ?? 'unknown'}`,
    'event-day': ({ day }) => `The day of the event, ${day}, is not counted`,
    'event-hour': ({ from }) => `The hour of the event is not counted: it starts ${from}`,
    'event-hour-back': ({ from }) => `The hour of the event is not counted: back from ${from}`,
    'event-moment': ({ at }) => `It starts at the moment itself, ${at}`,
    'hours-run': ({ period, to }) => `${period} that pass, whatever the clocks do: until ${to}`,
    'hours-by-day': ({ period, day, to }) =>
      `${period} from some hour of ${day}; at the latest they end ${to}`,
    'hours-by-day-first': ({ period, day, to }) =>
      `${period} from some hour of ${day}; at the earliest they end ${to}`,
    'period-runs': ({ period, day, same }) => `${period} later${same}: ${day}`,
    'period-runs-back': ({ period, day, same }) => `${period} earlier${same}: ${day}`,
    'base-term': ({ day }) => `The term that comes first ends ${day}; from there`,
    'month-end': ({ day }) => `That month lacks the date, so it is its last day: ${day}`,
    extended: ({ period, says }) => `Extended, ${period} in all. ${says}`,
    suspended: ({ from, to, days: count }) =>
      `Suspended, asked ${from} and answered ${to}: ${days(count)} added`,
    'suspended-days': ({ days: count }) => `Suspended: ${days(count)} added`,
    capped: ({ day, param }) => `The ${param} was ${day}, and it is due then`,
    'day-off': ({ day, name }) => `${day} is ${name}`,
    rolled: ({ day }) => `So it ends on the next working day: ${day}`,
    'two-working-days': ({ day }) => `It must have two working days; the second is ${day}`,
    'no-roll-hours': () =>
      'Saturdays, Sundays and holidays count, and a period in hours is not moved off them',
    'no-roll-backwards': ({ day }) => `Counted backwards it stays where it ends: ${day}`,
    'no-roll-length': ({ day }) =>
      `A period of this length is left out, so it ends on ${day}, whatever day that is`,
    'no-roll-plain': ({ day }) => `No act moves the last day: ${day}`,
    'fixed-date': ({ day }) => `A day that is fixed by date does not move: ${day}`,
    'no-fixed-period': () => 'No fixed period: the act gives no number, and none is made up',
    ends: ({ at }) => `In time until ${at}`,
    'ends-between': ({ earliest, latest }) =>
      `In time until some moment from ${earliest ?? 'an unknown one'} to ${latest ?? 'an unknown one'}`,
    penalty: ({ first, last }) => `The penalty runs from ${first} to ${last}, 42 days at most`,
    'penalty-amount': ({ amounts, most }) =>
      `For each 14 days EUR ${amounts} a day: EUR ${most} at most`,
    'penalty-unknown': () =>
      'The amounts for a notice of default of this date are not known here: none is stated',
  },
  readings: {
    'exact-hours': {
      name: ({ hours }) => `exact ${hours} h`,
      why: ({ hours }) =>
        `${hours} times 60 minutes from the minute itself, as forms of authorities count: earlier, so a target rather than the end by law.`,
    },
    'two-working-days': {
      name: () => 'art. 3(5) applied',
      why: () =>
        'Some hold that hours, too, must have two whole working days in them (Piltz/Pradel, ZD 2019, 152). Authorities do not: the latest that can be argued.',
    },
    'wall-clock': {
      name: () => 'same time on the clock',
      why: () =>
        'The clocks go forward in between; by the clock on the wall it ends an hour earlier.',
    },
    'processor-aware': {
      name: () => "constructive awareness at processor's awareness",
      why: () =>
        'Where its own process with the processor failed, the controller was held aware when the processor was (DPC, Twitter, IN-19-1-1).',
    },
    'directive-conform': {
      name: () => 'directive-conform, Reg. 1182/71',
      why: () =>
        'The term carries out art. 30 of Directive (EU) 2016/680, an act of the Union, so counting under Regulation 1182/71 can be argued.',
    },
    'day-after-uk': {
      name: () => 'pre-15-08-2019 ICO reading',
      why: () =>
        'Until 15 August 2019 the ICO let the period run from the day after receipt; superseded.',
    },
    'day-after': {
      name: () => "Productschap's calculation (day after event)",
      why: () =>
        'Before Toeters (11 November 2004) some took the day after the event for the day from which the period runs.',
    },
    suspended: {
      name: () => 'documented pause',
      why: ({ days: count }) =>
        `A question about identity, asked without undue delay, may suspend it (EDPB Guidelines 01/2022, 5.3): ${days(count)} added. Never by itself; keep the proof.`,
    },
    'literal-penalty': {
      name: () => 'art. 4:17(3) to the letter',
      why: () =>
        'The first penalty day is then the day on which the two weeks have passed itself, and the day before the last one to decide.',
    },
    'unrolled-penalty': {
      name: () => 'two weeks not moved',
      why: () =>
        'The two weeks end on a weekend or holiday; if they mark the first penalty day rather than a term to act, nothing moves them.',
    },
    'clear-days': {
      name: () => 'whole days in between',
      why: () =>
        'All of the period must lie between the act and the event, so the act falls a day earlier.',
    },
  },
  notes: {
    'text-unchecked': ({ status }) =>
      `The text of this provision was taken from ${status}: check it before relying on it.`,
    'not-in-force': ({ from, to }) =>
      `The provision did not apply on the day of the trigger: ${to ? `it applied from ${from} and no longer on ${to}` : `it applies from ${from}`}.`,
    'list-not-loaded': ({ years, source }) =>
      `The official list of holidays of ${years} is not loaded: counted with ${source}.`,
    'ask-part': ({ jurisdiction }) =>
      `${jurisdiction} has holidays that are kept in parts of it only: name the part, as ${jurisdiction === 'DE' ? 'DE-RP' : jurisdiction === 'FR' ? 'FR-67' : 'UK-SCT'}.`,
    'ask-town': ({ jurisdiction }) =>
      `In parts of ${jurisdiction} a town may keep a holiday that is not counted here: ask there.`,
    'dutch-days': ({ jurisdiction }) =>
      `The Algemene termijnenwet counts with Dutch holidays, not with those of ${jurisdiction}.`,
    'united-kingdom': () =>
      'Since 2021 this is the UK GDPR and the Regulation as retained; check later changes there.',
    'params-unused': ({ names }) => `This clock does not depend on: ${names}.`,
    'uncertain-trigger': () =>
      'The date of the trigger is uncertain or approximate, so the end is no surer.',
    'no-bound': () => 'Nothing bounds the date of the trigger on one side, nor the end.',
    'old-breach': () =>
      'No rule says what holds for a breach that was known before 25 May 2018 and not yet reported: see Wbp art. 34a and GDPR art. 33 both.',
  },
  refusals: {
    'what-to-count': () => 'Give a rule, or a counting law (eu, nl or none) with a period as P3W.',
    'rule-unknown': ({ given }) =>
      `There is no rule “${given}”: “kroniek clock --rules” lists them, or give a law and a period.`,
    'rule-and-law': () =>
      'Give a rule alone, or a law with a period: a rule has its own law, period and direction.',
    'period-missing': () => 'Give a period as P3W, P1M or PT72H, or say that the date is fixed.',
    'period-unread': ({ given }) =>
      `“${given}” is no period: write an ISO 8601 duration as P10D, P3W, P1M or PT72H.`,
    'period-zero': ({ given }) =>
      `“${given}” is a period of nothing: give at least one hour or day.`,
    'period-mixed': ({ given }) =>
      `“${given}” mixes hours with days: they are counted by other rules, so give one of the two.`,
    'fixed-law': () =>
      'A fixed date has no period and is for the laws eu and none: leave the period out.',
    'trigger-unread': ({ given }) =>
      `“${given}” is no moment and no date: write 2020-07-12T16:30:00+02:00, 2020-07-12, or EDTF.`,
    'trigger-offset': ({ given }) =>
      `“${given}” has no offset, and hours need one: write it with +02:00, +01:00 or Z after it.`,
    'trigger-years': ({ given, from, to }) =>
      `“${given}” is outside the years that can be counted, ${from} to ${to}: give a date in them.`,
    'trigger-unbounded': ({ given }) =>
      `“${given}” has no first and no last day: give a date with at least one of them.`,
    'jurisdiction-unknown': ({ given, known }) =>
      `There are no holidays for “${given}”: use one of ${known}.`,
    'zone-unknown': ({ given }) =>
      `There is no time zone “${given}” here: use one of the Union or UK as Europe/Amsterdam, or UTC.`,
    'param-unread': ({ given }) =>
      `“${given}” is no moment and no date of the years that can be counted: write 2020-07-12.`,
    'suspension-order': ({ from, to }) =>
      `A suspension cannot end before it begins (${from}, ${to}): give the earlier day first.`,
  },
  headings: {
    deadline: 'Last moment',
    between: 'to',
    noDeadline: 'no fixed period',
    expires: 'Expired from',
    safe: 'Safe target',
    law: 'Counting law',
    steps: 'Steps',
    readings: 'Other readings',
    related: 'Goes with it',
    calendar: 'Holidays',
    loaded: 'official list loaded',
    notLoaded: 'official list not loaded',
    notes: 'To know',
    consequence: 'If missed',
    and: 'and',
  },
}
