import { sayDateFirst } from './case-index.ts'
import { useEditor } from './editor-context.ts'
import { LONGEST_DATE, readDate } from './read-date.ts'
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
  const edtf = readDate(props.value)
  const isUnread = props.value.trim() !== '' && edtf === null
  return (
    <div>
      <TextControl
        {...props}
        onChange={(value) => props.onChange(value.slice(0, LONGEST_DATE))}
        maxLength={LONGEST_DATE}
      />
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
