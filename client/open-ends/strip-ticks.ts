import { epochDay, fromEpochDay, toEpochDay } from '#domain/time/epoch-day.ts'
import type { StripScale } from './strip-scale.ts'

export interface StripTick {
  x: number
  year: number
  /** 1 to 12. */
  month: number
  /** The year is said: it is the first tick, or the first of its year. */
  isYearSaid: boolean
}

/** Room a label wants, px. */
const APART_PX = 66
/** Months between ticks, the first that leaves room. */
const STEPS = [1, 3, 6, 12, 24, 60, 120] as const
const DAYS_PER_MONTH = 30.4

/** First days of months that are marked over the strips, none in a fold. */
export function stripTicks(scale: StripScale): StripTick[] {
  const step =
    STEPS.find((months) => months * DAYS_PER_MONTH * scale.pxPerDay >= APART_PX) ?? STEPS[6]
  const { year, month } = fromEpochDay(epochDay(Math.ceil(scale.first)))
  const ticks: StripTick[] = []
  const start = year * 12 + month - 1
  for (let at = Math.ceil(start / step) * step; ; at += step) {
    const tick = { year: Math.floor(at / 12), month: (at % 12) + 1 }
    const day = toEpochDay({ ...tick, day: 1 })
    if (day > scale.last) return ticks
    const x = scale.x(day)
    const before = ticks.at(-1)
    if (day < scale.first || !scale.isPlain(day) || (before && x - before.x < APART_PX)) continue
    ticks.push({ x, ...tick, isYearSaid: before?.year !== tick.year })
  }
}
