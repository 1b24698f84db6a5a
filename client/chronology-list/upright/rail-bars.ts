import type { EntryColumns } from '#client/timeline/columns.ts'
import { familyOf, type Hue } from '#client/timeline/glyphs.ts'
import type { Precision } from '#domain/time/precision.ts'
import { runsOn } from './sections.ts'
import type { UprightLayout } from './upright-layout.ts'

/** What lasts beyond its own row, as a bar beside the rows; px from the top of the list. */
export interface RailBar {
  /** Position in the columns. */
  place: number
  family: Hue
  /** 0 or 1, from the left. */
  track: number
  y0: number
  y1: number
  /** Where it certainly lasted; empty where `solid1` is not over `solid0`. */
  solid0: number
  solid1: number
  /** It runs on. */
  isOpen: boolean
}

const TRACKS = 2
/** Of a row, from its top to where a bar begins or ends in it. */
const WITHIN_PX = 24
const lasting: readonly Precision[] = ['interval', 'open', 'unknown']

/**
 * The bars beside the rows, the earliest first, as many side by side as there is room for.
 *
 * A bar is solid from the first row that begins when it had certainly begun to the last one that begins
 * before it can have ended. What runs on, or of whose end nobody knows, reaches as far as today.
 */
export function railBars(columns: EntryColumns, layout: UprightLayout, today: number): RailBar[] {
  const isLasting = columns.precisions.map((precision) => lasting.includes(precision))
  const free: number[] = Array(TRACKS).fill(-Infinity)
  const bars: RailBar[] = []
  const { places, rowOfListed, rowOfDay, topOf, dayOfRow } = layout
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0
    if (!isLasting[columns.precision[place] ?? 0]) continue
    const isOpen = runsOn(columns, place)
    const known = columns.until[place] ?? Infinity
    const until = known === Infinity ? today : known
    const row = rowOfListed(at)
    const y0 = topOf(row) + WITHIN_PX / 2
    const track = free.findIndex((y) => y < y0)
    if (track < 0) continue
    const last = rowOfDay(until)
    if (last <= row) continue
    // What reaches today does so at the row that says so.
    const y1 = known === Infinity ? topOf(last + 1) : topOf(last) + WITHIN_PX
    const startLatest = columns.startLatest[place] ?? Infinity
    const endEarliest = columns.endEarliest[place] ?? -Infinity
    const isSharp = columns.from[place] === startLatest
    let certain = isSharp ? row : rowOfDay(startLatest)
    if (dayOfRow(certain) < startLatest) certain += 1
    const lastCertain = endEarliest === known ? y1 : topOf(rowOfDay(endEarliest))
    const solid0 = isSharp ? y0 : topOf(certain)
    bars.push({
      place,
      family: familyOf[columns.kinds[columns.kind[place] ?? 0] ?? 'other'],
      track,
      y0,
      y1,
      solid0: Math.min(solid0, y1),
      solid1: Math.min(isOpen ? y1 : lastCertain, y1),
      isOpen,
    })
    free[track] = y1
  }
  return bars
}
