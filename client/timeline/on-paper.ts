import type { Measure } from './label-words.ts'
import { type Palette, readPalette } from './palette.ts'
import { canvasMeasure } from './use-surface.ts'

/** Colours and letters of the light theme, whatever the reader's own is. */
export interface PaperPaint {
  palette: Palette
  measure: Measure
  serif: string
}

/** Reads the light theme from the style sheet; the letters may still have to come. */
export function readPaperPaint(): PaperPaint {
  const probe = document.createElement('div')
  probe.className = 'tl-paper'
  probe.dataset.theme = 'light'
  document.body.append(probe)
  const palette = readPalette(probe)
  const serif = getComputedStyle(probe).getPropertyValue('--serif').trim()
  probe.remove()
  return { palette, serif, measure: canvasMeasure(palette.font) }
}

/** Waits for the typefaces a picture is measured and painted with. */
export async function loadLetters({ palette, serif }: PaperPaint): Promise<void> {
  const fonts = ['', '600 ', '700 ', 'italic '].map((style) => `${style}12px ${palette.font}`)
  await Promise.all([...fonts, `22px ${serif}`].map((font) => document.fonts.load(font)))
}
