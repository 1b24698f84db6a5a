import { folded } from '#client/case-data/titled.ts'
import type { Rule } from '#domain/clocks/rules/rule.ts'
import { appliesOn, findRule, ruleIds } from '#domain/clocks/rules/rules.ts'
import { sayPeriod, sayProvision, wordsOf } from '#domain/clocks/words.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import type { DateLanguage } from '#domain/time/words.ts'

/** A rule to choose, in words. */
export interface RuleChoice {
  id: string
  what: string
  /** The event it runs from. */
  trigger: string
  provision: string
  /** Null where the act gives no number. */
  period: string | null
  /** Whether a trigger of the day asked for falls under it. */
  applies: boolean
}

export interface RuleGroup {
  act: string
  choices: readonly RuleChoice[]
}

/** A rule as it was on a day, to be chosen; null where there is none. */
export function findChoice(id: string, on: EpochDay, language: DateLanguage): RuleChoice | null {
  const rule = findRule(id, on)
  return rule && choiceOf(rule, on, language)
}

/**
 * The rules by act, as they were on a day; acts that have none on that day come last.
 *
 * @param typed words that must all stand in what a rule says, its provision or its period
 */
export function groupRules(typed: string, on: EpochDay, language: DateLanguage): RuleGroup[] {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  const groups = new Map<string, RuleChoice[]>()
  for (const id of ruleIds()) {
    const rule = findRule(id, on)
    if (!rule) continue
    const choice = choiceOf(rule, on, language)
    if (!words.every((word) => folded(textOf(rule, choice)).includes(word))) continue
    const act = wordsOf(language).acts[rule.act] ?? rule.act
    groups.set(act, [...(groups.get(act) ?? []), choice])
  }
  const hasOne = ({ choices }: RuleGroup) => choices.some(({ applies }) => applies)
  return [...groups]
    .map(([act, choices]) => ({
      act,
      choices: [...choices].sort((a, b) => Number(b.applies) - Number(a.applies)),
    }))
    .sort((a, b) => Number(hasOne(b)) - Number(hasOne(a)))
}

function choiceOf(rule: Rule, on: EpochDay, language: DateLanguage): RuleChoice {
  return {
    id: rule.id,
    what: rule.what[language],
    trigger: rule.trigger[language],
    provision: sayProvision(rule, language),
    period: rule.period && sayPeriod(rule.period, language),
    applies: appliesOn(rule, on),
  }
}

const textOf = ({ act, id }: Rule, { what, trigger, provision, period }: RuleChoice): string =>
  [act, id, provision, what, trigger, period ?? ''].join(' ')
