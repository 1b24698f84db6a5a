import { useId } from 'react'
import { folded } from '#client/case-data/titled.ts'
import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { Combobox } from '#client/ui/combobox.tsx'
import { useClockDialog } from './dialog-context.ts'
import { Radios, TextField } from './field.tsx'

const MOST_FOUND = 30

/** What is owed, by whom and to whom. */
export function OwedFields() {
  const { messages } = useLanguage()
  const words = useClockWords()
  const { data, form, change } = useClockDialog()
  const { visibilities } = messages.words
  return (
    <>
      <TextField
        label={words.owed}
        place="what"
        rows={2}
        maxLength={500}
        lang={data.records.case.language}
        value={form.what}
        onChange={(what) => change({ what, isWhatOfRule: what === '' })}
      />
      <div className="clock-form__pair">
        <ActorsPicker label={words.by} chosen={form.by} onChange={(by) => change({ by })} />
        <ActorsPicker label={words.to} chosen={form.to} onChange={(to) => change({ to })} />
      </div>
      <Radios
        label={words.visibility}
        value={form.visibility}
        onChange={(visibility) => change({ visibility })}
        choices={[
          ['internal', visibilities.internal],
          ['public', visibilities.public],
        ]}
      />
    </>
  )
}

interface ActorsPickerProps {
  label: string
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Actors of the case as tokens, with a field to add one. */
function ActorsPicker({ label, chosen, onChange }: ActorsPickerProps) {
  const words = useClockWords()
  const id = useId()
  const { data } = useClockDialog()
  const contentLang = data.records.case.language
  const nameOf = (actor: string) => {
    const record = data.index.actors.get(actor)
    return record?.shortName ?? record?.name ?? actor
  }
  const find = (typed: string) => {
    const parts = folded(typed).split(/\s+/).filter(Boolean)
    return data.records.actors
      .filter(({ id: actor }) => !chosen.includes(actor))
      .filter(({ name, shortName = '' }) => {
        const text = folded(`${shortName} ${name}`)
        return parts.every((part) => text.includes(part))
      })
      .slice(0, MOST_FOUND)
      .map((actor) => ({ id: actor.id, label: actor.name, detail: actor.shortName ?? '' }))
  }
  return (
    <fieldset className="field">
      <legend className="field__label clock-form__legend">{label}</legend>
      {chosen.length > 0 && (
        <ul className="actor-tokens">
          {chosen.map((actor) => (
            <li key={actor} className="actor-token">
              <span lang={contentLang}>{nameOf(actor)}</span>
              <button
                type="button"
                aria-label={words.removeActor(nameOf(actor))}
                onClick={() => {
                  onChange(chosen.filter((other) => other !== actor))
                  document.getElementById(id)?.focus()
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
        label={`${label}: ${words.addActor}`}
        placeholder={words.addActor}
        find={find}
        onPick={(actor) => onChange([...chosen, actor])}
        aria={{ 'aria-invalid': undefined, 'aria-describedby': undefined }}
      />
    </fieldset>
  )
}
