import { describe, expect, it } from 'vitest'
import { groupFacts } from '#client/chronology-list/upright/group-facts.ts'
import { sayGroup, sayQuiet } from '#client/chronology-list/upright/group-words.ts'
import type { Grouping, Section } from '#client/chronology-list/upright/sections.ts'
import { catalogues, type Language } from '#client/i18n/catalogues.ts'
import { type SmallEntry, today } from '../../timeline/cases.ts'
import { uprightOf } from './uprights.ts'

const on = (...dates: string[]): SmallEntry[] => dates.map((date, i) => ({ id: `e${i}`, date }))

/** Each section in a few words: what a reader sees of it when nothing is open. */
function outline(
  entries: readonly SmallEntry[],
  grouping: Grouping = 'month',
  language: Language = 'en',
): string[] {
  const { sections, columns, places, domain } = uprightOf(entries, { grouping })
  const messages = catalogues[language]
  const say = (section: Section): string => {
    if (section.type === 'entries') return `${section.count} alone`
    if (section.type === 'law') return section.law.id
    if (section.type === 'today' || section.type === 'unreported') return section.type
    if (section.type === 'fold') {
      const { span, length } = sayQuiet(section.stretch, { domain, today, language })
      const goingOn = section.goingOn > 0 ? [`${section.goingOn} going on`] : []
      return [`~ ${span}: ${length}`, ...goingOn, ...section.laws.map(({ id }) => id)].join(', ')
    }
    const { start, count } = section
    const own = places.subarray(start, start + count)
    const facts = groupFacts({ columns, places: own, kindAt: () => 0 })
    const { text, note } = sayGroup({ facts, grouping, language, messages })
    return `${count}: ${[text, note].filter(Boolean).join(', ')}`
  }
  return sections.map(say)
}

describe('what a phone puts together by months', () => {
  it('is the entries of a month; one alone stays alone', () => {
    const june = on('2025-06-01', '2025-06-08', '2025-06-19', '2025-06-20', '2025-06-21')
    expect(outline([...june, ...on('2025-06-30', '2025-10-02')])).toEqual([
      '6: June, 2025',
      '1 alone',
      '~ November 2025 to October 2026: 1 year with nothing dated',
      'today',
    ])
  })

  it('is neighbouring months with few entries together, within a year', () => {
    const spring = ['2025-03-01', '2025-04-02', '2025-04-10', '2025-05-01']
    expect(outline(on(...spring))[0]).toBe('4: March to May, 2025')
    const winter = ['2024-12-01', '2024-12-24', '2025-01-02', '2025-01-03']
    expect(outline(on(...winter)).slice(0, 2)).toEqual(['2: December, 2024', '2: January, 2025'])
    const gap = ['2025-03-01', '2025-03-02', '2025-05-01', '2025-05-02']
    expect(outline(on(...gap)).slice(0, 2)).toEqual(['2: March, 2025', '2: May, 2025'])
  })

  it('never says less than the dates do of how late they can be', () => {
    expect(outline(on('2025-06-01', '2025-22'))[0]).toBe('2: June or later, 2025')
    expect(outline(on('2025-06-01', '2025-06'))[0]).toBe('2: June, 2025')
    expect(outline(on('2025-06-17', '2025-06-17'))[0]).toBe('2: 17 June, 2025')
  })

  it('stands under one head where no beginning is known', () => {
    expect(outline(on('/2020-01-02', '/2020-01-03'))[0]).toBe('2: Beginning unknown')
  })

  it('is said in Dutch', () => {
    const lines = outline(on('2025-03-01', '2025-04-02', '2025-22'), 'month', 'nl')
    expect(lines.slice(0, 2)).toEqual(['2: Maart t/m april, 2025', '1 alone'])
  })
})

describe('what a phone puts together by years', () => {
  it('is the entries of a year, also where a quiet time cuts it in two', () => {
    const dates = ['2024-01-02', '2024-01-05', '2024-11-30', '2024-12-01', '2025-02-01']
    expect(outline(on(...dates), 'year').slice(0, 4)).toEqual([
      '2: 2024',
      '~ February 2024 to October 2024: 9 months with nothing dated',
      '2: 2024',
      '1 alone',
    ])
  })
})

describe('what is said between entries', () => {
  it('is which whole months are quiet, and the law that came in them', () => {
    expect(outline(on('2013-10-05', '2020-01-28'))).toEqual([
      '1 alone',
      '~ November 2013 to December 2019: more than 6 years with nothing dated, gdpr',
      '1 alone',
      '~ February 2020 to October 2026: more than 6 years with nothing dated',
      'today',
    ])
    expect(outline(on('2013-12-05', '2020-01-28'))[1]).toBe(
      '~ 2014 to 2019: 6 years with nothing dated, gdpr',
    )
  })

  it('is the law by itself where the time around it is not quiet', () => {
    expect(outline(on('2018-05-01', '2018-05-24', '2018-05-25', '2018-05-26')).slice(0, 3)).toEqual(
      ['2: May, 2018', 'gdpr', '2: May, 2018'],
    )
  })

  it('is how many certainly lasted through a quiet time, drawn or not', () => {
    const lasting = [
      '2010-01-01/..',
      '2010-01-02/..',
      '2010-01-03/..',
      '2010-01-04/',
      '2010-01-05/2012',
    ]
    const folds = outline(on(...lasting, '2015-06-01')).filter((line) => line.startsWith('~'))
    expect(folds.map((fold) => fold.split(', ').slice(1).join(', '))).toEqual([
      '4 going on',
      '3 going on',
      '3 going on, gdpr',
    ])
  })

  it('never is that something goes on beyond its end, though its beginning is open', () => {
    const folds = outline(on('../2012-06-01', '2015-06-01')).filter((line) => line.startsWith('~'))
    expect(folds.join()).not.toContain('going on')
  })

  it('never is that something goes on beyond today', () => {
    expect(outline(on('2020-01-01/..', '2030-01-01')).slice(1)).toEqual([
      '~ February 2020 to October 2026: more than 6 years with nothing dated, 1 going on',
      'today',
      '~ December 2026 to December 2029: more than 3 years with nothing dated',
      '1 alone',
    ])
  })

  it('is never quiet in a time in which something may have begun', () => {
    expect(outline(on('2013', '2015-01-01')).filter((line) => line.startsWith('~'))[0]).toBe(
      '~ 2014: 1 year with nothing dated',
    )
  })
})
