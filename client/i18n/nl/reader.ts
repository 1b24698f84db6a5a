import type { reader as english } from '../en/reader.ts'

const plural = (count: number, one: string, more: string) =>
  `${count.toLocaleString('nl')} ${count === 1 ? one : more}`

export const reader: typeof english = {
  title: 'Een artikel in de chronologie inlezen',
  intro:
    'De tekst wordt in deze browser gelezen en gaat nergens heen. Er komt niets in het dossier voordat u het aanneemt.',

  text: 'Tekst van het artikel',
  textHint: 'Plak de tekst hier, of sleep een tekst-, HTML- of pdf-bestand naar deze pagina.',
  chooseFile: 'Kies een bestand',
  fileTaken: (name, count) => `${name}: ${plural(count, 'teken', 'tekens')}`,
  longText: (count) => `Een lange tekst van ${plural(count, 'teken', 'tekens')} is opgenomen.`,
  removeText: 'Tekst weghalen',
  opening: (name) => `${name} wordt geopend…`,
  dropHere: 'Laat het bestand los om het te lezen',
  fileRefusals: {
    'too-large': 'Dit bestand is groter dan 50 MB.',
    'no-text-file': 'Dit is geen tekst-, HTML- of pdf-bestand.',
    'no-text-in-it':
      'Er staat geen tekst in dit bestand; van een scan moet eerst tekst gemaakt worden.',
    broken:
      'Deze pdf is niet te lezen; misschien is hij beschadigd of met een wachtwoord afgesloten.',
  },

  sourceGroup: 'Waar het vandaan komt',
  sourceOfCase: 'Bron van dit dossier',
  sourceOfCaseHint: 'Zoek, als het dossier hem al heeft',
  otherSource: 'Het is een andere bron',
  sameSource: (name) => `Het dossier heeft de bron op dit adres al: ${name}.`,
  useIt: 'Die gebruiken',
  url: 'Adres (URL)',
  optional: 'niet verplicht',
  sourceTitle: 'Titel van het artikel',
  publisher: 'Uitgever',
  published: 'Gepubliceerd',
  publishedHint: 'relatieve datums worden vanaf hier gelezen',
  fromDateline: 'uit de datumregel van de tekst zelf',
  fromFile: 'uit het bestand zelf',
  language: 'Taal van de tekst',
  languages: { nl: 'Nederlands', en: 'Engels' },
  problems: {
    text: 'Plak de tekst van het artikel, of kies een bestand.',
    published: 'Geef de dag of de maand van publicatie, zoals ‘17 juli 2020’ of ‘juli 2020’.',
    title: 'Geef het artikel zijn titel.',
    publisher: 'Zeg wie het heeft uitgegeven.',
    url: 'Geef een webadres dat met http:// of https:// begint, of laat het leeg.',
  },
  read: 'Artikel lezen',
  startOver: 'Opnieuw beginnen',
  restarted: 'Opnieuw begonnen: tekst, bron en besluiten zijn weg.',

  readAgainst: 'Relatieve datums worden gelezen vanaf',
  notADate: 'Hier is een dag of een maand nodig; hieronder is vanaf de vorige datum gelezen.',
  changeSource: 'Tekst of bron wijzigen',
  reading: 'Het artikel wordt gelezen…',
  readingFailed: 'Het artikel kon niet worden gelezen.',
  comparedWith: (n) =>
    `Dit dossier is groot: elk voorstel is vergeleken met hoogstens ${n} gebeurtenissen van zijn dagen.`,
  cut: (most) =>
    `Alleen de eerste ${most.toLocaleString('nl')} tekens zijn gelezen; splits de tekst om de rest te lezen.`,
  summary: (n) => plural(n, 'voorstel', 'voorstellen'),
  counts: {
    accepted: (n) => `${n} aangenomen`,
    merged: (n) => `${n} bij gebeurtenissen gevoegd`,
    dismissed: (n) => `${n} afgewezen`,
    open: (n) => `${n} te beoordelen`,
  },

  articleText: 'Tekst van het artikel',
  proposals: 'Voorgestelde gebeurtenissen',
  toProposals: 'Naar de voorstellen',
  proposal: (number) => `Voorstel ${number}`,
  readAs: (words) => `gelezen als ${words}`,
  noCalendarDate: 'geen datum op de kalender',
  belongsTo: (number) => `voorstel ${number}`,
  propose: 'Van deze zin een gebeurtenis voorstellen',
  none: 'In deze tekst is geen gedateerd feit gevonden.',
  noneHint:
    'Kies een gemarkeerde datum in de tekst om van die zin een gebeurtenis voor te stellen.',
  more: (n) => `Nog ${n} tonen`,
  paragraph: (number) => `Alinea ${number}`,
  unnumbered: 'Geen alinea’s',

  accept: 'Aannemen',
  edit: 'Bewerken',
  dismiss: 'Afwijzen',
  undo: 'Terug',
  accepted: 'Aangenomen',
  dismissed: 'Afgewezen',
  mergedInto: (title) => `Citaat gaat naar ‘${title}’`,
  fromArticleDate: 'uit de datum van het artikel',
  editedDate: (read) => `bewerkt; gelezen als ${read}`,
  sure: { likely: 'Waarschijnlijk', possible: 'Mogelijk', doubtful: 'Twijfelachtig' },
  reasons: {
    'dated-happening': 'een datum en een feit in één zinsdeel',
    dated: 'een datum, en geen woord dat zegt wat voor feit het is',
    began: 'het begin van iets dat duurt',
    ended: 'het einde van iets',
    'undated-lead': 'het nieuws waarmee het artikel opent; gedateerd door de publicatie',
    'undated-news': 'nieuws zonder eigen datum; gedateerd door de publicatie',
    chosen: 'door u voorgesteld',
  },
  more_quotes: (n) => (n === 1 ? 'nog een keer verteld' : `nog ${n} keer verteld`),

  sameAs: 'Dit hebt u al.',
  perhapsSameAs: 'Misschien hebt u dit al.',
  why: {
    sameDate: 'dezelfde datum',
    fits: 'de datum past',
    kind: 'dezelfde soort',
    actors: (names) => `beide noemen ${names}`,
    words: (words) => `gedeelde woorden: ${words}`,
  },
  addQuote: 'Dit citaat erbij zetten',
  keepSeparate: 'Als aparte gebeurtenis houden',
  otherMatch: 'Een andere',

  editTitle: (number) => `Voorstel ${number} bewerken`,
  when: 'Wanneer',
  whenUnread: 'Dit is niet als datum te lezen.',
  whichDate: 'Welke datum is bedoeld?',
  entryTitle: 'Titel',
  kind: 'Soort',
  summaryField: 'Samenvatting',
  actors: 'Betrokkenen',
  newActor: 'nieuw in het dossier',
  actorKind: (name) => `Soort van ${name}`,
  noActors: 'Hier wordt geen betrokkene van het dossier genoemd.',
  alsoTold: 'Ook verteld',
  done: 'Aannemen',
  cancel: 'Annuleren',
  titleNeeded: 'Een gebeurtenis heeft een titel nodig.',

  nothingYet: 'Er komt niets in het dossier voordat u het aanneemt.',
  keys: { accept: 'aannemen', edit: 'bewerken', dismiss: 'afwijzen', next: 'volgende' },
  add: (entries, merged) =>
    entries === 0 && merged > 0
      ? `${plural(merged, 'citaat', 'citaten')} toevoegen`
      : merged === 0
        ? `${plural(entries, 'aangenomen gebeurtenis', 'aangenomen gebeurtenissen')} toevoegen`
        : `${plural(entries, 'gebeurtenis', 'gebeurtenissen')} en ${plural(merged, 'citaat', 'citaten')} toevoegen`,
  addNone: 'Nog niets aangenomen',
  adding: 'Wordt toegevoegd…',
  added: (entries, merged) =>
    [
      entries > 0 ? plural(entries, 'gebeurtenis', 'gebeurtenissen') : '',
      merged > 0 ? `een citaat bij ${plural(merged, 'gebeurtenis', 'gebeurtenissen')}` : '',
    ]
      .filter(Boolean)
      .join(' en ')
      .concat(' toegevoegd.'),
  takenBack: 'Teruggedraaid. Uw lezing van het artikel staat er nog zoals u haar verliet.',
  notTakenBack: (why) => `Niet teruggedraaid. ${why}`,
}
