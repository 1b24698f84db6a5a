import { useLanguage } from '#client/i18n/language.tsx'
import { dateWords, sayEdtf } from '#domain/time/words.ts'
import { addDays, isoDay } from './days.ts'
import type { CalendarDay, DueCalendar } from './due-calendar.ts'
import { type OpenEndsWords, useWords } from './words.ts'

const LEFT_PX = 62
const TOP_PX = 17
const CELL = { width: 32, height: 19, apartX: 34, apartY: 21 }
const LABELS_X = LEFT_PX + 7 * CELL.apartX + 14
const LABELS_PX = 146
/** Least room between two labels, each of two lines. */
const LABEL_PX = 36

interface DueCalendarViewProps {
  calendar: DueCalendar
  /** Day number of the promise. */
  first: number
}

/** The days allowed, and those after them, as weeks of a calendar. */
export function DueCalendarView({ calendar, first }: DueCalendarViewProps) {
  const { language } = useLanguage()
  const words = useWords()
  const { weekdaysShort, monthsShort } = dateWords[language]
  const height = TOP_PX + calendar.rows * CELL.apartY + 18
  const width = LABELS_X + LABELS_PX
  const x = (column: number) => LEFT_PX + column * CELL.apartX
  const y = (row: number) => TOP_PX + row * CELL.apartY
  const sayDay = (number: number) => sayEdtf(isoDay(addDays(first, number)), language).short
  return (
    <svg
      className="calendar"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.calendar(calendar.allowed, calendar.all, calendar.isSettled)}
    >
      {weekdaysShort.map((name, column) => (
        <text key={name} x={x(column) + 16} y="11" className="calendar__weekday">
          {name}
        </text>
      ))}
      {calendar.months.map(({ row, month }) => (
        <text key={`${row}-${month}`} x="0" y={y(row) + 14} className="calendar__month">
          {monthsShort[month - 1]}
        </text>
      ))}
      {calendar.gap && (
        <text x={x(0)} y={y(calendar.gap.row) + 14} className="calendar__gap">
          … {words.weeksLeftOut(calendar.gap.weeks)}
        </text>
      )}
      {calendar.days.map((day) => (
        <g key={day.number} className={`calendar__day calendar__day--${day.kind}`}>
          <rect x={x(day.column)} y={y(day.row)} width={CELL.width} height={CELL.height} />
          {day.isNumbered && (
            <text x={x(day.column) + 16} y={y(day.row) + 14}>
              {day.number}
            </text>
          )}
        </g>
      ))}
      {labelsOf(calendar, words, sayDay).map(({ row, text, note, isLate }) => (
        <g
          key={text}
          className={isLate ? 'calendar__label calendar__label--late' : 'calendar__label'}
        >
          <text x={LABELS_X} y={row + 11}>
            {text}
          </text>
          <text x={LABELS_X} y={row + 27} className="calendar__note">
            {note}
          </text>
        </g>
      ))}
    </svg>
  )
}

interface CalendarLabel {
  /** Top, px; below the one before it. */
  row: number
  text: string
  note: string
  isLate: boolean
}

function labelsOf(
  { days, allowed, all, isSettled }: DueCalendar,
  words: OpenEndsWords,
  sayDay: (number: number) => string,
): CalendarLabel[] {
  const find = (kind: CalendarDay['kind']) => days.find((day) => day.kind === kind)
  const over = all - allowed
  const label = (day: CalendarDay | undefined, text: string, note: string, isLate = false) =>
    day ? [{ row: TOP_PX + day.row * CELL.apartY, text, note, isLate }] : []
  const last = days.at(-1)
  const found = [
    ...label(find('from'), words.calendarFrom, `${sayDay(0)}, ${words.notCounted}`),
    ...label(
      days.find(({ number }) => number === allowed),
      words.calendarDue(allowed),
      sayDay(allowed),
      over > 0,
    ),
    ...(over > 0 && !isSettled
      ? label(last, words.calendarNow(all), words.daysOver(over), true)
      : []),
    ...(isSettled
      ? label(
          find('done'),
          words.calendarDone(all),
          over > 0 ? `${sayDay(all)}, ${words.daysLate(over)}` : sayDay(all),
          over > 0,
        )
      : []),
  ]
  let below = 0
  return found.map((one) => {
    const row = Math.max(one.row, below)
    below = row + LABEL_PX
    return { ...one, row }
  })
}
