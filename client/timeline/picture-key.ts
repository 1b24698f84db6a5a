import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import type { Precision } from '#domain/time/precision.ts'
import type { EntryColumns } from './columns.ts'
import type { TimelineLanguage } from './contract.ts'
import type { DisplayList } from './display-types.ts'
import type { Measure } from './label-words.ts'
import type { TimelineLabels } from './labels-contract.ts'
import { legendSample } from './legend-samples.ts'
import { type LegendMark, legendMarks, legendTexts } from './legend-texts.ts'
import { precisionAt } from './marks.ts'
import type { Strip } from './strips.ts'

/** One line of a picture's key: a way of drawing, or the sign of a kind. */
export interface KeyItem {
  x: number
  y: number
  sample: { list: DisplayList; fromPx: number; widthPx: number } | { kind: EntryKind }
  text: string
  textX: number
}

export const KEY_ROW_PX = 24
const SAMPLE_PX = 56
/** Two dates, or a date and what is under it. */
const WIDE_SAMPLE_PX = 96
const wide: ReadonlySet<LegendMark> = new Set(['resolved', 'approximate', 'uncertain', 'oneOf'])
const KIND_PX = 18
const BEFORE_TEXT_PX = 7
const BETWEEN_PX = 24

const markOf: Record<Precision, LegendMark> = {
  day: 'day',
  span: 'span',
  season: 'season',
  interval: 'interval',
  open: 'open',
  'one-of': 'oneOf',
  approximate: 'approximate',
  uncertain: 'uncertain',
  unspecified: 'unspecified',
  unknown: 'unknown',
  'all-of': 'allOf',
  'uncertain-approximate': 'both',
}

interface KeyOptions {
  columns: EntryColumns
  strips: readonly Strip[]
  language: TimelineLanguage
  labels: TimelineLabels
  measure: Measure
  left: number
  right: number
  y: number
}

/** Ways of drawing and kinds that occur in the strips, and no others, in rows from `y` on. */
export function pictureKey(options: KeyOptions): KeyItem[] {
  const { columns, strips, language, labels } = options
  const positions = new Set<number>()
  for (const { list } of strips) {
    for (const { ids } of list.targets()) {
      for (const id of ids) positions.add(columns.positionOf(id) ?? -1)
    }
  }
  const marks = usedMarks([...positions], options)
  const kindNumbers = new Set([...positions].map((i) => columns.kind[i] ?? 0))
  const kinds = columns.kinds.filter((_, i) => kindNumbers.has(i))
  const rows = [
    marks.map((mark) => ({
      sample: cropped(mark, labels),
      text: legendTexts[language][mark].name,
    })),
    kinds.map((kind) => ({ sample: { kind }, text: labels.kindName(kind) })),
  ]
  return flow(rows, options)
}

function usedMarks(positions: readonly number[], { columns, strips }: KeyOptions): LegendMark[] {
  const lists = strips.map(({ list }) => list)
  const some = (isThere: (list: DisplayList) => boolean) => lists.some(isThere)
  const used = new Set(positions.map((i) => markOf[precisionAt(columns, i)]))
  const also: [LegendMark, boolean][] = [
    ['resolved', some(({ lines }) => lines.some(({ style }) => style === 'whisker'))],
    ['rival', some(({ glyphs }) => glyphs.some(({ style }) => style === 'rival'))],
    ['reported', some(({ lines }) => lines.some(({ style }) => style === 'back'))],
    ['count', some(({ counts }) => counts.length > 0)],
    ['fold', some(({ axis }) => axis.folds.length > 0)],
    ['deadline', some(({ owed }) => owed.bars.some(({ late }) => late !== null))],
  ]
  for (const [mark, isUsed] of also) if (isUsed) used.add(mark)
  return legendMarks.filter((mark) => used.has(mark))
}

/** A sample of the key as narrow as what is drawn in it. */
function cropped(mark: LegendMark, labels: TimelineLabels) {
  const whole = legendSample(mark, labels, wide.has(mark) ? WIDE_SAMPLE_PX : SAMPLE_PX)
  const folds = whole.axis.folds.map((fold) => ({ ...fold, lines: null }))
  const axis = { ...whole.axis, ticks: [], folds }
  const list = { ...whole, axis, labels: whole.labels.filter(({ style }) => style === 'or') }
  const xs = [
    ...list.bars.flatMap(({ x0, x1 }) => [x0, x1]),
    ...list.counts.flatMap(({ x0, x1 }) => [x0, x1]),
    ...list.lines.flatMap(({ x0, x1 }) => [x0, x1]),
    ...list.glyphs.flatMap(({ x, sizePx }) => [x - sizePx / 2, x + sizePx / 2]),
    ...folds.flatMap(({ x0, x1 }) => [x0 - 4, x1 + 4]),
    ...list.owed.bars.flatMap(({ run, settled }) => [run.x0, settled?.x1 ?? run.x1]),
  ]
  const fromPx = Math.min(...xs) - 1
  const toPx = Math.max(...xs) + 1
  return { list: { ...list, plot: { x0: fromPx, x1: toPx } }, fromPx, widthPx: toPx - fromPx }
}

type Unplaced = Pick<KeyItem, 'sample' | 'text'>

function flow(groups: readonly Unplaced[][], { measure, left, right, y }: KeyOptions): KeyItem[] {
  const items: KeyItem[] = []
  let rowY = y - KEY_ROW_PX
  for (const group of groups) {
    let x = Infinity
    for (const item of group) {
      const samplePx = 'kind' in item.sample ? KIND_PX : item.sample.widthPx
      const widthPx = samplePx + BEFORE_TEXT_PX + measure(item.text, false)
      if (x + widthPx > right) {
        x = left
        rowY += KEY_ROW_PX
      }
      items.push({ ...item, x, y: rowY, textX: x + samplePx + BEFORE_TEXT_PX })
      x += widthPx + BETWEEN_PX
    }
  }
  return items
}
