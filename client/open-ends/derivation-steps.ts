import type { ClockResult } from '#domain/clocks/clock-result.ts'
import type { Step, StepKey } from '#domain/clocks/step.ts'

/** The parts of a derivation between its trigger and its end. */
export type Part = 'count' | 'roll' | 'stops' | 'penalty'

export interface DerivationPart {
  part: Part
  steps: readonly Step[]
}

const partOf: Partial<Record<StepKey, Part>> = {
  'event-day': 'count',
  'event-hour': 'count',
  'event-hour-back': 'count',
  'event-moment': 'count',
  'hours-run': 'count',
  'hours-by-day': 'count',
  'hours-by-day-first': 'count',
  'period-runs': 'count',
  'period-runs-back': 'count',
  'base-term': 'count',
  'month-end': 'count',
  extended: 'stops',
  suspended: 'stops',
  'suspended-days': 'stops',
  capped: 'stops',
  'day-off': 'roll',
  rolled: 'roll',
  'two-working-days': 'roll',
  'no-roll-hours': 'roll',
  'no-roll-backwards': 'roll',
  'no-roll-length': 'roll',
  'no-roll-plain': 'roll',
  'fixed-date': 'roll',
  penalty: 'penalty',
  'penalty-amount': 'penalty',
  'penalty-unknown': 'penalty',
}

/** The steps of a computation in their order, those of one part that follow each other together. */
export function partsOf(steps: readonly Step[]): DerivationPart[] {
  const parts: { part: Part; steps: Step[] }[] = []
  for (const step of steps) {
    const part = partOf[step.key]
    if (!part) continue
    const last = parts.at(-1)
    if (last?.part === part) last.steps.push(step)
    else parts.push({ part, steps: [step] })
  }
  return parts
}

/** The last day where it was looked at and is a working day, so that nothing moved it; else null. */
export function unmovedDay({ steps, calendar, deadline }: ClockResult): string | null {
  const isLookedAt = calendar.length > 0 && !steps.some(({ key }) => partOf[key] === 'roll')
  return isLookedAt && deadline !== null ? deadline.slice(0, 10) : null
}
