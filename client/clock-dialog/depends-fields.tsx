import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { Button } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { useClockDialog } from './dialog-context.ts'
import { TextField } from './field.tsx'
import { canPause, datesOf, ruleOf } from './read-form.ts'

/** What else the rule depends on: its extension, a committee, suspensions, other dates. Nothing where it takes none. */
export function DependsFields() {
  const { language } = useLanguage()
  const words = useClockWords()
  const { form, read, change, dateOf } = useClockDialog()
  const rule = ruleOf(form, read.starts, dateOf)
  const dates = datesOf(rule)
  const pauses = canPause(form, rule)
  const { extension, committee, suspension } = rule ?? {}
  if (!extension && !committee && dates.length === 0 && !pauses) return null
  const changePause = (index: number, patch: { from: string } | { to: string }) =>
    change((now) => ({
      ...now,
      pauses: now.pauses.map((pause, i) => (i === index ? { ...pause, ...patch } : pause)),
    }))
  return (
    <section className="clock-form__part">
      <h3>{words.depends}</h3>
      {extension && (
        <>
          <Checkbox isChecked={form.extended} onChange={(extended) => change({ extended })}>
            {words.extended}
          </Checkbox>
          <p className="field__description">{extension.says[language]}</p>
        </>
      )}
      {extension?.instead && (
        <Checkbox
          isChecked={form.severalUnits}
          onChange={(severalUnits) => change({ severalUnits })}
        >
          {words.severalUnits}
        </Checkbox>
      )}
      {committee && (
        <Checkbox isChecked={form.committee} onChange={(is) => change({ committee: is })}>
          {words.committee}
        </Checkbox>
      )}
      {dates.map((name) => (
        <TextField
          key={name}
          label={words.dates[name]}
          note={words.dateNote}
          place={`param:${name}`}
          maxLength={1024}
          value={form.dates[name]}
          onChange={(typed) =>
            change((now) => ({ ...now, dates: { ...now.dates, [name]: typed } }))
          }
        />
      ))}
      {pauses && (
        <>
          {form.pauses.map((pause, i) => (
            <fieldset
              // biome-ignore lint/suspicious/noArrayIndexKey: a suspension is named by its place
              key={i}
              className="pause"
            >
              <legend className="hidden-text">{words.pauses}</legend>
              <TextField
                label={words.pauseFrom}
                place={`param:pause-${i}`}
                value={pause.from}
                onChange={(from) => changePause(i, { from })}
              />
              <TextField
                label={words.pauseTo}
                place={null}
                value={pause.to}
                onChange={(to) => changePause(i, { to })}
              />
              <button
                type="button"
                className="link-button"
                aria-label={words.removePause}
                onClick={() =>
                  change((now) => ({ ...now, pauses: now.pauses.filter((_, at) => at !== i) }))
                }
              >
                {words.remove}
              </button>
            </fieldset>
          ))}
          <Button
            size="small"
            className="clock-form__add"
            onClick={() =>
              change((now) => ({ ...now, pauses: [...now.pauses, { from: '', to: '' }] }))
            }
          >
            {words.addPause}
          </Button>
          {suspension && <p className="field__description">{suspension.says[language]}</p>}
        </>
      )}
    </section>
  )
}
