import { useMemo } from 'react'
import { mergeCases, type WholeProps } from './both-cases.ts'
import type { TimelineViewProps } from './contract.ts'

/** The props with a second case taken in; the same object until the props change. */
export function useWhole(props: TimelineViewProps): WholeProps {
  const { columns, textOf, relations, rivalDates, second } = props
  const merged = useMemo(
    () =>
      second
        ? mergeCases({ columns, textOf, relations, rivalDates }, second)
        : { first: columns, both: null },
    [columns, textOf, relations, rivalDates, second],
  )
  return useMemo(() => ({ ...props, second: second ?? null, ...merged }), [props, second, merged])
}
