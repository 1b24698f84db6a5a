import { useSyncExternalStore } from 'react'

let isPrinting = false

function subscribe(onChange: () => void) {
  const set = (next: boolean) => () => {
    isPrinting = next
    onChange()
  }
  const stop = new AbortController()
  addEventListener('beforeprint', set(true), { signal: stop.signal })
  addEventListener('afterprint', set(false), { signal: stop.signal })
  return () => stop.abort()
}

/**
 * Whether the page is being put on paper; true in time for what is rendered to be printed.
 *
 * Not the media query: browsers tell its listeners in the next frame only, which is too late.
 */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => isPrinting)
