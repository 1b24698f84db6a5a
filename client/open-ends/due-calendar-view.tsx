import { useLanguage } from '#client/i18n/language.tsx'
import { useMediaQuery } from '#client/ui/use-media-query.ts'
import { dateWords, sayEdtf } from '#domain/time/words.ts'
import { addDays, isoDay } from './days.ts'
import type { CalendarDay, DueCalendar } from './due-calendar.ts'
import { type OpenEndsWords, useWords } from './words.ts'

const TOP_PX = 17
const ROW = { height: 19, apart: 21 }
const LINE_PX = 16
/** What fits beside the calendar on one line, letters. */
const LONGEST_LINE = 28
/** Wide, and on a phone. */
const shapes = {
  wide: { left: 62, cell: 32, apart: 34, labels: 160 },
  narrow: { left: 34, cell: 25, apart: 27, labels: 122 },
}

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
  const isNarrow = useMediaQuery('(max-width: 719.98px)')
  const { left, cell, apart, labels } = shapes[isNarrow ? 'narrow' : 'wide']
  const x = (column: number) => left + column * apart
  const y = (row: number) => TOP_PX + row * ROW.apart
  const labelsX = x(7) + 12
  const width = labelsX + labels
  const sayDay = (number: number) => sayEdtf(isoDay(addDays(first, number)), language).short
  const shown = labelsOf(calendar, words, sayDay).map((label) => {
    const line = label.notes.join(', ')
    return isNarrow || line.length > LONGEST_LINE ? label : { ...label, notes: [line] }
  })
  const placed = placeLabels(shown)
  const below = placed.at(-1)
  const height = Math.max(
    y(calendar.rows) + 2,
    below ? below.top + (below.notes.length + 1) * LINE_PX + 2 : 0,
  )
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
        <text key={name} x={x(column) + cell / 2} y="11" className="calendar__weekday">
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
          <rect x={x(day.column)} y={y(day.row)} width={cell} height={ROW.height} />
          {day.isNumbered && (
            <text x={x(day.column) + cell / 2} y={y(day.row) + 14}>
              {day.number}
            </text>
          )}
        </g>
      ))}
      {placed.map(({ top, text, notes, isLate }) => (
        <g
          key={text}
          className={isLate ? 'calendar__label calendar__label--late' : 'calendar__label'}
        >
          <text x={labelsX} y={top + 11}>
            {text}
          </text>
          {notes.map((note, i) => (
            <text
              key={note}
              x={labelsX}
              y={top + 11 + (i + 1) * LINE_PX}
              className="calendar__note"
            >
              {note}
            </text>
          ))}
        </g>
      ))}
    </svg>
  )
}

interface CalendarLabel {
  /** The row it belongs to. */
  row: number
  text: string
  notes: readonly string[]
  isLate: boolean
}

/** What is said beside the calendar, from top to bottom. */
function labelsOf(
  { days, allowed, all, isSettled }: DueCalendar,
  words: OpenEndsWords,
  sayDay: (number: number) => string,
): CalendarLabel[] {
  const over = all - allowed
  const isLate = over > 0
  const labels: CalendarLabel[] = []
  const add = (day: CalendarDay | undefined, text: string, notes: string[], late = isLate) => {
    if (day) labels.push({ row: day.row, text, notes, isLate: late })
  }
  const find = (kind: CalendarDay['kind']) => days.find((day) => day.kind === kind)
  const done = () =>
    add(
      find('done'),
      words.calendarDone(all),
      isLate ? [sayDay(all), words.lateBy({ days: over })] : [sayDay(all)],
    )
  add(find('from'), words.calendarFrom, [sayDay(0), words.notCounted], false)
  if (isSettled && !isLate) done()
  if (all !== allowed || !isSettled) {
    const due = days.find(({ number }) => number === allowed)
    add(due, words.calendarDue(allowed), [sayDay(allowed)])
  }
  if (isSettled && isLate) done()
  if (!isSettled && isLate) add(days.at(-1), words.calendarNow(all), [words.daysOver(over)])
  return labels
}

/** Each at its row, or right under the one before it. */
function placeLabels(labels: readonly CalendarLabel[]): (CalendarLabel & { top: number })[] {
  let below = 0
  return labels.map((label) => {
    const top = Math.max(TOP_PX + label.row * ROW.apart, below)
    below = top + (label.notes.length + 1) * LINE_PX + 4
    return { ...label, top }
  })
}
