import { dateShape } from '#client/timeline/date-ends.ts'
import { familyOf, outlineOf } from '#client/timeline/glyphs.ts'
import { GlyphPaths } from '#client/timeline/kind-glyph.tsx'
import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { type Precision, precisionOf } from '#domain/time/precision.ts'
import type { ListedEntry } from '../entry-row.tsx'
import { ROW_PX } from './upright-layout.ts'

interface RailMarkProps {
  entry: ListedEntry
  isSelected: boolean
  label: string
}

const [WIDTH, HEIGHT] = [30, ROW_PX.entry - 1]
const MIDDLE = WIDTH / 2
/** A span's bar: from here to as far from the row's end. */
const [BAR_TOP, BAR_LEFT, BAR_WIDTH] = [5, 8, 14]
const BAR_BOTTOM = HEIGHT - BAR_TOP
const GLYPH_Y = 17

/** The mark of an entry beside its words; it knows no more than its date does. */
export function RailMark({ entry, isSelected, label }: RailMarkProps) {
  const { kind, date } = entry
  // Another source made the day exact on which it happened, not that of its report.
  const isResolved = entry.isResolved && entry.happened === undefined
  const parsed = parseEdtf(date)
  const precision = parsed.ok ? precisionOf(parsed.value) : 'unknown'
  return (
    <svg
      className={`rail-mark tl-family-${familyOf[kind]}`}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {isSelected && <circle className="rail-mark__ring" cx={MIDDLE} cy={GLYPH_Y} r="13" />}
      <Shape kind={kind} date={date} precision={precision} />
      {isResolved && (
        <path
          className="rail-mark__whisker"
          d={`M${MIDDLE} ${GLYPH_Y + 11}V${BAR_BOTTOM}M${MIDDLE - 3} ${BAR_BOTTOM}h6`}
        />
      )}
    </svg>
  )
}

interface ShapeProps {
  kind: EntryKind
  date: string
  precision: Precision
}

function Shape({ kind, date, precision }: ShapeProps) {
  if (precision === 'day') return <Glyph kind={kind} y={GLYPH_Y} size={14} />
  if (precision === 'one-of') {
    return (
      <>
        <path className="rail-mark__link" d={`M${MIDDLE} ${GLYPH_Y}V${HEIGHT - GLYPH_Y}`} />
        <Ghost kind={kind} y={GLYPH_Y} />
        <Ghost kind={kind} y={HEIGHT - GLYPH_Y} />
      </>
    )
  }
  if (precision === 'all-of') {
    return (
      <>
        <Glyph kind={kind} y={GLYPH_Y} size={12} />
        <Glyph kind={kind} y={HEIGHT - GLYPH_Y} size={12} />
      </>
    )
  }
  const shape = dateShape(date)
  if (shape.type === 'interval') return <Lasting kind={kind} date={date} />
  const { isApproximate, isUncertain, isUnspecified } = shape.start
  const classes = [
    'rail-mark__span',
    isUncertain ? 'rail-mark__span--doubted' : '',
    isApproximate ? 'rail-mark__span--about' : '',
  ]
  const bar = { x: BAR_LEFT, y: BAR_TOP, width: BAR_WIDTH, height: BAR_BOTTOM - BAR_TOP }
  return (
    <>
      <rect className={classes.join(' ')} {...bar} rx={shape.isSeason ? BAR_WIDTH / 2 : 2} />
      {isUnspecified && <path className="rail-mark__hatch" d={HATCH} />}
      <Glyph kind={kind} y={GLYPH_Y} size={9} />
    </>
  )
}

/** Under the sign, which it would make another shape. */
const HATCH = Array.from({ length: 9 }, (_, i) => GLYPH_Y + 6 + BAR_WIDTH + i * 5)
  .filter((y) => y <= BAR_BOTTOM)
  .map((y) => `M${BAR_LEFT} ${y}l${BAR_WIDTH}-${BAR_WIDTH}`)
  .join('')

/** Of a bar with one end unknown, what is drawn solid at the other. */
const STUB_PX = 12

/** Solid where it certainly lasted, dashed towards an end that is not known to the day, faint where about. */
function Lasting({ kind, date }: { kind: EntryKind; date: string }) {
  const { start, end } = dateShape(date)
  const [from = '', to = ''] = date.split('/')
  const isLooseStart = start.missing !== 'open' && !isDay(from)
  const isLooseEnd = end.missing !== 'open' && !isDay(to)
  const top = end.missing === null && start.missing === 'unknown' ? BAR_BOTTOM - STUB_PX : BAR_TOP
  const bottom =
    start.missing === null && end.missing === 'unknown' ? BAR_TOP + STUB_PX : BAR_BOTTOM
  const y0 = isLooseStart && top === BAR_TOP ? top + 7 : top
  const y1 = isLooseEnd && bottom === BAR_BOTTOM ? bottom - 8 : bottom
  const isAbout = start.isApproximate || end.isApproximate
  const isDoubted = start.isUncertain || end.isUncertain
  const isCut = y1 - y0 >= 2 * STUB_PX
  return (
    <g className={isAbout ? 'rail-mark__span--about' : undefined}>
      {(isLooseStart || isLooseEnd) && (
        <rect
          className="rail-mark__span rail-mark__span--doubted"
          x={BAR_LEFT}
          y={BAR_TOP}
          width={BAR_WIDTH}
          height={BAR_BOTTOM - BAR_TOP}
        />
      )}
      <rect
        className={isDoubted ? 'rail-mark__solid rail-mark__solid--doubted' : 'rail-mark__solid'}
        x={BAR_LEFT}
        y={y0}
        width={BAR_WIDTH}
        height={y1 - y0}
      />
      {end.missing === 'open' && (
        <path
          className="rail-mark__arrow"
          d={`M${BAR_LEFT} ${BAR_BOTTOM - 2}L${MIDDLE} ${BAR_BOTTOM + 4}L${BAR_LEFT + BAR_WIDTH} ${BAR_BOTTOM - 2}Z`}
        />
      )}
      <g className={isCut ? 'rail-mark__cut' : undefined}>
        <Glyph kind={kind} y={isCut ? y0 + 12 : HEIGHT / 2} size={9} />
      </g>
    </g>
  )
}

/** An end that is one day without a doubt. */
const isDay = (end: string): boolean => /^-?\d{4,}-\d\d-\d\d$/.test(end)

function Glyph({ kind, y, size }: { kind: EntryKind; y: number; size: number }) {
  return (
    <g transform={`translate(${MIDDLE} ${y}) scale(${size / 14})`}>
      <GlyphPaths kind={kind} />
    </g>
  )
}

/** One of the days it can have been. */
function Ghost({ kind, y }: { kind: EntryKind; y: number }) {
  return (
    <g transform={`translate(${MIDDLE} ${y})`}>
      <path className="rail-mark__ghost" d={outlineOf(kind)} />
    </g>
  )
}
