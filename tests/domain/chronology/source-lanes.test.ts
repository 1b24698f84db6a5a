import { describe, expect, it } from 'vitest'
import { leadingSource, MOST_SOURCE_LANES, sourceLanes } from '#domain/chronology/source-lanes.ts'

const source = (id: string, publisher: string) => ({ id, publisher })
const titlesOf = (lanes: ReturnType<typeof sourceLanes>['lanes']) =>
  lanes.flatMap(({ title }) => title || [])

describe('lanes by source', () => {
  const sources = [source('nrc-1', 'NRC'), source('nu-1', 'NU.nl'), source('nrc-2', 'NRC')]

  it('are one a publisher, in the order of the sources', () => {
    const { lanes, laneOf } = sourceLanes(sources)
    expect(titlesOf(lanes)).toEqual(['NRC', 'NU.nl'])
    expect([laneOf('nrc-1'), laneOf('nu-1'), laneOf('nrc-2')]).toEqual([0, 1, 0])
  })

  it('end with one for other publishers and one for what cites nothing', () => {
    const { lanes, laneOf } = sourceLanes(sources)
    expect(lanes.slice(-2).map(({ rest }) => rest)).toEqual(['other', 'none'])
    expect(lanes[laneOf(undefined)]?.rest).toBe('none')
    expect(lanes[laneOf('unheard-of')]?.rest).toBe('other')
  })

  it('are not moved by a source that is added', () => {
    const before = sourceLanes(sources)
    const after = sourceLanes([...sources, source('nos-1', 'NOS')])
    for (const { id } of sources) expect(after.laneOf(id)).toBe(before.laneOf(id))
    expect(after.lanes).toHaveLength(before.lanes.length)
    expect(after.laneOf(undefined)).toBe(before.laneOf(undefined))
  })

  it('share one when there are more than a reader can look through', () => {
    const many = Array.from({ length: 40 }, (_, i) => source(`s${i}`, `Paper ${i}`))
    const { lanes, laneOf } = sourceLanes(many)
    expect(titlesOf(lanes)).toHaveLength(MOST_SOURCE_LANES)
    expect(laneOf('s23')).toBe(23)
    expect(lanes[laneOf('s24')]?.rest).toBe('other')
    expect(lanes[laneOf('s39')]?.rest).toBe('other')
  })
})

describe('the source an entry stands on first', () => {
  const cites = (source: string, stance: 'supports' | 'disputes') => ({ source, stance })

  it('is the first that does not say otherwise', () => {
    expect(leadingSource([cites('a', 'disputes'), cites('b', 'supports')])).toBe('b')
  })

  it('is the first of all when all say otherwise, and none when nothing is cited', () => {
    expect(leadingSource([cites('a', 'disputes'), cites('b', 'disputes')])).toBe('a')
    expect(leadingSource([])).toBeUndefined()
  })
})
