import { useCallback } from 'react'
import type { CaseData } from '#client/case-data/case-data.ts'
import type { CaseAddress } from './use-case-address.ts'

/** Selects what stands at a position, as soon as its id is known. */
export function useSelectAt(
  data: CaseData,
  select: CaseAddress['select'],
): (position: number) => void {
  return useCallback(
    (position) => {
      const here = data.textAt(position)
      if (here) return select(here.id)
      data.waitForText(position).then(
        ({ id }) => select(id),
        () => {},
      )
    },
    [data, select],
  )
}
