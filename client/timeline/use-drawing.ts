import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { usePrinting } from '#client/ui/use-printing.ts'
import type { Measure } from './layout.ts'
import { type Palette, readPalette } from './palette.ts'

/** Width of the component and height of the window, px; 0 before the first layout. */
export function useSize(element: RefObject<HTMLElement | null>): {
  widthPx: number
  windowPx: number
} {
  const [size, setSize] = useState({ widthPx: 0, windowPx: 0 })
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const read = () => setSize({ widthPx: watched.clientWidth, windowPx: globalThis.innerHeight })
    read()
    const observer = new ResizeObserver(read)
    observer.observe(watched)
    globalThis.addEventListener('resize', read)
    return () => {
      observer.disconnect()
      globalThis.removeEventListener('resize', read)
    }
  }, [element])
  return size
}

/** Colours as they hold on an element, read again when the theme changes and for paper. */
export function usePalette(element: RefObject<HTMLElement | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null)
  const isPrinting = usePrinting()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element has other colours on paper
  useLayoutEffect(() => {
    const root = element.current
    if (!root) return
    const read = () => setPalette(readPalette(root))
    read()
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, {
      attributeFilter: ['data-theme', 'class', 'style'],
    })
    const queries = [
      '(prefers-color-scheme: dark)',
      '(forced-colors: active)',
      '(prefers-contrast: more)',
    ]
    const media = queries.map((query) => globalThis.matchMedia(query))
    for (const m of media) m.addEventListener('change', read)
    return () => {
      observer.disconnect()
      for (const m of media) m.removeEventListener('change', read)
    }
  }, [element, isPrinting])
  return palette
}

/** Measures chart text; a new function once the fonts have come, so that labels are placed again. */
export function useMeasure(font: string): Measure {
  const [fonts, setFonts] = useState(0)
  const [measure, setMeasure] = useState<Measure>(() => estimate)
  useEffect(() => {
    let isHere = true
    const again = () => isHere && setFonts((n) => n + 1)
    document.fonts.ready.then(again)
    document.fonts.addEventListener('loadingdone', again)
    return () => {
      isHere = false
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: fonts counts the loads after which text is wider or narrower
  useLayoutEffect(() => setMeasure(() => canvasMeasure(font)), [font, fonts])
  return measure
}

const estimate: Measure = (text) => text.length * 6.2

/**
 * Widths of texts as the sum of their letters.
 *
 * A canvas takes its time over each new text, and a zoom brings hundreds; without kerning a width is a
 * pixel or so too wide, which leaves that much more ground around a label.
 */
function canvasMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return estimate
  const letters = { plain: new Map<string, number>(), strong: new Map<string, number>() }
  const widthOf = (letter: string, strong: boolean): number => {
    const known = strong ? letters.strong : letters.plain
    const before = known.get(letter)
    if (before !== undefined) return before
    context.font = `${strong ? '600 ' : ''}12px ${font}`
    const { width } = context.measureText(letter)
    known.set(letter, width)
    return width
  }
  return (text, strong) => {
    let width = 0
    for (const letter of text) width += widthOf(letter, strong)
    return width
  }
}
