import { findEdtf } from '#domain/time/plain-date.ts'
import { sayDateFirst } from './case-index.ts'
import { useEditor } from './editor-context.ts'
import { TextControl } from './text-control.tsx'

interface DateControlProps {
  pointer: string
  label: string
  note?: string
  value: string
  onChange: (value: string) => void
}

/** A small date field, read back under it. */
export function DateControl(props: DateControlProps) {
  const { language, messages } = useEditor()
  const edtf = findEdtf(props.value)
  const isUnread = props.value.trim() !== '' && edtf === null
  return (
    <div>
      <TextControl {...props} />
      <p
        className={isUnread ? 'editor__read editor__read--wrong' : 'editor__read'}
        aria-live="polite"
      >
        {edtf && sayDateFirst(edtf, language)}
        {isUnread && messages.editor.problems.date}
      </p>
    </div>
  )
}
