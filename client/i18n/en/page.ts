const plural = (count: number, one: string, more: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`

/** The case page: counts, filters, the list, and one entry. */
export const page = {
  counts: {
    entries: (n: number) => plural(n, 'entry', 'entries'),
    someEntries: (n: number, all: number) =>
      `${n.toLocaleString('en')} of ${plural(all, 'entry', 'entries')}`,
    sources: (n: number) => plural(n, 'source', 'sources'),
    contradictions: (n: number) => plural(n, 'contradiction', 'contradictions'),
    questions: (n: number) => plural(n, 'open question', 'open questions'),
  },
  actions: {
    export: 'Export',
    addEntry: 'Add entry',
    /** The same where room is short. */
    addEntryShort: 'Add',
    addFollowUp: 'Add follow-up',
    edit: 'Edit',
    delete: 'Delete',
    deleted: (title: string) => `Deleted “${title}”.`,
    inUse: (titles: readonly string[], more: number) =>
      `Other records still refer to this, so it stays: ${titles.map((title) => `“${title}”`).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  },

  filters: {
    region: 'Filter and view',
    search: 'Search titles, quotes, sources',
    kind: 'Kind',
    actor: 'Actor',
    provision: 'Provision',
    source: 'Sources',
    disputed: 'Disputed',
    lanes: 'Lanes',
    laneNames: { actor: 'Actor', kind: 'Kind', source: 'Source', none: 'None' },
    time: 'Time',
    happened: 'Happened',
    reported: 'Reported',
    fold: 'Fold quiet years',
    zoom: 'Zoom',
    zoomAll: 'All',
    zoomYear: 'Year',
    zoomMonth: 'Month',
    zoomDay: 'Day',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomToSelection: 'Zoom to the selection',
    previousMatch: 'Previous match',
    nextMatch: 'Next match',
    /** Which of the matches is selected, or how many there are. */
    matchPlace: (place: number | null, n: number) =>
      place === null
        ? `${n.toLocaleString('en')} ${n === 1 ? 'match' : 'matches'}`
        : `${place.toLocaleString('en')} of ${n.toLocaleString('en')}`,
    active: 'Filters in use',
    remove: (chip: string) => `Remove ${chip}`,
    clear: 'Clear all',
    words: (words: string) => `“${words}”`,
    noMatch: 'No entry matches these filters.',
    without: (facet: string, n: number) => `Drop ${facet}: ${plural(n, 'entry', 'entries')}`,
    facets: {
      words: 'the search',
      kinds: 'the kinds',
      actors: 'the actors',
      provisions: 'the provisions',
      sources: 'the sources',
      onlyDisputed: '“Disputed”',
    },
    announce: (n: number, all: number) =>
      n === all
        ? `All ${plural(n, 'entry', 'entries')}`
        : `${n} of ${plural(all, 'entry', 'entries')}`,
  },

  timeline: 'Timeline',
  list: {
    region: 'Entries',
    none: 'No entries yet.',
    startUnknown: 'Beginning unknown',
    unreported: 'No dated source',
    happened: 'happened',
    happenedSame: 'the same day',
    years: (from: string, to: string) => `${from} to ${to}`,
    resolved: 'resolved',
    sources: (sources: number, origins: number) =>
      origins < sources
        ? `${plural(sources, 'source', 'sources')}, ${plural(origins, 'origin', 'origins')}`
        : plural(sources, 'source', 'sources'),
    disagreements: (n: number) => plural(n, 'disagreement', 'disagreements'),
    printed: (n: number, all: number) =>
      `The first ${n.toLocaleString('en')} of ${all.toLocaleString('en')} entries are printed; an export holds all of them.`,
  },

  entry: {
    region: 'Entry',
    gone: (id: string) => `This case has no entry “${id}”. It may have been deleted.`,
    toOverview: 'About the case',
    stated: (date: string) => `the source itself says ${date}`,
    reportedSameDay: 'reported the same day',
    firstReported: (date: string) => `first reported ${date}`,
    citations: 'Citations',
    backing: (sources: number, origins: number) =>
      origins < sources
        ? `${plural(sources, 'source', 'sources')}, ${plural(origins, 'independent origin', 'independent origins')}`
        : plural(sources, 'source', 'sources'),
    noCitations: 'No source cited yet.',
    undated: 'no date',
    paragraph: (n: number) => `¶ ${n}`,
    page: (n: number) => `p. ${n}`,
    openSource: 'open source',
    newTab: 'opens in a new tab',
    repeats: (publisher: string) => `repeats ${publisher}`,
    saysOtherwise: 'Says otherwise',
    disagree: 'Sources disagree',
    followed: 'we follow this',
    notChosen: 'Nobody has chosen yet.',
    because: 'Why',
    owed: 'Owed because of this',
    settles: 'Settles',
    starts: 'Can start the clock of',
    related: 'Related',
    /** After the entry a date is counted from. */
    movesAlong: '; moves with it',
    movesWithThis: 'moves with this',
    provisions: 'Provisions',
    article: (article: string) => `art. ${article}`,
    stances: { stated: 'stated', inferred: 'inferred' },
    affected: 'People affected',
    dataCategories: 'Categories of data',
    questions: 'Open questions',
    answeredIn: 'answered in',
  },

  commitment: {
    kept: 'Kept',
    settled: 'Settled',
    late: (days: number, hours?: number) =>
      `${hours === undefined ? plural(days, 'day', 'days') : hours ? plural(hours, 'hour', 'hours') : 'less than an hour'} late`,
    overdue: (due: string) => `Overdue since ${due}`,
    due: (due: string) => `Due ${due}`,
    open: (from: string) => `Open since ${from}`,
    others: {
      superseded: 'Superseded',
      lapsed: 'Lapsed',
      'no-fixed-period': 'No fixed period',
      'not-computed': 'Due date cannot be computed',
    },
  },

  about: {
    title: 'About this case',
    /** Of a case whose entries are not all loaded. */
    large:
      'This case is large: other dates that sources give are drawn for entries you have opened only, and actors and sources are listed without counts.',
    questions: 'Open questions',
    keys: 'Keys',
    useKeys: 'Use single keys',
    keySearch: 'search',
    keyNext: 'next entry in the list',
    keyPrevious: 'previous entry in the list',
    keyOpen: 'open it',
    chartKeys: 'In the timeline',
    keyAlong: 'previous and next in time',
    keyLane: 'lane above and below',
    keyEnds: 'first and last',
    keyZoom: 'zoom in and out',
    keyAll: 'everything',
  },
}
