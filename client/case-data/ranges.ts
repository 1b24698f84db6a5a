/** Positions that follow each other. */
export interface Range {
  from: number
  count: number
}

interface Ground {
  /** Positions there are. */
  count: number
  /** Positions taken along on both sides. */
  around: number
  /** Most positions of a range. */
  most: number
}

/** The fewest ranges that hold these positions, ascending. */
export function rangesOf(positions: readonly number[], { count, around, most }: Ground): Range[] {
  const ranges: Range[] = []
  let last: Range | undefined
  for (const position of [...positions].sort((a, b) => a - b)) {
    const from = Math.max(0, position - around)
    const to = Math.min(count, position + around + 1)
    if (last && from <= last.from + last.count) last.count = to - last.from
    else {
      last = { from, count: to - from }
      ranges.push(last)
    }
  }
  return ranges.flatMap((range) => cut(range, most))
}

function cut({ from, count }: Range, most: number): Range[] {
  const parts = Math.ceil(count / most)
  return Array.from({ length: parts }, (_, i) => ({
    from: from + i * most,
    count: Math.min(most, count - i * most),
  }))
}
