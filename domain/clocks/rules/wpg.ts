import type { OfAct, Rule } from './rule.ts'

const WPG: OfAct = {
  act: 'Wpg',
  url: 'https://wetten.overheid.nl/BWBR0022463',
  law: 'nl',
  from: '2008-01-01',
  to: '2019-01-01',
  text: 'read',
}
/** The text since it implements Directive (EU) 2016/680 was not read again. */
const WPG_2019: OfAct = { ...WPG, from: '2019-01-01', to: null, text: 'recalled' }

const received = { en: 'The request was received', nl: 'Het verzoek is ontvangen' }
const decision = {
  en: 'The answer is a decision under the Awb (art. 29): objection and appeal.',
  nl: 'Het antwoord is een besluit in de zin van de Awb (art. 29): bezwaar en beroep.',
}

const access = {
  id: 'wpg-25-6w',
  article: '25(1)',
  period: 'P6W',
  what: { en: 'Answer the request for access', nl: 'Op het verzoek om inzage antwoorden' },
  trigger: received,
  extension: {
    name: 'postponedDeadline',
    article: '25(1)',
    total: 'P10W',
    instead: { param: 'severalUnits', total: 'P12W' },
    says: {
      en: 'Postponed by four weeks at most, or by six where several units hold the data.',
      nl: 'Verdaagd met hoogstens vier weken, of met zes als bij meer eenheden gegevens berusten.',
    },
  },
  consequence: decision,
} as const

const correction = {
  id: 'wpg-28-4w',
  article: '28',
  period: 'P4W',
  what: { en: 'Answer the request for correction', nl: 'Op het verzoek om verbetering antwoorden' },
  trigger: received,
  consequence: decision,
} as const

export const wpgRules: readonly Rule[] = [
  { ...WPG, ...access },
  { ...WPG_2019, ...access },
  { ...WPG, ...correction },
  { ...WPG_2019, ...correction },
  {
    ...WPG_2019,
    id: 'wpg-33a-72h',
    article: '33a',
    text: 'secondary',
    period: 'PT72H',
    what: {
      en: 'Report the breach to the authority',
      nl: 'Het datalek melden aan de toezichthouder',
    },
    trigger: { en: 'The controller is aware', nl: 'De verwerkingsverantwoordelijke weet ervan' },
    readings: ['directive-conform'],
    consequence: null,
    remark: {
      en: 'A term of national law in hours, which the Algemene termijnenwet leaves out; it implements Directive (EU) 2016/680, art. 30.',
      nl: 'Een nationale termijn in uren, die buiten de Algemene termijnenwet valt; zij voert Richtlijn (EU) 2016/680, art. 30, uit.',
    },
  },
]
