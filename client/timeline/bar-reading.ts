import { type BarAnatomy, isHatched } from './bar-anatomy.ts'

interface Span {
  x0: number
  x1: number
}

/** The widest stretch of a bar on which light text can be read: solid, and not faded. */
export function readableSolid({ parts, fade }: BarAnatomy, bar: Span): Span | null {
  const solid = parts
    .filter((part) => part.style === 'solid')
    .sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))[0]
  if (!solid || !fade) return solid ?? null
  const strong = fade.filter((stop) => stop.alpha >= 0.99)
  const width = bar.x1 - bar.x0
  const x0 = Math.max(solid.x0, bar.x0 + (strong[0]?.at ?? 1) * width)
  const x1 = Math.min(solid.x1, bar.x0 + (strong.at(-1)?.at ?? 0) * width)
  return x1 >= x0 ? { x0, x1 } : null
}

/** How strongly a bar is filled at a place, 0 to 1; screen or scale px, as the parts are. */
export function fillAt(
  { parts, fade }: Pick<BarAnatomy, 'parts' | 'fade'>,
  bar: Span,
  x: number,
): number {
  if (!parts.some((part) => part.style === 'solid' && x >= part.x0 && x <= part.x1)) return 0
  if (!fade) return 1
  const at = (x - bar.x0) / Math.max(1, bar.x1 - bar.x0)
  const right = fade.findIndex((stop) => stop.at >= at)
  const b = fade[right]
  const a = fade[right - 1]
  if (!a || !b) return (b ?? fade.at(-1))?.alpha ?? 1
  return a.alpha + ((at - a.at) / Math.max(1e-9, b.at - a.at)) * (b.alpha - a.alpha)
}

/** Whether a place lies on lines or blocks, which a sign must be cut out of. */
export const isPatternedAt = (parts: BarAnatomy['parts'], x: number): boolean =>
  isBlocks(parts) || parts.some(({ style, x0, x1 }) => isHatched(style) && x >= x0 && x <= x1)

const isBlocks = (parts: BarAnatomy['parts']) =>
  parts.length > 1 && parts.every((part) => part.style === 'solid')
