import type { OfAct, Rule, Suspension } from './rule.ts'

const AWB: OfAct = {
  act: 'Awb',
  url: 'https://wetten.overheid.nl/BWBR0005537',
  law: 'nl',
  from: '1994-01-01',
  to: null,
  text: 'read',
}
/** The penalty for late decisions came later. */
const PENALTY: OfAct = { ...AWB, from: '2009-10-01' }

const toComplete: Suspension = {
  article: '4:15(1)',
  through: false,
  basis: 'act',
  says: {
    en: 'Suspended from the day after the invitation to complete the application, until the day on which it is completed or the time for it has passed unused.',
    nl: 'Opgeschort vanaf de dag na de uitnodiging om aan te vullen, tot de dag waarop is aangevuld of de tijd daarvoor ongebruikt is verstreken.',
  },
}
const silence = {
  en: 'Notice of default, penalty (4:17), appeal against silence (6:12).',
  nl: 'Ingebrekestelling, dwangsom (4:17), beroep tegen niet tijdig beslissen (6:12).',
}
const late = {
  en: 'Inadmissible, unless the lateness is excusable (6:11).',
  nl: 'Niet-ontvankelijk, tenzij de te late indiening verschoonbaar is (6:11).',
}

const decisions: readonly Rule[] = [
  {
    ...AWB,
    id: 'awb-4-13-8w',
    article: '4:13(2)',
    period: 'P8W',
    what: {
      en: 'Decide, or name a reasonable term',
      nl: 'Beslissen, of een redelijke termijn noemen',
    },
    trigger: { en: 'The application was received', nl: 'De aanvraag is ontvangen' },
    suspension: toComplete,
    consequence: silence,
    remark: {
      en: 'Where no act sets a term: a reasonable one, over in any event after eight weeks without decision or notice under 4:14(3).',
      nl: 'Waar geen wet een termijn stelt: een redelijke, in ieder geval voorbij na acht weken zonder beschikking of kennisgeving van 4:14 lid 3.',
    },
  },
  {
    ...PENALTY,
    id: 'awb-4-17-dwangsom',
    article: '4:17(3)',
    period: 'P2W',
    what: { en: 'Decide before the penalty runs', nl: 'Beslissen voordat de dwangsom loopt' },
    trigger: {
      en: 'The notice of default was received, after the term had lapsed',
      nl: 'De ingebrekestelling is ontvangen, nadat de termijn was verstreken',
    },
    hasPenalty: true,
    readings: ['literal-penalty'],
    consequence: {
      en: 'A penalty for each day, 42 at most (4:17(1)–(2)).',
      nl: 'Een dwangsom voor elke dag, hoogstens 42 (4:17 lid 1–2).',
    },
    remark: {
      en: 'Not for requests under the Woo (Woo art. 8.2).',
      nl: 'Niet voor verzoeken op grond van de Woo (Woo art. 8.2).',
    },
  },
  {
    ...PENALTY,
    id: 'awb-4-18-2w',
    article: '4:18',
    period: 'P2W',
    what: { en: 'Fix the sum of the penalty', nl: 'De hoogte van de dwangsom vaststellen' },
    trigger: {
      en: 'Last day for which the penalty was owed',
      nl: 'Laatste dag waarover de dwangsom verschuldigd was',
    },
    consequence: null,
  },
]

const objections: readonly Rule[] = [
  {
    ...AWB,
    id: 'awb-6-7-6w',
    article: '6:7',
    period: 'P6W',
    what: { en: 'Lodge an objection or appeal', nl: 'Bezwaar of beroep instellen' },
    trigger: { en: 'The decision was published or sent', nl: 'Het besluit is bekendgemaakt' },
    consequence: late,
    remark: {
      en: 'From the day after (6:8(1)). Received before the end; by post: posted in time and received within a week after it (6:9).',
      nl: 'Vanaf de dag erna (6:8 lid 1). Ontvangen vóór het einde; per post: op tijd gepost en binnen een week erna ontvangen (6:9).',
    },
  },
  {
    ...AWB,
    id: 'awb-6-9-2-post',
    article: '6:9(2)',
    period: 'P1W',
    what: {
      en: 'Be received, when posted before the end of the term',
      nl: 'Ontvangen zijn, als het vóór het einde van de termijn is gepost',
    },
    trigger: { en: 'The term for objection ended', nl: 'De bezwaartermijn is geëindigd' },
    consequence: late,
  },
  {
    ...PENALTY,
    id: 'awb-6-12',
    article: '6:12',
    period: null,
    what: { en: 'Appeal against silence', nl: 'Beroep instellen tegen niet tijdig beslissen' },
    trigger: { en: 'The notice of default was received', nl: 'De ingebrekestelling is ontvangen' },
    consequence: null,
    remark: {
      en: 'From two weeks after the notice of default; not unreasonably late.',
      nl: 'Vanaf twee weken na de ingebrekestelling; niet onredelijk laat.',
    },
  },
  {
    ...AWB,
    id: 'awb-7-10-6w',
    article: '7:10(1)',
    period: 'P6W',
    what: { en: 'Decide on the objection', nl: 'Op het bezwaar beslissen' },
    trigger: { en: 'The decision was published or sent', nl: 'Het besluit is bekendgemaakt' },
    base: { name: 'objectionTermEnds', period: 'P6W', article: '6:7', given: 'objectionTermEnds' },
    committee: { period: 'P12W', article: '7:13' },
    extension: {
      name: 'postponedDeadline',
      article: '7:10(3)',
      total: 'P12W',
      says: {
        en: 'Postponed by six weeks at most, in writing; more only by consent (7:10(4)).',
        nl: 'Verdaagd met hoogstens zes weken, schriftelijk; langer alleen met instemming (7:10 lid 4).',
      },
    },
    suspension: { ...toComplete, article: '7:10(2)' },
    related: [
      { name: 'withCommittee', period: 'P12W', from: 'base', article: '7:10(1), 7:13' },
      { name: 'withCommitteePostponed', period: 'P18W', from: 'base', article: '7:10(3), 7:13' },
    ],
    consequence: silence,
    remark: {
      en: 'Without word that an advisory committee is appointed it is six weeks: ECLI:NL:RVS:2016:2233.',
      nl: 'Zonder bericht dat er een adviescommissie is, is het zes weken: ECLI:NL:RVS:2016:2233.',
    },
  },
  {
    ...AWB,
    id: 'awb-7-24-16w',
    article: '7:24(1)',
    period: 'P16W',
    what: {
      en: 'Decide on the administrative appeal',
      nl: 'Op het administratief beroep beslissen',
    },
    trigger: {
      en: 'The term for administrative appeal ended',
      nl: 'De termijn voor administratief beroep is geëindigd',
    },
    extension: {
      name: 'postponedDeadline',
      article: '7:24(4)',
      total: 'P26W',
      says: { en: 'Postponed by ten weeks at most.', nl: 'Verdaagd met hoogstens tien weken.' },
    },
    consequence: silence,
    remark: {
      en: 'Six or twelve weeks where the body belongs to the same legal person.',
      nl: 'Zes of twaalf weken als het orgaan tot dezelfde rechtspersoon behoort.',
    },
  },
]

const courts: readonly Rule[] = [
  {
    ...AWB,
    id: 'awb-8-41a',
    article: '8:41a',
    period: null,
    from: '2013-01-01',
    text: 'recalled',
    what: {
      en: 'Settle the dispute for good, as far as possible',
      nl: 'Het geschil zo veel mogelijk definitief beslechten',
    },
    trigger: { en: 'The appeal', nl: 'Het beroep' },
    consequence: null,
  },
  {
    ...PENALTY,
    id: 'awb-8-55b-8w',
    article: '8:55b',
    period: 'P8W',
    what: {
      en: 'Give judgment on an appeal against silence (thirteen weeks with a hearing)',
      nl: 'Uitspraak doen op beroep tegen niet tijdig beslissen (dertien weken met zitting)',
    },
    trigger: { en: 'The appeal was received', nl: 'Het beroepschrift is ontvangen' },
    consequence: null,
  },
  {
    ...PENALTY,
    id: 'awb-8-55d-2w',
    article: '8:55d(1)',
    period: 'P2W',
    what: { en: 'Decide, as the court ordered', nl: 'Alsnog beslissen, zoals de rechter opdroeg' },
    trigger: { en: 'The judgment was sent', nl: 'De uitspraak is verzonden' },
    consequence: { en: 'Judicial penalty (8:55d(2)).', nl: 'Rechterlijke dwangsom (8:55d lid 2).' },
  },
  {
    ...AWB,
    id: 'awb-8-66-6w',
    article: '8:66',
    period: 'P6W',
    what: { en: 'Give judgment', nl: 'Uitspraak doen' },
    trigger: { en: 'The hearing was closed', nl: 'Het onderzoek ter zitting is gesloten' },
    extension: {
      name: 'postponedDeadline',
      article: '8:66(2)',
      total: 'P12W',
      says: {
        en: 'Six further weeks, in special cases.',
        nl: 'Zes weken erbij, in bijzondere gevallen.',
      },
    },
    consequence: null,
  },
]

export const awbRules: readonly Rule[] = [...decisions, ...objections, ...courts]
