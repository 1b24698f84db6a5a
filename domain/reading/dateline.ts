import type { ReadingLanguage } from './languages.ts'
import { readDates } from './read-dates.ts'

/** The date an article says of itself. */
export interface Dateline {
  /** A day, or a month where no more is said. */
  edtf: string
  /** UTF-16 offsets; end exclusive. */
  start: number
  end: number
}

/** How far into an article a dateline stands. */
const HEAD = 400
const ISO =
  /^\s*(?:date:?|datum:?|published:?|gepubliceerd:?)?\s*(\d{4}-\d{2}(?:-\d{2})?)(?![-\d])/i
const LABEL =
  /(?:published|gepubliceerd|posted|geplaatst|updated|bijgewerkt|date|datum|update)\W{0,3}$/i

/** The publication date an article gives at its head; null when it gives none. */
export function findDateline(text: string, language: ReadingLanguage): Dateline | null {
  const head = text.slice(0, HEAD)
  const iso = ISO.exec(head)
  if (iso?.[1] && isCalendar(iso[1])) {
    return { edtf: iso[1], start: iso[0].length - iso[1].length, end: iso[0].length }
  }
  // What is counted from publication is no evidence of it; any day does for the rest.
  for (const found of readDates(head, { published: '2000-01-01', language })) {
    if (found.anchor !== 'self' || found.edtf === null) continue
    if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(found.edtf)) continue
    if (isAtHead(head, found.start) || LABEL.test(head.slice(0, found.start))) {
      return { edtf: found.edtf, start: found.start, end: found.end }
    }
  }
  return null
}

const isCalendar = (iso: string) => {
  const [, month = 0, day = 1] = iso.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** At the very beginning, or on a line of its own, behind at most a place or an author. */
function isAtHead(head: string, start: number): boolean {
  const line = head.slice(head.lastIndexOf('\n', start - 1) + 1, start)
  return /^[^.!?a-z]{0,10}(?:\p{Lu}[\p{L}-]{1,20}[,\s–—|-]{0,4}){0,4}$/u.test(line)
}
