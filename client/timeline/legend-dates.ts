import { timelineColumns } from '#domain/chronology/columns.ts'
import { boundsOfText } from '#domain/chronology/order.ts'
import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import { daysAt, entryColumns } from './columns.ts'
import { drawItem } from './display-marks.ts'
import type { DisplayList } from './display-types.ts'
import { labelWords } from './label-words.ts'
import type { TimelineLabels } from './labels-contract.ts'
import { itemOf } from './level-of-detail.ts'
import type { MarkDrawing } from './mark-drawing.ts'
import { markOf } from './marks.ts'
import { timeScale } from './scale.ts'

export interface DateSample {
  /** Apart in time: they share one row. */
  dates: readonly string[]
  stated?: string
  /** When it happened, where it stands at its report. */
  happened?: string
  kind: EntryKind
  /** First and last day of the sample; the last stands for today. */
  from: string
  to: string
  labels: TimelineLabels
  widthPx: number
}

export const SAMPLE_MIDDLE = 20
const LEFT_PX = 15

/** Draws dates into a frame of the key with the code of the timeline, so that the key cannot differ. */
export function drawDates(
  { kind, labels, widthPx, ...sample }: DateSample,
  list: DisplayList,
): void {
  const domain = { from: firstDay(sample.from), to: firstDay(sample.to) + 1 }
  const scale = timeScale({ domain, stretches: [] }, widthPx / (domain.to - domain.from))
  const entries = sample.dates.map((date) => ({ id: date, date, kind, actors: [] }))
  const columnsOf = (all: typeof entries) =>
    entryColumns(timelineColumns({ jurisdiction: 'NL', lanes: [] }, all))
  const columns = columnsOf(entries)
  const { stated, happened } = sample
  if (happened !== undefined) {
    const then = columnsOf(entries.map((entry) => ({ ...entry, date: happened })))
    columns.happened = { daysAt: (position) => daysAt(then, position), edges: [] }
  }
  const textOf = (date: string) => ({
    title: '',
    date,
    ...(stated && { stated }),
    sources: 0,
    disputed: 0,
  })
  const measure = (text: string) => text.length * 6
  const drawing: MarkDrawing = {
    columns,
    scale,
    leftPx: list.plot.x0 - LEFT_PX,
    plot: list.plot,
    textOf,
    labels,
    language: 'en',
    measure,
    wordsOf: labelWords({ textOf, measure }),
    selected: null,
    related: new Set(),
    dimmed: new Set(),
    rivals: new Map(),
    rowHeight: 18,
    isZoomed: true,
  }
  const today = domain.to - 1
  entries.forEach((_, index) => {
    const dateOf = (i: number) => columns.idAt(i)
    const mark = markOf({ columns, scale, domain, today, dateOf }, index)
    const item = { ...itemOf(mark), row: 0, isOverflow: false }
    drawItem(item, index, SAMPLE_MIDDLE, drawing, list)
  })
}

const firstDay = (date: string) => boundsOfText(date).start.earliest
