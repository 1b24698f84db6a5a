import { useBlocker } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'

export interface Leaving {
  /** Whether the question is open. */
  isAsking: boolean
  /** Leaves, after the question where something would be lost. */
  leave: () => void
  discard: () => void
  keepEditing: () => void
  /** Lets the next change of address pass. */
  allow: () => void
}

interface LeavingHandlers {
  /** What was typed is given up. */
  onDrop: () => void
  onClose: () => void
}

/** The parts of an address that decide whether the editor stays open. */
const placeOf = ({ pathname, search }: { pathname: string; search: object }): string => {
  const { edit, follow, add } = search as Record<string, unknown>
  return JSON.stringify([pathname, edit, follow, add])
}

/** Asks before anything typed is left behind: Escape, Cancel, Back, another page, reload. */
export function useLeaving(isTouched: boolean, { onDrop, onClose }: LeavingHandlers): Leaving {
  const isAllowed = useRef(false)
  const [isClosing, setClosing] = useState(false)
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      isTouched && !isAllowed.current && placeOf(current) !== placeOf(next),
    enableBeforeUnload: () => isTouched && !isAllowed.current,
    withResolver: true,
  })
  const allow = useCallback(() => {
    isAllowed.current = true
  }, [])
  return {
    isAsking: isClosing || blocker.status === 'blocked',
    allow,
    leave: () => (isTouched ? setClosing(true) : onClose()),
    discard: () => {
      allow()
      onDrop()
      if (blocker.status === 'blocked') blocker.proceed()
      else onClose()
    },
    keepEditing: () => {
      setClosing(false)
      if (blocker.status === 'blocked') blocker.reset()
    },
  }
}
