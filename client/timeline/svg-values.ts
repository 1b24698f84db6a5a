import { xmlText } from './xml-text.ts'

/** Measured at this size, px. */
export const MEASURED_PX = 12

/** A gradient from left to right; written down where it is used first. */
export class Gradient implements CanvasGradient {
  readonly ends: readonly [number, number, number, number]
  readonly stops: { at: number; color: string }[] = []

  constructor(ends: readonly [number, number, number, number]) {
    this.ends = ends
  }

  addColorStop(at: number, color: string): void {
    this.stops.push({ at, color })
  }
}

/** Hundredths of a pixel are finer than any printer. */
export const short = (n: number): string => String(Math.round(n * 100) / 100 + 0)
export const fine = (n: number): string => String(Math.round(n * 10_000) / 10_000 + 0)

export const opacity = (name: string, alpha: number): string =>
  alpha >= 1 ? '' : ` ${name}="${short(alpha)}"`

export function gradientXml(id: string, { ends, stops }: Gradient): string {
  const [x1, y1, x2, y2] = ends.map(short)
  const parts = stops.map(({ at, color: written }) => {
    const { color, alpha } = readColor(written)
    return `<stop offset="${fine(at)}" stop-color="${color}"${opacity('stop-opacity', alpha)}/>`
  })
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${parts.join('')}</linearGradient>`
}

/** A resolved colour as every reader of SVG takes it: opaque, its opacity apart. */
export function readColor(written: string): { color: string; alpha: number } {
  const found = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[, /]+([\d.]+))?\)$/.exec(written)
  if (!found) return { color: xmlText(written), alpha: 1 }
  const hex = found.slice(1, 4).map((n) => Math.round(Number(n)).toString(16).padStart(2, '0'))
  return { color: `#${hex.join('')}`, alpha: Number(found[4] ?? 1) }
}

export function readFont(font: string) {
  const [, italic, weight, size, family = ''] =
    /^(italic )?(?:(\d+) )?([\d.]+)px (.+)$/.exec(font) ?? []
  return {
    isItalic: italic !== undefined,
    weight: Number(weight ?? 400),
    sizePx: Number(size ?? MEASURED_PX),
    family,
  }
}
