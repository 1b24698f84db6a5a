import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { sayMoment } from '#domain/clocks/words.ts'
import { capitalise, sayEdtf } from '#domain/time/words.ts'
import type { StartForm } from './clock-form.ts'
import { useClockDialog } from './dialog-context.ts'
import { Radios, TextField } from './field.tsx'
import type { StartRead } from './moments.ts'

interface MomentFieldsProps {
  start: StartForm
  onChange: (changes: Partial<StartForm>) => void
}

/** A day, and a time where one is known, read back with the offset of the zone. */
export function MomentFields({ start, onChange }: MomentFieldsProps) {
  const words = useClockWords()
  const { read, faultAt } = useClockDialog()
  const place = `start:${start.key}` as const
  const fault = faultAt(place)
  const isOfTime = fault !== undefined && 'key' in fault && fault.key === 'time-unread'
  return (
    <>
      <div className="clock-form__moment">
        <TextField
          label={words.day}
          place={isOfTime ? null : place}
          value={start.day}
          maxLength={1024}
          onChange={(day) => onChange({ day })}
        />
        <TextField
          label={words.time}
          note={words.timeNote}
          place={isOfTime ? place : null}
          placeholder="16:30"
          value={start.time}
          maxLength={8}
          onChange={(time) => onChange({ time, offset: '' })}
        />
      </div>
      <ReadBack
        start={start}
        read={read.starts.get(start.key)}
        onOffset={(offset) => onChange({ offset })}
      />
    </>
  )
}

interface ReadBackProps {
  start: StartForm
  read: StartRead | undefined
  onOffset: (offset: string) => void
}

/** The day and time as they were read, with the offset of the zone; and which of two hours is meant. */
function ReadBack({ start, read, onOffset }: ReadBackProps) {
  const { language } = useLanguage()
  const words = useClockWords()
  if (!read?.ok || read.at === undefined) return null
  const { at, offsets } = read
  const said = at.includes('T') ? sayMoment(at, language) : sayEdtf(at, language).long
  const [first = '', second = ''] = offsets
  return (
    <>
      <p className="start__read" aria-live="polite">
        {capitalise(said)}
      </p>
      {offsets.length > 1 && (
        <Radios
          label={words.whichHour}
          value={start.offset || first}
          onChange={onOffset}
          choices={[
            [first, words.firstHour(first)],
            [second, words.secondHour(second)],
          ]}
        />
      )}
    </>
  )
}
