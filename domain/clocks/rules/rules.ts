import type { EpochDay } from '#domain/time/epoch-day.ts'
import { isoDay } from '../holidays/calendar.ts'
import { awbRules } from './awb.ts'
import { gdprRules } from './gdpr.ts'
import { gdprAuthorityRules } from './gdpr-authorities.ts'
import { otherRules } from './other.ts'
import type { Rule } from './rule.ts'
import { uavgRules } from './uavg.ts'
import { wbpRules } from './wbp.ts'
import { accessRules } from './woo-wob.ts'
import { wpgRules } from './wpg.ts'

/** Every rule, by act. A new rule is an entry in its act's file; an amendment is a second entry with the same id. */
export const rules: readonly Rule[] = [
  ...gdprRules,
  ...gdprAuthorityRules,
  ...awbRules,
  ...accessRules,
  ...wbpRules,
  ...wpgRules,
  ...uavgRules,
  ...otherRules,
]

const versions = new Map<string, Rule[]>()
for (const rule of rules) versions.set(rule.id, [...(versions.get(rule.id) ?? []), rule])

export const ruleIds = (): string[] => [...versions.keys()]

/** Whether a trigger on a day falls under a rule. */
export const appliesOn = ({ from, to }: Rule, day: EpochDay): boolean =>
  day >= isoDay(from) && (to === null || day < isoDay(to))

/**
 * A rule as it applied on the day of its trigger.
 *
 * @returns the version of that day, else the newest; null when there is no such rule
 */
export function findRule(id: string, on: EpochDay): Rule | null {
  const found = versions.get(id)
  return found?.find((rule) => appliesOn(rule, on)) ?? found?.at(-1) ?? null
}

/** What a rule says in words; its versions say the same. */
export const findRuleTexts = (
  id: string,
): Pick<Rule, 'trigger' | 'what' | 'extension' | 'consequence' | 'remark'> | null =>
  versions.get(id)?.at(-1) ?? null
