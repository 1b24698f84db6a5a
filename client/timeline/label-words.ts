import type { TimelineEntryText } from './contract.ts'
import { chartLabel, labelCuts, type Measure } from './layout.ts'

/** A text with its width in plain and in strong type, px. */
export interface Measured {
  text: string
  plainPx: number
  strongPx: number
}

/** What the label of an entry can say. */
export interface LabelWords {
  /** The fullest first. */
  cuts: readonly Measured[]
  /** How many of the cuts are for the inside of a bar only. */
  insideOnly: number
  /** What it says where nothing else decides. */
  usual: Measured
}

interface WordsOptions {
  textOf: (id: string) => TimelineEntryText
  measure: Measure
  longestBeside?: number | undefined
}

/** Entries whose words are kept; past it all are let go, since the view has moved on. */
const MOST_KEPT = 4000

/** Finds the words of an entry's label; they are cut and measured once, however many frames show them. */
export function labelWords({ textOf, measure, longestBeside }: WordsOptions) {
  const known = new Map<string, LabelWords>()
  const measured = (text: string): Measured => ({
    text,
    plainPx: measure(text, false),
    strongPx: measure(text, true),
  })
  return (id: string): LabelWords => {
    const before = known.get(id)
    if (before) return before
    const text = textOf(id)
    const { cuts, insideOnly } = labelCuts(text, longestBeside)
    const words = { cuts: cuts.map(measured), insideOnly, usual: measured(chartLabel(text)) }
    if (known.size >= MOST_KEPT) known.clear()
    known.set(id, words)
    return words
  }
}
