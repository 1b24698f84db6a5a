interface Ground {
  /** Positions there are. */
  count: number
  /** Positions taken along on both sides, where those asked for lie together. */
  around: number
  /** Most positions of a batch. */
  most: number
}

/** Stretches of positions that still count as lying together. */
const MOST_STRETCHES = 4

/** Positions to fetch for those asked for, each once and ascending, in the fewest batches. */
export function batchesOf(
  asked: readonly number[],
  { count, around, most }: Ground,
): readonly number[][] {
  const positions = [...new Set(asked)].sort((a, b) => a - b)
  const stretches = positions.filter(
    (at, i) => at - (positions[i - 1] ?? -Infinity) > 2 * around + 1,
  )
  const reach = stretches.length > MOST_STRETCHES ? 0 : around
  const wanted: number[] = []
  for (const position of positions) {
    const from = Math.max(0, position - reach, (wanted.at(-1) ?? -1) + 1)
    for (let at = from; at <= Math.min(count - 1, position + reach); at++) wanted.push(at)
  }
  return Array.from({ length: Math.ceil(wanted.length / most) }, (_, i) =>
    wanted.slice(i * most, (i + 1) * most),
  )
}
