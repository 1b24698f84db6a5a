import { loadLetters, readPaperPaint } from './on-paper.ts'
import { paintPicture } from './paint-picture.ts'
import { svgOf } from './paint-svg.ts'
import { type Picture, pictureOf } from './picture.ts'
import type { TimelineSource } from './strips.ts'

export type PictureFormat = 'svg' | 'png'

/** A4 lying down: its width and what a strip may take of its height, px. */
const A4 = { widthPx: 1120, pagePx: 760 }
/** Pixels of a PNG for each of the picture's, where a canvas can be that large. */
const PNG_SCALE = 2
/** Every browser paints a canvas of this many pixels a side, and this many in all. */
const MOST_SIDE_PX = 16_384
const MOST_PX = 60_000_000

/**
 * A whole timeline as a file, on white and in the light theme.
 *
 * @returns null when a PNG of it would be larger than browsers paint
 */
export async function pictureFile(
  format: PictureFormat,
  title: string,
  source: TimelineSource,
): Promise<Blob | null> {
  const waiting = readPaperPaint()
  await loadLetters(waiting)
  // Measured anew: widths of letters that were not there yet would stay.
  const paint = readPaperPaint()
  const picture = pictureOf(title, source, { ...A4, measure: paint.measure })
  if (format === 'svg') return new Blob([svgOf(picture, paint)], { type: 'image/svg+xml' })
  return pngOf(picture, paint)
}

/** How many pixels a PNG has for each of the picture's; null when not even one fits. */
export function pngScale({ widthPx, heightPx }: Pick<Picture, 'widthPx' | 'heightPx'>) {
  const ofSide = MOST_SIDE_PX / Math.max(widthPx, heightPx)
  const ofArea = Math.sqrt(MOST_PX / (widthPx * heightPx))
  const scale = Math.min(PNG_SCALE, ofSide, ofArea)
  return scale >= 1 ? scale : null
}

async function pngOf(
  picture: Picture,
  paint: ReturnType<typeof readPaperPaint>,
): Promise<Blob | null> {
  const scale = pngScale(picture)
  if (scale === null) return null
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(picture.widthPx * scale)
  canvas.height = Math.ceil(picture.heightPx * scale)
  const context = canvas.getContext('2d')
  if (!context) return null
  context.scale(scale, scale)
  paintPicture(context, picture, paint)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
