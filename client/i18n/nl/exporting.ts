import type { exporting as english } from '../en/exporting.ts'

export const exporting: typeof english = {
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
    svg: {
      name: 'Tijdlijn (SVG)',
      purpose: 'de hele tijdlijn, scherp op elke grootte, voor een rapport',
      loss: 'Alleen beeld',
      button: 'SVG exporteren',
      leftOut:
        'Samenvattingen, citaten, bronnen, verbanden, open vragen en waarover bronnen het oneens zijn, op datums na. Lange titels zijn in de tekening afgekort en staan voluit in de naam van hun teken. Een vol dossier heeft vakjes die gebeurtenissen tellen.',
    },
    png: {
      name: 'Tijdlijn (PNG)',
      purpose: 'hetzelfde in beeldpunten, voor dia’s en berichten',
      loss: 'Alleen beeld',
      button: 'PNG exporteren',
      leftOut:
        'Samenvattingen, citaten, bronnen, verbanden, open vragen en waarover bronnen het oneens zijn, op datums na. De rest van lange titels. Niets erin is te doorzoeken of voor te lezen.',
    },
  },
  tooLarge: 'Deze tijdlijn is groter dan een browser kan schilderen. Exporteer hem als SVG.',
  failed: 'De afbeelding kon niet worden gemaakt. Laad de pagina opnieuw en probeer het nog eens.',
  inFile: 'In dit bestand',
  counts: {
    entries: (count) => (count === 1 ? 'gebeurtenis' : 'gebeurtenissen'),
    sources: (count) => (count === 1 ? 'bron' : 'bronnen'),
    quotes: (count) => (count === 1 ? 'citaat' : 'citaten'),
    actors: (count) => (count === 1 ? 'betrokkene' : 'betrokkenen'),
    contradictions: (count) => (count === 1 ? 'tegenspraak' : 'tegenspraken'),
    commitments: (count) => (count === 1 ? 'toezegging' : 'toezeggingen'),
    questions: (count) => (count === 1 ? 'open vraag' : 'open vragen'),
    dismissals: (count) =>
      count === 1 ? 'bevinding terzijde gelegd' : 'bevindingen terzijde gelegd',
  },
  leftOut: 'Weggelaten of veranderd',
  fileName: 'Bestandsnaam',
  cancel: 'Annuleren',
}
