import { describe, expect, it } from 'vitest'
import { dueIn } from '#client/case-data/use-due-of.ts'
import { type Saying, sayStanding } from '#client/case-page/listed-entries.ts'
import { catalogues } from '#client/i18n/catalogues.ts'
import type { Due } from '#domain/chronology/commitment-due.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import { toEpochDay } from '#domain/time/epoch-day.ts'
import { seed, seedCase, seedDueOf, seedIndex } from './seed.ts'

const QUESTIONS = 'answer-leak-questions'
const today = toEpochDay({ year: 2026, month: 11, day: 28 })

const commitmentOf = (id: string): Commitment => {
  const found = seed.commitments.find((commitment) => commitment.id === id)
  if (!found) throw new Error(`The seed has no commitment ${id}`)
  return found
}
const saying = (dueOf: Saying['dueOf'], language: 'en' | 'nl' = 'en'): Saying => ({
  data: seedCase,
  index: seedIndex,
  dueOf,
  language,
  messages: catalogues[language],
  today,
})

describe('when a commitment is due, in the browser', () => {
  it('is said of a stated date at once, of a clock once it can be computed', () => {
    const early = dueIn(seedCase, undefined)
    const stated = { ...commitmentOf('external-review'), due: '2020-12' }
    expect(early(stated)).toEqual({ type: 'day', date: '2020-12' })
    expect(early(commitmentOf('external-review'))).toEqual({ type: 'none' })
    expect(early(commitmentOf(QUESTIONS))).toBeUndefined()
    expect(seedDueOf(commitmentOf(QUESTIONS))).toEqual({ type: 'day', date: '2020-07-16' })
  })

  it('waits for the entry that starts the clock', () => {
    const asked: string[] = []
    const data = Object.create(seedCase, {
      textOf: { value: (id: string) => void asked.push(id) },
    }) as typeof seedCase
    const compute = () => ({ type: 'none' }) as Due
    expect(dueIn(data, compute)(commitmentOf(QUESTIONS))).toBeUndefined()
    expect(asked).toEqual(['f-leak-questions'])
  })
})

describe('how it stands, in the list', () => {
  it.each([
    { language: 'en', text: '46 days late', due: 'Due 16 July 2020' },
    { language: 'nl', text: '46 dagen te laat', due: 'Uiterlijk 16 juli 2020' },
  ] as const)('the questions on the leak: $text', ({ language, text, due }) => {
    const said = sayStanding(commitmentOf(QUESTIONS), saying(seedDueOf, language))
    expect(said).toEqual({ tone: 'late', text, due })
  })

  it('nothing is said of a clock before it is computed', () => {
    const before = saying(dueIn(seedCase, undefined))
    expect(sayStanding(commitmentOf(QUESTIONS), before)).toBeUndefined()
  })

  it.each<{ due: Due; settledAs?: Commitment['settledAs'] & string; tone: string; text: string }>([
    {
      due: {
        type: 'moment',
        date: '2020-08-31',
        earliest: '2020-08-31T15:00:00+02:00',
        latest: '2020-08-31T15:00:00+02:00',
      },
      tone: 'kept',
      text: 'Settled',
    },
    { due: { type: 'no-fixed-period' }, tone: 'plain', text: 'No fixed period' },
    {
      due: { type: 'not-computed', why: 'start-offset' },
      tone: 'plain',
      text: 'Due date cannot be computed',
    },
    { due: { type: 'none' }, settledAs: 'superseded', tone: 'plain', text: 'Superseded' },
    { due: { type: 'none' }, settledAs: 'lapsed', tone: 'plain', text: 'Lapsed' },
  ])('$due.type, settled as $settledAs: $text', ({ due, settledAs, tone, text }) => {
    const commitment = { ...commitmentOf(QUESTIONS), ...(settledAs && { settledAs }) }
    expect(
      sayStanding(
        commitment,
        saying(() => due),
      ),
    ).toMatchObject({ tone, text })
  })

  it('lateness of less than a day is said in hours', () => {
    const { late } = catalogues.en.page.commitment
    expect([late(46), late(0, 3), late(0, 1), late(0, 0)]).toEqual([
      '46 days late',
      '3 hours late',
      '1 hour late',
      'less than an hour late',
    ])
    expect(catalogues.nl.page.commitment.late(0, 3)).toBe('3 uur te laat')
  })
})
