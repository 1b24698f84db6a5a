import type { TimelineLanguage } from './contract.ts'

/** One line of the key: a name, an example in words, its EDTF or short form, and how it is drawn. */
export interface LegendText {
  name: string
  words: string
  code: string
  note: string
}

/** The marks the key explains, in the order it shows them. */
export const legendMarks = [
  'day',
  'resolved',
  'span',
  'unspecified',
  'season',
  'interval',
  'approximate',
  'uncertain',
  'both',
  'oneOf',
  'allOf',
  'open',
  'unknown',
  'rival',
  'reported',
  'count',
  'fold',
  'deadline',
] as const
export type LegendMark = (typeof legendMarks)[number]

const en: Record<LegendMark, LegendText> = {
  day: {
    name: 'Exact day',
    words: 'Thursday 16 July 2020',
    code: '2020-07-16',
    note: 'Solid sign, centred on the day.',
  },
  resolved: {
    name: 'Day resolved by another source',
    words: '12 July 2020; the source itself says a Sunday in July',
    code: '[2020-07-05,…,2020-07-26] → 2020-07-12',
    note: 'Solid sign, with a dotted line over what the cited source itself says; a tick on each day it leaves.',
  },
  span: {
    name: 'Somewhere in this span',
    words: 'May 2020, day unknown',
    code: '2020-05, 2013-36',
    note: 'Hollow bar over the whole span. The sign names the kind, not a date.',
  },
  unspecified: {
    name: 'Digits left open',
    words: 'May 2020, day unknown',
    code: '2020-05-XX, 2020-XX, 202X',
    note: 'Hatched bar over every day the open digits can be.',
  },
  season: {
    name: 'Season',
    words: 'Spring 2020',
    code: '2020-21',
    note: 'Hollow bar with round ends: the borders are a convention, March to May.',
  },
  interval: {
    name: 'Lasted from, to',
    words: 'March to June 2020',
    code: '2020-03/2020-06',
    note: 'Solid where it certainly ran; hollow where its beginning or end falls somewhere.',
  },
  approximate: {
    name: 'Approximate',
    words: 'about March 2020; about May to about July 2020',
    code: '2020-03~, 2020-05~/2020-07~',
    note: 'Soft edges over the stated unit, and ≈ before the words.',
  },
  uncertain: {
    name: 'Uncertain',
    words: 'perhaps Tuesday 12 May 2020; perhaps June 2020',
    code: '2020-05-12?, 2020-06?',
    note: 'The source itself doubts it: dashed outline, of the sign or of the bar, and ? before the words.',
  },
  both: {
    name: 'Uncertain and approximate',
    words: 'perhaps about May 2020',
    code: '2020-05%',
    note: 'Dashed outline with soft edges; ≈? before the words.',
  },
  oneOf: {
    name: 'One of these',
    words: '16 or 17 July 2020',
    code: '[2020-07-16,2020-07-17]',
    note: 'Hatched ghost on each candidate, dotted line, “or” where there is room. A run of candidates has a dotted outline.',
  },
  allOf: {
    name: 'Each of these',
    words: '15 and 17 July 2020',
    code: '{2020-07-15,2020-07-17}',
    note: 'A sign on each day, as exact as that day is, dotted line. A run of days is cut into blocks.',
  },
  open: {
    name: 'Still running, or no beginning',
    words: 'since January 2020; until June 2020',
    code: '2020-01/.., ../2020-06',
    note: 'Fades to an arrow: at today, never beyond; or to the left where no beginning is given.',
  },
  unknown: {
    name: 'End or beginning unknown',
    words: 'from March 2020, end unknown',
    code: '2020-03/, /2020-03',
    note: 'Fades out without an arrow: it ended, or began, and nobody knows when.',
  },
  rival: {
    name: 'A source says otherwise',
    words: '≠ or Monday 13 July',
    code: 'kept on the citation',
    note: 'Outlined ghost at the rival date, dotted line, ≠.',
  },
  reported: {
    name: 'First reported',
    words: 'Reported 16 July 2020, happened in May',
    code: 'time: reported',
    note: 'Stands at the report; a thin line leads back to when it happened or began.',
  },
  count: {
    name: 'Several at this zoom',
    words: '4 entries, 13 to 17 July',
    code: '4 entries',
    note: 'Count box, where signs in one lane would touch.',
  },
  fold: {
    name: 'Folded stretch',
    words: '6 years folded',
    code: 'no dated entry',
    note: 'The only place where the scale changes. The overview below stays true.',
  },
  deadline: {
    name: 'Deadline',
    words: 'Answered 46 days late',
    code: 'owed',
    note: 'Allowed: thin and solid. Due: tick. Overdue: hatched to the answer.',
  },
}

const nl: Record<LegendMark, LegendText> = {
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
}

/** What the key says; it is read when the key is opened or drawn. */
export const legendTexts: Record<TimelineLanguage, Record<LegendMark, LegendText>> = { en, nl }
