import { describe, expect, it } from 'vitest'
import { rangesOf } from '#client/case-data/ranges.ts'

const ground = { count: 1000, around: 20, most: 500 }

describe('the ranges fetched for positions', () => {
  it('reach around what is asked for, within the case', () => {
    expect(rangesOf([5], ground)).toEqual([{ from: 0, count: 26 }])
    expect(rangesOf([999], ground)).toEqual([{ from: 979, count: 21 }])
  })

  it('join where they meet, in whatever order they are asked for', () => {
    expect(rangesOf([140, 100, 120], ground)).toEqual([{ from: 80, count: 81 }])
    expect(rangesOf([100, 142], ground)).toHaveLength(2)
  })

  it('are cut where they are longer than one request may be', () => {
    const all = Array.from({ length: 1000 }, (_, i) => i)
    expect(rangesOf(all, { ...ground, around: 0, most: 400 })).toEqual([
      { from: 0, count: 400 },
      { from: 400, count: 400 },
      { from: 800, count: 200 },
    ])
  })

  it('are none for nothing', () => {
    expect(rangesOf([], ground)).toEqual([])
  })
})
