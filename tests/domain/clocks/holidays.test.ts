import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isoDay } from '#domain/clocks/holidays/calendar.ts'
import {
  findJurisdiction,
  holidaysOf,
  isWeekend,
  jurisdictionCodes,
} from '#domain/clocks/holidays/holidays.ts'
import { formatDay } from '#domain/time/epoch-day.ts'

function daysIn(law: 'eu' | 'nl', code: string, year: number): string[] {
  const place = findJurisdiction(code)
  if (!place) throw new Error(code)
  return [...holidaysOf(law, place).in(year).days.keys()].map(formatDay).sort()
}
const isLoaded = (law: 'eu' | 'nl', code: string, year: number) => {
  const place = findJurisdiction(code)
  return place && holidaysOf(law, place).in(year).loaded
}

describe('Dutch holidays depend on the law that counts them', () => {
  it('a year without decree has those of art. 3(1) and (2): 2030', () => {
    expect(daysIn('nl', 'NL', 2030)).toEqual([
      '2030-01-01',
      '2030-04-19',
      '2030-04-22',
      '2030-04-27',
      '2030-05-05',
      '2030-05-30',
      '2030-06-10',
      '2030-12-25',
      '2030-12-26',
    ])
  })

  it.each([
    '2026-01-02',
    '2026-05-15',
    '2027-05-07',
    '2024-05-10',
    '2010-05-14',
  ])('%s was equated by royal decree: a holiday for the Algemene termijnenwet only', (day) => {
    const year = Number(day.slice(0, 4))
    expect(daysIn('nl', 'NL', year)).toContain(day)
    expect(daysIn('eu', 'NL', year)).not.toContain(day)
  })

  it.each(['2026-02-02', '2025-05-26'])('%s, seen in copied lists, is none', (day) => {
    expect(daysIn('nl', 'NL', Number(day.slice(0, 4)))).not.toContain(day)
  })

  it('30 May 2025 is in the list of the Official Journal too', () => {
    expect(daysIn('eu', 'NL', 2025)).toContain('2025-05-30')
  })

  it.each([
    ['2013-04-30', 'Queen’s Day, for the last time'],
    ['2014-04-26', 'King’s Day, a day earlier for the Sunday'],
    ['2015-04-27', 'King’s Day'],
    ['2006-04-29', 'Queen’s Day, a day earlier for the Sunday'],
    ['2023-05-05', '5 May, not once in five years'],
  ])('%s: %s', (day) => {
    expect(daysIn('nl', 'NL', Number(day.slice(0, 4)))).toContain(day)
  })

  it.each([
    '2023-12-24',
    '2024-05-01',
    '2024-08-15',
    '2024-12-31',
  ])('%s is a working day', (day) => {
    expect(daysIn('nl', 'NL', Number(day.slice(0, 4)))).not.toContain(day)
  })
})

describe('whether the official list of a year is loaded', () => {
  it.each([
    ['eu', 'NL', 2024, false],
    ['eu', 'NL', 2025, true],
    ['eu', 'DE-RP', 2026, true],
    ['eu', 'EU', 2026, true],
    ['eu', 'UK', 2025, false],
    ['eu', 'IE', 2027, false],
    ['nl', 'NL', 2004, false],
    ['nl', 'NL', 2005, true],
    ['nl', 'NL', 2028, true],
    ['nl', 'NL', 2029, false],
  ] as const)('%s in %s, %i: %s', (law, code, year, loaded) => {
    expect(isLoaded(law, code, year)).toBe(loaded)
  })
})

describe('the days of the Official Journal and those of the law there', () => {
  it.each(['BE', 'DE', 'FR', 'IE', 'LU', 'NL'])('in %s are the same, Sundays apart', (code) => {
    // What the lists have and the law of the place has not.
    const known = ['2025-05-30', '2026-11-02']
    const names = new Set<string>()
    const place = findJurisdiction(code)
    for (const year of [2025, 2026]) {
      for (const [day, off] of place ? holidaysOf('eu', place).in(year).days : []) {
        if (off.name === 'listed' && !isWeekend(day)) names.add(formatDay(day))
      }
    }
    expect([...names].filter((day) => !known.includes(day))).toEqual([])
  })
})

describe('day by day, beside the lists of another program', () => {
  const file = new URL('../../fixtures/holidays-reference.json', import.meta.url)
  const { days } = JSON.parse(readFileSync(file, 'utf8')) as {
    days: Record<string, Record<string, string>>
  }
  /** Where the Official Journal says otherwise. */
  const differences: Record<string, string[]> = { BE: ['2026-11-02'] }

  it('has every jurisdiction but the Union, and the Netherlands, whose 5 May it takes once in five years', () => {
    expect([...Object.keys(days), 'NL', 'EU'].sort()).toEqual(jurisdictionCodes().sort())
  })

  it.each(Object.entries(days))('%s', (code, years) => {
    const part = code === 'UK' ? 'UK-ENG' : code
    for (const [year, text] of Object.entries(years)) {
      const theirs = text.split(' ').map((day) => `${year}-${day}`)
      const ours = daysIn('eu', part, Number(year)).filter(
        (day) => !isWeekend(isoDay(day)) && !differences[code]?.includes(day),
      )
      expect(ours, year).toEqual(theirs)
    }
  })
})

describe('a jurisdiction', () => {
  it.each([
    ['NL', 'NL'],
    ['de-rp', 'DE-RP'],
    ['GB', 'UK'],
    ['EU (EDPB)', 'EU'],
  ])('“%s” is %s', (name, code) => expect(findJurisdiction(name)?.code).toBe(code))

  it.each(['', 'Netherlands', 'DE-XX', 'NL-NH', 'ES'])('“%s” is none of ours', (name) => {
    expect(findJurisdiction(name)).toBeNull()
  })

  it('every holiday has a source', () => {
    for (const code of jurisdictionCodes()) {
      const place = findJurisdiction(code)
      for (let year = 1996; place && year <= 2030; year++) {
        for (const { source } of holidaysOf('eu', place).in(year).days.values()) {
          expect(source.cite, code).not.toBe('')
          expect(source.url, code).toMatch(/^https:/)
        }
      }
    }
  })
})
