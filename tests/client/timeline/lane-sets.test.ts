import { describe, expect, it } from 'vitest'
import { entryColumns } from '#client/timeline/columns.ts'
import { timelineLabelsEn } from '#client/timeline/labels-en.ts'
import { laneSet } from '#client/timeline/layout.ts'
import { timelineColumns } from '#domain/chronology/columns.ts'
import { chronology } from './pictures.ts'

const { case: of, entries, sources } = chronology
const columns = entryColumns(timelineColumns(of, entries, sources))
const lanesBy = (by: 'actor' | 'kind' | 'source' | 'none') => {
  const { titles, laneOf } = laneSet(columns, by, timelineLabelsEn)
  return { titles: titles.map(({ title }) => title), laneOf }
}

describe('the lanes of the case', () => {
  it('by source are its publishers that an entry stands on, in the order of its sources', () => {
    const { titles, laneOf } = lanesBy('source')
    expect(titles).toContain('NRC')
    expect(titles).toContain('Officiële bekendmakingen')
    expect(titles, 'nobody stands on it first').not.toContain('Tweakers')
    entries.forEach(({ id, citations }, position) => {
      const first = citations.find(({ stance }) => stance !== 'disputes') ?? citations[0]
      const publisher = sources.find((source) => source.id === first?.source)?.publisher
      expect(titles[laneOf(position)], id).toBe(publisher ?? 'No source')
    })
  })

  it('hold every entry once, however they are sorted', () => {
    for (const by of ['actor', 'kind', 'source', 'none'] as const) {
      const { titles, laneOf } = lanesBy(by)
      const used = new Set(entries.map((_, position) => laneOf(position)))
      expect(Math.max(...used)).toBeLessThan(titles.length)
      expect(Math.min(...used)).toBeGreaterThanOrEqual(0)
    }
  })
})
