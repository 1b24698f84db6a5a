import type { Law } from '../counting-law.ts'

export interface InBoth {
  en: string
  nl: string
}

/**
 * How the text of a provision was read: itself, over somebody who quotes it, or from memory only. Of the last
 * two the result says that the text is to be checked.
 */
export type TextStatus = 'read' | 'secondary' | 'recalled'

/** A longer period that an act allows, counted as one total from the trigger. */
export interface Extension {
  /** What its end is called among the related deadlines. */
  name: string
  article: string
  /** The whole, not what is added: P3M for one month and two further months. */
  total: string
  /** The whole under another condition, which the parameter named here turns on. */
  instead?: { param: 'severalUnits'; total: string }
  /** Within how long of the trigger it must be announced; left out where that is the first period itself. */
  noticeWithin?: string
  says: InBoth
}

/** When a period stands still. */
export interface Suspension {
  article: string
  /** Whether the day on which it ends still counts as suspended: “tot en met” or “tot”. */
  through: boolean
  /** Whether the act itself says so; else it is a reading beside the default. */
  basis: 'act' | 'guidance'
  says: InBoth
}

/** Another deadline that goes with this one. */
export interface Related {
  name: string
  period: string
  from: 'base' | 'deadline'
  article: string
}

/** A rule of law with a clock, for one span of application. */
export interface Rule {
  id: string
  act: string
  article: string
  url: string
  law: Law
  /** ISO 8601; null where the act gives no number: nothing is made up. */
  period: string | null
  /** First day on which a trigger falls under it, ISO. */
  from: string
  /** First day on which one no longer does; null while it applies. */
  to: string | null
  /** What must have been done by the end. */
  what: InBoth
  /** The event it runs from. */
  trigger: InBoth
  extension?: Extension
  consequence: InBoth | null
  text: TextStatus
  /** What else a reader should know. */
  remark?: InBoth
  suspension?: Suspension
  related?: readonly Related[]
  /** A term that runs first, from the trigger; this one runs from its end. */
  base?: { name: string; period: string; article: string; given: 'objectionTermEnds' }
  /** The longer period where an advisory committee is appointed. */
  committee?: { period: string; article: string }
  /** Earlier moments at which it is due all the same; each a parameter. */
  caps?: readonly { param: 'firstCommunication' | 'firstDisclosure'; article: string }[]
  /** Other readings of the law that only this rule has. */
  readings?: readonly ('processor-aware' | 'directive-conform' | 'literal-penalty')[]
  /** A penalty that grows from the day after the end. */
  hasPenalty?: true
}

/** What all rules of one act share. */
export type OfAct = Pick<Rule, 'act' | 'url' | 'law' | 'from' | 'to' | 'text'>
