import type { ClockResult } from '#domain/clocks/clock-result.ts'
import { findRuleTexts, rules } from '#domain/clocks/rules/rules.ts'
import {
  sayCite,
  sayNote,
  sayPeriod,
  sayProvision,
  sayReading,
  sayReason,
  sayStep,
  sayWhen,
  wordsOf,
} from '#domain/clocks/words.ts'
import type { DateLanguage } from '#domain/time/words.ts'

const lines = (all: readonly string[]) => all.map((line) => `${line}\n`).join('')

/** A derivation for a person: the answer, how it is counted, how else, and what is not certain. */
export function linesForClock(result: ClockResult, language: DateLanguage): string {
  const { headings: h, laws } = wordsOf(language)
  const section = (title: string, all: string[]) =>
    all.length > 0 ? ['', `${title}:`, ...all.map((line) => `  ${line}`)] : []
  return lines([
    ...head(result, language),
    `${h.law}: ${laws[result.governedBy]}`,
    ...section(
      h.steps,
      result.steps.map((step, i) => {
        const cited = step.provision ? ` [${sayProvision(step.provision, language)}]` : ''
        return `${i + 1}. ${sayStep(step, language)}${cited}`
      }),
    ),
    ...section(
      h.readings,
      result.alternatives.map(
        (reading) =>
          `${reading.deadline}  ${sayReading(reading, language)}: ${sayReason(reading, language)}`,
      ),
    ),
    ...section(h.related, relatedLines(result, language)),
    ...section(
      h.calendar,
      result.calendar.map(
        ({ year, loaded, source }) =>
          `${year}: ${loaded ? h.loaded : h.notLoaded} (${sayCite(source.cite, language)}, ${source.url})`,
      ),
    ),
    ...section(h.notes, remarks(result, language)),
  ])
}

function head(result: ClockResult, language: DateLanguage): string[] {
  const { headings: h } = wordsOf(language)
  const { deadline, expiresAt, span, safeTarget, provision } = result
  const cited = provision ? [`${sayProvision(provision, language)}  ${provision.url}`] : []
  if (result.status === 'no-fixed-period') return [...cited, `${h.deadline}: ${h.noDeadline}`]
  const last = span
    ? `${span.earliest ?? '…'} ${h.between} ${span.latest ?? '…'}`
    : `${deadline}  (${sayWhen(deadline ?? '', language)})`
  return [
    ...cited,
    `${h.deadline}: ${last}`,
    ...(expiresAt === null ? [] : [`${h.expires}: ${expiresAt}`]),
    ...(safeTarget === null ? [] : [`${h.safe}: ${safeTarget}`]),
  ]
}

function relatedLines({ related }: ClockResult, language: DateLanguage): string[] {
  const names = wordsOf(language).related
  return Object.entries(related).map(([name, value]) => `${names[name] ?? name}: ${value}`)
}

/** Notes, with what the rule itself says of the period and of missing it. */
function remarks({ rule: id, notes }: ClockResult, language: DateLanguage): string[] {
  const { headings: h } = wordsOf(language)
  const rule = findRuleTexts(id ?? '')
  return [
    ...(rule?.remark ? [rule.remark[language]] : []),
    ...(rule?.extension ? [rule.extension.says[language]] : []),
    ...(rule?.consequence ? [`${h.consequence}: ${rule.consequence[language]}`] : []),
    ...notes.map((note) => sayNote(note, language)),
  ]
}

/** The rules, one a line. */
export function linesForRules(language: DateLanguage): string {
  const { headings } = wordsOf(language)
  return lines(
    rules.map((rule) => {
      const period = rule.period === null ? headings.noDeadline : sayPeriod(rule.period, language)
      const span = `${rule.from}/${rule.to ?? '..'}`
      const parts = [rule.id, sayProvision(rule, language), period, span, rule.what[language]]
      return parts.join('\t')
    }),
  )
}
