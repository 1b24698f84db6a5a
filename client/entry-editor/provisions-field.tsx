import { useRef } from 'react'
import { Button } from '#client/ui/button.tsx'
import type { ProvisionForm } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { controlId } from './problems.ts'
import { SelectControl } from './select-control.tsx'
import { TextControl } from './text-control.tsx'
import { useFocusNext } from './use-focus-next.ts'

/** Articles that bear on the entry. */
export function ProvisionsField() {
  const { state, dispatch, messages } = useEditor()
  const { editor } = messages
  const { provisions } = state.form
  const heading = useRef<HTMLHeadingElement>(null)
  const focusNext = useFocusNext()
  const add = () => {
    focusNext.current = controlId(`#/provisions/${provisions.length}/act`)
    const row = { act: '', article: '', basis: 'stated' as const, reason: '' }
    dispatch({ type: 'add-row', list: 'provisions', row })
  }
  return (
    <section aria-labelledby="entry-provisions" className="field">
      <h3 id="entry-provisions" ref={heading} tabIndex={-1} className="field__label">
        {editor.provisions}
      </h3>
      {provisions.map((provision, i) => (
        <Provision
          key={provision.key}
          index={i}
          provision={provision}
          onRemove={() => {
            dispatch({ type: 'remove-row', list: 'provisions', index: i })
            heading.current?.focus()
          }}
        />
      ))}
      <Button variant="quiet" className="editor__add" onClick={add}>
        {editor.addProvision}
      </Button>
    </section>
  )
}

interface ProvisionProps {
  index: number
  provision: ProvisionForm
  onRemove: () => void
}

function Provision({ index, provision, onRemove }: ProvisionProps) {
  const { dispatch, messages } = useEditor()
  const { editor } = messages
  const at = (field: string) => `#/provisions/${index}/${field}`
  const change = (patch: Partial<Omit<ProvisionForm, 'key'>>) =>
    dispatch({ type: 'change-row', list: 'provisions', index, patch })
  return (
    <fieldset className="inset">
      <legend className="hidden-text">{editor.provision(index + 1)}</legend>
      <div className="editor__three">
        <TextControl
          pointer={at('act')}
          label={editor.act}
          value={provision.act}
          onChange={(act) => change({ act })}
          isRequired
        />
        <TextControl
          pointer={at('article')}
          label={editor.article}
          note={editor.optional}
          value={provision.article}
          onChange={(article) => change({ article })}
        />
        <SelectControl
          pointer={at('basis')}
          label={editor.basis}
          value={provision.basis}
          onChange={(basis) => change({ basis: basis === 'inferred' ? 'inferred' : 'stated' })}
          options={Object.entries(editor.bases)}
        />
      </div>
      {(provision.basis === 'inferred' || provision.reason !== '') && (
        <TextControl
          pointer={at('reason')}
          label={editor.reason}
          value={provision.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      <div className="inset__actions">
        <Button
          size="small"
          variant="quiet"
          aria-label={editor.removeProvision(index + 1)}
          onClick={onRemove}
        >
          {editor.remove}
        </Button>
      </div>
    </fieldset>
  )
}
