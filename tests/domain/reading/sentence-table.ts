import { expect, it } from 'vitest'
import type { ReadingLanguage } from '#domain/reading/languages.ts'
import { readDates } from '#domain/reading/read-dates.ts'

interface Reading {
  published: string
  language: ReadingLanguage
  why: string
}

/** One test a line: `sentence => EDTF ; EDTF`, or `none` where nothing has a calendar value. */
export function readsAs({ why, ...options }: Reading, table: string): void {
  const rows = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(' => ') as [sentence: string, edtf: string])
  it.each(rows)(`${why}: %s`, (sentence, wanted) => {
    const found = readDates(sentence, options)
    const values = found.map(({ edtf }) => edtf).filter((edtf) => edtf !== null)
    expect(values.join(' ; ') || 'none').toBe(wanted)
    for (const { start, end, text } of found) expect(sentence.slice(start, end)).toBe(text)
  })
}
