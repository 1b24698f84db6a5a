import { useMemo } from 'react'
import type { TimeOrder } from '#client/case-data/time-order.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { epochDay, fromEpochDay } from '#domain/time/epoch-day.ts'
import { sayYear } from '../group-head.ts'
import { groupFacts } from './group-facts.ts'
import { sayGroup } from './group-words.ts'
import type { Grouping, GroupSection } from './sections.ts'
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
  const { language } = useLanguage()
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
  return (
    <OpenBox
      section={section}
      places={layout.places}
      grouping={grouping}
      order={order}
      onClose={onClose}
    />
  )
}

interface OpenBoxProps extends Pick<WhereProps, 'grouping' | 'order' | 'onClose'> {
  section: GroupSection
  places: Uint32Array
}

function OpenBox({ section, places, grouping, order, onClose }: OpenBoxProps) {
  const { language, messages } = useLanguage()
  const words = useWords()
  // The view moves through thousands of rows of one box.
  const facts = useMemo(() => {
    const own = places.subarray(section.start, section.start + section.count)
    return groupFacts({ columns: order.columns, places: own, kindAt: () => 0 })
  }, [section, places, order])
  const { text, note } = sayGroup({ facts, grouping, language, messages })
  return (
    <div className="up-where">
      <span>
        {text} {note}
      </span>
      <button type="button" onClick={() => onClose(section.key)}>
        {words.close}
      </button>
    </div>
  )
}
