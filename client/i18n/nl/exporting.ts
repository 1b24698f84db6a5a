import type { Messages } from '../catalogues.ts'

export const exporting: Messages['exporting'] = {
  title: 'De chronologie exporteren',
  edition: 'Interne uitgave',
  editionNote:
    'Elk bestand bevat het hele dossier, ook gebeurtenissen die ‘alleen intern’ zijn. Kijk het na voordat u het doorgeeft.',
  format: 'Vorm',
  formats: {
    json: {
      name: 'JSON',
      purpose: 'alles, om terug te zetten of voor andere programma’s',
      loss: 'Alles behouden',
      button: 'JSON exporteren',
      leftOut: 'Niets. Wie dit bestand importeert, krijgt hetzelfde dossier met dezelfde id’s.',
    },
    csv: {
      name: 'Rekenblad (CSV)',
      purpose: 'één rij per gebeurtenis, om te sorteren en te tellen',
      loss: 'Lijsten platgeslagen',
      button: 'CSV exporteren',
      leftOut:
        'Betrokkenen, citaten, bronnen en verbanden staan elk samen in één cel. Wat een bron in onze woorden zegt, waar citaten staan, tegenspraken, toezeggingen en open vragen ontbreken.',
    },
    markdown: {
      name: 'Tekst (Markdown)',
      purpose: 'om te lezen, af te drukken of in een rapport te plakken',
      loss: 'Niet terug te importeren',
      button: 'Markdown exporteren',
      leftOut:
        'Soort, betrokkenen, verbanden en bepalingen van gebeurtenissen, notities bij datums, waar citaten staan, id’s en bronnen die nergens zijn aangehaald.',
    },
  },
  inFile: 'In dit bestand',
  counts: {
    entries: (count) => (count === 1 ? 'gebeurtenis' : 'gebeurtenissen'),
    sources: (count) => (count === 1 ? 'bron' : 'bronnen'),
    quotes: (count) => (count === 1 ? 'citaat' : 'citaten'),
    actors: (count) => (count === 1 ? 'betrokkene' : 'betrokkenen'),
    contradictions: (count) => (count === 1 ? 'tegenspraak' : 'tegenspraken'),
    commitments: (count) => (count === 1 ? 'toezegging' : 'toezeggingen'),
    questions: (count) => (count === 1 ? 'open vraag' : 'open vragen'),
  },
  leftOut: 'Weggelaten of veranderd',
  fileName: 'Bestandsnaam',
  cancel: 'Annuleren',
}
