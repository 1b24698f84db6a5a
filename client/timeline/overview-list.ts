import { type EpochDay, epochDay, fromEpochDay, toEpochDay } from '#domain/time/epoch-day.ts'
import { dateWords } from '#domain/time/words.ts'
import type { EntryColumns } from './columns.ts'
import type { TimelineLanguage } from './contract.ts'
import type { Stretch } from './folds.ts'
import { familyOf, type Hue } from './glyphs.ts'

/** The strip below the timeline, always true to scale; px from the left of the component. */
export interface OverviewList {
  toX: (day: number) => number
  toDay: (x: number) => number
  happened: { family: Hue; style: 'run' | 'span' | 'day' | 'block'; x0: number; x1: number }[]
  /** `fromPx` is where a bar stands: on that of the first case in the same month. */
  published: { x0: number; x1: number; fromPx: number; heightPx: number; isSecond: boolean }[]
  /** What happened stands in two rows, that of the second case under that of the first. */
  isOfTwo: boolean
  years: { x: number; label: string }[]
}

interface OverviewOptions {
  columns: EntryColumns
  domain: Stretch
  plot: { x0: number; x1: number }
  published: readonly number[]
  second?: { caseAt: Uint8Array; published: readonly number[] } | null
  today: EpochDay
  /** 1 for every entry that is drawn; null for all. */
  drawn: Uint8Array | null
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
    isOfTwo: options.second != null,
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

type Happened = OverviewList['happened'][number]

const styles = ['run', 'span', 'day', 'block'] as const

/** From this many on, marks that touch are drawn as one: a million cost no more than the pixels. */
const MANY = 2000

function happenedIn(options: OverviewOptions, toX: (day: number) => number): Happened[] {
  const { columns, domain, today, drawn } = options
  const hues: Hue[] = [...new Set<Hue>(columns.kinds.map((kind) => familyOf[kind])), 'second']
  const hueOfKind = columns.kinds.map((kind) => hues.indexOf(familyOf[kind]))
  const ofSecond = hues.length - 1
  const caseAt = options.second?.caseAt ?? null
  const isMany = columns.count > MANY
  const found = new Map<number, Happened>()
  const covered = new Coverage(options.plot)
  const last = Math.max(today, domain.from)
  for (let i = 0; i < columns.count; i++) {
    if (drawn && drawn[i] !== 1) continue
    const from = Math.max(domain.from, columns.from[i] ?? 0)
    const until = Math.min(columns.until[i] ?? 0, Math.max(last, from))
    const x0 = Math.round(toX(from) * 2)
    const x1 = Math.round(toX(until + 1) * 2)
    // Only what certainly lasted so long is drawn as lasting.
    const certain = (columns.endEarliest[i] ?? 0) - (columns.startLatest[i] ?? 0)
    const style =
      until - from > RUN_DAYS && certain > RUN_DAYS ? 0 : x1 - x0 > 3 && until > from ? 1 : 2
    const family =
      caseAt !== null && caseAt[i] === 1 ? ofSecond : (hueOfKind[columns.kind[i] ?? 0] ?? 0)
    if (isMany) covered.add(family, style, x0, style === 2 ? x0 + 1 : x1)
    else {
      const key = ((family * 3 + style) * 16_384 + x0) * 16_384
      found.set(style === 2 ? key : key + x1, {
        family: hues[family] ?? 'oth',
        style: styles[style] ?? 'day',
        x0: x0 / 2,
        x1: x1 / 2,
      })
    }
  }
  const all = isMany ? covered.stretches(hues) : [...found.values()]
  return all.sort((a, b) => styles.indexOf(a.style) - styles.indexOf(b.style))
}

/** Which half pixels of the strip are covered, by family and style. */
class Coverage {
  readonly #first: number
  readonly #size: number
  /** By family and style. */
  readonly #edges: (Int32Array | undefined)[] = []

  constructor({ x0, x1 }: { x0: number; x1: number }) {
    this.#first = Math.floor(x0 * 2) - 2
    this.#size = Math.ceil(x1 * 2) - this.#first + 4
  }

  add(family: number, style: number, x0: number, x1: number): void {
    const slot = family * styles.length + style
    let edges = this.#edges[slot]
    if (!edges) {
      edges = new Int32Array(this.#size + 1)
      this.#edges[slot] = edges
    }
    const a = Math.min(this.#size, Math.max(0, x0 - this.#first))
    const b = Math.min(this.#size, Math.max(0, x1 - this.#first))
    edges[a] = (edges[a] ?? 0) + 1
    edges[b] = (edges[b] ?? 0) - 1
  }

  stretches(hues: readonly Hue[]): Happened[] {
    const found: Happened[] = []
    for (const [slot, edges] of this.#edges.entries()) {
      if (!edges) continue
      const family = hues[Math.floor(slot / styles.length)] ?? 'oth'
      const style = slot % styles.length
      let depth = 0
      let begun = 0
      for (let i = 0; i < edges.length; i++) {
        const next = depth + (edges[i] ?? 0)
        if (depth === 0 && next > 0) begun = i
        if (depth > 0 && next === 0) {
          const [x0, x1] = [(begun + this.#first) / 2, (i + this.#first) / 2]
          // A row of days side by side is a block, which a line in the middle of a day is not.
          const isBlock = style === 2 && i - begun > 2
          found.push({ family, style: isBlock ? 'block' : (styles[style] ?? 'day'), x0, x1 })
        }
        depth = next
      }
    }
    return found
  }
}

function publishedIn(
  { published, second, domain }: OverviewOptions,
  toX: (day: number) => number,
): OverviewList['published'] {
  const own = perMonth(published, domain)
  const others = perMonth(second?.published ?? [], domain)
  const months = [...new Set([...own.keys(), ...others.keys()])]
  const most = Math.max(1, ...months.map((key) => (own.get(key) ?? 0) + (others.get(key) ?? 0)))
  const height = (count: number) => (count > 0 ? Math.max(1.5, (count / most) * HIGHEST_PX) : 0)
  const first = (k: number) =>
    toX(toEpochDay({ year: Math.floor(k / 12), month: (((k % 12) + 12) % 12) + 1, day: 1 }))
  return months.flatMap((key) => {
    const x0 = Math.max(toX(domain.from), first(key))
    const x1 = Math.max(x0 + 1.5, Math.min(toX(domain.to), first(key + 1) - 1))
    const ownPx = height(own.get(key) ?? 0)
    const othersPx = height(others.get(key) ?? 0)
    return [
      { x0, x1, fromPx: 0, heightPx: ownPx, isSecond: false },
      { x0, x1, fromPx: ownPx, heightPx: othersPx, isSecond: true },
    ].filter(({ heightPx }) => heightPx > 0)
  })
}

/** How many of some days there are in each month, by the months since year 0. */
function perMonth(days: readonly number[], domain: Stretch): Map<number, number> {
  const counts = new Map<number, number>()
  for (const day of days) {
    if (day < domain.from || day >= domain.to) continue
    const { year, month } = fromEpochDay(epochDay(day))
    const key = year * 12 + month - 1
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
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
