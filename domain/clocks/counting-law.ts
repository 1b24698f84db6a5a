import type { Period } from './period.ts'

/** `eu` Regulation 1182/71 · `nl` Algemene termijnenwet · `none` neither. */
export const laws = ['eu', 'nl', 'none'] as const
export type Law = (typeof laws)[number]

/** Where a step of a derivation is laid down. */
export interface Provision {
  act: string
  /** Without the word “article”: 3(4). */
  article: string
  url: string
}

/** The rules by which periods are counted, as data; `count.ts` follows them. */
export interface CountingLaw {
  law: Law
  /** Whether a period falls under its rules on the last day. */
  covers(period: Period): boolean
  /** Why not, for one that it does not cover. */
  coverage: Provision | null
  /** Hours run from the next whole hour, because the hour of the event is not counted. */
  fromNextHour: boolean
  /** The day of the event is not counted. */
  start: Provision | null
  hours: Provision | null
  /** Days, weeks, months and years, and a last month without the date. */
  length: Provision | null
  monthEnd: Provision | null
  /** A last day that is a Saturday, Sunday or holiday; null where it stays. */
  roll: Provision | null
  /** Days from which a period must contain two working days. */
  twoWorkingDays: { from: number; provision: Provision } | null
  /** Periods counted backwards stay where they end. */
  backwards: Provision | null
  /** Days that are fixed by date stay too. */
  fixedDate: Provision | null
}
