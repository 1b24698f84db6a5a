import { type ReactNode, useId } from 'react'
import { useMessages } from '#client/i18n/language.tsx'
import { Button } from './button.tsx'

interface OverlayFrameProps {
  title: string
  isTitleHidden?: boolean
  /** Id the dialog is labelled by. */
  titleId: string
  onClose: () => void
  footer?: ReactNode
  children: ReactNode
}

/** Head, scrolling body and foot, the same in a dialog and a drawer. */
export function OverlayFrame(props: OverlayFrameProps) {
  const { close } = useMessages().shell
  return (
    <>
      <header className="overlay__head">
        <h2 id={props.titleId} className={props.isTitleHidden ? 'hidden-text' : 'overlay__title'}>
          {props.title}
        </h2>
        <Button variant="quiet" className="overlay__close" onClick={props.onClose}>
          {close}
        </Button>
      </header>
      <div className="overlay__body">{props.children}</div>
      {props.footer && <footer className="overlay__foot">{props.footer}</footer>}
    </>
  )
}

export const useTitleId = () => `${useId()}-title`
