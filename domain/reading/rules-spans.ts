import type { Caught, Place, Rule } from './match.ts'
import type { Meaning } from './meaning.ts'
import { meaningIn, numberIn, unitIn } from './rules-dates.ts'

const DATED = new Set<Meaning['is']>([
  'day',
  'month',
  'year',
  'code',
  'digits',
  'weekday',
  'dayshift',
  'unit',
  'stretch',
  'within',
  'ago',
  'part',
  'months',
  'halfof',
  'weekof',
  'nthday',
  'weekwith',
  'isoweek',
  'offset',
  'holiday',
  'schoolyear',
  'that',
  'then',
  'yearto',
  'about',
  'any',
  'all',
])

const isDated = (meaning: Meaning) => DATED.has(meaning.is)

/** Whether two meanings are of a kind, so that “or” and “and” can stand between them. */
const isAlike = (a: Meaning, b: Meaning) =>
  a.is === b.is && !['within', 'stretch', 'ago', 'that', 'any', 'all', 'unit'].includes(a.is)

function pair(is: 'any' | 'all', caught: Caught): Meaning | null {
  const [a, b] = [meaningIn(caught, 'core'), meaningIn(caught, 'core', 1)]
  return isAlike(a, b) ? { is, of: [a, b] } : null
}

function three(is: 'any' | 'all', caught: Caught): Meaning | null {
  const of = (caught.core ?? []) as Meaning[]
  const [a, b, c] = of
  return a && b && c && isAlike(a, b) && isAlike(b, c) ? { is, of } : null
}

function range(caught: Caught): Meaning | null {
  const [from, to] = [meaningIn(caught, 'core'), meaningIn(caught, 'core', 1)]
  return isDated(from) && isDated(to) ? { is: 'range', from, to } : null
}

const open =
  (is: 'since' | 'onward' | 'after' | 'until' | 'before') =>
  (caught: Caught): Meaning | null => {
    const of = meaningIn(caught, 'core')
    // “Until 2013 or 2014” keeps its set; amounts and repetitions open nothing.
    return isDated(of) && of.is !== 'stretch' ? { is, of } : null
  }

/** Two dates are one value when the first leans on the second: May and June 2019. */
function bothOf(caught: Caught): Meaning | null {
  const of = (caught.core ?? []) as Meaning[]
  const isLeaning = of.slice(0, -1).every((part) => 'year' in part && part.year === undefined)
  const last = of.at(-1)
  const hasYear = last !== undefined && 'year' in last && last.year !== undefined
  if (!isLeaning || !hasYear) return null
  return of.length === 2 ? pair('all', caught) : three('all', caught)
}

/** “Extended to 30 September” ends something; “compared to 2018” does not. */
function toDay(caught: Caught): Meaning | null {
  return meaningIn(caught, 'core').is === 'day' ? open('until')(caught) : null
}

/** “By Friday’s attack”: done by it, not before it. */
function untilOrBy(caught: Caught, place: Place): Meaning | null {
  const isAgent = place.reader.is(place.start, 'by') && isPossessive(place)
  return isAgent ? meaningIn(caught, 'core') : open('until')(caught)
}

const isPossessive = ({ reader: { tokens }, end }: Place): boolean =>
  tokens[end]?.text === '’' && tokens[end]?.glued === true && tokens[end + 1]?.glued === true

/** Two days after Christmas, the week before 4 May. */
function offset(caught: Caught): Meaning | null {
  const of = meaningIn(caught, 'base')
  const unit = unitIn(caught)
  if (!isDated(of) || unit === 'hour' || (caught.units && !caught.num)) return null
  const toward = caught.after ? 1 : -1
  const count = numberIn(caught, 'num') ?? 1
  const moved: Meaning = { is: 'offset', of, unit, count: toward * count, whole: !caught.num }
  return caught.approx || caught.more ? { is: 'about', of: moved } : moved
}

function weekdayBeside(caught: Caught): Meaning | null {
  const of = meaningIn(caught, 'base')
  const weekday = numberIn(caught, 'weekday') ?? 1
  return ['day', 'weekday', 'dayshift', 'holiday'].includes(of.is)
    ? { is: 'offset', of, unit: 'day', count: caught.after ? 1 : -1, weekday }
    : null
}

/** “The year to March 2021”, “the three months to December”. */
function yearTo(caught: Caught): Meaning | null {
  const of = meaningIn(caught, 'core')
  const unit = unitIn(caught)
  const dated = of.is === 'part' ? of.of : of
  if (dated.is !== 'month' && dated.is !== 'day') return null
  if (unit !== 'year' && unit !== 'month') return null
  return { is: 'yearto', of, months: (numberIn(caught, 'num') ?? 1) * (unit === 'year' ? 12 : 1) }
}

/** “For 2023”, “for this year” is a purpose; “for 2 October” in Dutch a deadline. */
function purposeOrDeadline(caught: Caught): Meaning | null {
  const of = meaningIn(caught, 'core')
  const isPurpose =
    (of.is === 'year' && !caught.just) ||
    of.is === 'dayshift' ||
    of.is === 'unit' ||
    of.is === 'month'
  if (isPurpose && !caught.just && (of.is !== 'month' || of.year === undefined)) {
    return of.is === 'month' ? { is: 'before', of } : of
  }
  return open('before')(caught)
}

/** “From 1 May” begins something; “a report from 2018” does not. */
function fromDate(caught: Caught): Meaning | null {
  const of = meaningIn(caught, 'core')
  const begins = of.is === 'day' || of.is === 'month' || of.is === 'weekday' || of.is === 'part'
  return begins ? open('onward')(caught) : null
}

const short = (year: number, end: number) => Math.floor(year / 100) * 100 + end

/** 2018-2019, 2018-19. */
function years(caught: Caught): Meaning | null {
  const from = numberIn(caught, 'year') ?? 0
  const to = numberIn(caught, 'year', 1) ?? short(from, numberIn(caught, 'num') ?? 0)
  if (to <= from || to - from > 100) return null
  return {
    is: 'range',
    from: { is: 'year', year: { at: from } },
    to: { is: 'year', year: { at: to } },
  }
}

const part = (caught: Caught): Meaning | null => {
  const of = meaningIn(caught, 'base')
  const name = caught.part?.[0] as 'START' | 'MID' | 'END'
  if (of.is === 'weekday' || of.is === 'dayshift' || of.is === 'holiday') return of
  if (of.is === 'day' || of.is === 'range' || !isDated(of) || of.is === 'that') {
    return of.is === 'that' && of.unit === 'year' ? { is: 'part', part: name, of } : null
  }
  return { is: 'part', part: name, of }
}

const partOfUnit = (caught: Caught): Meaning | null => {
  const unit = unitIn(caught)
  if (unit === 'hour' || unit === 'day') return null
  const name = caught.part?.[0] as 'START' | 'MID' | 'END'
  return { is: 'part', part: name, of: { is: 'unit', unit, shift: 0 } }
}

function around(caught: Caught, place: Place): Meaning | null {
  const { reader, end } = place
  const of = meaningIn(caught, 'base')
  // “Get around Friday’s ruling”.
  if (isPossessive(place)) return null
  if (!isDated(of) || of.is === 'ago') return null
  // “About 2000 people” counts people.
  if (of.is === 'year' && reader.tokens[end]?.type === 'word' && caught.approx) return null
  return { is: 'about', of }
}

/** A date, a part of one, or about one. */
export const coreRules: Rule[] = [
  { pattern: '@base', make: (c) => meaningIn(c, 'base') },
  { pattern: "part '-'? of? the? @base", make: part },
  { pattern: 'part of? the unit', make: partOfUnit },
  { pattern: 'circa the? @base', make: around },
  { pattern: 'approx|more? num? unit|units before|for|after the? @base', make: offset },
  { pattern: 'the? weekday before|after the? @base', make: weekdayBeside },
]

/** A date with what stands before it or between two. */
export const spanRules: Rule[] = [
  { pattern: '@core', make: (c) => meaningIn(c, 'core') },
  { pattern: "year '-'|'/'|'–' year|num", make: years },
  { pattern: 'since least|circa|approx? the? @core', make: open('since') },
  { pattern: 'onward the? @core', make: open('onward') },
  { pattern: 'asof least? the? @core', make: fromDate },
  {
    pattern: 'since approx|more|less|least? num unit|units',
    make: (c) => ({
      is: 'since',
      of: { is: 'ago', count: numberIn(c, 'num') ?? 1, unit: unitIn(c) },
    }),
  },
  { pattern: 'just? after the? @core', make: open('after') },
  { pattern: 'sincethen', make: () => ({ is: 'since', of: { is: 'then' } }) },
  { pattern: 'moved the? @core', make: (c) => meaningIn(c, 'core') },
  { pattern: 'extent the? @core', make: toDay },
  { pattern: 'num? unit|units extent the? @core', make: yearTo },
  { pattern: 'until|by least? @clock? the? @core', make: untilOrBy },
  { pattern: 'just? before the? @core', make: open('before') },
  { pattern: 'just? for the? @core', make: purposeOrDeadline },
  { pattern: 'since|onward|fromto? the? @core to|until least? the? @core', make: range },
  { pattern: 'between the? @core and the? @core', make: range },
  { pattern: '@core or the? @core', make: (c) => pair('any', c) },
  { pattern: '@core and the? @core', make: bothOf },
  { pattern: "@core ',' @core or @core", make: (c) => three('any', c) },
  { pattern: "@core ',' @core ','? and @core", make: bothOf },
]
