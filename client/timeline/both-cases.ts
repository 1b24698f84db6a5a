import type { EntryColumns } from './columns.ts'
import { type CombinedColumns, idWithin, ownIdWithin } from './combine.ts'
import type { LanesBy, SecondCase, TimelineViewProps } from './contract.ts'
import type { TimelineLabels } from './labels-contract.ts'
import { type LaneSet, laneSet } from './layout.ts'
import type { Filtered } from './use-filter.ts'

/** A timeline's props; with a second case, the columns, words and lines of both are as of one. */
export interface WholeProps extends TimelineViewProps {
  second: SecondCase | null
  /** The first case alone: what `shown` counts in. */
  first: EntryColumns
  both: CombinedColumns | null
}

type Merged = Pick<WholeProps, 'columns' | 'textOf' | 'relations' | 'rivalDates' | 'first' | 'both'>
type Mergeable = Pick<TimelineViewProps, 'columns' | 'textOf' | 'relations' | 'rivalDates'>

/** What is said and drawn of a case and of the one under it; no id of the one is an id of the other. */
export function mergeCases(first: Mergeable, second: SecondCase, both: CombinedColumns): Merged {
  const within = (id: string) => idWithin(second.id, id)
  return {
    first: first.columns,
    both,
    columns: both.columns,
    textOf: (id) => {
      const own = ownIdWithin(second.id, id)
      return own === null ? first.textOf(id) : { ...second.textOf(own), inCase: second.title }
    },
    relations: [
      ...first.relations,
      ...second.relations.map(({ from, to, kind }) => ({
        from: within(from),
        to: within(to),
        kind,
      })),
    ],
    rivalDates: [
      ...first.rivalDates,
      ...second.rivalDates.map(({ entry, date }) => ({ entry: within(entry), date })),
    ],
  }
}

/** The lanes of the first case, then those of the second, which begin at `secondFrom`. */
export function lanesOfWhole(
  { first, both, second }: Pick<WholeProps, 'first' | 'both' | 'second'>,
  lanesBy: LanesBy,
  labels: TimelineLabels,
): LaneSet & { secondFrom: number } {
  const own = laneSet(first, lanesBy, labels)
  const secondFrom = own.titles.length
  if (!both || !second) return { ...own, secondFrom }
  const other = laneSet(second.columns, lanesBy, labels)
  return {
    titles: [...own.titles, ...other.titles],
    secondFrom,
    laneOf: (position) => {
      const place = both.placeAt[position] ?? 0
      return both.caseAt[position] === 1 ? secondFrom + other.laneOf(place) : own.laneOf(place)
    },
  }
}

/** What a filter of the first case leaves of the whole: the second stays as it is. */
export function filteredOfWhole(both: CombinedColumns | null, own: Filtered): Filtered {
  if (!both) return own
  const { caseAt, placeAt, positions } = both
  const matches = own.matches + positions[1].length
  if (own.drawn === null) return { ...own, matches }
  const drawn = new Uint8Array(caseAt.length)
  for (let i = 0; i < drawn.length; i++) {
    drawn[i] = caseAt[i] === 1 ? 1 : (own.drawn[placeAt[i] ?? 0] ?? 0)
  }
  return { ...own, drawn, matches }
}
