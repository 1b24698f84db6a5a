import { boundsOfText } from '#domain/chronology/order.ts'
import { NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'
import { relate } from '#domain/time/order.ts'
import { dateWords, sayEdtf } from '#domain/time/words.ts'
import { useEditor } from './editor-context.ts'
import { previewScale } from './preview-scale.ts'
import { readDate } from './read-date.ts'
import { useCitedSource } from './use-cited-source.ts'

const WIDE = { width: 576, ticks: 10 }
const NARROW = { width: 358, ticks: 6 }
const HEIGHT = 70
const AXIS = 52
const isNarrow = () => window.matchMedia('(max-width: 719.98px)').matches
/** A day is drawn at least this wide. */
const LEAST_WIDTH = 4

/** A small axis with the days the date can stand for, and the dates other sources give. */
export function WhenPreview({ edtf }: { edtf: string }) {
  const { state, cases, language, messages } = useEditor()
  const citedSource = useCitedSource()
  const { width, ticks: mostTicks } = isNarrow() ? NARROW : WIDE
  const bounds = boundsOfText(edtf, cases.hemisphere)
  const scale = previewScale(bounds, mostTicks)
  if (!scale) return null
  const { first, last, ticks } = scale
  const x = (day: number) => Math.min(width, Math.max(0, ((day - first) / (last - first)) * width))
  const left = x(bounds.start.earliest === NO_EARLIEST ? first : bounds.start.earliest)
  const right = x(bounds.end.latest === NO_LATEST ? last : bounds.end.latest + 1)
  const rivals = state.form.citations.flatMap(({ key, date, source }) => {
    const rival = readDate(date)
    if (!rival) return []
    const rivalBounds = boundsOfText(rival, cases.hemisphere)
    if (relate(bounds, rivalBounds) === 'overlapping') return []
    const { start, end } = rivalBounds
    if (start.earliest >= last || end.latest < first) return []
    return [
      {
        key,
        x: x(start.earliest),
        right: x(end.latest + 1),
        name: citedSource(source)?.publisher ?? '',
      },
    ]
  })
  const isPoint = bounds.start === bounds.end && bounds.start.earliest !== bounds.start.latest
  return (
    <svg
      className="when__preview"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={messages.editor.previewLabel(sayEdtf(edtf, language).short)}
    >
      {ticks.map(({ day, month, year }, i) => (
        <g key={day}>
          <path d={`M${x(day)} 3V${AXIS}`} className={month === 1 ? 'tick tick--year' : 'tick'} />
          <text x={x(day) + 4} y={AXIS + 13}>
            {month !== null && dateWords[language].monthsShort[month - 1]}{' '}
            {(month === null || month === 1 || i === 0) && <tspan className="year">{year}</tspan>}
          </text>
        </g>
      ))}
      <rect
        x={left}
        y={7}
        width={Math.max(LEAST_WIDTH, right - left)}
        height={18}
        rx={2}
        className="span"
      />
      {isPoint && right - left > 110 && (
        <text x={left + 8} y={20.5} className="here">
          {messages.editor.somewhereHere}
        </text>
      )}
      {rivals.slice(0, 2).map((rival, i) => (
        <g key={rival.key} className="rival">
          <path
            d={`M${rival.x} ${31 + i * 10}H${Math.max(rival.x + 1.6, rival.right)}v8H${rival.x}Z`}
          />
          <text x={rival.x - 5} y={38.5 + i * 10} textAnchor="end">
            ≠ {rival.name}
          </text>
        </g>
      ))}
    </svg>
  )
}
