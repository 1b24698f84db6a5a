/** The dialog to take the chronology out as a file. */
export const exporting = {
  title: 'Export the chronology',
  edition: 'Internal edition',
  editionNote:
    'Whatever you choose holds the whole case, entries marked “internal only” included. Check it before you pass it on.',
  format: 'Format',
  formats: {
    json: {
      name: 'JSON',
      purpose: 'the complete record, to restore it or for other software',
      loss: 'Everything kept',
      button: 'Export JSON',
      leftOut: 'Nothing. Importing this file gives the same case, with the same ids.',
    },
    csv: {
      name: 'Spreadsheet (CSV)',
      purpose: 'one row an entry, to sort and count',
      loss: 'Lists flattened',
      button: 'Export CSV',
      leftOut:
        'Actors, quotes, sources and relations share one cell each. What a source says in our words, where its quotes stand, contradictions, commitments and open questions are left out.',
    },
    markdown: {
      name: 'Text (Markdown)',
      purpose: 'to read, print or paste into a report',
      loss: 'Cannot be imported again',
      button: 'Export Markdown',
      leftOut:
        'Kinds, actors, relations and provisions of entries, coding notes, where quotes stand, ids, and sources nobody cites.',
    },
    svg: {
      name: 'Timeline (SVG)',
      purpose: 'the whole timeline, sharp at any size, for a report',
      loss: 'Picture only',
      button: 'Export SVG',
      leftOut:
        'Summaries, quotes, sources, relations, open questions and what sources disagree about other than a date. Long titles are cut on the drawing and whole in the name of their mark. A crowded case has boxes that count entries.',
    },
    png: {
      name: 'Timeline (PNG)',
      purpose: 'the same as pixels, for slides and messages',
      loss: 'Picture only',
      button: 'Export PNG',
      leftOut:
        'Summaries, quotes, sources, relations, open questions and what sources disagree about other than a date. The rest of long titles. Nothing in it can be searched or read aloud.',
    },
  },
  tooLarge: 'This timeline is larger than a browser can paint. Export it as SVG.',
  failed: 'The picture could not be made. Reload the page and try again.',
  inFile: 'In this file',
  counts: {
    entries: (count: number): string => (count === 1 ? 'entry' : 'entries'),
    sources: (count: number): string => (count === 1 ? 'source' : 'sources'),
    quotes: (count: number): string => (count === 1 ? 'quote' : 'quotes'),
    actors: (count: number): string => (count === 1 ? 'actor' : 'actors'),
    contradictions: (count: number): string => (count === 1 ? 'contradiction' : 'contradictions'),
    commitments: (count: number): string => (count === 1 ? 'commitment' : 'commitments'),
    questions: (count: number): string => (count === 1 ? 'open question' : 'open questions'),
    dismissals: (count: number): string =>
      count === 1 ? 'dismissed finding' : 'dismissed findings',
  },
  leftOut: 'Left out or changed',
  fileName: 'File name',
  cancel: 'Cancel',
}
