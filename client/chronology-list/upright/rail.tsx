import type { RailBar } from './rail-bars.ts'
import { ROW_PX, type UprightLayout } from './upright-layout.ts'

const TRACK_PX = 8

interface InView {
  /** The rows that are in the page, px of the list as long as it truly is. */
  topPx: number
  bottomPx: number
  /** How far they stand from there. */
  shiftPx: number
}

/** The bars beside the rows that are in the page. */
export function Rail({ bars, ...rows }: InView & { bars: readonly RailBar[] }) {
  return bars
    .filter(({ y0, y1 }) => y1 > rows.topPx && y0 < rows.bottomPx)
    .map((bar) => <Bar key={bar.place} bar={bar} {...rows} />)
}

function Bar({ bar, topPx, bottomPx, shiftPx }: InView & { bar: RailBar }) {
  const clip = (y: number) => Math.min(bottomPx, Math.max(topPx, y))
  const [y0, y1] = [clip(bar.y0), clip(bar.y1)]
  const [solid0, solid1] = [clip(bar.solid0), clip(bar.solid1)]
  const isEndSeen = bar.isOpen && y1 === bar.y1
  return (
    <span
      className={`up-bar tl-family-${bar.family}${isEndSeen ? ' up-bar--open' : ''}`}
      style={{ top: y0 + shiftPx, height: y1 - y0, marginLeft: bar.track * TRACK_PX }}
      aria-hidden="true"
    >
      {solid1 > solid0 && <i style={{ top: solid0 - y0, height: solid1 - solid0 }} />}
    </span>
  )
}

/** The ground of the entries of open boxes. */
export function Members({ layout, ...rows }: InView & { layout: UprightLayout }) {
  const grounds = []
  const last = layout.placeAt(rows.bottomPx)
  for (let row = layout.placeAt(rows.topPx); row <= last; row++) {
    const section = layout.rowAt(row)?.section
    if (section?.type !== 'group' || !layout.opened.has(section.key)) continue
    const first = layout.rowOfListed(section.start)
    const [top, end] = [layout.topOf(first), layout.topOf(first) + section.count * ROW_PX.entry]
    const clip = (y: number) => Math.min(rows.bottomPx, Math.max(rows.topPx, y))
    grounds.push(
      <span
        key={section.key}
        className="up-members"
        style={{ top: clip(top) + rows.shiftPx, height: clip(end) - clip(top) }}
        aria-hidden="true"
      />,
    )
    row = first + section.count - 1
  }
  return grounds
}
