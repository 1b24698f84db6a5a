import type { DisplayList } from './display-types.ts'
import { type Naming, targetName } from './entry-words.ts'
import type { Ids } from './ids.ts'
import type { Measure } from './label-words.ts'
import { paintOver, paintShapes } from './paint-marks.ts'
import { paintKeyItem, paintPicture, paintStrip } from './paint-picture.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { Picture, PlacedStrip } from './picture.ts'
import { KEY_ROW_PX } from './picture-key.ts'
import { pictureWords } from './picture-words.ts'
import { STRIP_MARGIN_PX } from './strips.ts'
import { SvgPen } from './svg-pen.ts'
import { xmlText } from './xml-text.ts'

export interface SvgPaint {
  palette: Palette
  measure: Measure
  serif: string
}

/** Before the ids of a picture that is a file of its own. */
const FILE = 'k'
/** More entries than this a box does not name. */
const MOST_NAMED = 12

/**
 * A picture as an SVG file of its own: it loads nothing, its words can be searched, and every mark is a
 * group named after its date and title.
 */
export function svgOf(picture: Picture, paint: SvgPaint): string {
  const { widthPx, heightPx, title, says } = picture
  const pen = new SvgPen(paint.measure, paint.palette.font, FILE)
  const marks = (_: Pen, list: DisplayList) => paintNamed(pen, list, paint.palette, picture.source)
  paintPicture(pen, picture, { ...paint, marks })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${documentOf(pen, { widthPx, heightPx, title, says, picture, paint })}\n`
}

/** One strip as an SVG to stand in a page; `id` tells it from the others there. */
export function svgOfStrip(
  strip: PlacedStrip,
  picture: Picture,
  paint: SvgPaint,
  id: string,
): string {
  const pen = new SvgPen(paint.measure, paint.palette.font, id)
  const marks = (_: Pen, list: DisplayList) => paintNamed(pen, list, paint.palette, picture.source)
  paintStrip(pen, strip, picture, { ...paint, marks })
  const { heightPx, caption } = strip
  const title = caption ?? picture.title
  const of = { widthPx: picture.widthPx, heightPx, title, says: picture.says, picture, paint, id }
  return documentOf(pen, of)
}

/** The key of a picture, as an SVG to stand in a page. */
export function svgOfKey(picture: Picture, paint: SvgPaint, id: string): string {
  const { key, source } = picture
  const pen = new SvgPen(paint.measure, paint.palette.font, id)
  const top = key[0]?.y ?? 0
  pen.translate(0, -top)
  for (const item of key) paintKeyItem(pen, item, paint.palette)
  const heightPx = (key.at(-1)?.y ?? 0) - top + KEY_ROW_PX
  const title = pictureWords[source.language].key
  const of = { widthPx: picture.widthPx, heightPx, title, says: '', picture, paint, id }
  return documentOf(pen, of)
}

interface DocumentOptions {
  widthPx: number
  heightPx: number
  title: string
  says: string
  picture: Picture
  paint: SvgPaint
  /** Given for a part of a picture: it stands in a page that has margins of its own. */
  id?: string
}

function documentOf(pen: SvgPen, options: DocumentOptions): string {
  const { title, says, picture, paint, id = FILE } = options
  const marginPx = id === FILE ? 0 : STRIP_MARGIN_PX
  const [width, height] = [Math.ceil(options.widthPx) - 2 * marginPx, Math.ceil(options.heightPx)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${marginPx} 0 ${width} ${height}" lang="${picture.source.language}" role="graphics-document document" aria-labelledby="${id}-title ${id}-desc" font-family="${xmlText(paint.palette.font)}">`,
    `<title id="${id}-title">${xmlText(title)}</title>`,
    `<desc id="${id}-desc">${xmlText(says)}</desc>`,
    pen.written,
    '</svg>',
  ].join('\n')
}

/** The marks of a strip, lane by lane in order of time, each in a group with its name; then the words. */
function paintNamed(pen: SvgPen, list: DisplayList, palette: Palette, naming: Naming): void {
  const parts = partsByMark(list)
  const words = pictureWords[naming.language]
  list.lanes.forEach(({ title }, lane) => {
    const targets = list.targets().filter((target) => target.lane === lane)
    if (targets.length === 0) return
    const count = targets.reduce((sum, { ids }) => sum + ids.length, 0)
    const name = title === '' ? '' : ` aria-label="${xmlText(words.lane(title, count))}"`
    pen.group(` role="group"${name}`, '', () => {
      for (const { ids } of targets.sort((a, b) => a.x0 - b.x0 || a.y0 - b.y0)) {
        const part = parts.get(keyOf(ids))
        if (!part) continue
        pen.group(attributesOf(ids), wordsOf(ids, naming), () =>
          paintShapes(pen, { ...list, ...part }, palette),
        )
      }
    })
  })
  // Text that repeats what the groups are named.
  pen.group(' aria-hidden="true"', '', () => paintOver(pen, list, palette))
}

type Parts = Pick<DisplayList, 'bars' | 'lines' | 'counts' | 'glyphs'>

/** An entry stands in one mark of a strip, so its first id and its number tell a mark. */
const keyOf = (ids: Ids) => `${ids.length} ${ids.at(0)}`

function partsByMark(list: DisplayList): Map<string, Parts> {
  const byMark = new Map<string, Parts>()
  const partOf = (ids: Ids) => {
    const known = byMark.get(keyOf(ids)) ?? { bars: [], lines: [], counts: [], glyphs: [] }
    byMark.set(keyOf(ids), known)
    return known
  }
  for (const bar of list.bars) partOf(bar.ids).bars.push(bar)
  for (const line of list.lines) partOf(line.ids).lines.push(line)
  for (const count of list.counts) partOf(count.ids).counts.push(count)
  for (const glyph of list.glyphs) partOf(glyph.ids).glyphs.push(glyph)
  return byMark
}

const attributesOf = (ids: Ids): string =>
  ids.length === 1
    ? ` role="img" data-entry="${xmlText(ids.at(0) ?? '')}"`
    : ` role="img" data-count="${ids.length}"`

function wordsOf(ids: Ids, naming: Naming): string {
  const title = `<title>${xmlText(targetName({ ids }, naming))}</title>`
  if (ids.length === 1 || ids.length > MOST_NAMED) return title
  const named = [...ids].map((id) => targetName({ ids: [id] }, naming))
  return `${title}<desc>${xmlText(named.join('; '))}</desc>`
}
