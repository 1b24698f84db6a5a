import { useId, useState } from 'react'
import type { Language } from '#client/i18n/catalogues.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { Button } from '#client/ui/button.tsx'
import { boundsOfText } from '#domain/chronology/order.ts'
import { readTyped } from '#domain/time/read-typed.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { addDays, isoDay } from './days.ts'
import { useWords } from './words.ts'

interface AsOfProps {
  /** The day looked at and today, ISO. */
  on: string
  today: string
  onDay: (day: string) => void
}

/** Picks the day looked at: typed in words or figures, or one day on or back. */
export function AsOf({ on, today, onDay }: AsOfProps) {
  const { language } = useLanguage()
  const words = useWords()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [isRefused, setRefused] = useState(false)
  const [of, setOf] = useState(on)
  if (of !== on) {
    setOf(on)
    setTyped(null)
    setRefused(false)
  }
  const said = sayEdtf(on, language).short
  const go = (day: string) => {
    setTyped(null)
    setRefused(false)
    if (day !== on) onDay(day)
  }
  const settle = () => {
    if (typed === null) return
    const day = typed.trim() === said ? on : dayIn(typed, today, language)
    if (day === null) setRefused(true)
    else go(day)
  }
  const step = (count: number) => go(isoDay(addDays(boundsOfText(on).start.earliest, count)))
  return (
    <form
      className="as-of"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        settle()
      }}
    >
      <label htmlFor={id}>{on === today ? words.asOfToday : words.asOf}</label>
      <Button variant="quiet" aria-label={words.dayBefore} onClick={() => step(-1)}>
        <span aria-hidden="true">‹</span>
      </Button>
      <input
        id={id}
        className="field__input"
        autoComplete="off"
        value={typed ?? said}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}-problem` : undefined}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value)
          setRefused(false)
        }}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          setTyped(said)
          setRefused(false)
        }}
      />
      <Button variant="quiet" aria-label={words.dayAfter} onClick={() => step(1)}>
        <span aria-hidden="true">›</span>
      </Button>
      {on !== today && (
        <Button size="small" onClick={() => go(today)}>
          {words.toToday}
        </Button>
      )}
      {isRefused && (
        <p id={`${id}-problem`} className="field__errors" role="alert">
          {words.notADay}
        </p>
      )}
    </form>
  )
}

/** The one day that words say, ISO; null when they say another date, or none. */
export function dayIn(typed: string, today: string, language: Language): string | null {
  const read = readTyped(typed, {
    on: today,
    languages: language === 'nl' ? ['nl', 'en'] : ['en', 'nl'],
  })
  return read.ok && /^\d{4}-\d\d-\d\d$/.test(read.edtf) ? read.edtf : null
}
