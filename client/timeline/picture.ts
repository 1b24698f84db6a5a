import { sayEdtf } from '#domain/time/words.ts'
import { isoDay } from './display-list.ts'
import type { Measure } from './label-words.ts'
import { KEY_ROW_PX, type KeyItem, pictureKey } from './picture-key.ts'
import { pictureWords } from './picture-words.ts'
import {
  countShown,
  type Paper,
  STRIP_MARGIN_PX,
  type Strip,
  stripsOf,
  type TimelineSource,
} from './strips.ts'

/** A whole timeline on one sheet: title, strips under one another, key. */
export interface Picture {
  source: TimelineSource
  widthPx: number
  heightPx: number
  title: string
  /** The title, in as many lines as it takes up to three. */
  titleLines: { text: string; y: number }[]
  facts: { text: string; y: number }
  strips: PlacedStrip[]
  key: KeyItem[]
  /** The picture in words. */
  says: string
}

export interface PlacedStrip extends Strip {
  y: number
  /** Over the strip, where there are several. */
  caption: string | null
}

export const TITLE_PX = 22
const TITLE_LINE_PX = 28
const MOST_TITLE_LINES = 3
/** The serif of titles is somewhat wider than the type texts are measured in. */
const SERIF_SHARE = 1.06
const CAPTION_PX = 18
const BETWEEN_PX = 20

/** Puts a whole timeline on paper. */
export function pictureOf(title: string, source: TimelineSource, paper: Paper): Picture {
  const { labels, columns, today } = source
  const words = pictureWords[source.language]
  const found = stripsOf(source, paper)
  const room = paper.widthPx - 2 * STRIP_MARGIN_PX
  const titleLines = wrap(title, room, paper.measure).map((text, i) => ({
    text,
    y: 32 + i * TITLE_LINE_PX,
  }))
  const factsY = 32 + titleLines.length * TITLE_LINE_PX - 6
  const count = countShown(source)
  let y = factsY + 16
  const strips = found.map((strip, i): PlacedStrip => {
    const caption = found.length > 1 ? captionOf(strip, i, found.length, source) : null
    const at = y + (caption ? CAPTION_PX : 0)
    y = at + strip.heightPx + BETWEEN_PX
    return { ...strip, y: at, caption }
  })
  const key = pictureKey({
    columns,
    strips,
    language: source.language,
    labels,
    measure: paper.measure,
    left: STRIP_MARGIN_PX,
    right: paper.widthPx - STRIP_MARGIN_PX,
    y,
  })
  return {
    source,
    widthPx: paper.widthPx,
    heightPx: (key.at(-1)?.y ?? y - KEY_ROW_PX) + KEY_ROW_PX + STRIP_MARGIN_PX,
    title,
    titleLines,
    facts: { text: words.facts(count, sayDay(today, source)), y: factsY },
    strips,
    key,
    says: describe(found, count, source),
  }
}

const sayDay = (day: number, { language }: TimelineSource) => sayEdtf(isoDay(day), language).long

/** The month of a day: a strip begins and ends with one more often than not. */
const sayMonth = (day: number, { language }: TimelineSource) =>
  sayEdtf(isoDay(day).replace(/^(-?\d{4}-\d\d)-\d\d$/, '$1'), language).long

function captionOf({ days }: Strip, i: number, of: number, source: TimelineSource): string {
  const { strip } = pictureWords[source.language]
  return strip(i + 1, of, sayMonth(days.from, source), sayMonth(days.to - 1, source))
}

function describe(strips: readonly Strip[], count: number, source: TimelineSource): string {
  const from = sayMonth(strips[0]?.days.from ?? 0, source)
  const to = sayMonth((strips.at(-1)?.days.to ?? 1) - 1, source)
  return pictureWords[source.language].describe(count, from, to, strips.length)
}

/** Lines of a title; what three lines do not hold is cut. */
function wrap(title: string, roomPx: number, measure: Measure): string[] {
  const widthOf = (text: string) => (measure(text, false) * TITLE_PX * SERIF_SHARE) / 12
  const lines: string[] = []
  let line = ''
  for (const word of title.split(/\s+/).flatMap((word) => pieces(word, roomPx, widthOf))) {
    const longer = line ? `${line} ${word}` : word
    if (line && widthOf(longer) > roomPx) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  if (lines.length <= MOST_TITLE_LINES) return lines
  return [...lines.slice(0, MOST_TITLE_LINES - 1), `${lines[MOST_TITLE_LINES - 1]}…`]
}

/** A word longer than a line, in parts that are not. */
function pieces(word: string, roomPx: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= roomPx) return [word]
  const letters = [...word]
  const each = Math.max(1, Math.floor((letters.length * roomPx * 0.9) / widthOf(word)))
  return letters.flatMap((_, i) => (i % each === 0 ? [letters.slice(i, i + each).join('')] : []))
}
