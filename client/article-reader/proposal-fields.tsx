import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { useLanguage } from '#client/i18n/language.tsx'
import { Button } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { ActorKind, EntryKind } from '#domain/chronology/vocabulary.ts'
import { typedDate } from '#domain/time/plain-date.ts'
import { readTyped } from '#domain/time/read-typed.ts'
import type { ComparedCase } from './compared-case.ts'
import { DateWords } from './date-words.tsx'
import { edited, type Proposal, type ProposalEdit } from './proposal.ts'
import { useWords } from './words.ts'

interface ProposalFieldsProps {
  document: ComparedCase
  proposal: Proposal
  number: number
  lang: string
  published: string
  onDone: (edit: ProposalEdit) => void
  onCancel: () => void
}

/** The fields of a proposal. What an entry has besides is edited once it is in the case. */
export function ProposalFields(props: ProposalFieldsProps) {
  const { document, proposal, number, lang, published, onDone, onCancel } = props
  const { language, messages } = useLanguage()
  const { words } = messages
  const reader = useWords()
  const id = useId()
  const [entry, setEntry] = useState(() => edited(proposal))
  const [typed, setTyped] = useState(() => typedDate(entry.edtf, language))
  const change = (patch: Partial<typeof entry>) => setEntry({ ...entry, ...patch })
  const date = readTyped(typed, { on: published })
  const isUntitled = entry.title.trim() === ''

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (!date.ok || isUntitled) return
    onDone({ ...entry, edtf: date.edtf })
  }
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }
  return (
    <form
      className="proposal__fields"
      aria-label={reader.editTitle(number)}
      noValidate
      onSubmit={handleSubmit}
      onKeyDown={handleKey}
    >
      <DateWords
        id={`${id}-when`}
        label={reader.when}
        value={typed}
        on={published}
        onChange={setTyped}
      />
      <div className={isUntitled ? 'field field--wrong' : 'field'}>
        <label htmlFor={`${id}-title`} className="field__label">
          {reader.entryTitle}
        </label>
        <input
          id={`${id}-title`}
          type="text"
          className="field__input"
          lang={lang}
          maxLength={300}
          aria-invalid={isUntitled || undefined}
          aria-describedby={isUntitled ? `${id}-untitled` : undefined}
          value={entry.title}
          onChange={(event) => change({ title: event.target.value })}
        />
        {isUntitled && (
          <p id={`${id}-untitled`} className="field__errors">
            {reader.titleNeeded}
          </p>
        )}
      </div>
      <div className="field">
        <label htmlFor={`${id}-kind`} className="field__label">
          {reader.kind}
        </label>
        <select
          id={`${id}-kind`}
          className="field__input"
          value={entry.kind}
          onChange={(event) => change({ kind: EntryKind.parse(event.target.value) })}
        >
          {EntryKind.options.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-summary`} className="field__label">
          {reader.summaryField} <span className="reader__note">{reader.optional}</span>
        </label>
        <textarea
          id={`${id}-summary`}
          className="field__input"
          rows={2}
          maxLength={5000}
          value={entry.summary}
          onChange={(event) => change({ summary: event.target.value })}
        />
      </div>
      <Actors document={document} proposal={proposal} entry={entry} onChange={change} />
      <AlsoTold proposal={proposal} />
      <p className="match__acts">
        <Button type="submit" variant="primary" size="small" aria-disabled={!date.ok || isUntitled}>
          {reader.done}
        </Button>
        <Button size="small" onClick={onCancel}>
          {reader.cancel}
        </Button>
      </p>
    </form>
  )
}

interface ActorsProps {
  document: ComparedCase
  proposal: Proposal
  entry: ReturnType<typeof edited>
  onChange: (patch: Partial<ReturnType<typeof edited>>) => void
}

/** The actors that the words name, and organisations that could become one. */
function Actors({ document, proposal, entry, onChange }: ActorsProps) {
  const { words } = useLanguage().messages
  const reader = useWords()
  const toggle = (id: string, isOn: boolean) =>
    onChange({
      actors: isOn ? [...entry.actors, id] : entry.actors.filter((other) => other !== id),
    })
  const setNew = (name: string, kind: ActorKind | null) => {
    const others = entry.newActors.filter((actor) => actor.name !== name)
    onChange({ newActors: kind === null ? others : [...others, { name, kind }] })
  }
  return (
    <fieldset className="proposal__actors">
      <legend className="field__label">{reader.actors}</legend>
      {proposal.actors.map((id) => (
        <Checkbox
          key={id}
          isChecked={entry.actors.includes(id)}
          onChange={(isOn) => toggle(id, isOn)}
        >
          {document.actors.find((actor) => actor.id === id)?.name ?? id}
        </Checkbox>
      ))}
      {proposal.organisations.map((name) => {
        const chosen = entry.newActors.find((actor) => actor.name === name)
        return (
          <div key={name} className="proposal__new-actor">
            <Checkbox
              isChecked={chosen !== undefined}
              onChange={(isOn) => setNew(name, isOn ? 'other' : null)}
            >
              {name} <span className="reader__note">{reader.newActor}</span>
            </Checkbox>
            {chosen && (
              <select
                className="field__input"
                aria-label={reader.actorKind(name)}
                value={chosen.kind}
                onChange={(event) => setNew(name, ActorKind.parse(event.target.value))}
              >
                {ActorKind.options.map((kind) => (
                  <option key={kind} value={kind}>
                    {words.actorKinds[kind]}
                  </option>
                ))}
              </select>
            )}
          </div>
        )
      })}
      {proposal.actors.length + proposal.organisations.length === 0 && (
        <p className="reader__note">{reader.noActors}</p>
      )}
    </fieldset>
  )
}

/** Provisions and numbers of people that go with the entry. */
function AlsoTold({ proposal: { provisions, affected } }: { proposal: Proposal }) {
  const reader = useWords()
  const told = [
    ...provisions.map(({ act, article }) => (article ? `${act}, art. ${article}` : act)),
    ...(affected ? [affected] : []),
  ]
  if (told.length === 0) return null
  return (
    <p className="reader__note">
      {reader.alsoTold}: {told.join(' · ')}
    </p>
  )
}
