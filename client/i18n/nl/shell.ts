import type { Messages } from '../catalogues.ts'

export const shell: Messages['shell'] = {
  brand: 'Kroniek',
  cases: 'Dossiers',
  chronology: 'Chronologie',
  openEnds: 'Open einden',
  caseNavigation: 'Dossier',
  language: 'Taal',
  darkTheme: 'Donker',
  toList: 'Naar de lijst met gebeurtenissen',
  toContent: 'Naar de inhoud',
  close: 'Sluiten',
  dismiss: 'Sluiten',
  notices: 'Meldingen',
  retry: 'Opnieuw proberen',
  undo: 'Ongedaan maken',
  loading: 'Laden…',
  noOptions: 'Niets te kiezen',
  narrowOptions: 'Zoek in de lijst',
  moreOptions: (count) => `Nog ${count}: typ om te zoeken`,
  clearChoice: 'Wissen',

  caseList: {
    title: 'Dossiers',
    none: 'Er zijn nog geen dossiers.',
    more: 'Meer dossiers',
    changed: (when) => `gewijzigd ${when}`,
  },

  notFound: {
    title: 'Niets gevonden',
    address: 'Op dit adres staat geen pagina.',
    case: (id) => `Er is geen dossier met de naam “${id}”.`,
    onward: 'Alle dossiers bekijken',
  },

  failures: {
    unreachable: 'De server is niet bereikbaar.',
    unexpected: 'Er ging iets mis op deze pagina.',
    unreadable: 'De server stuurde iets wat deze pagina niet kan lezen.',
    refused: (title) => `De server weigert dit: ${title}.`,
  },
  refusals: {
    'not-json': 'Het verzoek was niet leesbaar.',
    'invalid-input': 'Enkele velden vragen aandacht.',
    'not-found': 'Dit bestaat niet meer.',
    'method-not-allowed': 'Dat kan de server hier niet.',
    'already-exists': 'Er is er al een met deze naam.',
    'in-use': 'Andere gegevens verwijzen hier nog naar; daarom blijft het staan.',
    'revision-required': 'De server moet weten welke versie u wijzigt.',
    'stale-revision':
      'Iemand anders was u voor met een wijziging. Bekijk die eerst en probeer het dan opnieuw.',
    'stale-timeline': 'Het dossier is intussen gewijzigd. Het wordt opnieuw gelezen.',
    'too-far-behind': 'Het dossier is intussen sterk gewijzigd. Het wordt opnieuw gelezen.',
    'too-large': 'Dit is meer dan de server in één keer aanneemt.',
    'unsupported-media-type': 'Dit formaat neemt de server niet aan.',
    'foreign-origin': 'Wijzigingen worden alleen vanaf deze site aangenomen.',
    'storage-full': 'Er is geen ruimte meer op de server.',
    'storage-unavailable': 'De server kan nu niets opslaan. Probeer het zo nog eens.',
    internal: 'Er ging iets mis op de server.',
  },
}
