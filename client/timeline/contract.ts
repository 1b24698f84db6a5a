import type { Ref } from 'react'
import type { CommitmentDays } from '#domain/chronology/commitment-status.ts'
import type { RelationKind } from '#domain/chronology/vocabulary.ts'
import type { Regime } from '#domain/law/regimes.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import type { EntryColumns } from './columns.ts'
import type { TimelineLabels } from './labels-contract.ts'

/** The words of one entry; asked for what is in view only. Dates are EDTF. */
export interface TimelineEntryText {
  title: string
  /** For the chart, where room is short. */
  shortLabel?: string
  date: string
  /** When it happened, where `date` is when it was first reported. */
  happened?: string
  /** What the cited source itself says, where another source made the date exact. */
  stated?: string
  /** Number of sources, and of disagreements between them. */
  sources: number
  disputed: number
  /** Title of its case, where that is not the one the timeline is of. */
  inCase?: string
}

/** Read "`from` <kind> `to`". */
export interface TimelineRelation {
  from: string
  to: string
  kind: RelationKind
}

/** A date that some source gives instead of the one we follow; EDTF. */
export interface RivalDate {
  entry: string
  date: string
}

/** Something promised or owed, in day numbers; null where nothing is known. */
export interface OwedBar extends Pick<CommitmentDays, 'settledAs' | 'lateness' | 'lacking'> {
  id: string
  what: string
  from: { earliest: number | null; latest: number | null }
  due?: number
  /** Last day that is in time whichever day was meant; `due` itself when left out. */
  surelyInTime?: number
  /** Absent while it is open. */
  settled?: { earliest: number | null; latest: number | null }
}

/** Days in view, both inclusive. */
export interface TimelineWindow {
  from: EpochDay
  to: EpochDay
}

export type LanesBy = 'actor' | 'kind' | 'source' | 'none'
export type ZoomLevel = 'all' | 'year' | 'month' | 'day'
export type TimelineLanguage = 'en' | 'nl'

export interface TimelineHandle {
  zoomIn(): void
  zoomOut(): void
  fitAll(): void
  /** Brings what is selected to the full width; nothing happens without a selection. */
  fitSelection(): void
  /** Centres on the selection when there is one. */
  zoomTo(level: ZoomLevel): void
}

/**
 * A case laid under the first, in ids of its own: they may be the same as those of the first.
 *
 * What the timeline hands out of it, selection included, is the id that `idWithin` makes of them.
 */
export interface SecondCase {
  id: string
  title: string
  /** Language of the title. */
  lang: string
  /** In small beside the title: how many entries it has. */
  note: string
  columns: EntryColumns
  textOf: (id: string) => TimelineEntryText
  relations: readonly TimelineRelation[]
  rivalDates: readonly RivalDate[]
  owed: readonly OwedBar[]
  published: readonly number[]
}

export interface TimelineViewProps {
  columns: EntryColumns
  textOf: (id: string) => TimelineEntryText
  /** 1 for what matches filter and search, by position; null is all. The others are dimmed, then removed. */
  shown: Uint8Array | null
  selected: string | null
  onSelect: (id: string | null) => void
  /** Null is everything. */
  window: TimelineWindow | null
  /** Called when a gesture rests, not for every frame. */
  onWindow: (window: TimelineWindow | null) => void
  lanesBy: LanesBy
  folded: boolean
  /** Of the whole case; arcs are drawn for the selection only. */
  relations: readonly TimelineRelation[]
  rivalDates: readonly RivalDate[]
  owed: readonly OwedBar[]
  regimes: readonly Regime[]
  /** Days on which sources were published, for the overview. */
  published: readonly number[]
  /** Shares the axis, its folds and today; `shown` says nothing about it. */
  second?: SecondCase | null
  today: EpochDay
  language: TimelineLanguage
  labels: TimelineLabels
  ref?: Ref<TimelineHandle>
}
