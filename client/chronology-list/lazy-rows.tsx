import { type ReactNode, useEffect, useRef, useState } from 'react'
import { scrollerOf } from './show-row.ts'

interface LazyRowsProps {
  count: number
  /** Renders them now, wherever they are. */
  isNeeded: boolean
  children: () => ReactNode
}

/** What a row measures at least, px; the place kept for rows that are not in the page yet. */
const ROW_HEIGHT_PX = 57
const MARGIN_PX = 1500

/** Rows that enter the page when they come near the view, and then stay. */
export function LazyRows({ count, isNeeded, children }: LazyRowsProps) {
  const place = useRef<HTMLLIElement>(null)
  const [isNear, setNear] = useState(isNeeded)
  if (isNeeded && !isNear) setNear(true)
  useEffect(() => {
    if (isNear || !place.current) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      root: scrollerOf(place.current),
      rootMargin: `${MARGIN_PX}px 0px`,
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [isNear])
  if (isNear) return children()
  return <li ref={place} aria-hidden="true" style={{ height: count * ROW_HEIGHT_PX }} />
}
