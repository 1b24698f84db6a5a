/** Room kept over a row for the head that sticks there, and under it, px. */
const HEAD_PX = 44
const FOOT_PX = 8

/** What scrolls the list: its own pane, or on a narrow screen the page (null). */
export function scrollerOf(element: Element): Element | null {
  const pane = element.closest('[data-scroller]')
  return pane && getComputedStyle(pane).overflowY === 'auto' ? pane : null
}

/** Scrolls a row into view, in its pane only: the page around it stays where it is. */
export function showRow(row: Element, where: 'nearest' | 'center') {
  const pane = scrollerOf(row)
  if (!pane) {
    row.scrollIntoView({ block: where })
    return
  }
  const view = pane.getBoundingClientRect()
  const { top, bottom, height } = row.getBoundingClientRect()
  const over = top - (view.top + HEAD_PX)
  const under = bottom - (view.bottom - FOOT_PX)
  if (over >= 0 && under <= 0) return
  if (where === 'center') pane.scrollTop += top - view.top - (view.height - height) / 2
  else pane.scrollTop += over < 0 ? over : Math.min(under, over)
}
