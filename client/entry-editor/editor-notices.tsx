import type { Ref } from 'react'
import type { Language } from '#client/i18n/catalogues.ts'
import { Button } from '#client/ui/button.tsx'
import { sayFailure } from '#client/ui/failure.tsx'
import { useEditor } from './editor-context.ts'
import type { Settles } from './entry-start.ts'
import type { Opening } from './use-opening.ts'
import type { Setback } from './use-saving.ts'
import type { DraftKeeper } from './use-stored-draft.ts'

interface EditorNoticesProps {
  opening: Opening
  keeper: DraftKeeper
  setback: Setback
  onStartAfresh: () => void
  onSaveAsNew: () => void
  /** What saving it settles. */
  settles: Settles | null
  onSaveApart: () => void
  /** The one about saving, to bring into view. */
  ref: Ref<HTMLElement>
}

/** What a person must know before going on: drafts, and why it was not saved. */
export function EditorNotices(props: EditorNoticesProps) {
  const { opening, keeper, setback, settles, onStartAfresh, onSaveAsNew, onSaveApart, ref } = props
  const { language, messages } = useEditor()
  const { editor } = messages
  const { other } = keeper
  return (
    <>
      {settles && (
        <p className="notice notice--settles">
          {settles.record === 'questions'
            ? editor.answers(settles.what)
            : editor.settles(settles.what)}
        </p>
      )}
      {opening.restoredAt !== null && (
        <p className="notice" role="status">
          {editor.restored(sayInstant(opening.restoredAt, language))}
          <Button size="small" onClick={onStartAfresh}>
            {editor.startAfresh}
          </Button>
        </p>
      )}
      {other && (
        <p className="notice" role="alert">
          {editor.otherTab}
          <Button size="small" onClick={() => opening.restore(other)}>
            {editor.useOther}
          </Button>
          <Button size="small" onClick={() => keeper.adopt(other)}>
            {editor.keepThis}
          </Button>
        </p>
      )}
      {setback?.kind === 'failed' && (
        <p
          ref={ref as Ref<HTMLParagraphElement>}
          tabIndex={-1}
          className="notice notice--wrong"
          role="alert"
        >
          {editor.notSaved(sayFailure(setback.error, messages))}
        </p>
      )}
      {setback?.kind === 'settled' && (
        <p
          ref={ref as Ref<HTMLParagraphElement>}
          tabIndex={-1}
          className="notice notice--wrong"
          role="alert"
        >
          {editor.settledMeanwhile}
          <Button size="small" onClick={onSaveApart}>
            {editor.saveApart}
          </Button>
        </p>
      )}
      {setback?.kind === 'gone' && (
        <p
          ref={ref as Ref<HTMLParagraphElement>}
          tabIndex={-1}
          className="notice notice--wrong"
          role="alert"
        >
          {editor.gone}
          <Button size="small" onClick={onSaveAsNew}>
            {editor.saveAsNew}
          </Button>
        </p>
      )}
    </>
  )
}

/** In the order the dates of a chronology have: day, month, year. */
const locales: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' }

const sayInstant = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  )
