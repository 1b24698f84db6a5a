import type { TimelineEntryText } from './contract.ts'
import { doubtSign } from './date-ends.ts'
import { remember } from './remember.ts'

/** Width of a text in px, in the chart's label type. */
export type Measure = (text: string, strong: boolean) => number

/** A text cut at so many characters, with its widths, px; cut and measured when asked for, then once. */
export class Cut {
  readonly #whole: string
  readonly #most: number
  readonly #measure: Measure
  #text: string | null = null
  #plainPx = -1
  #strongPx = -1

  constructor(whole: string, { most, measure }: { most: number; measure: Measure }) {
    this.#whole = whole
    this.#most = most
    this.#measure = measure
  }

  get text(): string {
    this.#text ??= cutAt(this.#whole, this.#most)
    return this.#text
  }

  widthPx(isStrong: boolean): number {
    return isStrong ? this.strongPx : this.plainPx
  }

  get plainPx(): number {
    if (this.#plainPx < 0) this.#plainPx = this.#measure(this.text, false)
    return this.#plainPx
  }

  get strongPx(): number {
    if (this.#strongPx < 0) this.#strongPx = this.#measure(this.text, true)
    return this.#strongPx
  }
}

/** What the label of an entry can say. */
export interface LabelWords {
  /** The fullest first: in a crowded row a short one says more than none. */
  cuts: readonly Cut[]
  /** How many of the cuts are for the inside of a bar only. */
  insideOnly: number
  /** What it says where nothing else decides. */
  usual: Cut
}

interface WordsOptions {
  textOf: (id: string) => TimelineEntryText
  measure: Measure
  longestBeside?: number | undefined
}

const LONGEST_LABEL = 32
/** Inside a bar there is nothing to run into. */
const LONGEST_INSIDE = 90
/** What a crowded row may still have room for. */
const SHORT_CUTS = [LONGEST_LABEL, 20, 13]

/** Finds the words of an entry's label; they are cut and measured once, however many frames show them. */
export function labelWords({ textOf, measure, longestBeside = LONGEST_LABEL }: WordsOptions) {
  const lengths = [...new Set([LONGEST_INSIDE, longestBeside, ...SHORT_CUTS])]
  return remember((id): LabelWords => {
    const whole = wholeLabel(textOf(id))
    // Of lengths that leave the text whole one is enough.
    const shorter = lengths.filter((most) => most < whole.length)
    const longest = lengths.find((most) => most >= whole.length)
    const mosts = longest === undefined ? shorter : [longest, ...shorter]
    const cuts = mosts.map((most) => new Cut(whole, { most, measure }))
    const usual = whole.length > LONGEST_LABEL ? cuts[mosts.indexOf(LONGEST_LABEL)] : cuts[0]
    if (!usual) throw new Error('One of the lengths is that of the usual label')
    return { cuts, insideOnly: whole.length > longestBeside ? 1 : 0, usual }
  })
}

/** What the chart calls an entry: its short label, or its title cut at 32 characters. */
export const chartLabel = (
  text: Partial<TimelineEntryText> & Pick<TimelineEntryText, 'title'>,
  longest = LONGEST_LABEL,
): string => cutAt(wholeLabel(text), longest)

function wholeLabel({ shortLabel, title, date = '' }: Parameters<typeof chartLabel>[0]): string {
  const sign = doubtSign(date)
  return `${sign && `${sign} `}${shortLabel || title}`
}

/** A text of at most so many characters, cut at a word where one ends near. */
function cutAt(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, endOf(text, longest))
  if (cut === text) return text
  // At a word where one ends near, so that the cut does not make another word.
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))
  return `${(atWord.length >= longest * 0.8 ? atWord : cut).replace(/[\s,:;–-]+$/, '')}…`
}

/** Where the first so many characters of a text end, each of one or two units. */
function endOf(text: string, characters: number): number {
  let end = 0
  for (let n = 0; n < characters && end < text.length; n++) {
    end += (text.codePointAt(end) ?? 0) > 0xff_ff ? 2 : 1
  }
  return end
}
