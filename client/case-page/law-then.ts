import { boundsOfText, hemisphereOf } from '#domain/chronology/order.ts'
import { type Act, acts } from '#domain/law/acts.ts'
import { NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'
import { epochDay, formatDay } from '#domain/time/epoch-day.ts'
import type { DateLanguage } from '#domain/time/words.ts'

/** An act that applied on a date, and where in it that began or ended. */
export interface ActThen {
  act: Act
  /** First day it applied, ISO; null where it did all the while. */
  from: string | null
  /** Last day it applied, ISO; null where it did all the while. */
  until: string | null
}

/**
 * The acts that applied on a date. One that is not known to the day, or that lasts, may span a change: both acts are
 * then there, each with the day.
 *
 * @param jurisdiction of the case; our acts are those of the Netherlands
 */
export function lawThen(date: string, jurisdiction: string): ActThen[] {
  if (jurisdiction !== 'NL') return []
  const { start, end } = boundsOfText(date, hemisphereOf(jurisdiction))
  const first = start.earliest
  const last = end.latest
  // Nothing bounds it: what applied cannot be said.
  if (first === NO_EARLIEST && last === NO_LATEST) return []
  return acts
    .map((act) => ({
      act,
      begins: dayOf(act.from),
      over: act.to === null ? NO_LATEST : dayOf(act.to),
    }))
    .filter(({ begins, over }) => begins <= last && over > first)
    .map(({ act, begins, over }) => ({
      act,
      from: begins > first ? act.from : null,
      until: over <= last && over !== NO_LATEST ? formatDay(epochDay(over - 1)) : null,
    }))
}

/** An act by its usual name in a language: “GDPR”, “AVG”. */
export const nameOfAct = ({ names }: Act, language: DateLanguage): string =>
  (language === 'nl' ? names.find((name) => name === 'AVG') : undefined) ?? names[0]

const dayOf = (iso: string) => boundsOfText(iso).start.earliest
