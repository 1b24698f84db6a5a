import { useEffect } from 'react'
import { usePrinting } from '#client/ui/use-printing.ts'

type Printed = typeof import('./printed-timeline.tsx')

/** Long enough for the page to be read before its paper is fetched. */
const WAIT_MS = 1000

let printed: Printed | null = null

/**
 * What draws the whole timeline for paper while the page is printed, else null.
 *
 * Printing waits for nothing, so the code for it is fetched once the page rests; before that the
 * picture on the screen is what is printed.
 */
export function usePrintedTimeline(): Printed['PrintedTimeline'] | null {
  const isPrinting = usePrinting()
  useEffect(() => {
    const load = () => {
      import('./printed-timeline.tsx').then(
        (module) => {
          printed = module
        },
        // Without the network it cannot be had; nor is it needed on the screen.
        () => {},
      )
    }
    const timer = setTimeout(load, WAIT_MS)
    return () => clearTimeout(timer)
  }, [])
  return isPrinting && printed ? printed.PrintedTimeline : null
}
