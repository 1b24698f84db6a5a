import type { Language, Messages } from '#client/i18n/catalogues.ts'
import { OPEN_DAYS, type Stretch } from '#client/timeline/folds.ts'
import { epochDay, formatDay, fromEpochDay } from '#domain/time/epoch-day.ts'
import { capitalise, dateWords, sayEdtf } from '#domain/time/words.ts'
import { sayYear } from '../group-head.ts'
import type { GroupFacts } from './group-facts.ts'
import type { Grouping } from './sections.ts'
import { wordsIn } from './words.ts'

/** What stands in the column of dates: the stretch of time, and under it what it leaves out. */
export interface GroupDate {
  text: string
  note: string
}

interface GroupOptions {
  facts: GroupFacts
  grouping: Grouping
  language: Language
  messages: Messages
}

/** Longer spans of two months have them short, characters. */
const LONG_SPAN = 16

/** "March to May", "2020": the months in which the entries of a box begin, and no more than is known. */
export function sayGroup({ facts, grouping, language, messages }: GroupOptions): GroupDate {
  const { first, last, latest } = facts
  const { list } = messages.page
  const words = wordsIn[language]
  if (first === Infinity) return { text: list.unreported, note: '' }
  if (first === -Infinity) return { text: list.startUnknown, note: '' }
  const [from, to] = [fromEpochDay(epochDay(first)), fromEpochDay(epochDay(last))]
  const end = Number.isFinite(latest) ? fromEpochDay(epochDay(latest)) : null
  const year = sayYear(from.year, language)
  const isLaterYear = end === null || end.year > to.year
  if (grouping === 'year') return { text: isLaterYear ? words.orLater(year) : year, note: '' }
  if (first === last && latest === last) {
    return { text: sayEdtf(formatDay(epochDay(first)), language).inYear, note: year }
  }
  const say = (names: readonly string[]) => {
    const [a = '', b = ''] = [names[from.month - 1], names[to.month - 1]]
    return a === b ? a : words.months(a, b)
  }
  const { months, monthsShort } = dateWords[language]
  const whole = say(months)
  const span = whole.length > LONG_SPAN ? say(monthsShort) : whole
  const isLater = isLaterYear || end.month > to.month
  return { text: capitalise(isLater ? words.orLater(span) : span), note: year }
}

/** A quiet stretch: the whole months in which nothing begins or ends, and how many they are. */
export function sayQuiet(
  stretch: Stretch,
  { domain, today, language }: { domain: Stretch; today: number; language: Language },
): { span: string; length: string } {
  const words = wordsIn[language]
  // Days are left open beside what begins and ends; the stretch keeps clear of them.
  const before = fromEpochDay(epochDay(Math.floor(stretch.from - OPEN_DAYS)))
  const end = fromEpochDay(epochDay(Math.floor(stretch.to)))
  const isAtMonth = end.day === 1 || stretch.to === domain.to || stretch.to === today + 1
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
