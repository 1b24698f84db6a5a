import { describe, expect, it } from 'vitest'
import { sayStanding } from '#client/open-ends/standing-words.ts'
import { wordsIn } from '#client/open-ends/words.ts'
import { standingOn } from './standings.ts'

const BREACH = { since: '2020-06-15', on: '2020-11-26' }
const momentOf = (at: string) =>
  ({ type: 'moment', date: at.slice(0, 10), earliest: at, latest: at }) as const
const QUESTIONS = { since: '2020-06-25', due: '2020-07-16' }

describe('how a commitment stands, in words', () => {
  it.each([
    {
      told: { ...QUESTIONS, on: '2020-07-06' },
      says: ['open', 'Due soon', 'due 16 July 2020; 10 days left'],
      why: 'ten days before',
    },
    {
      told: { ...QUESTIONS, on: '2020-06-26' },
      says: ['open', 'Due', 'due 16 July 2020; 20 days left'],
      why: 'there is time',
    },
    {
      told: { ...QUESTIONS, on: '2020-07-16' },
      says: ['open', 'Due soon', 'due 16 July 2020; the last day'],
      why: 'the day itself is in time',
    },
    {
      told: { ...QUESTIONS, on: '2020-07-17' },
      says: ['late', 'Overdue', 'due 16 July 2020; 1 day over'],
      why: 'the day after is not',
    },
    {
      told: { ...QUESTIONS, settled: '2020-08-31', on: '2020-11-26' },
      says: ['late', 'Kept late', 'after 67 days; 21 allowed'],
      why: 'as OpenKamer counts',
    },
    {
      told: { ...QUESTIONS, settled: '2020-07-15', on: '2020-11-26' },
      says: ['kept', 'Kept', 'after 20 days; 21 allowed'],
      why: 'in time',
    },
    {
      told: { since: '2020-07-17', settled: '[2021-01-22,2021-01-29]', on: '2026-11-28' },
      says: ['kept', 'Done', 'after 189 to 196 days; no due date set'],
      why: 'one of two days, and nothing to measure it by',
    },
    {
      told: { since: '2021-01', on: '2026-11-28' },
      says: ['open', 'Open', 'since January 2021; no due date set'],
      why: 'the erasure',
    },
    {
      told: { since: '2020-06', due: '2020-07-16', settled: '2020-08-31', on: '2026-11-28' },
      says: ['late', 'Kept late', '46 days late; due 16 July 2020'],
      why: 'how long it took is not known, only how late it was',
    },
    {
      told: { since: '2020-06-25', due: '2020-07~', settled: '2020-07-15', on: '2026-11-28' },
      says: ['kept', 'Done', 'after 20 days; due about July 2020; whether in time is not known'],
      why: 'due about July',
    },
  ])('$told: $says ($why)', ({ told, says }) => {
    const { tone, word, more } = sayStanding(standingOn(told), wordsIn.en, 'en')
    expect([tone, word, more]).toEqual(says)
  })

  it.each<{ told: Parameters<typeof standingOn>[0]; says: string[]; why: string }>([
    {
      told: {
        ...BREACH,
        computed: momentOf('2020-06-18T15:00:00+02:00'),
        settled: '2020-06-18T18:20:00+02:00',
      },
      says: ['late', 'Kept late', '3 hours late; due 18 June 2020, 15:00'],
      why: 'less than a day is told in hours',
    },
    {
      told: {
        ...BREACH,
        computed: momentOf('2020-06-18T15:00:00+02:00'),
        settled: '2020-06-18',
      },
      says: ['kept', 'Done', 'after 3 days; due 18 June 2020, 15:00; whether in time is not known'],
      why: 'that day, at no known time',
    },
    {
      told: { ...BREACH, computed: { type: 'no-fixed-period' } },
      says: ['plain', 'No fixed period', 'since 15 June 2020'],
      why: 'without undue delay',
    },
    {
      told: { ...BREACH, computed: { type: 'not-computed', why: 'start-unbounded' } },
      says: ['plain', 'Cannot be computed', 'no source says when its period began at the latest'],
      why: 'the moment of awareness is not known',
    },
    {
      told: { ...BREACH, computed: { type: 'not-started' } },
      says: ['open', 'Open', 'since 15 June 2020; what starts its period is not known yet'],
      why: 'its start is not known yet',
    },
    {
      told: { ...QUESTIONS, settled: '2020-08-31', settledAs: 'superseded', on: '2020-11-26' },
      says: ['plain', 'Superseded', 'after 67 days; due 16 July 2020'],
      why: 'something else came in its place',
    },
    {
      told: { since: '2020-06-25', settled: '2020-08-31', settledAs: 'lapsed', on: '2020-11-26' },
      says: ['plain', 'Lapsed', 'after 67 days'],
      why: 'it lost its point',
    },
  ])('$says ($why)', ({ told, says }) => {
    const { tone, word, more } = sayStanding(standingOn(told), wordsIn.en, 'en')
    expect([tone, word, more]).toEqual(says)
  })

  it('in Dutch too', () => {
    const told = { ...QUESTIONS, settled: '2020-08-31', on: '2020-11-26' }
    expect(sayStanding(standingOn(told), wordsIn.nl, 'nl')).toEqual({
      tone: 'late',
      word: 'Te laat nagekomen',
      more: 'na 67 dagen; 21 toegestaan',
    })
  })
})
