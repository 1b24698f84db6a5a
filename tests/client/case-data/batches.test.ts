import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchesOf } from '#client/case-data/batches.ts'

const ground = { count: 1000, around: 20, most: 500 }
const run = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

describe('the positions fetched for those asked for', () => {
  it('reach around what is asked for, within the case', () => {
    expect(batchesOf([5], ground)).toEqual([run(0, 25)])
    expect(batchesOf([999], ground)).toEqual([run(979, 999)])
  })

  it('come once and ascending, in whatever order they are asked for', () => {
    expect(batchesOf([140, 100, 120, 100], ground)).toEqual([run(80, 160)])
    expect(batchesOf([100, 142], ground)).toEqual([[...run(80, 120), ...run(122, 162)]])
  })

  it('are cut where they are more than one request may ask for', () => {
    const batches = batchesOf(run(0, 999), { ...ground, around: 0, most: 400 })
    expect(batches).toEqual([run(0, 399), run(400, 799), run(800, 999)])
  })

  it('are those alone where they lie scattered', () => {
    const scattered = Array.from({ length: 20 }, (_, i) => 45 * i + 30)
    expect(batchesOf([...scattered].reverse(), ground)).toEqual([scattered])
  })

  it('hold all that is asked for, each once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(999)),
        fc.nat(30),
        fc.integer({ min: 1, max: 60 }),
        (asked, around, most) => {
          const batches = batchesOf(asked, { count: 1000, around, most })
          const all = batches.flat()
          expect(all).toEqual([...new Set(all)].sort((a, b) => a - b))
          expect(all).toEqual(expect.arrayContaining(asked))
          for (const batch of batches) expect(batch.length).toBeLessThanOrEqual(most)
        },
      ),
    )
  })
})
