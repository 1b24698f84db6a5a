import { useClockWords } from '#client/i18n/clock-words.ts'
import { laws } from '#domain/clocks/counting-law.ts'
import { type ClockForm, units } from './clock-form.ts'
import { useClockDialog } from './dialog-context.ts'
import { Radios, SelectField, TextField } from './field.tsx'
import { RulePicker } from './rule-picker.tsx'

/** What runs: a rule of law, or a period under a counting law. */
export function CountedFields({ wasFixed }: { wasFixed: boolean }) {
  const words = useClockWords()
  const { form, change } = useClockDialog()
  const lawsHere = form.counts === 'fixed' ? laws.filter((law) => law !== 'nl') : laws
  return (
    <>
      <Radios<ClockForm['counts']>
        label={words.counted}
        value={form.counts}
        onChange={(counts) => change({ counts })}
        choices={[
          ['rule', words.byRule],
          ['period', words.byPeriod],
          ...(wasFixed ? ([['fixed', words.byFixed]] as const) : []),
        ]}
      />
      {form.counts === 'rule' && <RulePicker />}
      {form.counts === 'period' && (
        <div className="clock-form__period">
          <TextField
            label={words.period}
            place="period"
            inputMode="numeric"
            maxLength={12}
            value={form.amount}
            onChange={(amount) => change({ amount })}
          />
          <SelectField
            label={words.unit}
            place={null}
            value={form.unit}
            onChange={(unit) => change({ unit: unit as ClockForm['unit'] })}
            options={units.map((unit) => [unit, words.units[unit]])}
          />
          <SelectField
            label={words.direction}
            place={null}
            value={form.backwards ? 'back' : 'on'}
            onChange={(value) => change({ backwards: value === 'back' })}
            options={[
              ['on', words.forwards],
              ['back', words.backwards],
            ]}
          />
        </div>
      )}
      {form.counts !== 'rule' && (
        <SelectField
          label={words.law}
          place={form.counts === 'fixed' ? 'period' : null}
          value={form.law}
          onChange={(law) => change({ law: law as ClockForm['law'] })}
          options={lawsHere.map((law) => [law, words.lawNames[law]])}
        />
      )}
    </>
  )
}
