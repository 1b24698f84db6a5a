import { useId } from 'react'
import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { KindGlyph } from '#client/timeline/kind-glyph.tsx'
import { Combobox } from '#client/ui/combobox.tsx'
import { sayMoment } from '#domain/clocks/words.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { changeStart, type StartForm, withoutStart, withStart } from './clock-form.ts'
import { useClockDialog } from './dialog-context.ts'
import { FaultLine, Radios, TextField, useFault } from './field.tsx'
import { MomentFields } from './moment-fields.tsx'

/** A list shows at most this many; typing finds the rest. */
const MOST_FOUND = 30

/** The moments a clock can run from, each with its entry; where there are several, one is followed. */
export function StartFields() {
  const { language } = useLanguage()
  const words = useClockWords()
  const id = useId()
  const { data, form, change } = useClockDialog()
  const isSeveral = form.starts.length > 1
  const find = (typed: string) =>
    (data.find(typed, MOST_FOUND) ?? []).map(({ id, title, date }) => ({
      id,
      label: title,
      detail: sayEdtf(date, language).short,
    }))
  return (
    <>
      {form.starts.map((start) => (
        <OneStart
          key={start.key}
          start={start}
          isSeveral={isSeveral}
          onRemoved={() => document.getElementById(id)?.focus()}
        />
      ))}
      <div className="field">
        <label className="field__label" htmlFor={id}>
          {words.otherTriggers}
        </label>
        <Combobox
          id={id}
          label={words.addTrigger}
          placeholder={words.addTrigger}
          find={find}
          onPick={(entry) => change((now) => withStart(now, entry))}
          aria={{ 'aria-invalid': undefined, 'aria-describedby': undefined }}
        />
      </div>
      {isSeveral && (
        <TextField
          label={words.reason}
          place="reason"
          rows={2}
          maxLength={2000}
          lang={data.records.case.language}
          value={form.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
    </>
  )
}

interface OneStartProps {
  start: StartForm
  isSeveral: boolean
  /** The focus needs another place. */
  onRemoved: () => void
}

function OneStart({ start, isSeveral, onRemoved }: OneStartProps) {
  const { language, messages } = useLanguage()
  const words = useClockWords()
  const id = useId()
  const { data, form, change } = useClockDialog()
  const text = data.textOf(start.entry)
  const title = text?.title ?? (text === null ? start.entry : words.coming)
  const date = text && sayEdtf(text.date, language).long
  const isFollowed = form.follows === start.key
  const sentence = useFault(`start:${start.key}`)
  const patch = (changes: Partial<StartForm>) =>
    change((now) => changeStart(now, start.key, changes))
  return (
    <fieldset className={isSeveral && isFollowed ? 'start start--followed' : 'start'}>
      <legend className="hidden-text">{title}</legend>
      <p className="start__entry">
        {text && <KindGlyph kind={text.kind} label={messages.words.kinds[text.kind]} size={13} />}
        <b lang={data.records.case.language}>{title}</b>
        {isSeveral && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              change((now) => withoutStart(now, start.key))
              onRemoved()
            }}
          >
            {words.remove}
            <span className="hidden-text">{`: ${title}`}</span>
          </button>
        )}
      </p>
      {isSeveral && (
        <label className="clock-form__radio start__follow">
          <input
            type="radio"
            name="clock-follows"
            checked={isFollowed}
            onChange={() => change({ follows: start.key })}
          />
          <span>{words.follow}</span>
          <StartGives start={start} />
        </label>
      )}
      <Radios
        label={words.trigger}
        isLabelHidden
        value={start.isOwnDate ? 'own' : 'other'}
        onChange={(value) => patch({ isOwnDate: value === 'own' })}
        choices={[
          ['own', date ? words.ownDate(date) : words.coming],
          ['other', words.otherMoment],
        ]}
      />
      {!start.isOwnDate && <MomentFields start={start} onChange={patch} />}
      {start.isOwnDate && <FaultLine id={id} sentence={sentence} />}
      {isSeveral && (
        <TextField
          label={words.note}
          place={null}
          maxLength={1000}
          lang={data.records.case.language}
          value={start.note}
          onChange={(note) => patch({ note })}
        />
      )}
    </fieldset>
  )
}

/** The last moment from this start, beside the others. */
function StartGives({ start }: { start: StartForm }) {
  const { language } = useLanguage()
  const words = useClockWords()
  const { read } = useClockDialog()
  const answer = read.answers.get(start.key)
  if (!answer?.ok) return null
  const { deadline } = answer.result
  return (
    <span className="start__gives">
      {words.gives(deadline === null ? words.noPeriod : sayMoment(deadline, language))}
    </span>
  )
}
