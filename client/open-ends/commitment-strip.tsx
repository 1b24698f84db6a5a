import { useLanguage } from '#client/i18n/language.tsx'
import { NO_EARLIEST } from '#domain/time/bounds.ts'
import { dateWords } from '#domain/time/words.ts'
import { type CommitmentDays, isOneDay } from './commitment-days.ts'
import type { StripScale } from './strip-scale.ts'
import type { StripTick } from './strip-ticks.ts'
import type { OpenEndsWords } from './words.ts'

const HEIGHT_PX = 44
/** Ground and lines run on, to be cut off where the row ends. */
const BEYOND_PX = 80
const MIDDLE = HEIGHT_PX / 2
const BAR = { y: MIDDLE - 3, height: 6 }
const AXIS_PX = 20
const DAYS_PER_YEAR = 365.25

/** Paints that every strip uses; once on the page. */
export function StripPaints() {
  return (
    <svg className="strip-paints" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="oe-late"
          width="3.4"
          height="3.4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V3.4" className="strip__hatch" />
        </pattern>
        <linearGradient id="oe-open">
          <stop offset="0" className="strip__running" />
          <stop offset="1" className="strip__running" stopOpacity="0.35" />
        </linearGradient>
      </defs>
    </svg>
  )
}

interface StripProps {
  days: CommitmentDays
  scale: StripScale
  ticks: readonly StripTick[]
  /** The day looked at. */
  on: number
}

/** The course of one commitment: promised, due, done or still running. The words beside it say the same. */
export function CommitmentStrip({ days, scale, ticks, on }: StripProps) {
  const { since, due, settled, standing } = days
  const isLate = standing.status.type === 'late' || standing.status.type === 'overdue'
  const sinceX = scale.x(since.earliest === NO_EARLIEST ? scale.first : since.earliest)
  const isExact = isOneDay(since)
  const settledX = settled ? scale.x(settled.earliest + 0.5) : null
  // It cannot have begun after it was settled.
  const start = isExact
    ? scale.x(since.latest + 0.5)
    : Math.min(scale.x(since.latest + 1), settledX ?? Number.POSITIVE_INFINITY)
  const nowX = scale.x(on + 1)
  const end = Math.max(start, settledX ?? nowX)
  const dueX = due && scale.x(due.latest + 1)
  const runEnd = dueX === null || !isLate ? end : Math.max(start, Math.min(end, dueX))
  const isRunning = settled === null
  return (
    <svg
      width={scale.widthPx}
      height={HEIGHT_PX}
      viewBox={`0 0 ${scale.widthPx} ${HEIGHT_PX}`}
      aria-hidden="true"
      className="strip"
    >
      {scale.folds.map(({ x0, x1 }) => (
        <rect
          key={x0}
          className="strip__fold"
          x={x0}
          y={-BEYOND_PX}
          width={x1 - x0}
          height={HEIGHT_PX + 2 * BEYOND_PX}
        />
      ))}
      {ticks.map(({ x }) => (
        <path key={x} className="strip__grid" d={`M${x} ${-BEYOND_PX}V${HEIGHT_PX + BEYOND_PX}`} />
      ))}
      {!isExact && <Vague from={sinceX} to={start} />}
      <rect
        className={isRunning && dueX === null ? 'strip__open' : 'strip__run'}
        x={start}
        width={Math.max(0, runEnd - start)}
        {...BAR}
      />
      {dueX !== null && isLate && end > dueX && (
        <rect className="strip__late" x={dueX} y={MIDDLE - 6} width={end - dueX} height="12" />
      )}
      {dueX !== null && isRunning && dueX > nowX && (
        <path className="strip__left" d={`M${nowX} ${MIDDLE}H${dueX}`} />
      )}
      {dueX !== null && due && due.earliest !== NO_EARLIEST && !isOneDay(due) && (
        <Vague from={scale.x(due.earliest + 1)} to={dueX} />
      )}
      {dueX !== null && <path className="strip__due" d={`M${dueX} ${MIDDLE - 10}v20`} />}
      {settled &&
        (isOneDay(settled) ? (
          <path className="strip__end" d={`M${end} ${MIDDLE - 8}v16`} />
        ) : (
          <Vague from={end} to={scale.x(settled.latest + 1)} isEnd />
        ))}
      {isRunning && <path className="strip__arrow" d={`M${nowX - 8} ${MIDDLE - 6}l7 6l-7 6`} />}
      {isExact && <circle className="strip__dot" cx={start} cy={MIDDLE} r="3.8" />}
    </svg>
  )
}

/** Days of which one is meant, and nobody says which. */
function Vague({ from, to, isEnd = false }: { from: number; to: number; isEnd?: boolean }) {
  return (
    <rect
      className={isEnd ? 'strip__vague strip__vague--end' : 'strip__vague'}
      x={from}
      width={Math.max(3, to - from)}
      {...BAR}
    />
  )
}

interface StripAxisProps {
  scale: StripScale
  ticks: readonly StripTick[]
  /** The day looked at, and what it is called. */
  on: number
  end: string
  words: OpenEndsWords
}

/** Room that a letter of the words takes, and between two of them, px. */
const LETTER_PX = 6.6
const APART_PX = 12

/** The months over the strips. */
export function StripAxis({ scale, ticks, on, end, words }: StripAxisProps) {
  const { monthsShort } = dateWords[useLanguage().language]
  const { widthPx } = scale
  const nowX = scale.x(on + 1)
  const endX = nowX - end.length * LETTER_PX - APART_PX
  const monthOf = ({ month, year, isYearSaid }: StripTick) =>
    `${monthsShort[month - 1]}${isYearSaid ? ` ${year}` : ''}`
  const yearsOf = (days: number) =>
    days >= DAYS_PER_YEAR ? words.years(Math.round(days / DAYS_PER_YEAR)) : '…'
  const fits = (x: number, text: string) =>
    x + text.length * LETTER_PX < endX || (x > nowX && x + text.length * LETTER_PX < widthPx)
  const isClear = (x: number, text: string) =>
    scale.folds.every(({ x0, x1 }) => x + text.length * LETTER_PX < x0 || x >= x1)
  return (
    <svg
      className="strip-axis"
      width={widthPx}
      height={AXIS_PX}
      viewBox={`0 0 ${widthPx} ${AXIS_PX}`}
      aria-hidden="true"
    >
      {ticks
        .filter((tick) => fits(tick.x, monthOf(tick)) && isClear(tick.x, monthOf(tick)))
        .map((tick) => (
          <text key={tick.x} x={tick.x + 3} y="14" className="strip__month">
            {monthOf(tick)}
          </text>
        ))}
      {scale.folds
        .filter(({ x0, days }) => fits(x0 + 4, yearsOf(days)))
        .map(({ x0, days }) => (
          <text key={x0} x={x0 + 4} y="14" className="strip__years">
            {yearsOf(days)}
          </text>
        ))}
      <text x={nowX} y="14" textAnchor="end" className="strip__today">
        {end}
      </text>
    </svg>
  )
}
