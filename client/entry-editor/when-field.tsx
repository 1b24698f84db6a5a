import { useDeferredValue } from 'react'
import { LiveRegion } from '#client/ui/live-region.tsx'
import { sayEdtf } from '#domain/time/words.ts'
import { alternativesTo } from './alternatives.ts'
import { sayDateFirst } from './case-index.ts'
import { typedDate } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { choicesOf, LONGEST_DATE, readDate } from './read-date.ts'
import { useProblems } from './use-problems.ts'
import { WhenPreview } from './when-preview.tsx'

/** The date as typed, read back in words with every key. */
export function WhenField() {
  const { state, dispatch, messages, language } = useEditor()
  const { editor } = messages
  const typed = state.form.date
  const edtf = readDate(typed)
  const { id, aria, isWrong } = useProblems('#/date', 'entry-date-read')
  const isUnread = typed.trim() !== '' && edtf === null
  const choices = isUnread ? choicesOf(typed) : []
  const set = (value: string) =>
    dispatch({ type: 'set', field: 'date', value: value.slice(0, LONGEST_DATE) })
  const spoken = useDeferredValue(edtf ? editor.whenRead(sayDateFirst(edtf, language)) : '')
  return (
    <div className={isUnread || isWrong ? 'field field--wrong' : 'field'}>
      <label htmlFor={id} className="field__label">
        {editor.when}
        <span className="editor__note"> {editor.whenHint}</span>
      </label>
      <div className="when">
        <input
          {...aria}
          id={id}
          type="text"
          className="field__input when__input"
          autoComplete="off"
          spellCheck={false}
          aria-required
          aria-invalid={isUnread || aria['aria-invalid']}
          maxLength={LONGEST_DATE}
          value={typed}
          onChange={(event) => set(event.target.value)}
        />
        {edtf && <code className="when__edtf">{edtf}</code>}
      </div>
      <div id="entry-date-read">
        {edtf ? (
          <ReadBack edtf={edtf} />
        ) : choices.length > 0 ? (
          <Offered question={editor.whenWhich} dates={choices} onPick={set} />
        ) : (
          <p className={isUnread || isWrong ? 'when__unread when__unread--wrong' : 'when__unread'}>
            {isUnread ? editor.whenUnread : editor.whenEmpty}{' '}
            {editor.whenExamples.map((example) => (
              <code key={example} className="when__example">
                {example}
              </code>
            ))}
          </p>
        )}
      </div>
      {edtf && <WhenPreview edtf={edtf} />}
      {edtf && <Offered question={editor.alsoPossible} dates={alternativesTo(edtf)} onPick={set} />}
      <LiveRegion
        text={choices.length > 0 ? editor.whenWhich : isUnread ? editor.whenUnread : spoken}
      />
    </div>
  )
}

function ReadBack({ edtf }: { edtf: string }) {
  const { language } = useEditor()
  const { long, note } = sayEdtf(edtf, language)
  const isNoteSaid = note === '' || long.toLowerCase().startsWith(note.toLowerCase())
  return (
    <p className="when__read">
      <mark>{sayDateFirst(edtf, language)}</mark>
      {!isNoteSaid && `, ${note}`}
    </p>
  )
}

interface OfferedProps {
  question: string
  /** EDTF. */
  dates: readonly string[]
  onPick: (typed: string) => void
}

/** Dates to take with one press. */
function Offered({ question, dates, onPick }: OfferedProps) {
  const { language } = useEditor()
  if (dates.length === 0) return null
  return (
    <p className="when__alternatives">
      {question}
      {dates.map((edtf) => (
        <button
          key={edtf}
          type="button"
          className="link-button"
          onClick={() => onPick(typedDate(edtf, language))}
        >
          {sayEdtf(edtf, language).short}
        </button>
      ))}
    </p>
  )
}
