import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { OverlayFrame, useTitleId } from './overlay-frame.tsx'

export interface DrawerProps {
  title: string
  /** For a drawer whose content shows its own title; the title still names it to a screen reader. */
  isTitleHidden?: boolean
  /** Asked by Escape, the close button, and a press outside when `isDismissable`. */
  onClose: () => void
  /** Buttons at the bottom, always in view. */
  footer?: ReactNode
  /** 640 px, or 1040 px for two columns; the whole screen on a phone. */
  width?: 'usual' | 'wide'
  /** A press outside closes it. Off by default, so that nothing typed is lost by a slip. */
  isDismissable?: boolean
  children: ReactNode
}

/** A modal sheet at the right. It is open while it is rendered; focus goes in, and back where it was. */
export function Drawer({ width = 'usual', isDismissable = false, ...frame }: DrawerProps) {
  const titleId = useTitleId()
  return (
    <ModalOverlay
      className="scrim scrim--right"
      isOpen
      isDismissable={isDismissable}
      onOpenChange={(isOpen) => !isOpen && frame.onClose()}
    >
      <Modal className={`drawer drawer--${width}`}>
        <AriaDialog className="overlay" aria-labelledby={titleId}>
          <OverlayFrame {...frame} titleId={titleId} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
