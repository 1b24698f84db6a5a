import { useRef } from 'react'
import { Button } from '#client/ui/button.tsx'
import { Combobox } from '#client/ui/combobox.tsx'
import { RelationKind } from '#domain/chronology/vocabulary.ts'
import { sayEntry } from './case-index.ts'
import type { RelationForm } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { FieldProblems } from './field-problems.tsx'
import { controlId } from './problems.ts'
import { SelectControl } from './select-control.tsx'
import { useFocusNext } from './use-focus-next.ts'
import { useProblems } from './use-problems.ts'

/** How this entry bears on others: "This entry … the other". */
export function RelationsField() {
  const { state, dispatch, messages } = useEditor()
  const { editor } = messages
  const { relations } = state.form
  const heading = useRef<HTMLHeadingElement>(null)
  const focusNext = useFocusNext()
  const add = () => {
    focusNext.current = controlId(`#/relations/${relations.length}/kind`)
    dispatch({ type: 'add-row', list: 'relations', row: { kind: 'follows-up', target: '' } })
  }
  return (
    <section aria-labelledby="entry-relations" className="field">
      <h3 id="entry-relations" ref={heading} tabIndex={-1} className="field__label">
        {editor.relations}
      </h3>
      {relations.length > 0 && (
        <ul className="relations">
          {relations.map((relation, i) => (
            <RelationRow
              key={relation.key}
              index={i}
              relation={relation}
              onRemove={() => {
                dispatch({ type: 'remove-row', list: 'relations', index: i })
                heading.current?.focus()
              }}
            />
          ))}
        </ul>
      )}
      <Button variant="quiet" className="editor__add" onClick={add}>
        {editor.addRelation}
      </Button>
    </section>
  )
}

interface RelationRowProps {
  index: number
  relation: RelationForm
  onRemove: () => void
}

function RelationRow({ index, relation, onRemove }: RelationRowProps) {
  const { state, dispatch, cases, language, messages } = useEditor()
  const { editor, words } = messages
  const { id, aria, isWrong, sentences } = useProblems(`#/relations/${index}/target`)
  const target = cases.entries.get(relation.target)
  const change = (patch: Partial<Omit<RelationForm, 'key'>>) =>
    dispatch({ type: 'change-row', list: 'relations', index, patch })
  const ownId = state.base.entry?.id ?? ''
  return (
    <li className="relation">
      <SelectControl
        pointer={`#/relations/${index}/kind`}
        label={editor.relationKind(index + 1)}
        isLabelHidden
        value={relation.kind}
        onChange={(kind) => change({ kind })}
        options={RelationKind.options.map((kind) => [kind, words.relations[kind]] as const)}
      />
      <div className={isWrong ? 'field field--wrong' : 'field'}>
        <Combobox
          id={id}
          label={editor.relationTarget(index + 1)}
          placeholder={editor.relationTargetHint}
          chosen={target ? sayEntry(target, language) : relation.target}
          find={(typed) => cases.findEntries(typed, [ownId])}
          onPick={(picked) => change({ target: picked })}
          aria={aria}
        />
        <FieldProblems of={id} sentences={sentences} />
      </div>
      <button
        type="button"
        className="token__button"
        aria-label={editor.removeRelation(index + 1)}
        onClick={onRemove}
      >
        ×
      </button>
    </li>
  )
}
