import type { DateSet, Edtf, Interval, Point, SetRange } from './edtf.ts'
import { parseEdtf } from './edtf.ts'
import { partOf } from './parts.ts'
import { type DateLanguage, type DateWords, dateWords, sayDate } from './words.ts'

/** A date in as few letters as still say it, for a label on the axis: "16 Jul 2020", "Q4 2013", "2013–". */
export function sayAxis(value: Edtf, language: DateLanguage): string {
  const words = dateWords[language]
  if (value.type === 'point') return labelPoint(value, words, language)
  return value.type === 'interval'
    ? labelInterval(value, words, language)
    : labelSet(value, words, language)
}

/** The same for an EDTF string; a string that does not parse comes back as it is. */
export function sayAxisEdtf(text: string, language: DateLanguage): string {
  const parsed = parseEdtf(text)
  return parsed.ok ? sayAxis(parsed.value, language) : text
}

function labelPoint(point: Point, words: DateWords, language: DateLanguage): string {
  const { qualifier } = point
  const label = `${plainLabel(point, words, language)}${qualifier.uncertain ? '?' : ''}`
  return qualifier.approximate ? words.short.about(label) : label
}

function plainLabel(point: Point, words: DateWords, language: DateLanguage): string {
  const code = Number(point.month)
  if (point.unit === 'season' && code >= 33 && !point.year.includes('X')) {
    if (code <= 36) return words.short.quarter(code - 32, point.year)
    if (code >= 40) return words.short.half(code - 39, point.year)
  }
  const month = words.monthsShort[code - 1]
  const isPlain = /^\d{4}$/.test(point.year) && !point.day?.includes('X')
  if (!isPlain || point.unit === 'season' || (point.unit !== 'year' && !month)) {
    const sure = { ...point, qualifier: { uncertain: false, approximate: false } }
    const { qualifiers: _, ...unqualified } = sure
    return sayDate(unqualified, language).short
  }
  const day = point.day && String(Number(point.day))
  return [day, month, String(Number(point.year))].filter((part) => part).join(' ')
}

function labelInterval(interval: Interval, words: DateWords, language: DateLanguage): string {
  if (partOf(interval)) return sayDate(interval, language).short
  const [start, end] = [interval.start, interval.end].map((date) =>
    typeof date === 'string' ? '' : labelPoint(date, words, language),
  )
  const isDoubtful = interval.start === 'unknown' || interval.end === 'unknown'
  if (isDoubtful) return `${start || '?'}–${end || '?'}`
  return withSharedEnding([start ?? '', end ?? '']).join('–')
}

/** Labels without what the next one says again: "12" before "14 Jul 2020". */
function withSharedEnding(labels: readonly string[]): string[] {
  return labels.map((label, i) => {
    const [words, next] = [label.split(' '), (labels[i + 1] ?? '').split(' ')]
    if (words.length !== next.length) return label
    let kept = words.length
    while (kept > 1 && words[kept - 1] === next[kept - 1]) kept--
    return words.slice(0, kept).join(' ')
  })
}

function labelSet({ mode, members }: DateSet, words: DateWords, language: DateLanguage): string {
  const labels = withSharedEnding(members.map((member) => labelMember(member, words, language)))
  const separator = mode === 'one' ? ' / ' : ' + '
  if (labels.length <= 5) return labels.join(separator)
  return `${labels[0]}${separator}…${separator}${labels.at(-1)}`
}

function labelMember(member: Point | SetRange, words: DateWords, language: DateLanguage): string {
  if (member.type === 'point') return labelPoint(member, words, language)
  const [from, to] = [member.from, member.to].map((p) => p && labelPoint(p, words, language))
  if (from && to) return `${from}–${to}`
  return from ? words.short.orLater(from) : words.short.orEarlier(to ?? '')
}
