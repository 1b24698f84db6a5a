import { type EpochDay, epochDay, fromEpochDay, toEpochDay } from '#domain/time/epoch-day.ts'
import { dateWords } from '#domain/time/words.ts'
import type { EntryColumns } from './columns.ts'
import type { TimelineLanguage } from './contract.ts'
import type { Stretch } from './folds.ts'
import { type Family, familyOf } from './glyphs.ts'

/** The strip below the timeline, always true to scale; px from the left of the component. */
export interface OverviewList {
  toX: (day: number) => number
  toDay: (x: number) => number
  happened: { family: Family; style: 'run' | 'span' | 'day'; x0: number; x1: number }[]
  published: { x0: number; x1: number; heightPx: number }[]
  years: { x: number; label: string }[]
}

interface OverviewOptions {
  columns: EntryColumns
  domain: Stretch
  plot: { x0: number; x1: number }
  published: readonly number[]
  today: EpochDay
  isShown: (id: string) => boolean
  language: TimelineLanguage
}

const HIGHEST_PX = 13
const YEAR_LABEL_PX = 48
const RUN_DAYS = 400
const yearSteps = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((e) => [1, 2, 5].map((n) => n * 10 ** e))

export function overviewList(options: OverviewOptions): OverviewList {
  const { domain, plot } = options
  const { toX, toDay } = overviewScale(domain, plot)
  return {
    toX,
    toDay,
    happened: happenedIn(options, toX),
    published: publishedIn(options, toX),
    years: yearsIn(options, toX),
  }
}

/** Days to px and back, over the whole case. */
export function overviewScale(domain: Stretch, plot: { x0: number; x1: number }) {
  const days = Math.max(1, domain.to - domain.from)
  const width = plot.x1 - plot.x0
  return {
    toX: (day: number) => plot.x0 + ((day - domain.from) / days) * width,
    toDay: (x: number) => domain.from + ((x - plot.x0) / width) * days,
  }
}

/** One mark for all entries that would be drawn alike: a million cost no more than the pixels. */
function happenedIn(
  { columns, domain, today, isShown }: OverviewOptions,
  toX: (day: number) => number,
) {
  const found = new Map<string, OverviewList['happened'][number]>()
  for (let i = 0; i < columns.ids.length; i++) {
    if (!isShown(columns.ids[i] ?? '')) continue
    const from = Math.max(domain.from, columns.from[i] ?? 0)
    const until = Math.min(columns.until[i] ?? 0, Math.max(today, from))
    const family = familyOf[columns.kinds[columns.kind[i] ?? 0] ?? 'other']
    const isLong = until - from > RUN_DAYS
    const x0 = Math.round(toX(from) * 2) / 2
    const x1 = Math.round(toX(until + 1) * 2) / 2
    const style = isLong ? 'run' : x1 - x0 > 1.5 && until > from ? 'span' : 'day'
    found.set(`${family}${style}${x0}${style === 'day' ? '' : x1}`, { family, style, x0, x1 })
  }
  const order = { run: 0, span: 1, day: 2 }
  return [...found.values()].sort((a, b) => order[a.style] - order[b.style])
}

function publishedIn(
  { published, domain }: OverviewOptions,
  toX: (day: number) => number,
): OverviewList['published'] {
  const perMonth = new Map<number, number>()
  for (const day of published) {
    if (day < domain.from || day >= domain.to) continue
    const { year, month } = fromEpochDay(epochDay(day))
    const key = year * 12 + month - 1
    perMonth.set(key, (perMonth.get(key) ?? 0) + 1)
  }
  const most = Math.max(1, ...perMonth.values())
  return [...perMonth].map(([key, count]) => {
    const first = (k: number) =>
      toX(toEpochDay({ year: Math.floor(k / 12), month: (((k % 12) + 12) % 12) + 1, day: 1 }))
    const x0 = Math.max(toX(domain.from), first(key))
    return {
      x0,
      x1: Math.max(x0 + 1.5, Math.min(toX(domain.to), first(key + 1) - 1)),
      heightPx: Math.max(1.5, (count / most) * HIGHEST_PX),
    }
  })
}

function yearsIn({ domain, plot, language }: OverviewOptions, toX: (day: number) => number) {
  const year = (day: number) => fromEpochDay(epochDay(Math.floor(day))).year
  const perYear = toX(domain.from + 365.25) - toX(domain.from)
  const step = yearSteps.find((n) => n * perYear >= YEAR_LABEL_PX) ?? 1e9
  const years: OverviewList['years'] = []
  for (let y = Math.ceil(year(domain.from) / step) * step; y <= year(domain.to); y += step) {
    const x = toX(toEpochDay({ year: y, month: 1, day: 1 }))
    if (x < plot.x0 - 0.5 || x > plot.x1) continue
    years.push({
      x,
      label: x + 32 <= plot.x1 ? (y > 0 ? String(y) : dateWords[language].beforeChrist(1 - y)) : '',
    })
  }
  return years
}
