import type { Hue } from './glyphs.ts'

/** Colours of one theme, resolved to what a canvas takes. */
export interface Palette {
  paper: string
  chart: string
  chart2: string
  rule: string
  rule2: string
  ink: string
  ink2: string
  ink3: string
  mark: string
  markSoft: string
  markInk: string
  markRing: string
  late: string
  open: string
  differ: string
  regA: string
  regB: string
  regInk: string
  family: Record<Hue, string>
  tint: Record<Hue, string>
  /** Font family of the component, for canvas text. */
  font: string
}

const hues: readonly Hue[] = ['arr', 'breach', 'pub', 'act', 'rev', 'oth', 'second']

/**
 * Reads the tokens as they hold on an element, dark theme and forced colours included.
 *
 * A custom property comes back as it was written (`var(…)`, `CanvasText`); only a real property is
 * resolved, so each token is put on a probe and read back from there.
 */
export function readPalette(element: HTMLElement): Palette {
  const probe = document.createElement('span')
  probe.style.cssText = 'display:none;forced-color-adjust:none'
  element.append(probe)
  const resolve = (token: string) => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const ofHues = (suffix: string) =>
    Object.fromEntries(hues.map((hue) => [hue, resolve(`--k-${hue}${suffix}`)])) as Record<
      Hue,
      string
    >
  const palette: Palette = {
    paper: resolve('--paper'),
    chart: resolve('--chart'),
    chart2: resolve('--chart-2'),
    rule: resolve('--rule'),
    rule2: resolve('--rule-2'),
    ink: resolve('--ink'),
    ink2: resolve('--ink-2'),
    ink3: resolve('--ink-3'),
    mark: resolve('--mark'),
    markSoft: resolve('--mark-soft'),
    markInk: resolve('--mark-ink'),
    markRing: resolve('--tl-mark-ring'),
    late: resolve('--late'),
    open: resolve('--open'),
    differ: resolve('--differ'),
    regA: resolve('--reg-a'),
    regB: resolve('--reg-b'),
    regInk: resolve('--reg-ink'),
    family: ofHues(''),
    tint: ofHues('-t'),
    font: getComputedStyle(element).fontFamily,
  }
  probe.remove()
  return palette
}
