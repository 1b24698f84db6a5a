import { describe, expect, it } from 'vitest'
import { WholeCase } from '#client/case-data/whole-case.ts'
import { countsOf, exportFormats, fileName } from '#client/export-dialog/formats.ts'
import { Chronology } from '#domain/chronology/chronology.ts'
import seed from '#seeds/coa-nvik.json' with { type: 'json' }

const chronology = Chronology.parse(seed)
const data = new WholeCase({ at: 1, document: chronology })
const counts = (format: (typeof exportFormats)[number]) =>
  Object.fromEntries(countsOf(data, format).map(({ part, count }) => [part, count]))

describe('what an export dialog promises of a file', () => {
  it('JSON holds every record', () => {
    expect(counts('json')).toMatchObject({
      entries: seed.entries.length,
      sources: seed.sources.length,
      actors: seed.actors.length,
      contradictions: seed.contradictions.length,
      commitments: seed.commitments.length,
      questions: seed.questions.length,
    })
  })
  it('CSV is not said to hold what no row has room for', () => {
    expect(Object.keys(counts('csv'))).not.toContain('contradictions')
  })
  it('CSV and Markdown are not said to hold sources that nothing names', () => {
    const lone = { ...chronology.sources[0], id: 'lone' }
    const document = Chronology.parse({ ...seed, sources: [...seed.sources, lone] })
    const withLone = new WholeCase({ at: 1, document })
    const sourcesIn = (format: 'csv' | 'markdown') =>
      countsOf(withLone, format).find(({ part }) => part === 'sources')?.count
    expect(sourcesIn('csv')).toBe(counts('csv').sources)
    expect(sourcesIn('markdown')).toBe(counts('markdown').sources)
  })
  it('a quote is counted where words are quoted, not where a source is only cited', () => {
    const quoted = seed.entries.flatMap((e) => e.citations).filter((c) => 'quote' in c && c.quote)
    expect(counts('json').quotes).toBe(quoted.length)
  })
  it('what only all entries tell is left unsaid while they are not here', () => {
    const large = { records: data.records, known: () => [], columns: { count: 8000 } }
    expect(countsOf(large, 'csv').map(({ part }) => part)).toEqual(['entries', 'actors'])
  })
  it('files are named after the case', () => {
    expect(exportFormats.map((format) => fileName('coa-nvik', format))).toEqual([
      'coa-nvik.json',
      'coa-nvik.csv',
      'coa-nvik.md',
    ])
  })
})
