import type { Messages } from '../catalogues.ts'

const plural = (count: number, one: string, more: string) =>
  `${count.toLocaleString('nl')} ${count === 1 ? one : more}`

export const page: Messages['page'] = {
  counts: {
    entries: (n) => plural(n, 'gebeurtenis', 'gebeurtenissen'),
    someEntries: (n, all) =>
      `${n.toLocaleString('nl')} van ${plural(all, 'gebeurtenis', 'gebeurtenissen')}`,
    sources: (n) => plural(n, 'bron', 'bronnen'),
    contradictions: (n) => plural(n, 'tegenspraak', 'tegenspraken'),
    questions: (n) => plural(n, 'open vraag', 'open vragen'),
  },
  actions: {
    export: 'Exporteren',
    addEntry: 'Gebeurtenis toevoegen',
    addEntryShort: 'Toevoegen',
    addFollowUp: 'Vervolg toevoegen',
    edit: 'Bewerken',
    delete: 'Verwijderen',
    deleted: (title) => `“${title}” is verwijderd.`,
    inUse: (titles, more) =>
      `Andere gegevens verwijzen hier nog naar; daarom blijft het staan: ${titles.map((title) => `‘${title}’`).join(', ')}${more > 0 ? ` en nog ${more}` : ''}.`,
  },

  filters: {
    region: 'Filter en weergave',
    search: 'Zoek in titels, citaten, bronnen',
    kind: 'Soort',
    actor: 'Betrokkene',
    provision: 'Bepaling',
    source: 'Bronnen',
    disputed: 'Betwist',
    lanes: 'Banen',
    laneNames: { actor: 'Betrokkene', kind: 'Soort', source: 'Bron', none: 'Geen' },
    time: 'Tijd',
    happened: 'Gebeurd',
    reported: 'Gemeld',
    fold: 'Stilte invouwen',
    zoom: 'Zoom',
    zoomAll: 'Alles',
    zoomYear: 'Jaar',
    zoomMonth: 'Maand',
    zoomDay: 'Dag',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    zoomToSelection: 'Inzoomen op de selectie',
    previousMatch: 'Vorige treffer',
    nextMatch: 'Volgende treffer',
    /** Which of the matches is selected, or how many there are. */
    matchPlace: (place: number | null, n: number) =>
      place === null
        ? `${n.toLocaleString('nl')} ${n === 1 ? 'treffer' : 'treffers'}`
        : `${place.toLocaleString('nl')} van ${n.toLocaleString('nl')}`,
    active: 'Filters in gebruik',
    remove: (chip) => `${chip} weghalen`,
    clear: 'Alles wissen',
    words: (words) => `“${words}”`,
    noMatch: 'Geen gebeurtenis past bij deze filters.',
    without: (facet, n) => `Zonder ${facet}: ${plural(n, 'gebeurtenis', 'gebeurtenissen')}`,
    facets: {
      words: 'de zoekwoorden',
      kinds: 'de soorten',
      actors: 'de betrokkenen',
      provisions: 'de bepalingen',
      sources: 'de bronnen',
      onlyDisputed: '“Betwist”',
    },
    announce: (n, all) =>
      n === all
        ? `Alle ${plural(n, 'gebeurtenis', 'gebeurtenissen')}`
        : `${n} van ${plural(all, 'gebeurtenis', 'gebeurtenissen')}`,
  },

  timeline: 'Tijdlijn',
  list: {
    region: 'Gebeurtenissen',
    none: 'Nog geen gebeurtenissen.',
    startUnknown: 'Begin onbekend',
    unreported: 'Geen gedateerde bron',
    happened: 'gebeurd',
    happenedSame: 'dezelfde dag',
    years: (from, to) => `${from} tot en met ${to}`,
    resolved: 'herleid',
    sources: (sources, origins) =>
      origins < sources
        ? `${plural(sources, 'bron', 'bronnen')}, ${plural(origins, 'oorsprong', 'oorsprongen')}`
        : plural(sources, 'bron', 'bronnen'),
    disagreements: (n) => plural(n, 'tegenspraak', 'tegenspraken'),
    printed: (n, all) =>
      `De eerste ${n.toLocaleString('nl')} van ${all.toLocaleString('nl')} gebeurtenissen zijn afgedrukt; een export bevat ze alle.`,
  },

  entry: {
    region: 'Gebeurtenis',
    gone: (id) => `Dit dossier heeft geen gebeurtenis “${id}”. Misschien is die verwijderd.`,
    toOverview: 'Over het dossier',
    stated: (date) => `de bron zelf zegt ${date}`,
    reportedSameDay: 'dezelfde dag gemeld',
    firstReported: (date) => `voor het eerst gemeld ${date}`,
    citations: 'Vindplaatsen',
    backing: (sources, origins) =>
      origins < sources
        ? `${plural(sources, 'bron', 'bronnen')}, ${plural(origins, 'onafhankelijke oorsprong', 'onafhankelijke oorsprongen')}`
        : plural(sources, 'bron', 'bronnen'),
    noCitations: 'Nog geen bron aangehaald.',
    undated: 'zonder datum',
    paragraph: (n) => `¶ ${n}`,
    page: (n) => `blz. ${n}`,
    openSource: 'bron openen',
    newTab: 'opent in een nieuw tabblad',
    repeats: (publisher) => `herhaalt ${publisher}`,
    saysOtherwise: 'Zegt iets anders',
    disagree: 'Bronnen spreken elkaar tegen',
    followed: 'dit volgen wij',
    notChosen: 'Er is nog niet gekozen.',
    because: 'Waarom',
    owed: 'Toezeggingen hieruit',
    settles: 'Hiermee afgedaan',
    starts: 'Kan de termijn laten ingaan van',
    related: 'Verbanden',
    movesAlong: '; schuift mee',
    movesWithThis: 'schuift mee',
    provisions: 'Bepalingen',
    article: (article) => `art. ${article}`,
    stances: { stated: 'genoemd', inferred: 'afgeleid' },
    affected: 'Getroffen personen',
    dataCategories: 'Soorten gegevens',
    questions: 'Open vragen',
    answeredIn: 'beantwoord in',
  },

  commitment: {
    kept: 'Nagekomen',
    settled: 'Afgedaan',
    late: (days, hours) =>
      `${hours === undefined ? plural(days, 'dag', 'dagen') : hours ? `${hours} uur` : 'minder dan een uur'} te laat`,
    overdue: (due) => `Te laat sinds ${due}`,
    due: (due) => `Uiterlijk ${due}`,
    open: (from) => `Open sinds ${from}`,
    others: {
      superseded: 'Vervangen',
      lapsed: 'Vervallen',
      'no-fixed-period': 'Geen vaste termijn',
      'not-computed': 'Uiterste datum niet te berekenen',
    },
  },

  about: {
    title: 'Over dit dossier',
    large:
      'Dit dossier is groot: andere data die bronnen noemen, worden alleen getekend bij gebeurtenissen die u hebt geopend, en betrokkenen en bronnen staan er zonder aantallen.',
    questions: 'Open vragen',
    keys: 'Toetsen',
    useKeys: 'Losse toetsen gebruiken',
    keySearch: 'zoeken',
    keyNext: 'volgende gebeurtenis in de lijst',
    keyPrevious: 'vorige gebeurtenis in de lijst',
    keyOpen: 'openen',
    chartKeys: 'In de tijdlijn',
    keyAlong: 'vorige en volgende in de tijd',
    keyLane: 'baan erboven en eronder',
    keyEnds: 'eerste en laatste',
    keyZoom: 'in- en uitzoomen',
    keyAll: 'alles',
  },
}
