import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { LiveRegion } from '#client/ui/live-region.tsx'
import { withRule } from './clock-form.ts'
import { contentLanguage } from './content-language.ts'
import { useClockDialog } from './dialog-context.ts'
import { FaultLine, useFault } from './field.tsx'
import { triggerDay } from './read-form.ts'
import { findChoice, groupRules, type RuleChoice } from './rule-list.ts'

/** The rule that runs: the one chosen, or the list of all by act with a field to find one. */
export function RulePicker() {
  const { language } = useLanguage()
  const words = useClockWords()
  const { data, form, read, change, dateOf } = useClockDialog()
  const [isChoosing, setChoosing] = useState(form.rule === '')
  const [typed, setTyped] = useState('')
  const id = useId()
  const find = useRef<HTMLInputElement>(null)
  const chosenButton = useRef<HTMLButtonElement>(null)
  const isOpened = useRef(false)
  const on = triggerDay(form, read.starts, dateOf)
  const groups = useMemo(() => groupRules(typed, on, language), [typed, on, language])
  const chosen = form.rule === '' ? null : findChoice(form.rule, on, language)
  const fault = useFault('rule')
  useEffect(() => {
    if (!isOpened.current) return
    if (isChoosing) find.current?.focus()
    else chosenButton.current?.focus()
  }, [isChoosing])
  const open = (isOpen: boolean) => {
    isOpened.current = true
    setChoosing(isOpen)
  }
  const take = (rule: string) => change((now) => withRule(now, rule, contentLanguage(data)))

  if (chosen && !isChoosing) {
    return (
      <div className="rule-chosen">
        <RuleLines choice={chosen} />
        <button ref={chosenButton} type="button" className="link-button" onClick={() => open(true)}>
          {words.otherRule}
        </button>
        <FaultLine id={id} sentence={fault} />
      </div>
    )
  }
  const count = groups.reduce((sum, { choices }) => sum + choices.length, 0)
  return (
    <div className={fault === null ? 'field' : 'field field--wrong'}>
      <label className="hidden-text" htmlFor={id}>
        {words.findRule}
      </label>
      <input
        ref={find}
        id={id}
        className="field__input"
        type="search"
        autoComplete="off"
        placeholder={`${words.findRule}: ${words.findRuleHint.toLocaleLowerCase(language)}`}
        value={typed}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={(event) => setTyped(event.target.value)}
      />
      <FaultLine id={id} sentence={fault} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keys */}
      <section className="rule-list" aria-label={words.rules} tabIndex={0}>
        {groups.map(({ act, choices }) => (
          <fieldset key={act} className="rule-list__group">
            <legend>{act}</legend>
            {choices.map((choice) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys choose, Enter closes the list
              <label
                key={choice.id}
                className="rule-list__rule"
                onClick={({ detail }) => {
                  // Arrow keys click too, without a press of a pointer: the list stays open for them.
                  if (detail === 0) return
                  take(choice.id)
                  open(false)
                }}
              >
                <input
                  type="radio"
                  name={`${id}-rule`}
                  checked={choice.id === form.rule}
                  onChange={() => take(choice.id)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
                    event.preventDefault()
                    take(choice.id)
                    open(false)
                  }}
                />
                <RuleLines choice={choice} />
              </label>
            ))}
          </fieldset>
        ))}
        {count === 0 && <p className="rule-list__none">{words.noRule}</p>}
      </section>
      <LiveRegion text={typed === '' ? '' : `${words.rules}: ${count}`} />
    </div>
  )
}

function RuleLines({ choice }: { choice: RuleChoice }) {
  const words = useClockWords()
  const { what, trigger, provision, period, applies } = choice
  return (
    <span className="rule-lines">
      <b>{what}</b>
      <span className="rule-lines__facts">
        <i>{period ?? words.noPeriod}</i>
        {` · ${provision}`}
        {!applies && <em>{` · ${words.notThen}`}</em>}
      </span>
      <span className="rule-lines__trigger">
        {words.runsFrom} {trigger.charAt(0).toLocaleLowerCase() + trigger.slice(1)}
      </span>
    </span>
  )
}
