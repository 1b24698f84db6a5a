import { useBlocker } from '@tanstack/react-router'
import { useRef, useState } from 'react'

/** Asks before anything typed is left behind: Escape, Cancel, Back, another page, reload. */
export function useLeaving(isTouched: boolean, onClose: () => void) {
  const isAllowed = useRef(false)
  const [isClosing, setClosing] = useState(false)
  const isHeld = () => isTouched && !isAllowed.current
  const blocker = useBlocker({
    shouldBlockFn: isHeld,
    enableBeforeUnload: isHeld,
    withResolver: true,
  })
  return {
    isAsking: isClosing || blocker.status === 'blocked',
    /** Lets what comes next pass. */
    allow: () => {
      isAllowed.current = true
    },
    leave: () => (isTouched ? setClosing(true) : onClose()),
    discard: () => {
      isAllowed.current = true
      if (blocker.status === 'blocked') blocker.proceed()
      onClose()
    },
    keepEditing: () => {
      setClosing(false)
      if (blocker.status === 'blocked') blocker.reset()
    },
  }
}
