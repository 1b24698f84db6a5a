import type { Regime } from '#domain/law/regimes.ts'
import { spanOfPoint } from '#domain/time/bounds.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { epochDay, fromEpochDay, weekdayOf } from '#domain/time/epoch-day.ts'
import { sayEdtf } from '#domain/time/words.ts'
import type { TimelineLanguage } from './contract.ts'
import type { AxisList, FoldItem } from './display-types.ts'
import { type Fold, monthsOf, type Stretch } from './folds.ts'
import type { Measure } from './label-words.ts'
import type { TimelineLabels } from './labels-contract.ts'
import { ZOOMED_PX_PER_DAY } from './marks.ts'
import { type TimeScale, toDay, toPx } from './scale.ts'
import { ticksIn } from './ticks.ts'

/** Regime strip 17, axis 26. */
export const REGIME_PX = 17
export const AXIS_PX = 43

export interface AxisOptions {
  scale: TimeScale
  leftPx: number
  plot: { x0: number; x1: number }
  today: number
  regimes: readonly Regime[]
  language: TimelineLanguage
  labels: TimelineLabels
  measure: Measure
  /** Words and place of the flag over the selection. */
  flag: { text: string; x: number } | null
}

/** Everything above the lanes, and the bands that run down behind them. */
export function axisList(options: AxisOptions): AxisList {
  const { scale, leftPx, plot, measure, language } = options
  const widthPx = plot.x1 - plot.x0
  const screen = (px: number) => px - leftPx + plot.x0
  const flag = options.flag ? flagBox(options.flag, plot, measure) : null
  const underFlag = (x0: number, x1: number) => flag !== null && x1 > flag.x0 && x0 < flag.x1
  const ticks = ticksIn({ scale, leftPx, widthPx, language, measure }).map((tick) => {
    const x = screen(tick.x)
    const isHidden = underFlag(x, x + tick.labelPx + 8)
    return { x, isMajor: tick.isMajor, label: isHidden ? [] : tick.label, labelPx: tick.labelPx }
  })
  const folds = scale.folds.flatMap((fold): FoldItem[] => {
    const x0 = screen(toPx(scale, fold.from))
    const x1 = screen(toPx(scale, fold.to))
    if (x1 < plot.x0 || x0 > plot.x1) return []
    // A fold that reaches today shares its width with that word.
    const endsToday = fold.to >= options.today
    const textX1 = endsToday ? x1 - measure(options.labels.today, true) - 6 : x1
    const isWhole = x0 >= plot.x0 - 8 && x1 <= plot.x1 + 8
    const lines = isWhole && !underFlag(x0, x1) ? foldLines(fold, textX1 - x0, options) : null
    return [{ x0, x1, lines, textX: (x0 + textX1) / 2 }]
  })
  return {
    height: AXIS_PX,
    ticks,
    folds,
    weekends: weekendsIn(options, screen),
    regimes: regimesIn(options, screen),
    today: todayLine(
      options,
      screen,
      (x0, x1) =>
        underFlag(x0, x1) ||
        ticks.some((t) => t.label.length > 0 && x0 < t.x + t.labelPx + 9 && x1 > t.x),
    ),
    flag,
  }
}

function flagBox({ text, x }: { text: string; x: number }, plot: Stretched, measure: Measure) {
  const width = measure(text, true) + 14
  const x0 = Math.min(Math.max(x - width / 2, plot.x0 + 1), plot.x1 - width - 1)
  return { x0, x1: x0 + width, text, x }
}

interface Stretched {
  x0: number
  x1: number
}

function foldLines(
  fold: Fold,
  widthPx: number,
  { labels, measure }: AxisOptions,
): [string, string] | null {
  const months = monthsOf(fold)
  const length = labels.foldedLength(months)
  const years = foldedYears(fold)
  const long: [string, string] = [years, `${length} ${labels.folded}`]
  const short: [string, string] = [length, labels.folded]
  const fits = (lines: [string, string]) =>
    Math.max(measure(lines[0], true), measure(lines[1], false)) <= widthPx - 4
  if (months >= 24 && fits(long)) return long
  if (fits(short)) return short
  return fits([years, '']) ? [years, ''] : null
}

/** The years a stretch mostly covers: "2014–2019". */
function foldedYears({ from, to }: Stretch): string {
  const near = (day: number) => fromEpochDay(epochDay(Math.round(day))).year
  const first = near(from + 183)
  const last = near(to - 183)
  return first >= last ? `${near((from + to) / 2)}` : `${first}–${last}`
}

function weekendsIn(
  { scale, leftPx, plot }: AxisOptions,
  screen: (px: number) => number,
): Stretched[] {
  if (scale.pxPerDay < ZOOMED_PX_PER_DAY) return []
  const last = toDay(scale, leftPx + plot.x1 - plot.x0)
  const bands: Stretched[] = []
  for (let day = Math.floor(toDay(scale, leftPx)); day < last; day++) {
    const inFold = scale.folds.find((fold) => day >= fold.from - 1 && day < fold.to)
    if (inFold) day = Math.max(day, Math.ceil(inFold.to) - 1)
    else if (weekdayOf(epochDay(day)) >= 6) {
      bands.push({ x0: screen(toPx(scale, day)), x1: screen(toPx(scale, day + 1)) })
    }
  }
  return bands
}

function dayOf(iso: string): number | null {
  const parsed = parseEdtf(iso)
  return parsed.ok && parsed.value.type === 'point' ? spanOfPoint(parsed.value).earliest : null
}

function regimesIn(
  { scale, plot, regimes, language, labels, measure }: AxisOptions,
  screen: (px: number) => number,
): AxisList['regimes'] {
  return regimes.flatMap((regime, i) => {
    const from = dayOf(regime.from)
    const to = regime.to === null ? null : dayOf(regime.to)
    if (from === null) return []
    const start = screen(toPx(scale, from))
    const x0 = Math.max(plot.x0, start)
    const x1 = Math.min(plot.x1, to === null ? plot.x1 : screen(toPx(scale, to)))
    if (x1 <= x0) return []
    const name = regime.name[language]
    const date = sayEdtf(regime.from, language).short
    const begins = start >= plot.x0
    const full =
      regime.to !== null ? name : begins ? labels.lawFrom(name, date) : labels.lawSince(name, date)
    const short = name.split(' (')[0] ?? name
    const text = [full, name, short].find((t) => measure(t, false) + 16 <= x1 - x0) ?? ''
    return [
      { x0, x1, tone: i % 2 === 0 ? ('a' as const) : ('b' as const), text, textX: x0 + 8, begins },
    ]
  })
}

function todayLine(
  { scale, plot, today, labels, measure }: AxisOptions,
  screen: (px: number) => number,
  isTaken: (x0: number, x1: number) => boolean,
): AxisList['today'] {
  const x = screen(toPx(scale, today + 1))
  if (x < plot.x0 || x > plot.x1) return null
  const width = measure(labels.today, true)
  const x0 = x - width - 6
  const hasRoom = x0 > plot.x0 && !isTaken(x0, x)
  return { x, label: hasRoom ? labels.today : null }
}
