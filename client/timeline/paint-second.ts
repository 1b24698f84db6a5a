import type { DisplayList, SecondList } from './display-types.ts'
import { hatch } from './paint-glyph.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'

/** Width of the hatched band along a second case, and its distance from the titles. */
const BAND_PX = 6
const BESIDE_PX = 4

/** What marks a second case off without its colour: a rule over its head line, a hatched band beside it. */
export function paintSecond(
  pen: Pen,
  { y, endY }: SecondList,
  { list, palette, marginPx }: { list: DisplayList; palette: Palette; marginPx: number },
): void {
  const ink = palette.family.second
  const x1 = Math.min(marginPx, list.plot.x0) - BESIDE_PX
  const band = { x0: Math.max(0, x1 - BAND_PX), x1, y0: y, y1: endY }
  pen.save()
  pen.fillStyle = palette.tint.second
  pen.fillRect(band.x0, band.y0, band.x1 - band.x0, band.y1 - band.y0)
  hatch(pen, band, ink, 1.5)
  pen.fillStyle = ink
  pen.fillRect(band.x0, y - 1, list.plot.x1 - band.x0, 2)
  pen.fillRect(band.x0, endY - 1, band.x1 - band.x0, 1)
  pen.restore()
}
