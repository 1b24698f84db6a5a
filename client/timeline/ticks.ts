import { epochDay, fromEpochDay, toEpochDay, weekdayOf } from '#domain/time/epoch-day.ts'
import { dateWords } from '#domain/time/words.ts'
import type { TimelineLanguage } from './contract.ts'
import type { Stretch } from './folds.ts'
import { type TimeScale, toDay, toPx } from './scale.ts'

/** A line of the axis; `x` in px on the scale. */
export interface Tick {
  day: number
  x: number
  /** Begins a year (or, among days, a month): drawn stronger. */
  isMajor: boolean
  /** Text in parts; empty where there is no room. */
  label: readonly TickText[]
  labelPx: number
}

export interface TickText {
  text: string
  strong: boolean
}

/** Step of the axis. */
export interface TickStep {
  unit: 'hour' | 'day' | 'month' | 'year'
  count: number
  days: number
}

export const LABEL_INSET_PX = 5

const HOURS = 24

const steps: readonly TickStep[] = [
  ...[1, 3, 6, 12].map((count): TickStep => ({ unit: 'hour', count, days: count / HOURS })),
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 7, days: 7 },
  { unit: 'month', count: 1, days: 30.4 },
  { unit: 'month', count: 3, days: 91.3 },
  { unit: 'year', count: 1, days: 365.25 },
  ...[2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9].map(
    (count): TickStep => ({ unit: 'year', count, days: count * 365.25 }),
  ),
]

const rooms = { hour: 64, day: 24, month: 36, year: 36 }
const roomFor = ({ unit, count }: TickStep) => (unit === 'day' && count > 1 ? 46 : rooms[unit])

/** The finest step whose ticks have room for a label. */
export function tickStep(pxPerDay: number): TickStep {
  const fits = steps.find((step) => step.days * pxPerDay >= roomFor(step))
  return fits ?? (steps.at(-1) as TickStep)
}

interface TickOptions {
  scale: TimeScale
  /** Left edge and width of the plot, px on the scale. */
  leftPx: number
  widthPx: number
  language: TimelineLanguage
  measure: (text: string, strong: boolean) => number
}

/** Ticks in view, ascending; none inside a fold, and no label over another or over a fold. */
export function ticksIn(options: TickOptions): Tick[] {
  const { scale, leftPx, widthPx } = options
  const step = tickStep(scale.pxPerDay)
  const view = { from: toDay(scale, leftPx), to: toDay(scale, leftPx + widthPx) }
  const ticks: Tick[] = []
  for (const stretch of openStretches(scale, view)) {
    const days = daysOfStep(step, stretch)
    const endPx = Math.min(toPx(scale, stretch.to), leftPx + widthPx)
    days.forEach((day, i) => {
      const x = toPx(scale, day)
      const next = days[i + 1]
      // A label may run past the next line, but not into the next label.
      const room =
        (next === undefined ? endPx : Math.min(endPx, toPx(scale, next) + LABEL_INSET_PX)) - x
      ticks.push(labelled({ day, x, step, isFirst: i === 0, room }, options))
    })
  }
  return ticks
}

/** What of the view is drawn at the true scale. */
function openStretches({ folds }: TimeScale, view: Stretch): Stretch[] {
  const stretches: Stretch[] = []
  let from = view.from
  for (const fold of folds) {
    if (fold.to <= view.from || fold.from >= view.to) continue
    if (fold.from > from) stretches.push({ from, to: fold.from })
    from = Math.max(from, fold.to)
  }
  if (from < view.to) stretches.push({ from, to: view.to })
  return stretches
}

function daysOfStep({ unit, count }: TickStep, { from, to }: Stretch): number[] {
  const days: number[] = []
  if (unit === 'hour') {
    // In whole hours, so that midnight is the day and not a hair beside it.
    for (let hour = Math.ceil((from * HOURS) / count) * count; hour < to * HOURS; hour += count)
      days.push(hour / HOURS)
    return days
  }
  if (unit === 'day') {
    const first = Math.ceil(from)
    const start = count === 1 ? first : first + ((8 - weekdayOf(epochDay(first))) % 7)
    for (let day = start; day < to; day += count) days.push(day)
    return days
  }
  const { year } = fromEpochDay(epochDay(Math.floor(from)))
  const firstYear = unit === 'year' ? Math.floor(year / count) * count : year
  const monthsPerStep = unit === 'year' ? count * 12 : count
  for (let months = 0; ; months += monthsPerStep) {
    const day = toEpochDay({
      year: firstYear + Math.floor(months / 12),
      month: (months % 12) + 1,
      day: 1,
    })
    if (day >= to) return days
    if (day >= from) days.push(day)
  }
}

interface Unlabelled {
  day: number
  x: number
  step: TickStep
  isFirst: boolean
  room: number
}

function labelled({ day, x, step, isFirst, room }: Unlabelled, options: TickOptions): Tick {
  const date = fromEpochDay(epochDay(Math.floor(day)))
  const majors = {
    hour: Number.isInteger(day),
    day: date.day === 1,
    month: date.month === 1,
    year: false,
  }
  const isMajor = majors[step.unit]
  for (const label of textsFor(day, step, isFirst || isMajor, options.language)) {
    const labelPx = widthOfLabel(label, options.measure)
    if (labelPx + LABEL_INSET_PX + 3 <= room) return { day, x, isMajor, label, labelPx }
  }
  return { day, x, isMajor, label: [], labelPx: 0 }
}

const widthOfLabel = (label: readonly TickText[], measure: TickOptions['measure']) =>
  label.reduce((sum, { text, strong }) => sum + measure(text, strong), 0)

/** Texts to try, the fullest first. */
function textsFor(
  at: number,
  step: TickStep,
  isFull: boolean,
  language: TimelineLanguage,
): TickText[][] {
  const words = dateWords[language]
  const day = epochDay(Math.floor(at))
  const { year, month, day: number } = fromEpochDay(day)
  const yearText = year <= 0 ? words.beforeChrist(1 - year) : String(year)
  const short = words.monthsShort[month - 1] ?? ''
  const strong = (text: string) => ({ text, strong: true })
  const plain = (text: string) => ({ text, strong: false })
  if (step.unit === 'year') return [[strong(yearText)]]
  if (step.unit === 'month') {
    const alone = [[plain(short)]]
    const full = [[plain(`${short} `), strong(yearText)]]
    if (!isFull) return alone
    // A year alone would be read as its January.
    return month === 1 ? [...full, [strong(yearText)], ...alone] : [...full, ...alone]
  }
  const hour = Math.round((at - day) * HOURS)
  if (step.unit === 'hour' && hour > 0) {
    const time = plain(`${hour}:00`)
    return isFull ? [[strong(`${number}`), plain(` ${short} `), time], [time]] : [[time]]
  }
  const weekday = words.weekdaysShort[weekdayOf(day) - 1] ?? ''
  const long = `${words.months[month - 1] ?? ''} ${yearText}`
  const alone =
    step.count === 7
      ? [[strong(`${number}`), plain(` ${short}`)], [strong(`${number}`)]]
      : [[strong(`${number}`), plain(` ${weekday}`)], [strong(`${number}`)]]
  if (!isFull) return alone
  return [
    [strong(`${number}`), plain(` ${weekday} ${long}`)],
    [strong(`${number}`), plain(` ${weekday} ${short}`)],
    [strong(`${number}`), plain(` ${short}`)],
    ...alone,
  ]
}
