import type { EpochDay } from '#domain/time/epoch-day.ts'
import type { ClockResult, Note, NoteKey } from './clock-result.ts'
import { isoDay } from './holidays/calendar.ts'
import { isHours } from './period.ts'
import { type Asked, dayOf } from './resolve.ts'
import { appliesOn } from './rules/rules.ts'

const GDPR_FROM = isoDay('2018-05-25')
const UK_LEFT_ON = isoDay('2021-01-01')
const BREACH_RULES = ['gdpr-33-1-72h', 'wbp-34a-72h-policy']

/** What a reader must know beside the answer: what was not checked, not loaded, not in force, not used. */
export function notesOf(
  asked: Asked,
  calendar: ClockResult['calendar'],
  end: EpochDay | null,
): Note[] {
  const { rule, law, jurisdiction, trigger, period } = asked
  const notes: Note[] = []
  const note = (key: NoteKey, params: Note['params'] = {}) => notes.push({ key, params })
  const on = dayOf(trigger)
  const days = trigger.precision === 'day' ? [trigger.earliest, trigger.latest] : [trigger.day]
  if (rule && days.some((day) => day !== null && !appliesOn(rule, day))) {
    note('not-in-force', { rule: rule.id, from: rule.from, ...(rule.to && { to: rule.to }) })
  }
  if (rule && BREACH_RULES.includes(rule.id) && on < GDPR_FROM && (end ?? GDPR_FROM) >= GDPR_FROM) {
    note('old-breach')
  } else if (rule?.id === 'gdpr-33-1-72h' && on < GDPR_FROM) note('old-breach')
  if (rule && rule.text !== 'read') note('text-unchecked', { status: rule.text })
  const missing = calendar.filter(({ loaded }) => !loaded)
  // Hours meet holidays only in a reading beside the default.
  if (missing.length > 0 && period && !isHours(period)) {
    note('list-not-loaded', {
      years: missing.map(({ year }) => year).join(', '),
      jurisdiction: law.law === 'nl' ? 'NL' : jurisdiction.code,
      law: law.law,
      source: missing[0]?.source.cite ?? '',
    })
  }
  const { variesByPart, jurisdiction: place } = jurisdiction.calendar
  if (law.law === 'eu' && period && !isHours(period)) {
    if (variesByPart && !jurisdiction.part) note('ask-part', { jurisdiction: place })
    if (jurisdiction.part?.variesByTown) note('ask-town', { jurisdiction: jurisdiction.code })
    if (place === 'UK' && on >= UK_LEFT_ON) note('united-kingdom')
  }
  if (law.law === 'nl' && place !== 'NL') note('dutch-days', { jurisdiction: jurisdiction.code })
  if (trigger.precision === 'day') {
    if (trigger.earliest === null || trigger.latest === null) note('no-bound')
    else if (trigger.doubted) note('uncertain-trigger')
  }
  const unused = unusedParams(asked)
  if (unused.length > 0) note('params-unused', { names: unused.join(', ') })
  return notes
}

/** Parameters that this rule does not depend on. */
function unusedParams({ rule, params, period }: Asked): string[] {
  const pauses = rule ? rule.suspension !== undefined : period !== null && !isHours(period)
  const used = new Set<string>(['trigger'])
  if (pauses) for (const name of ['suspensions', 'suspendedDays']) used.add(name)
  if (rule?.extension) used.add('extended')
  if (rule?.extension?.instead) used.add(rule.extension.instead.param)
  if (rule?.committee) used.add('committee')
  if (rule?.base) used.add(rule.base.given)
  if (rule?.readings?.includes('processor-aware')) used.add('processorAware')
  for (const { param } of rule?.caps ?? []) used.add(param)
  return Object.keys(params).filter((name) => params[name] !== undefined && !used.has(name))
}
