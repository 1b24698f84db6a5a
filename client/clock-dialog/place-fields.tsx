import { useMemo, useState } from 'react'
import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { zoneNames } from '#domain/clocks/zone.ts'
import { useClockDialog } from './dialog-context.ts'
import { SelectField } from './field.tsx'
import { zoneOf } from './moments.ts'
import { places } from './place-names.ts'

/** Where the act is to be done, and the time on whose wall: the zone only where hours matter, or on request. */
export function PlaceFields() {
  const { language } = useLanguage()
  const words = useClockWords()
  const { form, read, change, faultAt } = useClockDialog()
  const [isAsked, setAsked] = useState(false)
  const known = useMemo(() => places(language, words.union), [language, words])
  const own = zoneOf(form.jurisdiction, '')?.name ?? ''
  const hasZone = read.needsZone || isAsked || faultAt('timezone') !== undefined
  return (
    <div className="clock-form__pair">
      <SelectField
        label={words.place}
        place="jurisdiction"
        value={form.jurisdiction}
        onChange={(jurisdiction) => change({ jurisdiction })}
        options={known}
      />
      {hasZone ? (
        <SelectField
          label={words.zone}
          place="timezone"
          value={form.timezone}
          onChange={(timezone) => change({ timezone })}
          options={[
            ['', words.zoneOfPlace(own)],
            ...zoneNames().map((name) => [name, name] as const),
          ]}
        />
      ) : (
        <button
          type="button"
          className="link-button clock-form__more"
          onClick={() => setAsked(true)}
        >
          {words.otherZone}
        </button>
      )}
    </div>
  )
}
