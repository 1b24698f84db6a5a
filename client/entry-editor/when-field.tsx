import { useDeferredValue, useRef } from 'react'
import { LiveRegion } from '#client/ui/live-region.tsx'
import { typedDate } from '#domain/time/plain-date.ts'
import { sayOffset } from '#domain/time/say-offset.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { sayDateFirst, saySource } from './case-index.ts'
import { useEditor } from './editor-context.ts'
import type { DateForm } from './editor-state.ts'
import { FieldProblems } from './field-problems.tsx'
import { LONGEST_DATE } from './read-date.ts'
import { askedTitle } from './read-when.ts'
import { useProblems } from './use-problems.ts'
import { useWhen } from './use-when.ts'
import { DateOffers, LinkLine, TitleOffers } from './when-offers.tsx'
import { WhenPreview } from './when-preview.tsx'

/** The date as typed, read back in words with every key. */
export function WhenField() {
  const { state, cases, language, messages } = useEditor()
  const { editor } = messages
  const typed = state.form.date
  const { reading, anchor, type, put, excluded } = useWhen()
  const { edtf, relativeTo, choices } = reading
  const { id, aria, isWrong, sentences } = useProblems('#/date', 'entry-date-read')
  const isUnread = typed.trim() !== '' && edtf === null
  const asked = isUnread ? askedTitle(typed, reading) : null
  const input = useRef<HTMLInputElement>(null)
  // What was pressed goes away with the press; whoever pressed it types on.
  const pick = (date: DateForm) => {
    put(date)
    input.current?.focus()
  }
  const said = edtf
    ? [
        editor.whenRead(sayDateFirst(edtf, language)),
        relativeTo &&
          editor.movesWith(
            sayOffset(relativeTo.offset, relativeTo.bound, language),
            cases.entries.get(relativeTo.entry)?.title ?? relativeTo.entry,
          ),
      ]
    : [choices.length > 0 ? editor.whenWhich : isUnread && !asked ? sayUnread() : '']
  const spoken = useDeferredValue(said.filter(Boolean).join('. '))

  function sayUnread(): string {
    return reading.lacksSource ? editor.whenNeedsSource : editor.whenUnread
  }
  return (
    <div className={isUnread || isWrong ? 'field field--wrong' : 'field'}>
      <label htmlFor={id} className="field__label">
        {editor.when}
        <span className="editor__note"> {editor.whenHint}</span>
      </label>
      <div className="when">
        <input
          {...aria}
          ref={input}
          id={id}
          type="text"
          className="field__input when__input"
          autoComplete="off"
          spellCheck={false}
          aria-required
          aria-invalid={isUnread || aria['aria-invalid']}
          maxLength={LONGEST_DATE}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
        {edtf && <code className="when__edtf">{edtf}</code>}
      </div>
      <div id="entry-date-read">
        {edtf ? (
          <ReadBack edtf={edtf} />
        ) : choices.length > 0 ? (
          <DateOffers question={editor.whenWhich} typed={typed} dates={choices} onPick={pick} />
        ) : asked ? (
          <TitleOffers asked={asked} excluded={excluded} onPick={pick} />
        ) : (
          <p className={isUnread || isWrong ? 'when__unread when__unread--wrong' : 'when__unread'}>
            {isUnread ? sayUnread() : editor.whenEmpty}{' '}
            {editor.whenExamples.map((example) => (
              <code key={example} className="when__example">
                {example}
              </code>
            ))}
          </p>
        )}
        {relativeTo && edtf && (
          <LinkLine
            relativeTo={relativeTo}
            onKeep={() => pick({ date: typedDate(edtf, language), readAs: null, relativeTo: null })}
          />
        )}
        {reading.isFromSource && anchor && (edtf || choices.length > 0) && (
          <p className="when__from">{editor.whenReadFrom(saySource(anchor.source, language))}</p>
        )}
      </div>
      {edtf && <FieldProblems of={id} sentences={sentences} />}
      {edtf && <WhenPreview edtf={edtf} />}
      {edtf && (
        <DateOffers
          question={editor.alsoPossible}
          typed={typed}
          dates={reading.alternatives.map((other) => ({ edtf: other, relativeTo: null }))}
          onPick={pick}
        />
      )}
      <LiveRegion text={spoken} />
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
