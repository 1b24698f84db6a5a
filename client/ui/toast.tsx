import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react'
import { useMessages } from '#client/i18n/language.tsx'
import { Button } from './button.tsx'

export interface Toast {
  text: string
  /** One thing to do about it. A toast with an action stays until it is used or dismissed. */
  action?: { label: string; onAction: () => void }
}

interface ShownToast extends Toast {
  key: number
}

const LASTS_MS = 7000
const MOST_SHOWN = 3

const ToastContext = createContext<((toast: Toast) => void) | null>(null)

/** Gives everything inside it `useToast`, and shows the toasts at the foot of the page. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([])
  const nextKey = useRef(0)
  const dismiss = useCallback(
    (key: number) => setToasts((shown) => shown.filter((toast) => toast.key !== key)),
    [],
  )
  const show = useCallback(
    (toast: Toast) => {
      const key = nextKey.current++
      setToasts((shown) => [...shown, { ...toast, key }].slice(-MOST_SHOWN))
      if (!toast.action) setTimeout(() => dismiss(key), LASTS_MS)
    },
    [dismiss],
  )
  return (
    <ToastContext value={show}>
      {children}
      <ToastRegion toasts={toasts} onDismiss={dismiss} />
    </ToastContext>
  )
}

/** Shows a toast: `useToast()({ text, action })`. */
export function useToast(): (toast: Toast) => void {
  const show = use(ToastContext)
  if (!show) throw new Error('useToast is used outside ToastProvider')
  return show
}

interface ToastRegionProps {
  toasts: readonly ShownToast[]
  onDismiss: (key: number) => void
}

function ToastRegion({ toasts, onDismiss }: ToastRegionProps) {
  const { shell } = useMessages()
  const items = useMemo(
    () =>
      toasts.map(({ key, text, action }) => (
        <li key={key} className="toast">
          <p>{text}</p>
          {action && (
            <Button
              variant="quiet"
              onClick={() => {
                onDismiss(key)
                action.onAction()
              }}
            >
              {action.label}
            </Button>
          )}
          <Button variant="quiet" onClick={() => onDismiss(key)}>
            {shell.dismiss}
          </Button>
        </li>
      )),
    [toasts, onDismiss, shell],
  )
  return (
    // The attribute keeps toasts reachable while a modal dialog hides the rest of the page.
    <section className="toasts" aria-label={shell.notices} data-react-aria-top-layer="true">
      <div role="status">
        <ol>{items}</ol>
      </div>
    </section>
  )
}
