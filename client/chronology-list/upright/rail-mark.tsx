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

const HATCH = Array.from({ length: 9 }, (_, i) => BAR_TOP + BAR_WIDTH + i * 5)
  .filter((y) => y <= BAR_BOTTOM)
  .map((y) => `M${BAR_LEFT} ${y}l${BAR_WIDTH}-${BAR_WIDTH}`)
  .join('')

/** Solid where it certainly lasted, dashed towards an end that is not known to the day. */
function Lasting({ kind, date }: { kind: EntryKind; date: string }) {
  const { start, end } = dateShape(date)
  const [from = '', to = ''] = date.split('/')
  const [isLooseStart, isLooseEnd] = [isLoose(from), isLoose(to)]
  const [top, bottom] = [isLooseStart ? BAR_TOP + 6 : BAR_TOP, BAR_BOTTOM - (isLooseEnd ? 8 : 0)]
  const isDoubted = start.isUncertain || end.isUncertain
  const { x0, x1 } = { x0: BAR_LEFT, x1: BAR_LEFT + BAR_WIDTH }
  return (
    <>
      {(isLooseStart || isLooseEnd) && (
        <rect
          className="rail-mark__span rail-mark__span--doubted"
          x={x0}
          y={BAR_TOP}
          width={BAR_WIDTH}
          height={BAR_BOTTOM - BAR_TOP}
        />
      )}
      <rect
        className={isDoubted ? 'rail-mark__solid rail-mark__solid--doubted' : 'rail-mark__solid'}
        x={x0}
        y={top}
        width={BAR_WIDTH}
        height={bottom - top}
      />
      {end.missing === 'open' && (
        <path
          className="rail-mark__arrow"
          d={`M${x0} ${BAR_BOTTOM - 6}L${MIDDLE} ${BAR_BOTTOM + 3}L${x1} ${BAR_BOTTOM - 6}`}
        />
      )}
      <g className="rail-mark__cut">
        <Glyph kind={kind} y={top + 12} size={9} />
      </g>
    </>
  )
}

/** An end that is not one day without a doubt. */
const isLoose = (end: string): boolean => !/^-?\d{4,}-\d\d-\d\d$/.test(end)

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
