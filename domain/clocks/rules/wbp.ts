import type { OfAct, Rule } from './rule.ts'

const WBP: OfAct = {
  act: 'Wbp',
  url: 'https://wetten.overheid.nl/BWBR0011468',
  law: 'nl',
  from: '2001-09-01',
  to: '2018-05-25',
  text: 'read',
}

const received = {
  en: 'The controller has received the request',
  nl: 'De verantwoordelijke heeft het verzoek ontvangen',
}

export const wbpRules: readonly Rule[] = [
  {
    ...WBP,
    id: 'wbp-34a-72h-policy',
    article: '34a(1)',
    law: 'none',
    text: 'secondary',
    period: 'PT72H',
    from: '2016-01-01',
    what: {
      en: 'Report the breach to the authority',
      nl: 'Het datalek melden aan de toezichthouder',
    },
    trigger: { en: 'The breach was discovered', nl: 'Het datalek is ontdekt' },
    consequence: {
      en: 'Fine of EUR 820,000 at most.',
      nl: 'Boete van hoogstens € 820.000.',
    },
    remark: {
      en: 'A target of policy: the act said “forthwith”. The 72 hours, weekends and holidays included, are in the policy rules of 9 December 2015.',
      nl: 'Een richtpunt van beleid: de wet zei ‘onverwijld’. De 72 uur, weekends en feestdagen meegeteld, staan in de beleidsregels van 9 december 2015.',
    },
  },
  {
    ...WBP,
    id: 'wbp-35-4w',
    article: '35(1)',
    period: 'P4W',
    what: { en: 'Answer the request for access', nl: 'Op het verzoek om inzage antwoorden' },
    trigger: received,
    consequence: {
      en: 'Petition to the court (art. 46).',
      nl: 'Verzoek aan de rechter (art. 46).',
    },
  },
  {
    ...WBP,
    id: 'wbp-36-4w',
    article: '36(2)',
    period: 'P4W',
    what: {
      en: 'Answer the request for correction',
      nl: 'Op het verzoek om verbetering antwoorden',
    },
    trigger: received,
    consequence: {
      en: 'Petition to the court (art. 46).',
      nl: 'Verzoek aan de rechter (art. 46).',
    },
  },
  {
    ...WBP,
    id: 'wbp-46-2-6w',
    article: '46(2)',
    period: 'P6W',
    what: { en: 'Petition the court', nl: 'Een verzoekschrift bij de rechter indienen' },
    trigger: {
      en: 'The answer was received, or the term for it lapsed',
      nl: 'Het antwoord is ontvangen, of de termijn daarvoor verstreken',
    },
    consequence: { en: 'Inadmissible.', nl: 'Niet-ontvankelijk.' },
  },
]
