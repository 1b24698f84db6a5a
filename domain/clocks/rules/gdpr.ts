import type { OfAct, Rule } from './rule.ts'

const GDPR: OfAct = {
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

/** Cooperation between authorities, and the Board. */
const authorities: readonly Rule[] = [
  {
    ...GDPR,
    id: 'gdpr-56-3-3w',
    article: '56(3)',
    period: 'P3W',
    what: { en: 'Decide whether to handle the case', nl: 'Beslissen of de zaak wordt behandeld' },
    trigger: {
      en: 'The lead authority was informed',
      nl: 'De leidende toezichthouder is ingelicht',
    },
    consequence: null,
  },
  {
    ...GDPR,
    id: 'gdpr-60-4-4w',
    article: '60(4)',
    period: 'P4W',
    what: {
      en: 'Object to the draft decision',
      nl: 'Bezwaar maken tegen het ontwerpbesluit',
    },
    trigger: {
      en: 'The authorities concerned were consulted on the draft',
      nl: 'De betrokken toezichthouders zijn over het ontwerp geraadpleegd',
    },
    consequence: {
      en: 'Silence is agreement (art. 60(6)).',
      nl: 'Zwijgen is instemmen (art. 60 lid 6).',
    },
  },
  {
    ...GDPR,
    id: 'gdpr-60-5-2w',
    article: '60(5)',
    period: 'P2W',
    what: {
      en: 'Object to the revised draft decision',
      nl: 'Bezwaar maken tegen het herziene ontwerpbesluit',
    },
    trigger: {
      en: 'The authorities concerned were consulted on the revised draft',
      nl: 'De betrokken toezichthouders zijn over het herziene ontwerp geraadpleegd',
    },
    consequence: {
      en: 'Silence is agreement (art. 60(6)).',
      nl: 'Zwijgen is instemmen (art. 60 lid 6).',
    },
  },
  ...(['61', '62'] as const).map(
    (article): Rule => ({
      ...GDPR,
      id: article === '61' ? 'gdpr-61-8-1m' : 'gdpr-62-7-1m',
      article: article === '61' ? '61(8)' : '62(7)',
      period: 'P1M',
      what:
        article === '61'
          ? { en: 'Give the assistance asked for', nl: 'De gevraagde bijstand geven' }
          : {
              en: 'Take part in the joint operation',
              nl: 'Meedoen aan de gezamenlijke werkzaamheden',
            },
      trigger: { en: 'The request was received', nl: 'Het verzoek is ontvangen' },
      consequence: {
        en: 'The other authority may take a provisional measure; urgency is presumed.',
        nl: 'De ander mag een voorlopige maatregel nemen; spoed wordt vermoed.',
      },
    }),
  ),
  {
    ...GDPR,
    id: 'gdpr-64-3-8w',
    article: '64(3)',
    period: 'P8W',
    what: { en: 'Adopt the opinion of the Board', nl: 'Het advies van het Comité vaststellen' },
    trigger: {
      en: 'The matter was referred to the Board',
      nl: 'De zaak is aan het Comité voorgelegd',
    },
    extension: {
      name: 'extendedDeadline',
      article: '64(3)',
      total: 'P14W',
      says: {
        en: 'Six further weeks, for complexity.',
        nl: 'Zes weken erbij, om complexiteit.',
      },
    },
    consequence: null,
  },
  {
    ...GDPR,
    id: 'gdpr-64-7-2w',
    article: '64(7)',
    period: 'P2W',
    what: {
      en: 'Say whether the draft is kept or amended',
      nl: 'Zeggen of het ontwerp blijft of wordt gewijzigd',
    },
    trigger: { en: 'The opinion was received', nl: 'Het advies is ontvangen' },
    consequence: null,
  },
  {
    ...GDPR,
    id: 'gdpr-65-2-1m',
    article: '65(2)',
    text: 'read',
    period: 'P1M',
    what: {
      en: 'Adopt the binding decision, by two thirds',
      nl: 'Het bindende besluit vaststellen, met twee derde',
    },
    trigger: { en: 'The file is complete', nl: 'Het dossier is compleet' },
    extension: {
      name: 'extendedDeadline',
      article: '65(2)',
      total: 'P2M',
      says: { en: 'One further month, for complexity.', nl: 'Eén maand erbij, om complexiteit.' },
    },
    consequence: {
      en: 'Within two further weeks by simple majority (art. 65(3)).',
      nl: 'Binnen twee weken daarna met gewone meerderheid (art. 65 lid 3).',
    },
  },
  {
    ...GDPR,
    id: 'gdpr-65-2-1m-plus-1m',
    article: '65(2)',
    text: 'read',
    period: 'P2M',
    what: {
      en: 'Adopt the binding decision, after the extension by a month',
      nl: 'Het bindende besluit vaststellen, na de verlenging met een maand',
    },
    trigger: { en: 'The file is complete', nl: 'Het dossier is compleet' },
    related: [
      { name: 'unextendedDeadline', period: 'P1M', from: 'base', article: '65(2)' },
      { name: 'simpleMajorityDue', period: 'P2W', from: 'deadline', article: '65(3)' },
    ],
    consequence: {
      en: 'Within two further weeks by simple majority (art. 65(3)).',
      nl: 'Binnen twee weken daarna met gewone meerderheid (art. 65 lid 3).',
    },
  },
  {
    ...GDPR,
    id: 'gdpr-65-3-2w',
    article: '65(3)',
    text: 'read',
    period: 'P2W',
    what: {
      en: 'Adopt the binding decision, by simple majority',
      nl: 'Het bindende besluit vaststellen, met gewone meerderheid',
    },
    trigger: { en: 'The second month has expired', nl: 'De tweede maand is verstreken' },
    consequence: null,
  },
  {
    ...GDPR,
    id: 'gdpr-65-6-1m',
    article: '65(6)',
    text: 'read',
    period: 'P1M',
    what: { en: 'Adopt the final decision', nl: 'Het definitieve besluit vaststellen' },
    trigger: {
      en: 'The Board notified its decision',
      nl: 'Het Comité heeft zijn besluit meegedeeld',
    },
    consequence: null,
  },
  {
    ...GDPR,
    id: 'gdpr-66-1-3m',
    article: '66(1)',
    period: 'P3M',
    what: { en: 'Let the provisional measure end', nl: 'De voorlopige maatregel laten eindigen' },
    trigger: { en: 'The measure was adopted', nl: 'De maatregel is vastgesteld' },
    consequence: null,
  },
  {
    ...GDPR,
    id: 'gdpr-66-4-2w',
    article: '66(4)',
    text: 'read',
    period: 'P2W',
    what: {
      en: 'Adopt the urgent opinion or decision',
      nl: 'Het dringende advies of besluit vaststellen',
    },
    trigger: { en: 'The file is complete', nl: 'Het dossier is compleet' },
    consequence: null,
  },
]

export const gdprRules: readonly Rule[] = [...people, ...controllers, ...authorities]
