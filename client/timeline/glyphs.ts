import type { EntryKind } from '#domain/chronology/vocabulary.ts'

/** Colour family of a kind; shape alone tells the kind. Names the tokens `--k-…` and `--k-…-t`. */
export type Family = 'arr' | 'breach' | 'pub' | 'act' | 'rev' | 'oth'

/** Colour of a mark: its family's, or the one colour of a second case, whose shapes alone tell the kinds. */
export type Hue = Family | 'second'

export const familyOf: Record<EntryKind, Family> = {
  agreement: 'arr',
  amendment: 'arr',
  disclosure: 'arr',
  breach: 'breach',
  publication: 'pub',
  statement: 'pub',
  suspension: 'act',
  review: 'rev',
  decision: 'act',
  erasure: 'act',
  other: 'oth',
}

/**
 * One path of a glyph, in a box from -7 to 7 with y down.
 *
 * `fill` takes the ink; `stroke` is an ink line of `width`; `cut` is a line in the ground's colour
 * over what was filled before.
 */
export interface GlyphPart {
  d: string
  as: 'fill' | 'stroke' | 'cut'
  width?: number
  /** The outline a hatched ghost is cut from, where it is not this path itself. */
  outline?: string
}

export const GLYPH_BOX = 14

const circle = (r: number) => `M${r} 0A${r} ${r} 0 1 1-${r} 0A${r} ${r} 0 1 1 ${r} 0Z`

/** A thick cross as an outline, for ghosts. */
const CROSS =
  'M-5.5-3.3L-3.3-5.5 0-2.2 3.3-5.5 5.5-3.3 2.2 0 5.5 3.3 3.3 5.5 0 2.2-3.3 5.5-5.5 3.3-2.2 0Z'

export const glyphs: Record<EntryKind, readonly GlyphPart[]> = {
  agreement: [{ d: 'M-5-5H5V5H-5Z', as: 'fill' }],
  amendment: [
    { d: 'M-4.8-4.8H4.8V4.8H-4.8Z', as: 'stroke', width: 1.5 },
    { d: 'M4.8-4.8V4.8H-4.8Z', as: 'fill' },
  ],
  disclosure: [{ d: 'M-6-4.6H.6L6 0 .6 4.6H-6L-2.6 0Z', as: 'fill' }],
  breach: [{ d: 'M0-5.8L6.4 5.2H-6.4Z', as: 'fill' }],
  publication: [
    { d: 'M-4.6-6H4.6V6H-4.6Z', as: 'fill' },
    { d: 'M-2.5-2.6H2.5M-2.5 0H2.5M-2.5 2.6H.8', as: 'cut', width: 1.2 },
  ],
  statement: [{ d: 'M-6-5.2H6V2.8H-.8L-4 6.2V2.8H-6Z', as: 'fill' }],
  suspension: [{ d: 'M-4.8-5.6H-1.2V5.6H-4.8ZM1.2-5.6H4.8V5.6H1.2Z', as: 'fill' }],
  review: [
    { d: circle(4.5), as: 'stroke', width: 2.6 },
    { d: circle(1.7), as: 'fill' },
  ],
  decision: [{ d: 'M0-6.6L6.6 0 0 6.6-6.6 0Z', as: 'fill' }],
  erasure: [{ d: 'M-4.4-4.4L4.4 4.4M4.4-4.4L-4.4 4.4', as: 'stroke', width: 3.2, outline: CROSS }],
  other: [{ d: circle(3.7), as: 'fill' }],
}

/** Outline of a kind as one closed path: what a ghost is drawn with. */
export function outlineOf(kind: EntryKind): string {
  const [first] = glyphs[kind]
  return first?.outline ?? first?.d ?? ''
}
