import { useEffect, useState } from 'react'
import { DateControl } from './date-control.tsx'
import { useEditor } from './editor-context.ts'
import { partOf } from './problems.ts'
import { ProvisionsField } from './provisions-field.tsx'
import { TextControl } from './text-control.tsx'

const parts = ['provisions', 'affected', 'dataCategories', 'stated']

/** What most entries go without; open when it holds something, or something wrong. */
export function MoreFields() {
  const { state, dispatch, problems, messages } = useEditor()
  const { editor } = messages
  const { form } = state
  const isWrong = problems.some(({ pointer }) => parts.includes(partOf(pointer)))
  const isFilled =
    form.provisions.length > 0 ||
    `${form.affected.estimate}${form.dataCategories}${form.stated}` !== ''
  const [isOpen, setOpen] = useState(isFilled)
  useEffect(() => {
    if (isWrong) setOpen(true)
  }, [isWrong])
  const affect = (patch: Partial<typeof form.affected>) =>
    dispatch({ type: 'set', field: 'affected', value: { ...form.affected, ...patch } })
  return (
    <details className="more" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{editor.more}</summary>
      <div className="more__fields">
        <ProvisionsField />
        <fieldset className="field">
          <legend className="field__label editor__legend">{editor.affected}</legend>
          <div className="editor__pair">
            <TextControl
              pointer="#/affected/estimate"
              label={editor.estimate}
              value={form.affected.estimate}
              onChange={(estimate) => affect({ estimate })}
            />
            <TextControl
              pointer="#/affected/qualifier"
              label={editor.qualifier}
              value={form.affected.qualifier}
              onChange={(qualifier) => affect({ qualifier })}
            />
          </div>
        </fieldset>
        <TextControl
          pointer="#/dataCategories"
          label={editor.dataCategories}
          note={editor.dataCategoriesNote}
          value={form.dataCategories}
          onChange={(value) => dispatch({ type: 'set', field: 'dataCategories', value })}
          rows={3}
        />
        <DateControl
          pointer="#/stated"
          label={editor.stated}
          note={editor.statedNote}
          value={form.stated}
          onChange={(value) => dispatch({ type: 'set', field: 'stated', value })}
        />
      </div>
    </details>
  )
}
