import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'

/**
 * Single-key shortcuts, which a reader can turn off.
 *
 * @see WCAG 2.2, success criterion 2.1.4, Character Key Shortcuts
 */
const STORED = 'kroniek.keys'
const changed = new EventTarget()

const areOn = () => localStorage.getItem(STORED) !== 'off'

function subscribe(onChange: () => void) {
  changed.addEventListener('change', onChange)
  return () => changed.removeEventListener('change', onChange)
}

/** Whether shortcuts are on, and the way to change that; remembered. */
export function useShortcutsOn(): [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(subscribe, areOn)
  const setOn = (next: boolean) => {
    localStorage.setItem(STORED, next ? 'on' : 'off')
    changed.dispatchEvent(new Event('change'))
  }
  return [isOn, setOn]
}

/** Does something on single keys, except while somebody types or a dialog is open. */
export function useShortcuts(handlers: Readonly<Record<string, () => void>>) {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const handler = handlers[event.key]
    if (!handler || !areOn() || event.defaultPrevented) return
    if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
    event.preventDefault()
    handler()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handleKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

const isBusy = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest(
    'input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog]',
  ) !== null
