import { describe, expect, it } from 'vitest'
import { glideOn, throwSpeed } from '#client/timeline/inertia.ts'

const hand = (...xs: number[]) => xs.map((x, i) => ({ x, at: i * 16 }))

describe('a view that is thrown', () => {
  it('leaves at the speed of the last moments of the hand', () => {
    expect(throwSpeed(hand(0, 1, 2, 34, 66, 98), 82)).toBeCloseTo((98 - 1) / 64, 3)
  })

  it('stays where it is when the hand had come to rest', () => {
    expect(throwSpeed(hand(0, 40, 80), 400)).toBe(0)
    expect(throwSpeed(hand(0, 0.4, 0.8), 32)).toBe(0)
    expect(throwSpeed([], 0)).toBe(0)
    expect(throwSpeed(hand(7), 0)).toBe(0)
  })

  it('goes the other way when thrown the other way', () => {
    expect(throwSpeed(hand(96, 64, 32, 0), 48)).toBe(-throwSpeed(hand(0, 32, 64, 96), 48))
  })

  it('comes to rest, and as far on however long its frames are', () => {
    const distance = (frameMs: number) => {
      let [x, speed, frames] = [0, 2, 0]
      for (; speed !== 0 && frames < 10_000; frames++) {
        const next = glideOn(speed, frameMs)
        x += next.byPx
        speed = next.speed
      }
      expect(frames).toBeLessThan(10_000)
      return x
    }
    expect(distance(16)).toBeCloseTo(distance(4), -1)
    expect(distance(16)).toBeGreaterThan(300)
  })
})
