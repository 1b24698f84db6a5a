import { type RefObject, useLayoutEffect, useState } from 'react'
import { usePrinting } from '#client/ui/use-printing.ts'
import type { Measure } from './label-words.ts'
import { type Palette, readPalette } from './palette.ts'

/** What there is to draw on and with. */
export interface Surface {
  /** Width of the component, on paper no more than fits, and height of the window, px. */
  widthPx: number
  windowPx: number
  /** Lane titles stand above their rows. */
  isNarrow: boolean
  /** Colours as they hold on the component. */
  palette: Palette
  /** Measures chart text; a new function once the fonts have come, so that labels are placed again. */
  measure: Measure
}

/** Below this width there is no room for titles beside the rows. */
const NARROW_PX = 720
/** Drawn no wider for paper, where it is made to fit: words must stay readable. */
const PAPER_PX = 960

/** The surface of an element, read again when its size, the theme or the fonts change, and for paper. */
export function useSurface(element: RefObject<HTMLElement | null>): Surface | null {
  const [surface, setSurface] = useState<Surface | null>(null)
  const isPrinting = usePrinting()
  useLayoutEffect(() => {
    const root = element.current
    if (!root) return
    // All of it at once: what is drawn first is drawn with the right size and colours.
    const palette = readPalette(root)
    setSurface({ ...sizeOf(root, isPrinting), palette, measure: canvasMeasure(palette.font) })
    return watch(root, isPrinting, (change) =>
      setSurface((now) => now && { ...now, ...change(now) }),
    )
  }, [element, isPrinting])
  return surface
}

function sizeOf(root: HTMLElement, isPrinting: boolean) {
  const widthPx = isPrinting ? Math.min(root.clientWidth, PAPER_PX) : root.clientWidth
  return { widthPx, windowPx: globalThis.innerHeight, isNarrow: widthPx < NARROW_PX }
}

type Change = (now: Surface) => Partial<Surface>

/** Tells of every change until it is stopped. */
function watch(root: HTMLElement, isPrinting: boolean, tell: (change: Change) => void): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const resize = () => {
    const size = sizeOf(root, isPrinting)
    tell((now) => (size.widthPx === now.widthPx && size.windowPx === now.windowPx ? now : size))
  }
  const recolour = () => {
    const palette = readPalette(root)
    tell(() => ({ palette }))
  }
  const remeasure = () => tell(({ palette }) => ({ measure: canvasMeasure(palette.font) }))

  const observer = new ResizeObserver(resize)
  observer.observe(root)
  globalThis.addEventListener('resize', resize, { signal })
  const themes = new MutationObserver(recolour)
  themes.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] })
  for (const query of [
    '(prefers-color-scheme: dark)',
    '(forced-colors: active)',
    '(prefers-contrast: more)',
  ]) {
    globalThis.matchMedia(query).addEventListener('change', recolour, { signal })
  }
  document.fonts.addEventListener('loadingdone', remeasure, { signal })
  return () => {
    stop.abort()
    observer.disconnect()
    themes.disconnect()
  }
}

const estimate: Measure = (text) => text.length * 6.2

/**
 * Widths of texts as the sum of their letters.
 *
 * A canvas takes its time over each new text, and a zoom brings hundreds; without kerning a width is a
 * pixel or so too wide, which leaves that much more ground around a label.
 */
export function canvasMeasure(font: string): Measure {
  const plain = letterWidths(`12px ${font}`)
  const strong = letterWidths(`600 12px ${font}`)
  if (!plain || !strong) return estimate
  return (text, isStrong) => {
    const widthOf = isStrong ? strong : plain
    let width = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.codePointAt(i) ?? 0
      if (code > 0xff_ff) i += 1
      width += widthOf(code)
    }
    return width
  }
}

/** Codes of the letters most texts are made of. */
const COMMON_CODES = 0x250

/** Widths of single letters, each measured once. */
function letterWidths(font: string): ((code: number) => number) | null {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return null
  // Once: to set a font costs more than to measure with it.
  context.font = font
  const common = new Float64Array(COMMON_CODES).fill(-1)
  const rare = new Map<number, number>()
  return (code) => {
    const known = code < COMMON_CODES ? (common[code] ?? -1) : (rare.get(code) ?? -1)
    if (known >= 0) return known
    const { width } = context.measureText(String.fromCodePoint(code))
    if (code < COMMON_CODES) common[code] = width
    else rare.set(code, width)
    return width
  }
}
