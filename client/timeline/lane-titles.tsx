import type { DisplayList } from './display-types.ts'
import type { TimelineLabels } from './labels-contract.ts'

interface LaneTitlesProps {
  list: DisplayList
  marginPx: number
  isNarrow: boolean
  /** Whether an empty lane says so; not when the whole chart is empty. */
  saysEmpty: boolean
  labels: TimelineLabels
}

/** Names of the lanes: in the gutter, or above their rows where there is none. */
export function LaneTitles({ list, marginPx, isNarrow, saysEmpty, labels }: LaneTitlesProps) {
  const { plot, second } = list
  const width = isNarrow ? plot.x1 - marginPx : plot.x0 - marginPx - 8
  const middle = (firstRowY: number, y: number) => (isNarrow ? y + 9 : firstRowY)
  return (
    <div aria-hidden>
      {list.lanes.map((lane) => (
        <div key={`${lane.title}${lane.y}`}>
          <p
            className="tl-lane"
            style={{
              left: marginPx,
              top: middle(lane.isEmpty ? lane.y + lane.height / 2 : lane.firstRowY, lane.y),
              maxWidth: width,
            }}
          >
            <b>{lane.title}</b> {lane.note && <span>{lane.note}</span>}
            {isNarrow && saysEmpty && lane.says && <span> {lane.says}</span>}
          </p>
          {!isNarrow && saysEmpty && lane.says && (
            <p className="tl-lane" style={{ left: plot.x0 + 4, top: lane.y + lane.height / 2 }}>
              <span>{lane.says}</span>
            </p>
          )}
        </div>
      ))}
      {[list.owed, ...(second ? [second.owed] : [])].map(
        (owed) =>
          owed.height > 0 && (
            <p
              key={owed.y}
              className="tl-lane"
              style={{
                left: marginPx,
                top: isNarrow ? owed.y + 9 : owed.y + 6 + owed.rowHeight / 2,
                maxWidth: width,
              }}
            >
              <b>{labels.owed}</b> <span>{owed.moreText ?? labels.owedNote}</span>
            </p>
          ),
      )}
      {second && (
        <div
          className="tl-second"
          style={{
            left: marginPx,
            top: second.y + 1,
            height: second.headPx - 2,
            maxWidth: plot.x1 - marginPx,
          }}
        >
          <b lang={second.lang}>{second.title}</b>
          <span>{second.note}</span>
        </div>
      )}
    </div>
  )
}
