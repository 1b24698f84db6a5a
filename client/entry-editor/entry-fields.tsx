import { ActorsField } from './actors-field.tsx'
import { ChoiceField } from './choice-field.tsx'
import { CitationsField } from './citations-field.tsx'
import { useEditor } from './editor-context.ts'
import { KindField } from './kind-field.tsx'
import { MoreFields } from './more-fields.tsx'
import { RelationsField } from './relations-field.tsx'
import { TextControl } from './text-control.tsx'
import { WhenField } from './when-field.tsx'

/** The fields of an entry, in the order a person knows them. */
export function EntryFields() {
  const { state, dispatch, messages } = useEditor()
  const { editor, words } = messages
  const { form } = state
  return (
    <>
      <WhenField />
      <TextControl
        pointer="#/title"
        label={editor.title}
        value={form.title}
        onChange={(value) => dispatch({ type: 'set', field: 'title', value })}
        isRequired
      />
      <TextControl
        pointer="#/summary"
        label={editor.summary}
        note={editor.optional}
        value={form.summary}
        onChange={(value) => dispatch({ type: 'set', field: 'summary', value })}
        rows={3}
      />
      <KindField />
      <ActorsField />
      <CitationsField />
      <RelationsField />
      <div className="editor__pair">
        <ChoiceField
          pointer="#/visibility"
          label={editor.visibility}
          look="lines"
          value={form.visibility}
          onChange={(value) => dispatch({ type: 'set', field: 'visibility', value })}
          choices={(['internal', 'public'] as const).map((value) => ({
            value,
            content: words.visibilities[value],
          }))}
        />
        <TextControl
          pointer="#/dateNote"
          label={editor.dateNote}
          note={editor.dateNoteHint}
          value={form.dateNote}
          onChange={(value) => dispatch({ type: 'set', field: 'dateNote', value })}
          rows={2}
        />
      </div>
      <MoreFields />
    </>
  )
}
