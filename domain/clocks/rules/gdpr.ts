import type { OfAct, Rule } from './rule.ts'

export const GDPR: OfAct = {
  act: 'GDPR',
  url: 'http://data.europa.eu/eli/reg/2016/679/oj',
  law: 'eu',
  from: '2018-05-25',
  to: null,
  text: 'recalled',
}

const complaint = {
  en: 'Complaint (art. 77), court (art. 79), fine under art. 83(5)(b).',
  nl: 'Klacht (art. 77), rechter (art. 79), boete op grond van art. 83 lid 5 onder b.',
}
const lesserFine = {
  en: 'Fine under art. 83(4)(a).',
  nl: 'Boete op grond van art. 83 lid 4 onder a.',
}
const access = {
  en: 'The controller has received the request',
  nl: 'De verwerkingsverantwoordelijke heeft het verzoek ontvangen',
}
const identityQuery = {
  article: '12(6)',
  through: false,
  basis: 'guidance',
  says: {
    en: 'A question about identity, asked without undue delay, may suspend the month (EDPB Guidelines 01/2022, 5.3); never by itself.',
    nl: 'Een vraag naar de identiteit, zonder onnodige vertraging gesteld, kan de maand opschorten (EDPB-richtsnoeren 01/2022, 5.3); nooit vanzelf.',
  },
} as const

/** Requests of the people concerned, and what they are told. */
const people: readonly Rule[] = [
  {
    ...GDPR,
    id: 'gdpr-12-3-1m',
    article: '12(3)',
    text: 'read',
    period: 'P1M',
    what: { en: 'Act on the request and say so', nl: 'Op het verzoek ingaan en dat laten weten' },
    trigger: access,
    suspension: identityQuery,
    extension: {
      name: 'extendedDeadline',
      article: '12(3)',
      total: 'P3M',
      noticeWithin: 'P1M',
      says: {
        en: 'Two further months, for complexity or number, told with reasons within the first: three months from receipt.',
        nl: 'Twee maanden erbij, om complexiteit of aantal, met redenen gemeld binnen de eerste: drie maanden vanaf ontvangst.',
      },
    },
    consequence: complaint,
  },
  {
    ...GDPR,
    id: 'gdpr-12-3-extension',
    article: '12(3)',
    text: 'read',
    period: 'P3M',
    what: {
      en: 'Act on the request after an extension of two months',
      nl: 'Op het verzoek ingaan na een verlenging met twee maanden',
    },
    trigger: access,
    suspension: identityQuery,
    related: [{ name: 'extensionNoticeDue', period: 'P1M', from: 'base', article: '12(3)' }],
    consequence: complaint,
    remark: {
      en: 'One period of three months from receipt, not two months from a first deadline that was moved.',
      nl: 'Eén termijn van drie maanden vanaf ontvangst, niet twee maanden vanaf een verschoven eerste einde.',
    },
  },
  {
    ...GDPR,
    id: 'gdpr-12-4-1m',
    article: '12(4)',
    period: 'P1M',
    what: {
      en: 'Say that and why nothing is done, and where to complain',
      nl: 'Zeggen dat en waarom niets gebeurt, en waar men kan klagen',
    },
    trigger: access,
    consequence: complaint,
  },
  {
    ...GDPR,
    id: 'gdpr-14-3-a-1m',
    article: '14(3)(a)',
    period: 'P1M',
    what: {
      en: 'Inform the people whose data came from elsewhere',
      nl: 'De mensen inlichten wier gegevens van elders kwamen',
    },
    trigger: { en: 'The data were obtained', nl: 'De gegevens zijn verkregen' },
    caps: [
      { param: 'firstCommunication', article: '14(3)(b)' },
      { param: 'firstDisclosure', article: '14(3)(c)' },
    ],
    consequence: {
      en: 'Fine under art. 83(5)(b).',
      nl: 'Boete op grond van art. 83 lid 5 onder b.',
    },
    remark: {
      en: 'Within a reasonable period, at the latest this; a first communication or disclosure before it makes it due then.',
      nl: 'Binnen een redelijke termijn, uiterlijk deze; een eerste bericht of verstrekking daarvoor maakt het dan verschuldigd.',
    },
  },
  {
    ...GDPR,
    id: 'gdpr-78-2-3m',
    article: '78(2)',
    period: 'P3M',
    what: {
      en: 'Inform the complainant of progress or outcome',
      nl: 'De klager inlichten over voortgang of uitkomst',
    },
    trigger: { en: 'The complaint was lodged', nl: 'De klacht is ingediend' },
    consequence: { en: 'Court (art. 78(2)).', nl: 'Rechter (art. 78 lid 2).' },
    remark: {
      en: 'The Dutch authority must also finish within a reasonable time: ECLI:NL:RBMNE:2020:4442.',
      nl: 'De AP moet ook binnen redelijke tijd afronden: ECLI:NL:RBMNE:2020:4442.',
    },
  },
  {
    ...GDPR,
    id: 'gdpr-77',
    article: '77',
    period: null,
    what: { en: 'Lodge a complaint', nl: 'Een klacht indienen' },
    trigger: { en: 'The infringement', nl: 'De inbreuk' },
    consequence: null,
  },
  {
    ...GDPR,
    id: 'gdpr-79',
    article: '79',
    period: null,
    what: { en: 'Go to court', nl: 'Naar de rechter gaan' },
    trigger: { en: 'The infringement', nl: 'De inbreuk' },
    consequence: null,
    remark: {
      en: 'National law may give a term, as UAVG art. 35(2) does.',
      nl: 'Nationaal recht kan een termijn geven, zoals UAVG art. 35 lid 2.',
    },
  },
]

/** Breaches, and consulting the authority beforehand. */
const controllers: readonly Rule[] = [
  {
    ...GDPR,
    id: 'gdpr-33-1-72h',
    article: '33(1)',
    text: 'read',
    period: 'PT72H',
    what: {
      en: 'Notify the breach to the authority',
      nl: 'De inbreuk melden aan de toezichthouder',
    },
    trigger: { en: 'The controller is aware', nl: 'De verwerkingsverantwoordelijke weet ervan' },
    readings: ['processor-aware'],
    consequence: {
      en: 'Later only with reasons (art. 33(1)), also in phases (33(4)); fine under art. 83(4)(a).',
      nl: 'Later alleen met redenen (art. 33 lid 1), ook in fasen (lid 4); boete op grond van art. 83 lid 4 onder a.',
    },
    remark: {
      en: 'Without undue delay and, where feasible, within 72 hours. Aware: reasonably certain that a security incident compromised personal data (EDPB Guidelines 9/2022).',
      nl: 'Zonder onredelijke vertraging en, indien mogelijk, binnen 72 uur. Weten: redelijk zeker dat een beveiligingsincident persoonsgegevens heeft aangetast (EDPB-richtsnoeren 9/2022).',
    },
  },
  {
    ...GDPR,
    id: 'gdpr-33-2',
    article: '33(2)',
    text: 'read',
    period: null,
    what: {
      en: 'Notify the breach to the controller',
      nl: 'De inbreuk melden aan de verwerkingsverantwoordelijke',
    },
    trigger: { en: 'The processor is aware', nl: 'De verwerker weet ervan' },
    consequence: lesserFine,
    remark: {
      en: 'The act says “without undue delay” and no number.',
      nl: 'De verordening zegt ‘zonder onredelijke vertraging’ en noemt geen getal.',
    },
  },
  {
    ...GDPR,
    id: 'gdpr-34-1',
    article: '34(1)',
    period: null,
    what: {
      en: 'Tell the people concerned of the breach',
      nl: 'De inbreuk meedelen aan de betrokkenen',
    },
    trigger: {
      en: 'A high risk to them is likely',
      nl: 'Een hoog risico voor hen is waarschijnlijk',
    },
    consequence: {
      en: 'Order of the authority (art. 34(4)); fine under art. 83(4)(a).',
      nl: 'Bevel van de toezichthouder (art. 34 lid 4); boete op grond van art. 83 lid 4 onder a.',
    },
    remark: {
      en: 'The act says “without undue delay” and no number; exceptions in art. 34(3).',
      nl: 'De verordening zegt ‘onverwijld’ en noemt geen getal; uitzonderingen in art. 34 lid 3.',
    },
  },
  {
    ...GDPR,
    id: 'gdpr-35',
    article: '35(1)',
    period: null,
    what: {
      en: 'Assess the impact, before the processing',
      nl: 'De effecten beoordelen, vóór de verwerking',
    },
    trigger: { en: 'The processing is planned', nl: 'De verwerking is voorgenomen' },
    consequence: lesserFine,
  },
  {
    ...GDPR,
    id: 'gdpr-36-2-8w',
    article: '36(2)',
    period: 'P8W',
    what: { en: 'Give written advice', nl: 'Schriftelijk advies geven' },
    trigger: {
      en: 'The authority has received the request for consultation',
      nl: 'De toezichthouder heeft het verzoek om raadpleging ontvangen',
    },
    extension: {
      name: 'extendedDeadline',
      article: '36(2)',
      total: 'P14W',
      noticeWithin: 'P1M',
      says: {
        en: 'Six further weeks, for complexity, told with reasons within one month of receipt.',
        nl: 'Zes weken erbij, om complexiteit, met redenen gemeld binnen één maand na ontvangst.',
      },
    },
    suspension: {
      article: '36(2)',
      through: true,
      basis: 'act',
      says: {
        en: 'Suspended until the authority has the information it asked for; how to count that is not regulated, each day is added here.',
        nl: 'Opgeschort tot de toezichthouder heeft wat zij vroeg; hoe dat telt is niet geregeld, hier komt elke dag erbij.',
      },
    },
    consequence: {
      en: 'The authority keeps its powers under art. 58.',
      nl: 'De toezichthouder houdt haar bevoegdheden van art. 58.',
    },
  },
]

export const gdprRules: readonly Rule[] = [...people, ...controllers]
