import { Combobox } from '#client/ui/combobox.tsx'
import { ActorKind } from '#domain/chronology/vocabulary.ts'
import { newIndex, newlyNamed } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { FieldProblems } from './field-problems.tsx'
import { newActorPointer } from './problems.ts'
import { SelectControl } from './select-control.tsx'
import { TextControl } from './text-control.tsx'
import { useProblems } from './use-problems.ts'

/** Actors as tokens; the first one acts. */
export function ActorsField() {
  const { state, dispatch, cases, messages } = useEditor()
  const { editor } = messages
  const { id, aria, isWrong, sentences } = useProblems('#/actors')
  const { actors, newActors } = state.form
  const nameOf = (actor: string) => {
    const index = newIndex(actor)
    const record = index === null ? cases.actors.get(actor) : newActors[index]
    return (record && 'shortName' in record && record.shortName) || record?.name || actor
  }
  const focusField = () => document.getElementById(id)?.focus()
  return (
    <fieldset className={isWrong ? 'field field--wrong' : 'field'}>
      <legend className="field__label editor__legend">
        {editor.actors} <span className="editor__note">{editor.actorsNote}</span>
      </legend>
      {actors.length > 0 && (
        <ul className="tokens">
          {actors.map((actor, i) => (
            <li key={actor} className="token">
              <span>{nameOf(actor)}</span>
              {newIndex(actor) !== null && <em>{editor.newMark}</em>}
              {i === 0 ? (
                <em>{editor.acts}</em>
              ) : (
                <button
                  type="button"
                  className="link-button token__first"
                  aria-label={editor.putFirst(nameOf(actor))}
                  onClick={() => {
                    dispatch({ type: 'put-actor-first', index: i })
                    focusField()
                  }}
                >
                  {editor.first}
                </button>
              )}
              <button
                type="button"
                className="token__button"
                aria-label={editor.removeActor(nameOf(actor))}
                onClick={() => {
                  dispatch({ type: 'remove-actor', index: i })
                  focusField()
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        id={id}
        label={editor.addActor}
        placeholder={editor.addActor}
        find={(typed) => cases.findActors(typed, actors)}
        onPick={(actor) => dispatch({ type: 'add-actor', actor })}
        creation={{
          label: editor.newActor,
          onCreate: (name) => dispatch({ type: 'name-new-actor', name }),
        }}
        aria={aria}
      />
      <FieldProblems of={id} sentences={sentences} />
      {newlyNamed(actors).map((index) => (
        <NewActor key={index} index={index} />
      ))}
    </fieldset>
  )
}

function NewActor({ index }: { index: number }) {
  const { state, dispatch, messages } = useEditor()
  const { editor, words } = messages
  const actor = state.form.newActors[index]
  if (!actor || actor.isMade) return null
  const change = (patch: { name: string } | { kind: string }) =>
    dispatch({ type: 'change-new', list: 'newActors', index, patch })
  return (
    <fieldset className="inset">
      <legend className="hidden-text">{editor.newActorTitle(actor.name)}</legend>
      <div className="editor__pair">
        <TextControl
          pointer={`${newActorPointer(index)}/name`}
          label={editor.actorName}
          value={actor.name}
          onChange={(name) => change({ name })}
        />
        <SelectControl
          pointer={`${newActorPointer(index)}/kind`}
          label={editor.actorKind}
          placeholder={editor.choose}
          value={actor.kind}
          onChange={(kind) => change({ kind })}
          options={ActorKind.options.map((kind) => [kind, words.actorKinds[kind]] as const)}
        />
      </div>
    </fieldset>
  )
}
