import { type RefObject, useEffect, useRef } from 'react'

/** Puts the focus on an element that the next render brings: set the ref to its id. */
export function useFocusNext(): RefObject<string | null> {
  const next = useRef<string | null>(null)
  useEffect(() => {
    if (next.current === null) return
    document.getElementById(next.current)?.focus()
    next.current = null
  })
  return next
}
