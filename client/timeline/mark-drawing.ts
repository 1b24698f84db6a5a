import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import type { EntryColumns } from './columns.ts'
import type { TimelineEntryText, TimelineLanguage } from './contract.ts'
import type { SecondDrawn } from './display-lanes.ts'
import type { DisplayList, LabelItem } from './display-types.ts'
import { familyOf, type Hue } from './glyphs.ts'
import type { Ids } from './ids.ts'
import type { LabelWords, Measure } from './label-words.ts'
import type { LabelPlace, LabelWish } from './labels.ts'
import type { TimelineLabels } from './labels-contract.ts'
import type { PlacedItem } from './lanes.ts'
import { GLYPH_PX } from './marks.ts'
import type { TimeScale } from './scale.ts'

export interface MarkDrawing {
  columns: EntryColumns
  scale: TimeScale
  leftPx: number
  plot: { x0: number; x1: number }
  textOf: (id: string) => TimelineEntryText
  labels: TimelineLabels
  language: TimelineLanguage
  measure: Measure
  selected: string | null
  related: ReadonlySet<string>
  dimmed: ReadonlySet<string>
  rivals: ReadonlyMap<string, readonly string[]>
  rowHeight: number
  isZoomed: boolean
  wordsOf: (id: string) => LabelWords
  second?: Pick<SecondDrawn, 'caseAt'> | null
}

/** Whether an entry is one of the case under the first. */
export const isOfSecond = ({ second }: Pick<MarkDrawing, 'second'>, position: number): boolean =>
  second != null && second.caseAt[position] === 1

export const hueOf = (drawing: MarkDrawing, position: number, kind: EntryKind): Hue =>
  isOfSecond(drawing, position) ? 'second' : familyOf[kind]

/** What drawing adds to. */
export type Lists = Pick<DisplayList, 'bars' | 'glyphs' | 'counts' | 'lines' | 'labels'>

/** What drawing one item leaves for its row: the label it wants, and ground it took besides itself. */
export interface RowClaims {
  wish: LabelWish | null
  taken: readonly { x0: number; x1: number }[]
  labelOf: ((place: LabelPlace) => LabelItem) | null
}

/** A mark without a label, and nothing taken besides itself. */
export const NO_CLAIMS: RowClaims = { wish: null, taken: [], labelOf: null }

export const GLYPH_IN_BAR_PX = 9
const RELATED_RING_PX = 20

/** One mark with what drawing it needs to know. */
export interface OneMark {
  item: PlacedItem
  key: number
  y: number
  id: string
  ids: Ids
  kind: EntryKind
  family: Hue
  text: TimelineEntryText
  isSelected: boolean
  isRelated: boolean
  isDimmed: boolean
}

/** Rings tell related marks apart once there is room for them; far out the arcs alone do. */
export const isRinged = ({ isRelated, isSelected, item }: OneMark, { isZoomed }: MarkDrawing) =>
  isRelated && isZoomed && !isSelected && item.mark.shape !== 'bar'

export const screenX = (px: number, { leftPx, plot }: Pick<MarkDrawing, 'leftPx' | 'plot'>) =>
  px - leftPx + plot.x0

/** What a mark asks of its row, and the label it becomes; `ground` is what a label inside stands on. */
export function labelled(
  one: OneMark,
  drawing: MarkDrawing,
  inside: LabelWish['inside'],
  ground: 'on-solid' | 'on-hatched' | null,
  taken: RowClaims['taken'] = [],
): RowClaims {
  const { item, key, y, ids, isSelected, isDimmed } = one
  const { cuts, insideOnly } = drawing.wordsOf(one.id)
  const isStrong = isSelected || ground === 'on-solid'
  const ring = isRinged(one, drawing) ? RELATED_RING_PX / 2 - GLYPH_PX / 2 : 0
  const x0 = screenX(item.x0, drawing) - ring
  const x1 = screenX(item.x1, drawing) + ring
  const wish: LabelWish = { key, x0, x1, cuts, isStrong, insideOnly, inside, isFirst: isSelected }
  const labelOf: RowClaims['labelOf'] = ({ x, where, cut, widthPx }) => ({
    ids,
    text: cuts[cut]?.text ?? '',
    x,
    y,
    widthPx,
    align: 'left',
    style: (where === 'inside' && ground) || (isSelected ? 'selected' : 'plain'),
    isDimmed,
  })
  return { wish, taken, labelOf }
}
