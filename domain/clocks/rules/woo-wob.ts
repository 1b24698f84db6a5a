import type { Rule } from './rule.ts'

const decide = { en: 'Decide on the request', nl: 'Op het verzoek beslissen' }
const received = { en: 'The request was received', nl: 'Het verzoek is ontvangen' }

export const accessRules: readonly Rule[] = [
  {
    id: 'woo-4-4-4w',
    act: 'Woo',
    article: '4.4(1)',
    url: 'https://wetten.overheid.nl/BWBR0045754',
    law: 'nl',
    period: 'P4W',
    from: '2022-05-01',
    to: null,
    text: 'read',
    what: decide,
    trigger: received,
    extension: {
      name: 'postponedDeadline',
      article: '4.4(2)',
      total: 'P6W',
      says: {
        en: 'Postponed by two weeks at most, with reasons and in writing before the first term ends: six weeks from receipt.',
        nl: 'Verdaagd met hoogstens twee weken, met redenen en schriftelijk voordat de eerste termijn eindigt: zes weken vanaf ontvangst.',
      },
    },
    suspension: {
      article: '4.4(3)',
      through: true,
      basis: 'act',
      says: {
        en: 'Suspended while third parties are heard, up to and including the day their view is received or the time for it has passed.',
        nl: 'Opgeschort om derden te horen, tot en met de dag waarop hun zienswijze is ontvangen of de tijd daarvoor voorbij is.',
      },
    },
    consequence: {
      en: 'Appeal against silence; no penalty under Awb 4:17 (Woo art. 8.2); the court may set another term (8.4).',
      nl: 'Beroep tegen niet tijdig beslissen; geen dwangsom van Awb 4:17 (Woo art. 8.2); de rechter kan een andere termijn stellen (8.4).',
    },
    remark: {
      en: 'Where an objection is expected, disclosure follows two weeks after the decision.',
      nl: 'Waar bezwaar wordt verwacht, volgt openbaarmaking twee weken na het besluit.',
    },
  },
  {
    id: 'wob-6-4w',
    act: 'Wob',
    article: '6(1)',
    url: 'https://wetten.overheid.nl/BWBR0005252',
    law: 'nl',
    period: 'P4W',
    // The four weeks replaced two on 1 October 2009, with the penalty for late decisions.
    from: '2009-10-01',
    to: '2022-05-01',
    text: 'read',
    what: decide,
    trigger: received,
    extension: {
      name: 'postponedDeadline',
      article: '6(2)',
      total: 'P8W',
      says: {
        en: 'Postponed by four weeks at most, with reasons and in writing before the first term ends: eight weeks from receipt.',
        nl: 'Verdaagd met hoogstens vier weken, met redenen en schriftelijk voordat de eerste termijn eindigt: acht weken vanaf ontvangst.',
      },
    },
    suspension: {
      article: '6(3)',
      through: false,
      basis: 'act',
      says: {
        en: 'Suspended while third parties are heard, until the day their view is received or the time for it has passed.',
        nl: 'Opgeschort om derden te horen, tot de dag waarop hun zienswijze is ontvangen of de tijd daarvoor voorbij is.',
      },
    },
    consequence: {
      en: 'Appeal against silence; penalty under Awb 4:17 until 1 October 2016.',
      nl: 'Beroep tegen niet tijdig beslissen; dwangsom van Awb 4:17 tot 1 oktober 2016.',
    },
  },
]
