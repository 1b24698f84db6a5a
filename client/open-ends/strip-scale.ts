/** Days without a beginning or an end that are still drawn at their length. */
const LONGEST_QUIET = 400
/** Days before the first and after the last of a stretch. */
const BESIDE = 21
/** Shortest stretch, days: one event alone has room around it. */
const LEAST_DAYS = 42
/** Stretches that are folded; of more the shortest are drawn at their length. */
const MOST_FOLDS = 3
const FOLD_PX = 56
/** Room for the dot of what began on the first day. */
const START_PX = 6
/** The last one has room for the word at the end beside its own. */
const LAST_FOLD_PX = 92

/** A quiet stretch that is drawn narrower than it is long. */
export interface Fold {
  x0: number
  x1: number
  days: number
}

/** Where days stand on the strips of the commitments, all at one scale. */
export interface StripScale {
  widthPx: number
  x: (day: number) => number
  folds: readonly Fold[]
  /** Whether a day is drawn at its length. */
  isPlain: (day: number) => boolean
  first: number
  last: number
  pxPerDay: number
}

interface Piece {
  from: number
  to: number
  isFold: boolean
}

/**
 * A scale over the days on which something began, was due or ended, up to the day looked at.
 *
 * Long quiet stretches between them are folded; the rest is linear.
 *
 * @param days  day numbers of interest, in any order; not empty
 * @param last  the last day that is drawn: the day looked at, or a due day after it
 */
export function stripScale(days: readonly number[], last: number, widthPx: number): StripScale {
  const pieces = piecesOf(days, last)
  const plainDays = lengthOf(pieces.filter(({ isFold }) => !isFold))
  const foldPx = (piece: Piece) => {
    if (!piece.isFold) return 0
    return piece === pieces.at(-1) ? LAST_FOLD_PX : FOLD_PX
  }
  const folded = pieces.reduce((sum, piece) => sum + foldPx(piece), 0)
  const pxPerDay = (widthPx - START_PX - folded) / plainDays
  const widthOf = (piece: Piece) => foldPx(piece) || (piece.to - piece.from) * pxPerDay
  let left = START_PX
  const placed = pieces.map((piece) => {
    const x0 = left
    left += widthOf(piece)
    return { ...piece, x0, x1: left }
  })
  const at = (day: number) =>
    placed.find(({ to }) => day <= to) ?? placed.at(-1) ?? { from: 0, to: 1, x0: 0, x1: widthPx }
  const first = placed[0]?.from ?? 0
  return {
    widthPx,
    pxPerDay,
    first,
    last: placed.at(-1)?.to ?? first + 1,
    x(day) {
      const { from, to, x0, x1 } = at(day) as (typeof placed)[number]
      const share = (day - from) / (to - from)
      return x0 + Math.min(1, Math.max(0, share)) * (x1 - x0)
    },
    isPlain: (day) => placed.some(({ from, to, isFold }) => !isFold && from <= day && day <= to),
    folds: placed
      .filter(({ isFold }) => isFold)
      .map(({ x0, x1, from, to }) => ({ x0, x1, days: to - from })),
  }
}

/** Plain stretches around the days of interest, and the folds between and after them. */
function piecesOf(days: readonly number[], last: number): Piece[] {
  const sorted = [...new Set([...days.filter((day) => day <= last), last])].sort((a, b) => a - b)
  const first = (sorted[0] ?? last) - BESIDE
  const gaps = sorted
    .slice(1)
    .map((day, i) => ({ from: (sorted[i] ?? day) + BESIDE * 3, to: day - BESIDE }))
    .map((gap) => (gap.to === last - BESIDE ? { ...gap, to: last } : gap))
    .filter(({ from, to }) => to - from > LONGEST_QUIET)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, MOST_FOLDS)
    .sort((a, b) => a.from - b.from)
  const pieces: Piece[] = []
  let from = Math.min(first, last - LEAST_DAYS)
  for (const gap of gaps) {
    pieces.push({ from, to: gap.from, isFold: false })
    pieces.push({ ...gap, isFold: true })
    from = gap.to
  }
  if (from < last) pieces.push({ from, to: last, isFold: false })
  return pieces
}

const lengthOf = (pieces: readonly Piece[]): number =>
  Math.max(
    1,
    pieces.reduce((sum, { from, to }) => sum + (to - from), 0),
  )
