import type { Unit } from './grammar.ts'
import type { Caught, Place, Rule } from './match.ts'
import type { Meaning } from './meaning.ts'
import { ago, agoAndHalf, agoBetween, agoFromDay, agoLoosely, ahead } from './rules-ago.ts'
import { directionIn, meaningIn, numberIn, unitIn } from './rules-dates.ts'

const VAGUE: Meaning = { is: 'vague' }

const weekday = (caught: Caught): Meaning => {
  const toward = directionIn(caught)
  // “This Friday” is the one of this week.
  if (toward === 0) return { is: 'weekday', weekday: numberIn(caught, 'weekday') ?? 1, week: 0 }
  return {
    is: 'weekday',
    weekday: numberIn(caught, 'weekday') ?? 1,
    ...(toward !== undefined && { toward }),
  }
}

const timed = (caught: Caught): Meaning =>
  caught.weekday ? weekday(caught) : { is: 'dayshift', days: numberIn(caught, 'dayshift') ?? 0 }

/** “On a Monday” is no Monday in particular; “a Monday ruling” is the one of the news. */
const someWeekday = (caught: Caught, { reader, start, end }: Place): Meaning => {
  const next = reader.tokens[end]
  const isOfNews =
    next?.type === 'word' && !next.capital && !next.apart && !reader.is(start - 1, 'in')
  return isOfNews ? weekday(caught) : ({ ...weekday(caught), story: 'some' } as Meaning)
}

const weekdayOfWeek = (caught: Caught): Meaning => ({
  is: 'weekday',
  weekday: numberIn(caught, 'weekday') ?? 1,
  week: directionIn(caught) ?? 0,
})

function unit(caught: Caught): Meaning | null {
  const name = unitIn(caught)
  const shift = numberIn(caught, 'rel') ?? 0
  if (name === 'year') return { is: 'year', year: { shift } }
  if (name === 'hour') return VAGUE
  // “This day”, “next day” belong to the story.
  if (name === 'day') return { is: 'that', unit: 'day', count: shift }
  if (name === 'decade' && shift !== 0) {
    return { is: 'stretch', count: 1, unit: name, toward: shift < 0 ? -1 : 1 }
  }
  return { is: 'unit', unit: name, shift }
}

/** The past week and weekend are calendar ones; a past month or year is the stretch up to now. */
function stretchOfOne(caught: Caught): Meaning | null {
  const name = unitIn(caught)
  const toward = directionIn(caught) === 1 ? 1 : -1
  if (name === 'hour') return VAGUE
  if (name === 'week' || name === 'weekend' || name === 'quarter') {
    return { is: 'unit', unit: name, shift: toward, near: true }
  }
  return { is: 'stretch', count: 1, unit: name, toward }
}

function stretch(caught: Caught): Meaning {
  const name = unitIn(caught)
  if (name === 'hour') return VAGUE
  const toward = directionIn(caught) === 1 ? 1 : -1
  return { is: 'stretch', count: numberIn(caught, 'num') ?? 1, unit: name, toward }
}

/** Seen from the story: the next day, two months later. */
function later(caught: Caught, place: Place): Meaning | null {
  const name = unitIn(caught)
  if (isCompared(place)) return null
  const count = numberIn(caught, 'num') ?? 1
  const toward = numberIn(caught, 'side') ?? numberIn(caught, 'following') ?? 1
  if (name === 'hour' || count % 1 !== 0 || caught.some) return VAGUE
  const isNewsToo = caught.the !== undefined && caught.num === undefined && toward < 0
  return { is: 'that', unit: name, count: count * toward, ...(isNewsToo && { orNews: true }) }
}

/** “Two days later than planned”, “two days before he left”: counted from what follows. */
function isCompared({ reader, end }: Place): boolean {
  const next = reader.tokens[end]
  if (next?.type !== 'word' || next.apart) return false
  return reader.is(end, 'than') || reader.is(end - 1, 'before')
}

const ISO_UNITS: Partial<Record<Unit, string>> = {
  day: 'D',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  year: 'Y',
  hour: 'H',
}

/** An amount of time as ISO 8601; `X` where nobody gave the number. */
export function isoOf(name: Unit, count: number | undefined): string {
  if (name === 'hour') return `PT${count ?? 'X'}H`
  const scale =
    { decade: 10, century: 100, quarter: 3, weekend: 2, fortnight: 2 }[name as string] ?? 1
  const letter = ISO_UNITS[name] ?? (name === 'quarter' ? 'M' : name === 'weekend' ? 'D' : 'Y')
  if (count === undefined) return `PX${letter}`
  if (name === 'year' && count % 1 !== 0) return `P${Math.round(count * 12)}M`
  if (count % 1 !== 0)
    return name === 'month' ? `P${Math.round(count * 30)}D` : `P${Math.round(count * 7)}D`
  return `P${count * scale}${letter}`
}

const duration = (caught: Caught): Meaning => ({
  is: 'duration',
  iso: isoOf(unitIn(caught), numberIn(caught, 'num')),
})

const holiday = (caught: Caught): Meaning => {
  const year = meaningIn(caught, 'yr')
  const toward = directionIn(caught)
  return {
    is: 'holiday',
    name: String(caught.holiday?.[0]),
    year: year?.is === 'year' ? year.year : undefined,
    ...(toward !== undefined && toward !== 0 && { toward }),
    ...(caught.just && { before: true }),
  }
}

const set = (caught: Caught): Meaning => ({
  is: 'set',
  iso: caught.set
    ? String(caught.set[0])
    : caught.weekday
      ? 'P1W'
      : caught.unit || caught.units
        ? isoOf(unitIn(caught), numberIn(caught, 'num') ?? numberIn(caught, 'ord') ?? 1)
        : 'P1Y',
})

const UNIT = 'unit|units'
const AMOUNT = 'approx|more|less|least?'

/** Dates counted from publication or from the story, amounts of time and what recurs. */
export const relativeRules: Rule[] = [
  { pattern: 'numeric', make: () => null },
  { pattern: 'weekday daypart?', make: weekday },
  { pattern: 'past|coming|rel weekday daypart?', make: weekday },
  { pattern: '@clock weekday|dayshift daypart?', make: timed },
  {
    pattern: 'the|that weekday daypart?',
    make: (c) => ({ ...weekday(c), story: 'that' }) as Meaning,
  },
  { pattern: 'num=1 weekday daypart?', make: someWeekday },
  { pattern: 'weekday daypart? lately|soon', make: weekday },
  { pattern: 'rel unit=week weekday daypart?', make: weekdayOfWeek },
  { pattern: 'weekday daypart? of? rel unit=week', make: weekdayOfWeek },
  {
    pattern: 'smallhours weekday|dayshift daypart?',
    make: timed,
  },
  {
    pattern: 'night weekday to weekday',
    make: (c) => ({
      is: 'range',
      from: { is: 'weekday', weekday: numberIn(c, 'weekday') ?? 1 },
      to: { is: 'weekday', weekday: numberIn(c, 'weekday', 1) ?? 1 },
    }),
  },
  {
    pattern: 'dayshift daypart?',
    make: (c) => ({ is: 'dayshift', days: numberIn(c, 'dayshift') ?? 0 }),
  },
  {
    pattern: 'rel|past daypart',
    make: (c) => ({ is: 'dayshift', days: numberIn(c, 'rel') === 1 ? 1 : 0 }),
  },
  { pattern: 'rel unit', make: unit },
  {
    pattern: 'the unit=weekend',
    make: () => ({ is: 'unit', unit: 'weekend', shift: 0, bare: true }),
  },
  { pattern: 'past|coming unit', make: stretchOfOne },
  { pattern: `past|coming|rel num ${UNIT}`, make: stretch },
  { pattern: `past|coming|rel some ${UNIT}`, make: () => VAGUE },
  { pattern: 'past|coming|rel units', make: () => VAGUE },
  { pattern: 'within rel=0 unit', make: (c) => within(c) },
  { pattern: 'within in the unit', make: (c) => within(c) },
  { pattern: `${AMOUNT} num ${UNIT} ago`, make: ago },
  { pattern: `approx|more|less|least? some? ${UNIT} ago`, make: () => VAGUE },
  { pattern: `${AMOUNT} num ${UNIT} ago @relative`, make: ago },
  { pattern: `dayshift num ${UNIT} ago`, make: agoFromDay },
  { pattern: `approx|more? num ${UNIT} and num=0.5 ago`, make: agoAndHalf },
  { pattern: `num or|to num ${UNIT} ago`, make: agoBetween },
  { pattern: 'num=1 unit or num ago', make: agoLoosely },
  { pattern: `ahead ${AMOUNT} num ${UNIT}`, make: ahead },
  { pattern: `${AMOUNT} num ${UNIT} hence`, make: ahead },
  { pattern: `num '-'? ${UNIT} '-'? old`, make: () => ({ is: 'refused' }) },
  { pattern: "num '-' old", make: () => ({ is: 'refused' }) },
  { pattern: `${AMOUNT} num ${UNIT} side`, make: later },
  { pattern: `${AMOUNT} some ${UNIT} side`, make: () => VAGUE },
  { pattern: 'following|rel=1 unit=day', make: later },
  { pattern: 'the following unit', make: later },
  { pattern: 'the unit following', make: later },
  { pattern: 'within? that|same unit', make: (c) => ({ is: 'that', unit: unitIn(c), count: 0 }) },
  { pattern: 'same|that date', make: () => ({ is: 'that', unit: 'day', count: 0 }) },
  { pattern: 'holiday of? @yr?', make: holiday },
  { pattern: 'past|coming|rel holiday', make: holiday },
  { pattern: 'just before|for holiday of? @yr?', make: holiday },
  {
    pattern: "schoolyear year '-'|'/'|'–' year|num",
    make: (c) => ({ is: 'schoolyear', year: numberIn(c, 'year') ?? 0 }),
  },
  {
    pattern: "year '-'|'/'|'–' year|num schoolyear",
    make: (c) => ({ is: 'schoolyear', year: numberIn(c, 'year') ?? 0 }),
  },
  {
    pattern: 'past|coming|rel schoolyear',
    make: (c) => ({ is: 'schoolyear', year: { shift: directionIn(c) ?? 0 } }),
  },
  { pattern: `${AMOUNT} num '-'? ${UNIT}`, make: duration },
  { pattern: `approx|least? some ${UNIT}`, make: duration },
  { pattern: 'units', make: duration },
  { pattern: 'set', make: set },
  { pattern: `every ${UNIT}|weekday`, make: set },
  { pattern: `every num|ord ${UNIT}`, make: set },
  { pattern: 'vague', make: () => VAGUE },
]

function within(caught: Caught): Meaning | null {
  const name = unitIn(caught)
  if (name === 'hour') return VAGUE
  return { is: 'within', unit: name, toward: (numberIn(caught, 'within') ?? -1) as -1 | 1 }
}

/** A time of day before the day: 9 p.m. on Friday, noon on Friday. */
export const clockRules: Rule[] = [
  { pattern: 'time in?', make: () => VAGUE },
  { pattern: 'num|time? clock in?', make: () => VAGUE },
]

/** What an “ago” may be counted from. */
export const anchorRules: Rule[] = [
  { pattern: 'rel unit', make: unit },
  { pattern: 'dayshift', make: (c) => ({ is: 'dayshift', days: numberIn(c, 'dayshift') ?? 0 }) },
]
