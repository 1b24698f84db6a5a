import { type InputHTMLAttributes, useId } from 'react'
import type { CaseRecords } from '#client/case-data/case-data.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { Button } from '#client/ui/button.tsx'
import { Combobox } from '#client/ui/combobox.tsx'
import type { Source } from '#domain/chronology/records.ts'
import type { ReadingLanguage } from '#domain/reading/languages.ts'
import { type DateLanguage, sayEdtf } from '#domain/time/words.ts'
import { DateWords } from './date-words.tsx'
import type { ReaderAction, ReaderState } from './reader-state.ts'
import {
  blankSource,
  findSame,
  formOfSource,
  type SourceForm,
  type SourceProblem,
} from './source-form.ts'
import { useWords } from './words.ts'

interface SourceFieldsProps {
  document: CaseRecords
  state: ReaderState
  dispatch: (action: ReaderAction) => void
  /** The sentence at a field that is wrong. */
  problem: (of: SourceProblem) => string | undefined
}

/** Where the article comes from: a source of the case, or a new one. */
export function SourceFields({ document, state, dispatch, problem }: SourceFieldsProps) {
  const { language } = useLanguage()
  const reader = useWords()
  const { source, publishedFrom } = state
  const id = useId()
  const change = (patch: Partial<SourceForm>) => dispatch({ type: 'source', patch })
  const isNew = source.existing === ''
  const same = findSame(source, document.sources)
  const known = document.sources.find((one) => one.id === source.existing)
  const note =
    publishedFrom === 'dateline'
      ? reader.fromDateline
      : publishedFrom === 'file'
        ? reader.fromFile
        : reader.publishedHint
  return (
    <>
      {document.sources.length > 0 && (
        <div className="field">
          <label htmlFor={id} className="field__label">
            {reader.sourceOfCase} <span className="reader__note">{reader.optional}</span>
          </label>
          <Combobox
            id={id}
            label={reader.sourceOfCase}
            placeholder={reader.sourceOfCaseHint}
            chosen={known ? `${nameOf(known, language)} · ${known.title}` : ''}
            find={(typed) => findSources(document.sources, typed, language)}
            onPick={(picked) => {
              const found = document.sources.find((one) => one.id === picked)
              if (found) change(formOfSource(found))
            }}
            aria={{ 'aria-invalid': undefined, 'aria-describedby': undefined }}
          />
          {!isNew && (
            <button
              type="button"
              className="link-button reader__other"
              onClick={() => change({ ...blankSource, lang: source.lang })}
            >
              {reader.otherSource}
            </button>
          )}
        </div>
      )}
      {isNew && (
        <>
          <Field
            of="url"
            label={reader.url}
            note={reader.optional}
            problem={problem('url')}
            inputMode="url"
            maxLength={2000}
            value={source.url}
            onChange={(url) => change({ url })}
          />
          {same && (
            <p className="reader__same" role="status">
              {reader.sameSource(nameOf(same, language))}{' '}
              <Button size="small" onClick={() => change(formOfSource(same))}>
                {reader.useIt}
              </Button>
            </p>
          )}
          <Field
            of="publisher"
            label={reader.publisher}
            problem={problem('publisher')}
            maxLength={200}
            value={source.publisher}
            onChange={(publisher) => change({ publisher })}
          />
        </>
      )}
      <div data-field="published">
        <DateWords
          label={reader.published}
          note={note}
          value={source.published}
          on={null}
          problem={problem('published')}
          onChange={(published) => change({ published })}
        />
      </div>
      {isNew && (
        <Field
          of="title"
          label={reader.sourceTitle}
          problem={problem('title')}
          lang={source.lang}
          maxLength={500}
          value={source.title}
          onChange={(title) => change({ title })}
        />
      )}
      <fieldset className="reader__languages">
        <legend className="field__label">{reader.language}</legend>
        {(['nl', 'en'] as const satisfies ReadingLanguage[]).map((lang) => (
          <label key={lang} className="reader__choice">
            <input
              type="radio"
              name={`${id}-lang`}
              checked={source.lang === lang}
              onChange={() => change({ lang })}
            />
            {reader.languages[lang]}
          </label>
        ))}
      </fieldset>
    </>
  )
}

interface FieldProps extends Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'lang'> {
  of: SourceProblem
  label: string
  note?: string
  problem: string | undefined
  value: string
  maxLength: number
  onChange: (value: string) => void
}

function Field({ of, label, note, problem, onChange, ...input }: FieldProps) {
  const id = useId()
  return (
    <div data-field={of} className={problem ? 'field field--wrong' : 'field'}>
      <label htmlFor={id} className="field__label">
        {label}
        {note && <span className="reader__note"> {note}</span>}
      </label>
      <input
        {...input}
        id={id}
        type="text"
        className="field__input"
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && (
        <p id={`${id}-problem`} className="field__errors">
          {problem}
        </p>
      )}
    </div>
  )
}

const nameOf = ({ publisher, published }: Source, language: DateLanguage) =>
  published ? `${publisher}, ${sayEdtf(published, language).short}` : publisher

/** A list shows at most this many; typing finds the rest. */
const MOST_FOUND = 30

function findSources(sources: readonly Source[], typed: string, language: DateLanguage) {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const isFound = ({ publisher, title, url = '' }: Source) => {
    const text = `${publisher} ${title} ${url}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
  return sources
    .filter(isFound)
    .slice(0, MOST_FOUND)
    .map((source) => ({ id: source.id, label: nameOf(source, language), detail: source.title }))
}
