interface Ground {
  /** Positions there are. */
  count: number
  /** Positions taken along on both sides, where all of them make one batch. */
  around: number
  /** Most positions of a batch. */
  most: number
}

/** Positions to fetch for those asked for, each once and ascending, in the fewest batches. */
export function batchesOf(asked: readonly number[], ground: Ground): readonly number[][] {
  const { most } = ground
  const positions = [...new Set(asked)].sort((a, b) => a - b)
  const wider = withNeighbours(positions, ground)
  const wanted = wider.length > most ? positions : wider
  return Array.from({ length: Math.ceil(wanted.length / most) }, (_, i) =>
    wanted.slice(i * most, (i + 1) * most),
  )
}

function withNeighbours(positions: readonly number[], { count, around }: Ground): number[] {
  const wanted: number[] = []
  for (const position of positions) {
    const from = Math.max(0, position - around, (wanted.at(-1) ?? -1) + 1)
    for (let at = from; at <= Math.min(count - 1, position + around); at++) wanted.push(at)
  }
  return wanted
}
