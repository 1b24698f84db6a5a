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
  reportedOn: (date, happened) => `Gemeld ${date}, gebeurd ${happened ?? 'dezelfde dag'}`,
  sourcesPublished: 'Bronnen verschenen',
  howDatesAreDrawn: 'Zo zijn data getekend',
  kinds: 'Soorten',
  families:
    'Blauw: afspraak. Rood: schade. Inkt: wat is gezegd. Paars: wat is gedaan. Oker: toetsing. Grijs: overig. De vorm zegt de soort; kleur herhaalt alleen de familie.',
  legend: {
    day: {
      name: 'Bekende dag',
      words: 'Donderdag 16 juli 2020',
      code: '2020-07-16',
      note: 'Dicht teken, midden op de dag.',
    },
    resolved: {
      name: 'Dag bekend uit een andere bron',
      words: '12 juli 2020; de bron zelf zegt een zondag in juli',
      code: '[2020-07-05,…,2020-07-26] → 2020-07-12',
      note: 'Dicht teken, met een stippellijn over wat de aangehaalde bron zelf zegt; een streepje op elke dag die zij openlaat.',
    },
    span: {
      name: 'Ergens in deze periode',
      words: 'Mei 2020, dag onbekend',
      code: '2020-05, 2013-36',
      note: 'Open balk over de hele periode. Het teken noemt de soort, geen datum.',
    },
    unspecified: {
      name: 'Cijfers opengelaten',
      words: 'Mei 2020, dag onbekend',
      code: '2020-05-XX, 2020-XX, 202X',
      note: 'Gearceerde balk over elke dag die de open cijfers kunnen zijn.',
    },
    season: {
      name: 'Seizoen',
      words: 'Voorjaar 2020',
      code: '2020-21',
      note: 'Open balk met ronde einden: de grenzen zijn een afspraak, maart tot en met mei.',
    },
    interval: {
      name: 'Duurde van, tot',
      words: 'maart tot en met juni 2020',
      code: '2020-03/2020-06',
      note: 'Dicht waar het zeker liep; open waar het begin of einde ergens valt.',
    },
    approximate: {
      name: 'Bij benadering',
      words: 'omstreeks maart 2020; omstreeks mei tot en met omstreeks juli 2020',
      code: '2020-03~, 2020-05~/2020-07~',
      note: 'Zachte randen over de genoemde eenheid, en ≈ voor de woorden.',
    },
    uncertain: {
      name: 'Onzeker',
      words: 'mogelijk dinsdag 12 mei 2020; mogelijk juni 2020',
      code: '2020-05-12?, 2020-06?',
      note: 'De bron twijfelt zelf: gestreepte omtrek van teken of balk, en ? voor de woorden.',
    },
    both: {
      name: 'Onzeker en bij benadering',
      words: 'mogelijk omstreeks mei 2020',
      code: '2020-05%',
      note: 'Gestreepte omtrek met zachte randen; ≈? voor de woorden.',
    },
    oneOf: {
      name: 'Een van deze',
      words: '16 of 17 juli 2020',
      code: '[2020-07-16,2020-07-17]',
      note: 'Gearceerd teken op elke mogelijke dag, stippellijn, “of” waar plaats is. Een reeks mogelijke dagen heeft een gestippelde omtrek.',
    },
    allOf: {
      name: 'Elk van deze',
      words: '15 en 17 juli 2020',
      code: '{2020-07-15,2020-07-17}',
      note: 'Een teken op elke dag, zo precies als die dag is, stippellijn. Een reeks dagen is in blokken gesneden.',
    },
    open: {
      name: 'Loopt nog, of zonder begin',
      words: 'sinds januari 2020; tot en met juni 2020',
      code: '2020-01/.., ../2020-06',
      note: 'Vervaagt tot een pijl: bij vandaag, nooit verder; of naar links waar geen begin is genoemd.',
    },
    unknown: {
      name: 'Einde of begin onbekend',
      words: 'vanaf maart 2020, einde onbekend',
      code: '2020-03/, /2020-03',
      note: 'Vervaagt zonder pijl: het eindigde of begon, en niemand weet wanneer.',
    },
    rival: {
      name: 'Een bron zegt iets anders',
      words: '≠ of maandag 13 juli',
      code: 'staat bij de vindplaats',
      note: 'Omlijnd teken op de andere datum, stippellijn, ≠.',
    },
    reported: {
      name: 'Eerst gemeld',
      words: 'Gemeld 16 juli 2020, gebeurd in mei',
      code: 'tijd: gemeld',
      note: 'Staat bij de melding; een dunne lijn leidt terug naar wanneer het gebeurde of begon.',
    },
    count: {
      name: 'Meerdere op deze schaal',
      words: '4 gebeurtenissen, 13 tot en met 17 juli',
      code: '4 gebeurtenissen',
      note: 'Telvak, waar tekens in één baan elkaar zouden raken.',
    },
    fold: {
      name: 'Ingevouwen periode',
      words: '6 jaar ingevouwen',
      code: 'geen gedateerde gebeurtenis',
      note: 'De enige plek waar de schaal verandert. Het overzicht eronder blijft op schaal.',
    },
    deadline: {
      name: 'Termijn',
      words: '46 dagen te laat beantwoord',
      code: 'toegezegd',
      note: 'Toegestaan: dun en dicht. Uiterste dag: streep. Te laat: gearceerd tot het antwoord.',
    },
  },
  windowAnnouncement: (from, to, count) => `${from} tot en met ${to}: ${entries(count)} in beeld`,
}
