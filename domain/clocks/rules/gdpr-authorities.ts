import { GDPR } from './gdpr.ts'
import type { Rule } from './rule.ts'

/** Cooperation between authorities, and the Board. */
export const gdprAuthorityRules: readonly Rule[] = [
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
