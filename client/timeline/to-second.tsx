import type { RefObject } from 'react'
import type { SecondList } from './display-types.ts'
import type { TimelineLabels } from './labels-contract.ts'

interface ToSecondProps {
  second: SecondList | null
  /** What the lanes show ends here, px from their top. */
  untilPx: number
  scroller: RefObject<HTMLElement | null>
  left: number
  labels: TimelineLabels
}

/** The name of the second case at the lower edge, while the first leaves no room for it. */
export function ToSecond({ second, untilPx, scroller, left, labels }: ToSecondProps) {
  if (!second || second.y + second.headPx <= untilPx) return null
  return (
    <button
      type="button"
      className="tl-to-second"
      data-tl-still
      style={{ left, maxWidth: `calc(100% - ${2 * left}px)` }}
      aria-label={labels.toSecond(second.title)}
      onClick={() => {
        if (scroller.current) scroller.current.scrollTop = second.y
      }}
    >
      <span aria-hidden="true">↓ </span>
      <span lang={second.lang}>{second.title}</span>
    </button>
  )
}
