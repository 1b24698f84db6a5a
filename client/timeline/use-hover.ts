import { useCallback, useEffect, useRef, useState } from 'react'
import type { Target } from './display-types.ts'

const SHOW_MS = 120
/** Long enough to move the pointer from the mark onto the card. */
const HIDE_MS = 180

/** What the hover card shows: after a moment, kept while the pointer is on it, away on Escape. */
export function useHover() {
  const [target, setTarget] = useState<Target | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const later = useCallback((next: Target | null, ms: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setTarget(next), ms)
  }, [])
  const point = useCallback((next: Target | null) => later(next, next ? SHOW_MS : HIDE_MS), [later])
  const dismiss = useCallback(() => later(null, 0), [later])
  const hold = useCallback(
    (isOver: boolean) => (isOver ? clearTimeout(timer.current) : later(null, HIDE_MS)),
    [later],
  )
  useEffect(() => {
    if (!target) return
    const handleKey = (event: KeyboardEvent) => event.key === 'Escape' && dismiss()
    document.addEventListener('keydown', handleKey)
    return () => document.removeEventListener('keydown', handleKey)
  }, [target, dismiss])
  useEffect(() => () => clearTimeout(timer.current), [])
  return { target, point, hold, dismiss }
}
