import { KindGlyph } from '#client/timeline/kind-glyph.tsx'
import { EntryKind } from '#domain/chronology/vocabulary.ts'
import { ChoiceField } from './choice-field.tsx'
import { useEditor } from './editor-context.ts'

export function KindField() {
  const { state, dispatch, messages } = useEditor()
  return (
    <ChoiceField
      pointer="#/kind"
      label={messages.editor.kind}
      look="chips"
      value={state.form.kind}
      onChange={(value) => dispatch({ type: 'set', field: 'kind', value })}
      choices={EntryKind.options.map((kind) => ({
        value: kind,
        content: (
          <span>
            <KindGlyph kind={kind} />
            {messages.words.kinds[kind]}
          </span>
        ),
      }))}
    />
  )
}
