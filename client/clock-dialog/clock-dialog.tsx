import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Refusal } from '#client/api/http.ts'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useArrivals } from '#client/case-data/use-case-data.ts'
import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { Button } from '#client/ui/button.tsx'
import { Drawer } from '#client/ui/drawer.tsx'
import { sayFailure } from '#client/ui/failure.tsx'
import type { Commitment } from '#domain/chronology/records.ts'
import { blankForm, type ClockForm, formOf } from './clock-form.ts'
import { ClockPreview, ClockSum } from './clock-preview.tsx'
import { CountedFields } from './counted-fields.tsx'
import { DependsFields } from './depends-fields.tsx'
import { ClockDialogContext, type ClockDialogValue } from './dialog-context.ts'
import { DiscardQuestion } from './discard-question.tsx'
import { OwedFields } from './owed-fields.tsx'
import { PlaceFields } from './place-fields.tsx'
import { readForm } from './read-form.ts'
import { api, ChangedMeanwhile, changeCommitment, fieldsOf, makeCommitment } from './save-clock.ts'
import { StartFields } from './start-fields.tsx'
import { useLeaving } from './use-leaving.ts'
import './clock-dialog.css'

export interface ClockDialogProps {
  data: CaseData
  /** Id of the entry that starts the clock. */
  entry: string
  /** Whose clock is changed; null starts one. */
  commitment: Commitment | null
  onClose: () => void
  /** The clock is kept, in the commitment of this id. */
  onSaved: (commitment: string) => void
}

/** The form that starts a clock or changes one, with what it gives beside it. It is open while it is rendered. */
export function ClockDialog({ data, entry, commitment, onClose, onSaved }: ClockDialogProps) {
  const { language, messages } = useLanguage()
  const words = useClockWords()
  const formId = useId()
  const [start] = useState(() => {
    const clock = commitment?.clock
    return commitment && clock
      ? formOf(commitment, clock, language)
      : blankForm(entry, data.records.case.jurisdiction)
  })
  const [form, setForm] = useState<ClockForm>(start)
  const [showsAll, setShowsAll] = useState(false)
  const [setback, setSetback] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const attempt = useRef<string | null>(null)
  // What the change is made to; after somebody else's, theirs, once that was said.
  const base = useRef(commitment)
  const element = useRef<HTMLFormElement>(null)
  const leaving = useLeaving(form !== start, onClose)
  const arrivals = useArrivals(data)
  const read = useMemo(() => {
    void arrivals
    return readForm(form, (id) => data.textOf(id)?.date)
  }, [form, data, arrivals])

  const value: ClockDialogValue = {
    data,
    form,
    read,
    change: (patch) => {
      setSetback(null)
      setForm((now) => (typeof patch === 'function' ? patch(now) : { ...now, ...patch }))
    },
    faultAt: (place) =>
      read.faults.find((fault) => fault.at === place && (showsAll || !fault.isMissing)),
    dateOf: (id) => data.textOf(id)?.date,
  }

  // The first field that is wrong gets the focus when saving was refused.
  const [refusals, setRefusals] = useState(0)
  useEffect(() => {
    if (refusals === 0) return
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refusals])

  const save = async () => {
    setShowsAll(true)
    if (!read.clock || read.faults.length > 0) {
      setRefusals((count) => count + 1)
      return
    }
    setSaving(true)
    setSetback(null)
    const caseId = data.records.case.id
    const fields = fieldsOf(form, read.clock)
    try {
      let id = base.current?.id
      if (base.current) await changeCommitment(api, caseId, base.current, fields)
      else {
        const ids = data.records.commitments.map((one) => one.id)
        const made = { fields, from: entry, ids, earlier: attempt.current }
        id = await makeCommitment(api, caseId, made, (tried) => {
          attempt.current = tried
        })
      }
      leaving.allow()
      onSaved(id ?? '')
    } catch (error) {
      if (error instanceof ChangedMeanwhile) {
        base.current = error.there
        setSetback(words.changedMeanwhile)
      } else if (isAt(error, '/settledBy')) setSetback(words.settledBefore)
      else setSetback(words.notSaved(sayFailure(error, messages)))
    } finally {
      setSaving(false)
    }
  }
  const saveLabel = commitment ? words.saveChange : words.save
  return (
    <ClockDialogContext value={value}>
      <Drawer
        title={commitment ? words.changeTitle : words.title}
        width="wide"
        onClose={leaving.leave}
        footer={
          <>
            {setback === null ? (
              <>
                <span className="clock-form__kept">{words.kept}</span>
                <ClockSum answer={read.answer} />
              </>
            ) : (
              <span className="clock-form__setback" role="alert">
                {setback}
              </span>
            )}
            <Button size="large" onClick={leaving.leave}>
              {words.cancel}
            </Button>
            <Button size="large" variant="primary" type="submit" form={formId} busy={isSaving}>
              {isSaving ? words.saving : saveLabel}
            </Button>
          </>
        }
      >
        <form
          ref={element}
          id={formId}
          className="clock-form"
          noValidate
          inert={isSaving}
          onSubmit={(event: FormEvent) => {
            event.preventDefault()
            if (!isSaving) void save()
          }}
        >
          <div className="clock-form__fields">
            <section className="clock-form__part">
              <CountedFields wasFixed={start.counts === 'fixed'} />
            </section>
            <section className="clock-form__part">
              <h3>
                {words.trigger} <span>{words.triggerNote}</span>
              </h3>
              <StartFields />
              <PlaceFields />
            </section>
            <DependsFields />
            <section className="clock-form__part">
              <OwedFields />
            </section>
          </div>
          <ClockPreview answer={read.answer} />
        </form>
      </Drawer>
      {leaving.isAsking && (
        <DiscardQuestion onDiscard={leaving.discard} onKeep={leaving.keepEditing} />
      )}
    </ClockDialogContext>
  )
}

/** Whether a refusal is about a field of the commitment. */
const isAt = (error: unknown, pointer: string): boolean =>
  error instanceof Refusal &&
  (error.problem.errors ?? []).some((issue) => issue.pointer.endsWith(pointer))
