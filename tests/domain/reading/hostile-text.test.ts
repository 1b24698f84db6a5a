import { describe, expect, it } from 'vitest'
import { readDates } from '#domain/reading/read-dates.ts'
import { readEvents } from '#domain/reading/read-events.ts'

const options = { published: '2020-07', language: 'nl' } as const

const news =
  'De raad schreef zondag dat de overeenkomst eind 2013 is opgesteld en dit voorjaar is herzien. Sinds 25 mei 2018 geldt de AVG; in de afgelopen drie jaar kwamen 27.000 mensen in beeld.\n\n'

const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

describe('what people paste does not hold the reader up', () => {
  it.each([
    { what: '200,000 digits', text: '7'.repeat(200_000) },
    { what: 'digits and dots', text: '1.234'.repeat(40_000) },
    { what: 'nested brackets', text: `${'(['.repeat(100_000)}${'])'.repeat(100_000)}` },
    { what: 'marks of direction', text: '\u200f\u202e'.repeat(200_000) },
    { what: 'one word of a million letters', text: 'a'.repeat(1_000_000) },
    { what: 'line breaks and blanks', text: '\n \t'.repeat(200_000) },
    { what: 'apostrophes', text: "'".repeat(100_000) },
    { what: 'half a date, again and again', text: 'eind van de '.repeat(30_000) },
    { what: 'numbers that might be a list of days', text: '12 en '.repeat(30_000) },
    { what: 'initials', text: 'A. '.repeat(100_000) },
    { what: 'a capital on every word', text: 'Aa Bb voor '.repeat(30_000) },
  ])('$what', ({ text }) => {
    expect(readDates(text, options)).toEqual([])
    expect(readEvents(text, options)).toEqual([])
  })

  it('ten megabytes', () => {
    expect(readDates(news.repeat(55_000), options).length).toBeGreaterThan(10_000)
  })

  it.each([
    { what: 'news', text: news.repeat(1000) },
    { what: '200,000 digits', text: '7'.repeat(200_000) },
    { what: 'nested brackets', text: `${'(['.repeat(50_000)}${'])'.repeat(50_000)}` },
    { what: 'marks of direction', text: '\u200f\u202e'.repeat(100_000) },
    { what: 'dates that lean on the next', text: 'twee dagen na de week van '.repeat(6000) },
    { what: 'years in a row', text: '2019 en '.repeat(20_000) },
  ])('four times the text takes about four times as long: $what', ({ text }) => {
    const read = (times: number) => timed(() => readDates(text.repeat(times), options))
    read(1)
    const best = (times: number) => Math.min(...Array.from({ length: 4 }, () => read(times)))
    // Quadratic work would take sixteen times as long; some milliseconds are the machine's.
    expect(best(4) / (best(1) + 10)).toBeLessThan(10)
  })

  it('marks within a word do not hide it, and offsets stay those of the text', () => {
    const text = '\u200fOp zon\u00addag 12\u00a0juli 2020\u200e kwam het uit.'
    const [date] = readDates(text, options)
    expect(date?.edtf).toBe('2020-07-12')
    expect(text.slice(date?.start, date?.end)).toBe('zon\u00addag 12\u00a0juli 2020')
  })

  it('refuses a publication that is no date', () => {
    expect(() => readDates(news, { ...options, published: '2020-13' })).toThrow(RangeError)
  })
})
