import { type Bounds, NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'
import { type EpochDay, fromEpochDay, toEpochDay } from '#domain/time/epoch-day.ts'

export interface PreviewTick {
  day: EpochDay
  /** Shown with the year when the month is January or it is the first tick. */
  month: number | null
  year: number
}

export interface PreviewScale {
  first: EpochDay
  last: EpochDay
  ticks: PreviewTick[]
}

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000, 120_000, 1_200_000]

/**
 * A small axis around a date: a third of its length to either side, whole months, at least nine.
 *
 * An end that is not known counts as the other one, so that an open span runs off the axis.
 */
export function previewScale({ start, end }: Bounds, mostTicks: number): PreviewScale | null {
  const known = [start.earliest, start.latest, end.earliest, end.latest].filter(
    (day) => day !== NO_EARLIEST && day !== NO_LATEST,
  )
  if (known.length === 0) return null
  const from = monthIndex(Math.min(...known) as EpochDay)
  const to = monthIndex(Math.max(...known) as EpochDay)
  const margin = Math.max(Math.ceil((to - from + 1) / 3), Math.ceil((9 - (to - from + 1)) / 2))
  const low = from - margin
  const high = to + margin + 1
  const step = steps.find((months) => (high - low) / months <= mostTicks) ?? high - low
  const ticks: PreviewTick[] = []
  for (let month = Math.ceil(low / step) * step; month < high; month += step) {
    const { year, month: number } = monthOf(month)
    ticks.push({ day: firstDay(month), month: step < 12 ? number : null, year })
  }
  return { first: firstDay(low), last: firstDay(high), ticks }
}

const monthIndex = (day: EpochDay) => {
  const { year, month } = fromEpochDay(day)
  return year * 12 + month - 1
}
const monthOf = (index: number) => ({
  year: Math.floor(index / 12),
  month: index - Math.floor(index / 12) * 12 + 1,
})
const firstDay = (index: number) => toEpochDay({ ...monthOf(index), day: 1 })
