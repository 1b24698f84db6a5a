import { type DateLanguage, sayEdtf } from '#domain/time/words.ts'

/** A due date in a few words, with the time where it is due at one: “18 June 2020, 16:00”. */
export function sayDueDate(date: string, language: DateLanguage): string {
  const [, time] = /T(\d\d:\d\d)/.exec(date) ?? []
  const day = sayEdtf(date, language).short
  return time === undefined ? day : `${day}, ${time}`
}
