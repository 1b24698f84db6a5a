import type { EntryColumns } from './columns.ts'
import type { Positions } from './ids.ts'
import { centreOf, isSmall, type Mark, precisionAt } from './marks.ts'

/** What is drawn for one or more entries of a lane, in pixels on the scale. */
export interface Item {
  /** `count` is a box with a number; `mark` draws its first entry, with a number where it stands for more. */
  type: 'mark' | 'count'
  /** Entries behind it, ascending positions in the columns. */
  indices: Positions
  mark: Mark
  x0: number
  x1: number
  /** Reaches into the rows above and below: the ring of the selection. */
  isTall: boolean
}

/** Marks whose centres are closer than this in one lane would touch. */
export const TOUCHING_PX = 13
/** A box never gathers marks from a wider stretch, so that dense lanes stay readable. */
const WIDEST_PX = 34
const DIGIT_PX = 6.4
/** Equal bars that are still drawn one by one. */
const MOST_APART = 4

/** Width of a count box, px. */
export const countBoxWidth = (text: string): number => Math.max(20, 8 + text.length * DIGIT_PX)

export const itemOf = (mark: Mark, indices: Positions = [mark.index]): Item => ({
  type: 'mark',
  indices,
  mark,
  x0: mark.x0,
  x1: mark.x1,
  isTall: false,
})

/** Bars of equal spans and one kind together; the selected entry always stands alone. */
function equalBars(
  columns: EntryColumns,
  bars: readonly Mark[],
  options: Pick<DetailOptions, 'selected' | 'dateOf'>,
): Mark[][] {
  // Few begin on the same day, and only those need a closer look.
  return gather(bars, ({ index }) => columns.from[index] ?? 0).flatMap((alike) =>
    alike.length === 1 ? [alike] : gather(alike, ({ index }) => equalKey(columns, index, options)),
  )
}

/** One bar with a count; close by, a few stand one under the other while there are rows for them. */
function itemsOfEqual(bars: readonly Mark[], stacks: boolean): Item[] {
  const [first] = bars
  if (!first || (stacks && bars.length <= MOST_APART)) return bars.map((mark) => itemOf(mark))
  return [
    itemOf(
      first,
      bars.map(({ index }) => index),
    ),
  ]
}

function equalKey(
  columns: EntryColumns,
  i: number,
  { selected, dateOf }: Pick<DetailOptions, 'selected' | 'dateOf'>,
): string {
  if (i === selected) return 'selected'
  return [
    columns.startLatest[i],
    columns.endEarliest[i],
    columns.until[i],
    columns.kind[i],
    columns.precision[i],
    // Bounds and class do not tell which end is the doubtful one.
    isAlikeByBounds(columns, i) ? '' : dateOf(i),
  ].join()
}

/** Those with the same key together, in the order in which a key came first. */
function gather<T>(all: readonly T[], keyOf: (one: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

const isAlikeByBounds = (columns: EntryColumns, i: number): boolean => {
  const precision = precisionAt(columns, i)
  return precision === 'span' || precision === 'season' || precision === 'unspecified'
}

/**
 * Marks that would touch become count boxes; every mark ends up in exactly one item.
 *
 * @param marks  small marks of one lane
 * @returns      items ascending, none of which overlaps the next
 */
export function countTouching(marks: readonly Mark[], boxText: (n: number) => string): Item[] {
  const ascending = [...marks].sort((a, b) => centreOf(a) - centreOf(b) || a.index - b.index)
  const groups: Mark[][] = []
  for (const mark of ascending) {
    const group = groups.at(-1)
    const first = group?.[0]
    const last = group?.at(-1)
    const joins =
      first &&
      last &&
      centreOf(mark) - centreOf(last) < TOUCHING_PX &&
      centreOf(mark) - centreOf(first) < WIDEST_PX
    if (joins) group.push(mark)
    else groups.push([mark])
  }
  return joinOverlapping(groups, boxText)
}

/** A box is wider than its marks; where it reaches its neighbour they become one. */
function joinOverlapping(groups: Mark[][], boxText: (n: number) => string): Item[] {
  const stack: { marks: Mark[]; item: Item }[] = []
  for (const group of groups) {
    let marks = group
    let item = itemOfGroup(marks, boxText)
    for (let before = stack.at(-1); before && before.item.x1 + 1 > item.x0; before = stack.at(-1)) {
      stack.pop()
      marks = [...before.marks, ...marks]
      item = itemOfGroup(marks, boxText)
    }
    stack.push({ marks, item })
  }
  return stack.map(({ item }) => item)
}

function itemOfGroup(marks: readonly Mark[], boxText: (n: number) => string): Item {
  const [first] = marks
  const last = marks.at(-1)
  if (!first || !last) throw new Error('A group of marks is never empty')
  if (marks.length === 1) return itemOf(first)
  const centre = (centreOf(first) + centreOf(last)) / 2
  const half = countBoxWidth(boxText(marks.length)) / 2
  return {
    type: 'count',
    indices: marks.map((m) => m.index).sort((a, b) => a - b),
    mark: first,
    x0: centre - half,
    x1: centre + half,
    isTall: false,
  }
}

interface DetailOptions {
  columns: EntryColumns
  selected: number | null
  dateOf: (index: number) => string
  /** Close enough that marks of one day stack in rows instead of being counted. */
  stacks: boolean
  boxText: (n: number) => string
}

/** The items of one lane; the entries behind them add up to the marks given. */
export function itemsOfLane(marks: readonly Mark[], options: DetailOptions): Item[] {
  const { columns, selected, dateOf, stacks, boxText } = options
  const bars = marks.filter((mark) => mark.shape === 'bar' && !isSmall(mark))
  const others = marks.filter((mark) => mark.shape !== 'bar' || isSmall(mark))
  const stands = (mark: Mark) => stacks || !isSmall(mark) || mark.index === selected
  const equal = equalBars(columns, bars, { selected, dateOf })
  return [
    ...equal.flatMap((group) => itemsOfEqual(group, stacks)),
    ...others.filter(stands).map((mark) => itemOf(mark)),
    ...countTouching(
      others.filter((mark) => !stands(mark)),
      boxText,
    ),
  ]
}
