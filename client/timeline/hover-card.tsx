import type { TimelineEntryText, TimelineLanguage } from './contract.ts'
import type { Target } from './display-types.ts'
import { dateInFull } from './entry-words.ts'
import type { Ids } from './ids.ts'
import type { TimelineLabels } from './labels-contract.ts'

interface HoverCardProps {
  target: Target
  /** Top of the lanes as drawn now, px from the top of the component. */
  lanesY: number
  widthPx: number
  textOf: (id: string) => TimelineEntryText
  language: TimelineLanguage
  labels: TimelineLabels
  onPoint: (isOver: boolean) => void
}

const MOST_LINES = 6
const WIDTH_PX = 300

/** Title, date in words and sources of what is pointed at or focused. Nothing is said here alone. */
export function HoverCard({
  target,
  lanesY,
  widthPx,
  textOf,
  language,
  labels,
  onPoint,
}: HoverCardProps) {
  const middle = (Math.max(0, target.x0) + Math.min(widthPx, target.x1)) / 2
  const left = Math.min(Math.max(8, middle - WIDTH_PX / 2), Math.max(8, widthPx - WIDTH_PX - 8))
  const more = target.ids.length - MOST_LINES
  return (
    <div
      className="tl-card"
      data-tl-still
      aria-hidden
      style={{ left, top: lanesY + target.y1 + 6, width: Math.min(WIDTH_PX, widthPx - 16) }}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      {firstOf(target.ids).map((id) => (
        <CardLine key={id} text={textOf(id)} language={language} labels={labels} />
      ))}
      {more > 0 && <p className="tl-card-meta">{labels.more(more)}</p>}
    </div>
  )
}

function firstOf(ids: Ids): string[] {
  const first = Array.from({ length: Math.min(MOST_LINES, ids.length) }, (_, i) => ids.at(i))
  return first.filter((id) => id !== undefined)
}

function CardLine({
  text,
  language,
  labels,
}: { text: TimelineEntryText } & Pick<HoverCardProps, 'language' | 'labels'>) {
  return (
    <div className="tl-card-line">
      <b>{text.title}</b>
      <p className="tl-card-meta">
        {dateInFull(text, language, labels)}
        {' · '}
        {labels.sources(text.sources)}
        {text.disputed > 0 && <span className="tl-card-differ"> ≠ {labels.disputed}</span>}
      </p>
      {text.inCase && <p className="tl-card-meta">{labels.inCase(text.inCase)}</p>}
    </div>
  )
}
