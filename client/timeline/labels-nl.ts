import { page } from '#client/i18n/nl/page.ts'
import { words } from '#client/i18n/nl/words.ts'
import type { TimelineLabels } from './labels-contract.ts'
import { numberWords } from './number-words.ts'

const { number, shortNumber } = numberWords('nl')
const entries = (n: number) => `${number(n)} ${n === 1 ? 'gebeurtenis' : 'gebeurtenissen'}`
const days = (n: number) => `${number(n)} ${n === 1 ? 'dag' : 'dagen'}`

export const timelineLabelsNl: TimelineLabels = {
  chart: 'Tijdlijn; de lijst bevat dezelfde gebeurtenissen als tekst',
  chartHelp:
    'Pijl links en rechts gaan naar de vorige en volgende gebeurtenis in de tijd, omhoog en omlaag naar een andere baan, Home en End naar de eerste en laatste, Enter selecteert, plus en min zoomen, 0 toont alles, F wat geselecteerd is.',
  overview: 'Overzicht van het hele dossier, op ware schaal',
  windowStart: 'Eerste dag in beeld',
  windowEnd: 'Laatste dag in beeld',
  windowMove: 'Dagen in beeld',
  kindName: (kind) => words.kinds[kind],
  otherSources: 'Overige bronnen',
  noSource: 'Geen bron',
  otherLane: 'Overige',
  number,
  shortNumber,
  entriesHere: entries,
  entriesBetween: (n, from, to) =>
    from === to ? `${entries(n)}, ${from}` : `${entries(n)}, ${from} tot en met ${to}`,
  more: (n) => `+${number(n)}`,
  foldedLength: (months) =>
    months < 24 ? `${months} mnd` : `${number(Math.round(months / 12))} jaar`,
  folded: 'ingevouwen',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  fitAll: 'Alles tonen',
  nothingInWindow: 'niets in dit venster',
  noEntries: 'Nog geen gebeurtenissen',
  noMatch: 'Geen gebeurtenis voldoet',
  noneReported: 'Geen van deze gebeurtenissen heeft een gedateerde bron.',
  today: 'vandaag',
  or: 'of',
  orDate: (date) => `of ${date}`,
  statedAs: (date) => `de bron zelf zegt ${date}`,
  sources: (n) => `${number(n)} ${n === 1 ? 'bron' : 'bronnen'}`,
  disputed: 'tegengesproken',
  inCase: (title) => `in “${title}”`,
  toSecond: (title) => `Naar “${title}”`,
  lawInForce: 'Geldend recht',
  lawFrom: (name, date) => `${name} geldt vanaf ${date}`,
  lawSince: (name, date) => `${name}, sinds ${date}`,
  owed: 'Toegezegd',
  owedNote: '→ nagekomen',
  promiseKept: (what) => `${what}: nagekomen`,
  promiseSettled: (what) => `${what}: afgedaan`,
  promiseLate: (what, late, hours) => `${what}: ${page.commitment.late(late, hours)}`,
  promiseOverdue: (what, late) => `${what}: ${days(late)} over de termijn`,
  promiseOpen: (what) => `${what}: staat open`,
  promiseDue: (what, date) => `${what}: uiterlijk ${date}`,
  promiseIs: (what, is) => `${what}: ${page.commitment.others[is].toLowerCase()}`,
  relation: (kind, selectedIs) =>
    (selectedIs === 'from' ? words.relations : words.relationsBack)[kind],
  happened: 'Gebeurd',
  firstReported: 'Eerst gemeld',
  reportedOn: (date) => `Gemeld ${date}`,
  happenedOn: (date) => `gebeurd ${date}`,
  happenedSameDay: 'dezelfde dag gebeurd',
  sourcesPublished: 'Bronnen verschenen',
  howDatesAreDrawn: 'Zo zijn data getekend',
  kinds: 'Soorten',
  families:
    'Blauw: afspraak. Rood: schade. Inkt: wat is gezegd. Paars: wat is gedaan. Oker: toetsing. Grijs: overig. De vorm zegt de soort; kleur herhaalt alleen de familie.',
  windowAnnouncement: (from, to, count) => `${from} tot en met ${to}: ${entries(count)} in beeld`,
}
