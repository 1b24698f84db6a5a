import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import { familyOf, type GlyphPart, glyphs } from './glyphs.ts'

interface KindGlyphProps {
  kind: EntryKind
  /** Said instead of the shape; leave out where the kind is written beside it. */
  label?: string
  /** Side of the square, px. */
  size?: number
}

/** The sign of a kind for lists and text: the same paths the timeline draws. */
export function KindGlyph({ kind, label, size = 14 }: KindGlyphProps) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named or hidden by the spread; a title would show as a tooltip
    <svg
      className={`tl-glyph tl-family-${familyOf[kind]}`}
      width={size}
      height={size}
      viewBox="-7 -7 14 14"
      {...named}
    >
      <GlyphPaths kind={kind} />
    </svg>
  )
}

/** The paths alone, inside an `svg` whose `color` is the ink and `--tl-ground` the ground. */
export function GlyphPaths({ kind }: { kind: EntryKind }) {
  return glyphs[kind].map((part) => <path key={part.d} d={part.d} {...paintOf(part)} />)
}

function paintOf({ as, width }: GlyphPart) {
  if (as === 'fill') return { fill: 'currentColor' }
  const stroke = as === 'cut' ? 'var(--tl-ground, var(--paper))' : 'currentColor'
  return { fill: 'none', stroke, strokeWidth: width }
}
