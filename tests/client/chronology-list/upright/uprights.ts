import {
  countThrough,
  type Grouping,
  noticesOf,
  sectionsOf,
  trulyQuiet,
} from '#client/chronology-list/upright/sections.ts'
import { uprightLayout } from '#client/chronology-list/upright/upright-layout.ts'
import { regimesOf } from '#domain/law/regimes.ts'
import { caseOf, type SmallEntry, today } from '../../timeline/cases.ts'

interface Options {
  grouping?: Grouping
  /** Which groups are open; all or none. */
  isOpen?: boolean
  isListed?: (place: number) => boolean
}

/** Every key is in it. */
const all = { has: () => true } as unknown as ReadonlySet<string>

/** A case as the upright timeline lays it out. */
export function uprightOf(entries: readonly SmallEntry[], options: Options = {}) {
  const { grouping = 'month', isOpen = false, isListed = () => true } = options
  const { columns, ground } = caseOf(entries)
  const { domain } = ground
  const places = Uint32Array.from(
    Array.from({ length: columns.count }, (_, place) => place).filter(isListed),
  )
  const stretches = trulyQuiet(ground.stretches, columns)
  const notices = noticesOf({
    stretches,
    domain,
    regimes: regimesOf('NL'),
    today,
    goingOn: (stretch) => countThrough(columns, places, { stretch, today }),
  })
  const opened = isOpen ? all : new Set<string>()
  const sections = sectionsOf({ columns, places, grouping, notices })
  return {
    columns,
    domain,
    places,
    sections,
    layout: uprightLayout(sections, { places, from: columns.from, opened }),
  }
}
