import { type Ref, useState } from 'react'
import { Button } from '#client/ui/button.tsx'
import { differencesOf } from './changes.ts'
import { type EntryView, formOf, type ShownField } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { useFieldWords } from './use-field-words.ts'

interface StalePanelProps {
  theirs: EntryView
  /** The fields to take from the other version. */
  onSettle: (take: ShownField[]) => void
  ref: Ref<HTMLElement>
}

/** Both versions of every field that differs, side by side, and which one stays. */
export function StalePanel({ theirs, onSettle, ref }: StalePanelProps) {
  const { state, cases, language, messages } = useEditor()
  const { editor } = messages
  const say = useFieldWords()
  const theirForm = formOf(theirs, language, (id) => cases.entries.get(id)?.title)
  const differences = differencesOf(state.base.form, state.form, theirForm)
  const [choices, setChoices] = useState<Partial<Record<ShownField, 'mine' | 'theirs'>>>({})
  const choiceOf = (field: ShownField, isMine: boolean) =>
    choices[field] ?? (isMine ? 'mine' : 'theirs')
  return (
    <section ref={ref} className="stale" tabIndex={-1} aria-labelledby="entry-stale">
      <h3 id="entry-stale">{editor.staleTitle}</h3>
      <p>{differences.length === 0 ? editor.staleSame : editor.staleText}</p>
      {differences.map(({ field, isMine }) => (
        <fieldset key={field} className="stale__field">
          <legend className="field__label">{editor.fields[field]}</legend>
          {!isMine && <p className="editor__note">{editor.onlyTheirs}</p>}
          <div className="stale__versions">
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side} className="stale__version">
                <input
                  type="radio"
                  name={`stale-${field}`}
                  checked={choiceOf(field, isMine) === side}
                  onChange={() => setChoices({ ...choices, [field]: side })}
                />
                <span>
                  <b>{side === 'mine' ? editor.keepMine : editor.takeTheirs}</b>
                  <span className="stale__words">
                    {say(side === 'mine' ? state.form : theirForm, field)}
                  </span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <Button
        variant="primary"
        onClick={() =>
          onSettle(
            differences
              .filter(({ field, isMine }) => choiceOf(field, isMine) === 'theirs')
              .map(({ field }) => field),
          )
        }
      >
        {editor.settle}
      </Button>
    </section>
  )
}
