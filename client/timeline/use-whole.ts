import { useMemo } from 'react'
import { mergeCases, type WholeProps } from './both-cases.ts'
import { combineColumns } from './combine.ts'
import type { TimelineViewProps } from './contract.ts'

/** The props with a second case taken in; the same object until the props change. */
export function useWhole(props: TimelineViewProps): WholeProps {
  const { columns, textOf, relations, rivalDates, second = null } = props
  // Words come and selections go more often than entries do.
  const [others, secondId] = [second?.columns, second?.id]
  const both = useMemo(
    () => (others && secondId ? combineColumns(columns, others, secondId) : null),
    [columns, others, secondId],
  )
  const merged = useMemo(
    () =>
      both && second
        ? mergeCases({ columns, textOf, relations, rivalDates }, second, both)
        : { first: columns, both: null },
    [columns, textOf, relations, rivalDates, second, both],
  )
  return useMemo(() => ({ ...props, second, ...merged }), [props, second, merged])
}
