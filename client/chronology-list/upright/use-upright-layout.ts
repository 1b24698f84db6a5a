import { useCallback, useEffect, useMemo, useState } from 'react'
import type { TimeOrder } from '#client/case-data/time-order.ts'
import type { Stretch } from '#client/timeline/folds.ts'
import { timeGround } from '#client/timeline/ground.ts'
import type { Regime } from '#domain/law/regimes.ts'
import { type RailBar, railBars } from './rail-bars.ts'
import { countThrough, type Grouping, noticesOf, sectionsOf, trulyQuiet } from './sections.ts'
import { listedAt, type UprightLayout, uprightLayout } from './upright-layout.ts'

interface UprightOptions {
  order: TimeOrder
  /** 1 for what is listed, by place; null lists all. */
  shown: Uint8Array | null
  grouping: Grouping
  /** Place of the selected entry: the box it is in opens. */
  selected: number | null
  regimes: readonly Regime[]
  today: number
}

export interface Upright {
  layout: UprightLayout
  bars: readonly RailBar[]
  /** Days the case covers, `to` exclusive. */
  domain: Stretch
  /** Row of the selected entry; -1 while it has none. */
  selectedRow: number
  /** Opens a box or closes it. */
  toggle: (key: string) => void
}

/** Which boxes were open, by case: they are again when the reader comes back. */
const openedOf = new Map<string, ReadonlySet<string>>()

/** The rows of an upright timeline and the bars beside them, as boxes open and entries come and go. */
export function useUprightLayout(options: UprightOptions): Upright {
  const { order, shown, grouping, selected, regimes, today } = options
  const caseId = order.data.records.case.id
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => openedOf.get(caseId) ?? new Set())
  useEffect(() => {
    openedOf.set(caseId, opened)
  }, [caseId, opened])
  const places = useMemo(() => placesOf(order.columns.count, shown), [order, shown])
  const { domain, notices } = useMemo(() => {
    // By report, only the days of reports count.
    const columns = { ...order.onAxis, happened: undefined }
    const { domain, stretches } = timeGround({ columns, owed: [], today, folded: true })
    // Of what is left out by a filter nobody can say that it was quiet.
    const quiet = shown ? [] : trulyQuiet(stretches, columns)
    const goingOn = (stretch: Stretch) => countThrough(columns, places, { stretch, today })
    const notices = noticesOf({ stretches: quiet, domain, regimes, today, goingOn })
    return { domain, notices }
  }, [order, shown, places, regimes, today])
  const sections = useMemo(
    () => sectionsOf({ columns: order.columns, places, grouping, notices }),
    [order, places, grouping, notices],
  )
  const layout = useMemo(
    () => uprightLayout(sections, { places, from: order.columns.from, opened }),
    [sections, places, order, opened],
  )
  const bars = useMemo(() => railBars(order.onAxis, layout, today), [order, layout, today])
  const listed = selected === null ? -1 : listedAt(places, selected)
  const row = listed < 0 ? -1 : layout.rowOfListed(listed)
  const hiding = row < 0 ? null : closedBoxAt(layout, row)
  useEffect(() => {
    if (hiding !== null) setOpened((now) => new Set([...now, hiding]))
  }, [hiding])
  const toggle = useCallback((key: string) => {
    setOpened((now) => {
      const next = new Set(now)
      if (!next.delete(key)) next.add(key)
      return next
    })
  }, [])
  return { layout, bars, domain, selectedRow: hiding === null ? row : -1, toggle }
}

/** Places of what is listed, ascending. */
function placesOf(count: number, shown: Uint8Array | null): Uint32Array {
  const places = new Uint32Array(count)
  let listed = 0
  for (let place = 0; place < count; place++) {
    if (shown && shown[place] !== 1) continue
    places[listed] = place
    listed += 1
  }
  return places.subarray(0, listed)
}

/** The key of the closed box a row is; null for any other row. */
function closedBoxAt(layout: UprightLayout, row: number): string | null {
  const found = layout.rowAt(row)
  return found?.section.type === 'group' && found.listed === null ? found.section.key : null
}
