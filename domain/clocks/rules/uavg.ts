import type { Rule } from './rule.ts'

export const uavgRules: readonly Rule[] = [
  {
    id: 'uavg-35-2-6w',
    act: 'UAVG',
    article: '35(2)',
    url: 'https://wetten.overheid.nl/BWBR0040940',
    law: 'nl',
    period: 'P6W',
    from: '2018-05-25',
    to: null,
    text: 'recalled',
    what: { en: 'Petition the court', nl: 'Een verzoekschrift bij de rechter indienen' },
    trigger: {
      en: 'The answer of the controller was received',
      nl: 'Het antwoord van de verwerkingsverantwoordelijke is ontvangen',
    },
    consequence: { en: 'Inadmissible.', nl: 'Niet-ontvankelijk.' },
    remark: {
      en: 'Where there was no answer in time, there is no term. Against a public body: objection (art. 34).',
      nl: 'Kwam er geen antwoord op tijd, dan is er geen termijn. Tegen een bestuursorgaan: bezwaar (art. 34).',
    },
  },
]
