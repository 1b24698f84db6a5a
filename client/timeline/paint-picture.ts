import { REGIME_PX } from './axis-list.ts'
import type { DisplayList } from './display-types.ts'
import { familyOf } from './glyphs.ts'
import type { Measure } from './label-words.ts'
import type { TimelineLabels } from './labels-contract.ts'
import { paintFrame } from './paint-canvas.ts'
import { paintGlyph } from './paint-glyph.ts'
import type { paintMarks } from './paint-marks.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import { type Picture, type PlacedStrip, TITLE_PX } from './picture.ts'
import { KEY_ROW_PX, type KeyItem } from './picture-key.ts'
import { STRIP_MARGIN_PX } from './strips.ts'

export interface PicturePaint {
  palette: Palette
  measure: Measure
  /** Typeface of the title. */
  serif: string
  /** Draws what stands in the lanes; the usual way where it is left out. */
  marks?: typeof paintMarks
}

/** A whole picture, from its title to its key. */
export function paintPicture(pen: Pen, picture: Picture, paint: PicturePaint): void {
  const { palette } = paint
  pen.fillStyle = palette.chart
  pen.fillRect(0, 0, picture.widthPx, picture.heightPx)
  pen.fillStyle = palette.ink
  pen.font = `${TITLE_PX}px ${paint.serif}`
  for (const { text, y } of picture.titleLines) pen.fillText(text, STRIP_MARGIN_PX, y)
  write(pen, picture.facts.text, STRIP_MARGIN_PX, picture.facts.y, palette.ink2, palette)
  for (const strip of picture.strips) {
    if (strip.caption) {
      const y = strip.y - 7
      write(pen, strip.caption, STRIP_MARGIN_PX, y, palette.ink2, palette)
    }
    pen.save()
    pen.translate(0, strip.y)
    paintStrip(pen, strip, picture, paint)
    pen.restore()
  }
  for (const item of picture.key) paintKeyItem(pen, item, palette)
}

/** One strip at the origin, with the titles that the page puts beside it on a screen. */
export function paintStrip(
  pen: Pen,
  { list, heightPx }: PlacedStrip,
  { source }: Pick<Picture, 'source'>,
  { palette, measure, marks }: PicturePaint,
): void {
  const widthPx = list.plot.x1
  const frame = { list, palette, widthPx, heightPx, scrollPx: 0, marginPx: STRIP_MARGIN_PX }
  paintFrame(pen, frame, marks)
  paintTitles(pen, list, { palette, measure, labels: source.labels })
}

interface Titles {
  palette: Palette
  measure: Measure
  labels: TimelineLabels
}

function paintTitles(pen: Pen, list: DisplayList, titles: Titles): void {
  const { palette, labels } = titles
  write(pen, labels.lawInForce, STRIP_MARGIN_PX, REGIME_PX - 4.5, palette.ink3, palette)
  const top = list.axis.height
  for (const { title, note, firstRowY, y, height, isEmpty } of list.lanes) {
    const middle = isEmpty ? y + height / 2 : firstRowY
    paintTitle(pen, list, { title, note, y: top + middle + 4 }, titles)
  }
  const { owed } = list
  if (owed.height === 0) return
  const y = top + owed.y + 6 + owed.rowHeight / 2 + 4
  const note = owed.moreText ?? labels.owedNote
  paintTitle(pen, list, { title: labels.owed, note, y }, titles)
}

const TITLE_OF_LANE_PX = 13

function paintTitle(
  pen: Pen,
  { plot }: DisplayList,
  { title, note, y }: { title: string; note: string; y: number },
  { palette, measure }: Titles,
): void {
  const roomPx = plot.x0 - STRIP_MARGIN_PX - 8
  const share = TITLE_OF_LANE_PX / 12
  const name = cut(title, roomPx, (text) => measure(text, true) * share)
  pen.font = `600 ${TITLE_OF_LANE_PX}px ${palette.font}`
  pen.fillStyle = palette.ink
  pen.fillText(name, STRIP_MARGIN_PX, y)
  const noteX = STRIP_MARGIN_PX + measure(name, true) * share + 8
  const left = cut(note, plot.x0 - 8 - noteX, (text) => measure(text, false))
  if (left.length > 2) write(pen, left, noteX, y, palette.ink3, palette)
}

/** A text, or as much of it as there is room for. */
function cut(text: string, roomPx: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= roomPx) return text
  const letters = [...text]
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > roomPx) letters.pop()
  return letters.length === 0 ? '' : `${letters.join('').trimEnd()}…`
}

function write(pen: Pen, text: string, x: number, y: number, ink: string, palette: Palette): void {
  pen.font = `12px ${palette.font}`
  pen.fillStyle = ink
  pen.fillText(text, x, y)
}

/** Middle of a sample of the key, px from its top. */
const SAMPLE_MIDDLE = 20

export function paintKeyItem(
  pen: Pen,
  { x, y, sample, text, textX }: KeyItem,
  palette: Palette,
): void {
  pen.save()
  if ('kind' in sample) {
    const ink = palette.family[familyOf[sample.kind]]
    const at = { x: x + 9, y: y + KEY_ROW_PX / 2, sizePx: 12.5, ink, ground: palette.chart }
    paintGlyph(pen, { kind: sample.kind, ...at })
  } else {
    pen.beginPath()
    pen.rect(x, y, sample.widthPx, KEY_ROW_PX)
    pen.clip()
    pen.translate(x - sample.fromPx, y)
    paintFrame(pen, {
      list: sample.list,
      palette,
      widthPx: sample.fromPx + sample.widthPx,
      heightPx: KEY_ROW_PX - 2,
      scrollPx: SAMPLE_MIDDLE - KEY_ROW_PX / 2,
      marginPx: sample.fromPx,
    })
  }
  pen.restore()
  write(pen, text, textX, y + KEY_ROW_PX / 2 + 4, palette.ink2, palette)
}
