import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { OverlayFrame, useTitleId } from './overlay-frame.tsx'

export interface DialogProps {
  title: string
  /** Asked by Escape, the close button, and a press outside when `isDismissable`. */
  onClose: () => void
  /** Buttons at the bottom, always in view. */
  footer?: ReactNode
  /** 560 px, or 1060 px for two columns. */
  width?: 'usual' | 'wide'
  /** A press outside closes it. Off by default, so that nothing typed is lost by a slip. */
  isDismissable?: boolean
  /** `alertdialog` for a question that interrupts. */
  role?: 'dialog' | 'alertdialog'
  children: ReactNode
}

/** A modal dialog. It is open while it is rendered; focus goes in, and back where it was. */
export function Dialog({
  width = 'usual',
  isDismissable = false,
  role = 'dialog',
  ...frame
}: DialogProps) {
  const titleId = useTitleId()
  return (
    <ModalOverlay
      className="scrim scrim--centre"
      isOpen
      isDismissable={isDismissable}
      onOpenChange={(isOpen) => !isOpen && frame.onClose()}
    >
      <Modal className={`dialog dialog--${width}`}>
        <AriaDialog className="overlay" role={role} aria-labelledby={titleId}>
          <OverlayFrame {...frame} titleId={titleId} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
