import type { EntryView } from '#client/entry-editor/draft.ts'

/** An entry with something in every field. */
export const sampleEntry: EntryView = {
  id: 'agreement',
  revision: 3,
  date: '2013-36',
  stated: '2013-12',
  dateNote: '“eind 2013” coded as the fourth quarter',
  title: 'Agreement drawn up',
  summary: 'COA says it dates from late 2013.',
  kind: 'agreement',
  actors: ['coa', 'nvik'],
  citations: [
    {
      source: 'nu-1',
      stance: 'supports',
      claim: 'Drawn up at the end of 2013.',
      quote: 'eind 2013 al is opgesteld',
      lang: 'nl',
      locator: { paragraph: 6, offsets: { start: 1196, end: 1250 } },
    },
    { source: 'nrc-1', stance: 'disputes', claim: 'Concluded in December.', date: '2013-12' },
  ],
  relations: [{ kind: 'implements', target: 'decision' }],
  provisions: [{ act: 'Wbp', article: '8', basis: 'inferred', reason: 'It needed a ground.' }],
  affected: { estimate: '27,000', qualifier: 'since May 2020' },
  dataCategories: ['name', 'religion'],
  visibility: 'public',
}
