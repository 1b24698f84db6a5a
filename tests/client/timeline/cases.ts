import fc from 'fast-check'
import { entryColumns } from '#client/timeline/columns.ts'
import type { OwedBar, TimelineEntryText, TimelineRelation } from '#client/timeline/contract.ts'
import { displayList } from '#client/timeline/display-list.ts'
import { timeGround } from '#client/timeline/ground.ts'
import { labelWords } from '#client/timeline/label-words.ts'
import { timelineLabelsEn } from '#client/timeline/labels-en.ts'
import { laneIndex } from '#client/timeline/lane-index.ts'
import { laneSet, layOut, pageStretch } from '#client/timeline/layout.ts'
import { timeScale } from '#client/timeline/scale.ts'
import { fitViewport, leftPxOf, type Viewport, type World } from '#client/timeline/viewport.ts'
import { timelineColumns } from '#domain/chronology/columns.ts'
import { inOrderOfTime } from '#domain/chronology/order.ts'
import { EntryKind } from '#domain/chronology/vocabulary.ts'
import { regimesOf } from '#domain/law/regimes.ts'
import { type EpochDay, toEpochDay } from '#domain/time/epoch-day.ts'

export const day = (iso: string): EpochDay => {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number)
  return toEpochDay({ year, month, day: date })
}

export const today = day('2026-11-24')

export interface SmallEntry {
  id: string
  date: string
  stated?: string
  kind?: EntryKind
  actor?: string
  title?: string
}

const actorLanes = [
  { title: 'COA', note: 'reception agency', actors: ['coa'] },
  { title: 'Press', actors: ['nrc'] },
  { title: 'Parliament', actors: ['tk'] },
]

/** A case as the timeline gets it; the last lane stays empty unless an entry asks for it. */
export function caseOf(entries: readonly SmallEntry[], folded = true, owed: OwedBar[] = []) {
  const full = inOrderOfTime(
    entries.map(({ id, date, kind = 'other', actor = 'coa' }) => ({
      id,
      date,
      kind,
      actors: [actor],
    })),
  )
  const columns = entryColumns(timelineColumns({ jurisdiction: 'NL', lanes: actorLanes }, full))
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const textOf = (id: string): TimelineEntryText => {
    const entry = byId.get(id)
    return {
      title: entry?.title ?? `Entry ${id}`,
      date: entry?.date ?? '',
      ...(entry?.stated && { stated: entry.stated }),
      sources: 1,
      disputed: 0,
    }
  }
  return { columns, textOf, owed, ground: timeGround({ columns, owed, today, folded }) }
}

/** Six pixels a character: near enough to Source Sans 3 at 12 px. */
export const measure = (text: string) => text.length * 6

export const PLOT = { x0: 184, x1: 1408 }

interface FrameOptions {
  plot?: { x0: number; x1: number }
  view?: (world: World) => Viewport
  selected?: string | null
  relations?: readonly TimelineRelation[]
  lanesBy?: 'actor' | 'kind' | 'none'
}

/** One frame of a case, through the same steps the component takes. */
export function frameOf(
  { columns, textOf, owed, ground }: ReturnType<typeof caseOf>,
  options: FrameOptions = {},
) {
  const { plot = PLOT, selected = null, relations = [], lanesBy = 'actor' } = options
  const widthPx = plot.x1 - plot.x0
  const world: World = { ...ground, widthPx, foldShare: Math.min(1, widthPx / 900) }
  const view = (options.view ?? fitViewport)(world)
  const scale = timeScale(world, view.pxPerDay)
  const leftPx = leftPxOf(scale, view)
  const labels = timelineLabelsEn
  const lanes = laneSet(columns, lanesBy, labels)
  const wordsOf = labelWords({ textOf, measure })
  const layout = layOut({
    columns,
    ground: world,
    scale,
    index: laneIndex(columns, lanes.titles.length, lanes.laneOf, null),
    lanes,
    px: pageStretch(leftPx, widthPx),
    selected: selected === null ? null : (columns.positionOf(selected) ?? null),
    today,
    textOf,
    labels,
    wordsOf,
  })
  const list = displayList({
    columns,
    layout,
    leftPx,
    plot,
    isNarrow: widthPx < 600,
    textOf,
    selected,
    dimmed: new Set(),
    relations,
    rivalDates: [],
    owed,
    regimes: regimesOf('NL'),
    today,
    language: 'en',
    labels,
    measure,
    wordsOf,
  })
  return { world, view, scale, layout, list, leftPx }
}

const pad = (n: number) => String(n).padStart(2, '0')

const anyDay = fc
  .tuple(
    fc.integer({ min: 2005, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`)

const anyMonth = anyDay.map((iso) => iso.slice(0, 7))

/** Dates of every class the timeline draws. */
export const anyDate = fc.oneof(
  { weight: 5, arbitrary: anyDay },
  anyMonth,
  anyDay.map((iso) => iso.slice(0, 4)),
  anyDay.map((iso) => `${iso.slice(0, 4)}-21`),
  fc.tuple(anyDay, anyDay).map((days) => days.sort().join('/')),
  fc.tuple(anyDay, anyDay).map((days) => `[${days.sort().join(',')}]`),
  anyDay.map((iso) => `${iso}/..`),
  anyMonth.map((iso) => `../${iso}`),
  anyMonth.map((iso) => `${iso}~`),
  anyDay.map((iso) => `${iso}?`),
  anyMonth.map((iso) => `${iso}%`),
  anyMonth.map((iso) => `${iso}-XX`),
  anyDay.map((iso) => `${iso}/`),
  anyMonth.map((iso) => `/${iso}`),
  anyMonth.map((iso) => `${iso}~/..`),
  fc.tuple(anyDay, anyDay).map((days) => `{${days.sort().join(',')}}`),
)

/** Cases of up to some dozens of entries over twenty years. */
export const anyCase = fc
  .array(
    fc.record({
      date: anyDate,
      kind: fc.constantFrom(...EntryKind.options),
      actor: fc.constantFrom('coa', 'nrc', 'somebody'),
      title: fc.string({ minLength: 1, maxLength: 60 }),
    }),
    { maxLength: 40 },
  )
  .map((entries) => entries.map((entry, i) => ({ ...entry, id: `e${i}` })))
