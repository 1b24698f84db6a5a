import type { ListColumns } from '#client/case-data/time-order.ts'
import type { Language, Messages } from '#client/i18n/catalogues.ts'
import { OPEN_DAYS, type Stretch } from '#client/timeline/folds.ts'
import { epochDay, formatDay, fromEpochDay } from '#domain/time/epoch-day.ts'
import { capitalise, dateWords, sayEdtf } from '#domain/time/words.ts'
import { sayYear } from '../group-head.ts'
import type { Grouping } from './sections.ts'
import { wordsIn } from './words.ts'

/** What stands in the column of dates: the stretch of time, and under it what it leaves out. */
export interface GroupDate {
  text: string
  note: string
}

interface GroupOptions {
  columns: ListColumns
  /** Places in the columns of the entries of the group. */
  places: Uint32Array
  grouping: Grouping
  language: Language
  messages: Messages
}

/** "March to May", "2020": the months in which the entries of a box begin, and no more than is known. */
export function sayGroup(options: GroupOptions): GroupDate {
  const { columns, places, grouping, language, messages } = options
  const { list } = messages.page
  const words = wordsIn[language]
  const dayOf = (at: number) => columns.from[places[at] ?? -1] ?? Infinity
  const [first, last] = [dayOf(0), dayOf(places.length - 1)]
  if (first === Infinity) return { text: list.unreported, note: '' }
  if (first === -Infinity) return { text: list.startUnknown, note: '' }
  const [from, to] = [fromEpochDay(epochDay(first)), fromEpochDay(epochDay(last))]
  let latest = last
  for (const place of places) latest = Math.max(latest, columns.startLatest[place] ?? Infinity)
  const year = sayYear(from.year, language)
  const end = Number.isFinite(latest) ? fromEpochDay(epochDay(latest)) : null
  const isLater = (isInMonth: boolean) =>
    end === null ||
    end.year > to.year ||
    (isInMonth && end.year === to.year && end.month > to.month)
  if (grouping === 'year') {
    return { text: isLater(false) ? words.orLater(year) : year, note: '' }
  }
  if (first === last && latest === last) {
    return { text: sayEdtf(formatDay(epochDay(first)), language).inYear, note: year }
  }
  const { months } = dateWords[language]
  const [a = '', b = ''] = [months[from.month - 1], months[to.month - 1]]
  const span = a === b ? a : words.months(a, b)
  return { text: capitalise(isLater(true) ? words.orLater(span) : span), note: year }
}

/** A quiet stretch: the whole months in which nothing begins or ends, and how many they are. */
export function sayQuiet(
  stretch: Stretch,
  { domain, language }: { domain: Stretch; language: Language },
): { span: string; length: string } {
  const words = wordsIn[language]
  // Days are left open beside what begins and ends; the stretch keeps clear of them.
  const before = fromEpochDay(epochDay(Math.floor(stretch.from - OPEN_DAYS)))
  const end = fromEpochDay(epochDay(Math.floor(stretch.to)))
  const isAtMonth = end.day === 1 || stretch.to === domain.to
  const after = isAtMonth ? end : fromEpochDay(epochDay(Math.floor(stretch.to + OPEN_DAYS)))
  const first = before.year * 12 + before.month
  const last = Math.max(first, after.year * 12 + after.month - 2)
  const count = last - first + 1
  const isYears = first % 12 === 0 && count % 12 === 0
  const say = (month: number) => {
    const year = sayYear(Math.floor(month / 12), language)
    return isYears ? year : `${dateWords[language].months[((month % 12) + 12) % 12]} ${year}`
  }
  const [from, to] = [say(first), say(last)]
  const length =
    count % 12 === 0
      ? words.quietYears(count / 12)
      : count > 24
        ? words.quietOverYears(Math.floor(count / 12))
        : words.quietMonths(count)
  return { span: capitalise(from === to ? from : words.months(from, to)), length }
}
