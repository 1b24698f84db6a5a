import { useRef } from 'react'

/**
 * The same object until one comes that says something else, so that what is made of it is kept too.
 *
 * @param value  small, and the same once it is written as JSON
 */
export function useKept<T>(value: T): T {
  const kept = useRef({ value, seen: value })
  const { current } = kept
  if (current.seen !== value) {
    current.seen = value
    if (JSON.stringify(current.value) !== JSON.stringify(value)) current.value = value
  }
  return current.value
}
