import { NO_EARLIEST, NO_LATEST, spanOfPoint } from '#domain/time/bounds.ts'
import { type DateSet, parseEdtf } from '#domain/time/edtf.ts'
import { type DateEnd, dateEnd, isSeason } from './date-ends.ts'
import type { Stretch } from './folds.ts'
import { remember } from './remember.ts'

/** Days of one member of a set; `to` exclusive. */
export interface Candidate extends Stretch {
  /** What its own text says of how exact it is; null for a run of dates. */
  end: DateEnd | null
  isSeason: boolean
}

const MOST_CANDIDATES = 12
/** Signs closer together than this would cover one another. */
const APART_PX = 13

/** The members of a set, ascending; null for anything else, and for sets too wide to show apart. */
export const candidatesOf = remember(readCandidates)

function readCandidates(date: string): readonly Candidate[] | null {
  if (!date.startsWith('[') && !date.startsWith('{')) return null
  const parsed = parseEdtf(date)
  if (!parsed.ok || parsed.value.type !== 'set') return null
  const { members } = parsed.value
  if (members.length < 2 || members.length > MOST_CANDIDATES) return null
  const found = members.flatMap((member) => candidateOf(member) ?? [])
  if (found.length < members.length) return null
  return found.sort((a, b) => a.from - b.from || a.to - b.to)
}

function candidateOf(member: DateSet['members'][number]): Candidate | null {
  if (member.type === 'point') {
    const { earliest, latest } = spanOfPoint(member)
    return { from: earliest, to: latest + 1, end: dateEnd(member), isSeason: isSeason(member) }
  }
  const from = member.from ? spanOfPoint(member.from).earliest : NO_EARLIEST
  const latest = member.to ? spanOfPoint(member.to).latest : NO_LATEST
  if (from === NO_EARLIEST || latest === NO_LATEST) return null
  return { from, to: latest + 1, end: null, isSeason: false }
}

/** Those that can be drawn without covering one another; the first and the last always. */
export function inRoom(
  candidates: readonly Candidate[],
  toPx: (day: number) => number,
): Candidate[] {
  const middle = ({ from, to }: Candidate) => toPx((from + to) / 2)
  const last = candidates.at(-1)
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    const before = kept.at(-1)
    const isClear =
      (!before || middle(candidate) - middle(before) >= APART_PX) &&
      (!last || middle(last) - middle(candidate) >= APART_PX)
    if (!before || candidate === last || isClear) kept.push(candidate)
  }
  return kept
}
