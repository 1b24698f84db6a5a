import { describe, expect, it } from 'vitest'
import { Asked } from '#client/case-data/asked.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

function askedNumbers(options: { most?: number; atOnce?: number; fail?: () => boolean } = {}) {
  const fetches: number[][] = []
  let arrivals = 0
  const asked = new Asked<number, string>({
    read: async (keys) => {
      fetches.push([...keys])
      if (options.fail?.()) throw new Error('no answer')
      return keys.map((key) => [key, `#${key}`] as const)
    },
    most: options.most ?? 100,
    atOnce: options.atOnce ?? 100,
    onArrival: () => {
      arrivals += 1
    },
  })
  return { asked, fetches, arrivals: () => arrivals }
}

describe('values that are fetched when they are read', () => {
  it('are undefined at first; what is read at one moment goes out together, once', async () => {
    const { asked, fetches, arrivals } = askedNumbers()
    expect([1, 2, 1].map((key) => asked.get(key))).toEqual([undefined, undefined, undefined])
    await settled()
    expect(fetches).toEqual([[2, 1]])
    expect(arrivals()).toBe(1)
    expect(asked.get(1)).toBe('#1')
    await settled()
    expect(fetches).toHaveLength(1)
  })

  it('come in parts, what was read last before the rest', async () => {
    const { asked, fetches } = askedNumbers({ atOnce: 2 })
    for (const key of [1, 2, 3, 4, 5]) asked.get(key)
    await settled()
    expect(fetches).toEqual([[4, 5], [2, 3], [1]])
  })

  it('are given up when there are too many, those not read for longest first', async () => {
    const { asked } = askedNumbers({ most: 2 })
    asked.put(1, 'one')
    asked.put(2, 'two')
    asked.get(1)
    asked.put(3, 'three')
    expect([1, 2, 3].map((key) => asked.peek(key))).toEqual(['one', undefined, 'three'])
  })

  it('that failed are not asked for over and over, but again when a person says so', async () => {
    let isDown = true
    const { asked, fetches } = askedNumbers({ fail: () => isDown })
    asked.get(1)
    await settled()
    asked.get(1)
    await settled()
    expect(fetches).toHaveLength(1)
    expect(asked.error?.message).toBe('no answer')
    isDown = false
    asked.retry()
    asked.get(1)
    await settled()
    expect(asked.get(1)).toBe('#1')
    expect(asked.error).toBeNull()
  })

  it('are on their way until they are here or cannot be had', async () => {
    let isDown = false
    const { asked } = askedNumbers({ fail: () => isDown })
    expect(asked.isBusy).toBe(false)
    asked.get(1)
    expect(asked.isBusy).toBe(true)
    await settled()
    expect(asked.isBusy).toBe(false)
    isDown = true
    asked.get(2)
    await settled()
    expect(asked.isBusy).toBe(false)
  })

  it('of an earlier state stand in until the fresh ones are here', async () => {
    const { asked } = askedNumbers()
    asked.putOutdated(1, 'old')
    expect(asked.get(1)).toBe('old')
    await settled()
    expect(asked.get(1)).toBe('#1')
  })
})
