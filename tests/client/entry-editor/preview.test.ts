import { describe, expect, it } from 'vitest'
import { alternativesTo } from '#client/entry-editor/alternatives.ts'
import { previewScale } from '#client/entry-editor/preview-scale.ts'
import { boundsOfText } from '#domain/chronology/order.ts'

describe('other dates a person may mean', () => {
  it.each([
    { date: '2020-07-17', alternatives: ['2020-07', '2020', '2020-07-17~'] },
    { date: '2013-12', alternatives: ['2013-36', '2013', '2013-12~'] },
    { date: '2013-36', alternatives: ['2013', '2013-36~'] },
    { date: '2013', alternatives: ['2013~'] },
    { date: '2020-07~', alternatives: [], why: 'it says already how sure it is' },
    { date: '2013/2020', alternatives: [], why: 'a span is meant as it is' },
    { date: '201X', alternatives: [] },
  ])('$date', ({ date, alternatives }) => {
    expect(alternativesTo(date)).toEqual(alternatives)
  })
})

describe('the small axis under a date', () => {
  it.each([
    '2020-07-17',
    '2013-36',
    '2013/2020-07',
    '2020-07/..',
    '-0500',
    '[2020-07-16,2020-07-17]',
  ])('holds all of %s and has at most ten ticks, inside it', (date) => {
    const bounds = boundsOfText(date)
    const scale = previewScale(bounds, 10)
    expect(scale?.first).toBeLessThanOrEqual(bounds.start.earliest)
    expect(scale?.ticks.length).toBeGreaterThan(1)
    expect(scale?.ticks.length).toBeLessThanOrEqual(10)
    for (const { day } of scale?.ticks ?? []) {
      expect(day).toBeGreaterThanOrEqual(scale?.first ?? Number.NaN)
      expect(day).toBeLessThan(scale?.last ?? Number.NaN)
    }
  })
  it('shows a day among nine whole months', () => {
    expect(previewScale(boundsOfText('2020-07-17'), 10)?.ticks.map((t) => t.month)).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10, 11,
    ])
  })
  it('shows nothing for a date that bounds nothing', () => {
    expect(previewScale(boundsOfText('not a date'), 10)).toBeNull()
  })
})
