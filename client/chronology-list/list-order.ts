import type { ListColumns } from '#client/case-data/time-order.ts'
import { type EpochDay, toEpochDay } from '#domain/time/epoch-day.ts'
import { compareHeads, type GroupHead, headOf, keyOf } from './heads.ts'

/** Entries under one head. */
export interface Group {
  /** Unique among the groups of a list. */
  key: string
  head: GroupHead
  /** Place in the list of its first entry. */
  start: number
  count: number
}

/** The list: positions in the order in which they are listed, group after group. */
export interface ListOrder {
  positions: Uint32Array
  groups: readonly Group[]
}

/**
 * Groups by year and month, in the order of time.
 *
 * Within a year, what is known to the year only comes first, so that no head stands there twice.
 * Entries of a group keep the order of their positions.
 *
 * @param shown 0 for what is left out, by position; null lists all
 */
export function listOrder(columns: ListColumns, shown: Uint8Array | null): ListOrder {
  const find = groupFinder(columns)
  const groupAt = new Uint32Array(columns.count)
  let count = 0
  for (let i = 0; i < columns.count; i++) {
    if (shown && shown[i] !== 1) continue
    const group = find.at(i)
    group.count += 1
    groupAt[i] = group.number
    count += 1
  }
  const groups = [...find.groups].sort((a, b) => compareHeads(a.head, b.head))
  let start = 0
  for (const group of groups) {
    group.start = start
    start += group.count
  }
  const next = Uint32Array.from(find.groups, (group) => group.start)
  const positions = new Uint32Array(count)
  for (let i = 0; i < columns.count; i++) {
    if (shown && shown[i] !== 1) continue
    const group = groupAt[i] ?? 0
    const place = next[group] ?? 0
    positions[place] = i
    next[group] = place + 1
  }
  return { positions, groups }
}

interface Counted extends Group {
  number: number
}

/** Finds the group of a position; neighbours in time mostly share theirs. */
function groupFinder({ from, startLatest }: ListColumns) {
  const byKey = new Map<string, Counted>()
  const groups: Counted[] = []
  let month: { group: Counted; first: number; last: number } | null = null
  let same: { group: Counted; first: number; last: number } | null = null
  const groupOf = (head: GroupHead): Counted => {
    const key = keyOf(head)
    const known = byKey.get(key)
    if (known) return known
    const group = { key, head, start: 0, count: 0, number: groups.length }
    byKey.set(key, group)
    groups.push(group)
    return group
  }
  const at = (position: number): Counted => {
    const first = from[position] ?? -Infinity
    const last = startLatest[position] ?? Infinity
    if (month && first >= month.first && last <= month.last) return month.group
    if (same && first === same.first && last === same.last) return same.group
    const head = headOf({ earliest: first, latest: last })
    const group = groupOf(head)
    if (head.type === 'month') month = { group, ...daysOfMonth(head) }
    else same = { group, first, last }
    return group
  }
  return { at, groups }
}

function daysOfMonth({ year, month }: { year: number; month: number }) {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  const first: EpochDay = toEpochDay({ year, month, day: 1 })
  return { first, last: toEpochDay({ year: nextYear, month: nextMonth, day: 1 }) - 1 }
}

/** Where in the list a position stands; -1 when it is not listed. */
export function placeInList(order: ListOrder, columns: ListColumns, position: number): number {
  const first = columns.from[position]
  const last = columns.startLatest[position]
  if (first === undefined || last === undefined) return -1
  const key = keyOf(headOf({ earliest: first, latest: last }))
  const group = order.groups.find((one) => one.key === key)
  if (!group) return -1
  const place = firstAtOrAfter(order.positions, position, group.start, group.start + group.count)
  return order.positions[place] === position ? place : -1
}

function firstAtOrAfter(positions: Uint32Array, position: number, low: number, high: number) {
  let [a, b] = [low, high]
  while (a < b) {
    const middle = (a + b) >> 1
    if ((positions[middle] ?? 0) < position) a = middle + 1
    else b = middle
  }
  return a
}

/** The group a place of the list is in. */
export function groupAt(groups: readonly Group[], place: number): number {
  let [low, high] = [0, groups.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((groups[middle]?.start ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** The place of a position, or of the entry that follows where it would stand. */
export function placeNear(order: ListOrder, columns: ListColumns, position: number): number {
  const place = placeInList(order, columns, position)
  if (place >= 0) return place
  const next = order.positions.findIndex((listed) => listed >= position)
  return next >= 0 ? next : order.positions.length - 1
}
