import type { TimeOrder } from '#client/case-data/time-order.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { epochDay, fromEpochDay } from '#domain/time/epoch-day.ts'
import { sayYear } from '../group-head.ts'
import { groupFacts } from './group-facts.ts'
import { sayGroup } from './group-words.ts'
import type { Grouping } from './sections.ts'
import type { UprightLayout } from './upright-layout.ts'
import { useWords } from './words.ts'

interface WhereProps {
  layout: UprightLayout
  /** The row at the top of the view. */
  row: number
  grouping: Grouping
  order: TimeOrder
  onClose: (key: string) => void
}

/** The year of the rows in view, or the open box they are in, with a way to close it. */
export function Where({ layout, row, grouping, order, onClose }: WhereProps) {
  const { language, messages } = useLanguage()
  const words = useWords()
  const found = layout.rowAt(row)
  if (!found || found.listed === null) return null
  const { section } = found
  if (section.type !== 'group') {
    const day = layout.dayOfRow(row)
    if (!Number.isFinite(day)) return null
    return (
      <div className="up-where" aria-hidden="true">
        {sayYear(fromEpochDay(epochDay(day)).year, language)}
      </div>
    )
  }
  const { start, count, key } = section
  const places = layout.places.subarray(start, start + count)
  const facts = groupFacts({ columns: order.columns, places, kindAt: () => 0 })
  const { text, note } = sayGroup({ facts, grouping, language, messages })
  return (
    <div className="up-where">
      <span>
        {text} {note}
      </span>
      <button type="button" onClick={() => onClose(key)}>
        {words.close}
      </button>
    </div>
  )
}
