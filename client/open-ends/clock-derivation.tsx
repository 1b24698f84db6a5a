import type { ReactNode } from 'react'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { computeCommitmentClock } from '#domain/chronology/commitment-clock.ts'
import type { CommitmentClock } from '#domain/chronology/records.ts'
import type { ClockResult } from '#domain/clocks/clock-result.ts'
import { findRuleTexts } from '#domain/clocks/rules/rules.ts'
import type { Step as CountStep } from '#domain/clocks/step.ts'
import {
  sayMoment,
  sayPeriod,
  sayRefusal,
  sayStep,
  sayWhen,
  wordsOf,
} from '#domain/clocks/words.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import { capitalise } from '#domain/time/words.ts'
import { ClockStarts } from './clock-starts.tsx'
import { partsOf, unmovedDay } from './derivation-steps.ts'
import { FurtherSteps } from './further-steps.tsx'
import { ProvisionLink } from './provision-link.tsx'
import { Step } from './step.tsx'
import './derivation.css'

interface ClockDerivationProps {
  data: CaseData
  clock: CommitmentClock
  on: EpochDay
  /** Whether what starts it was known on the day. */
  isStarted: boolean
  /** Opens the dialog in which the trigger is changed. */
  onChange: () => void
}

/** How a last moment follows from a trigger, as items of the list of steps: each with its provision. */
export function ClockDerivation({ data, clock, on, isStarted, onChange }: ClockDerivationProps) {
  const { language } = useLanguage()
  const words = useClockWords()
  const answer = computeCommitmentClock(clock, (entry) => data.textOf(entry)?.date)
  const event = clock.params?.trigger ?? findRuleTexts(clock.rule ?? '')?.trigger[language]
  const isComing = clock.starts.some(({ entry }) => data.textOf(entry) === undefined)
  if (!isStarted) {
    return (
      <Step head={words.steps.trigger}>
        <p>{words.notStarted}</p>
      </Step>
    )
  }
  return (
    <>
      <Step head={words.steps.trigger}>
        {event !== undefined && (
          <p>
            {words.runsFrom} {event.charAt(0).toLocaleLowerCase(language) + event.slice(1)}.
          </p>
        )}
        <ClockStarts data={data} clock={clock} on={on} />
        <p>
          <button type="button" className="link-button starts__change" onClick={onChange}>
            {words.changeTrigger}
          </button>
        </p>
      </Step>
      {answer?.ok ? (
        <Derived result={answer.result} />
      ) : (
        <Step head={words.steps.due} isResult>
          <p>
            {answer ? sayRefusal(answer.refusal, language) : isComing ? '…' : words.noTriggerDate}
          </p>
        </Step>
      )}
    </>
  )
}

function Derived({ result }: { result: ClockResult }) {
  const { language } = useLanguage()
  const words = useClockWords()
  const parts = partsOf(result.steps)
  const unmoved = unmovedDay(result)
  const allowed = findRuleTexts(result.rule ?? '')?.extension?.says[language]
  const isFixed = result.status === 'fixed'
  const stays = unmoved !== null && (
    <Step head={words.steps.roll}>
      <p>{words.staysOn(capitalise(sayWhen(unmoved, language)))}.</p>
    </Step>
  )
  return (
    <>
      <RuleStep result={result} />
      {parts
        .filter(({ part }) => part !== 'penalty')
        .map(({ part, steps }) => (
          <Step key={`${part} ${steps[0]?.key}`} head={words.steps[part]}>
            <Sentences steps={steps} />
          </Step>
        ))}
      {stays}
      {isFixed && !parts.some(({ part }) => part === 'stops') && (
        <Step head={words.steps.stops}>
          <p>{[words.noStops, allowed].filter(Boolean).join(' ')}</p>
        </Step>
      )}
      <DueStep result={result} />
      {parts
        .filter(({ part }) => part === 'penalty')
        .map(({ steps }) => (
          <Step key="penalty" head={words.steps.penalty}>
            <Sentences steps={steps} />
          </Step>
        ))}
      <FurtherSteps result={result} />
    </>
  )
}

/** What runs, how long, where that is laid down, and by which act it is counted. */
function RuleStep({ result }: { result: ClockResult }) {
  const { language } = useLanguage()
  const words = useClockWords()
  const { laws } = wordsOf(language)
  const texts = findRuleTexts(result.rule ?? '')
  const period = result.period && sayPeriod(result.period, language)
  const within =
    period && (result.backwards ? words.plainPeriodBack(period) : words.plainPeriod(period))
  const lead = texts ? [texts.what[language], period ?? words.noPeriod] : [within ?? words.itself]
  return (
    <Step head={words.steps.rule}>
      <p>
        {lead[0]}
        {lead[1] !== undefined && (
          <>
            : <strong>{lead[1]}</strong>
          </>
        )}
        . {result.provision && <ProvisionLink provision={result.provision} />}
      </p>
      <p>
        {result.governedBy === 'none'
          ? words.countedPlainly
          : words.countedBy(laws[result.governedBy])}
      </p>
      {texts?.remark && <p>{texts.remark[language]}</p>}
    </Step>
  )
}

/** Sentences of a computation; a provision that several in a row rest on is named after the last. */
function Sentences({ steps }: { steps: readonly CountStep[] }) {
  const { language } = useLanguage()
  return steps.map((step, i) => {
    const { provision } = step
    const next = steps[i + 1]?.provision
    const isSame =
      provision && next && next.act === provision.act && next.article === provision.article
    return (
      <p key={`${step.key} ${JSON.stringify(step.params)}`}>
        {endSentence(sayStep(step, language))}{' '}
        {provision && !isSame && <ProvisionLink provision={provision} />}
      </p>
    )
  })
}

/** The last moment with its offset, and from when it is too late; or that there is none. */
function DueStep({ result }: { result: ClockResult }) {
  const { language } = useLanguage()
  const words = useClockWords()
  const { deadline, expiresAt, span, precision, status, steps } = result
  const say = (moment: string | null) => (moment === null ? null : sayMoment(moment, language))
  if (status === 'no-fixed-period') {
    const none = steps.find(({ key }) => key === 'no-fixed-period')
    return (
      <DueLine head={words.steps.due}>
        {none ? <Sentences steps={[none]} /> : <strong>{capitalise(words.noPeriod)}</strong>}
      </DueLine>
    )
  }
  const ends = steps.find(({ key }) => key === 'ends-between')
  return (
    <DueLine head={words.steps.due}>
      {span ? (
        <>
          {deadline !== null && <strong>{capitalise(say(deadline) ?? '')}</strong>}
          {ends && <Sentences steps={[ends]} />}
        </>
      ) : (
        <strong>{capitalise(say(deadline) ?? words.noPeriod)}</strong>
      )}
      {expiresAt !== null && (
        <p>{expiresAt === deadline ? words.expiresThen : words.expires(say(expiresAt) ?? '')}</p>
      )}
      {precision === 'day' && <p>{words.dayOnly}</p>}
    </DueLine>
  )
}

const DueLine = ({ head, children }: { head: string; children: ReactNode }) => (
  <Step head={head} isResult>
    {children}
  </Step>
)

const endSentence = (said: string): string => (/[.!?]$/.test(said) ? said : `${said}.`)
