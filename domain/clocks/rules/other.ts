import type { Rule } from './rule.ts'

/** Numbered anew by the rules of procedure of 2021. */
const writtenQuestions = (article: string) =>
  ({
    id: 'tk-questions-3w',
    act: 'RvO Tweede Kamer',
    article,
    url: 'https://www.tweedekamer.nl',
    law: 'none',
    period: 'P3W',
    text: 'secondary',
    what: { en: 'Answer the written questions', nl: 'De schriftelijke vragen beantwoorden' },
    trigger: { en: 'The questions were submitted', nl: 'De vragen zijn ingezonden' },
    extension: {
      name: 'afterDelayNotice',
      article,
      total: 'P6W',
      says: {
        en: 'Three further weeks after a notice with reasons.',
        nl: 'Drie weken erbij na een bericht met redenen.',
      },
    },
    consequence: {
      en: 'Political, not judicial.',
      nl: 'Politiek, niet bij de rechter.',
    },
  }) as const

/** Rules of other acts, and the two by which other periods are tried. */
export const otherRules: readonly Rule[] = [
  {
    id: 'telecom-611-2013-24h',
    act: 'Regulation 611/2013',
    article: '2(2)',
    url: 'http://data.europa.eu/eli/reg/2013/611/oj',
    law: 'eu',
    period: 'PT24H',
    from: '2013-08-25',
    to: null,
    text: 'recalled',
    what: {
      en: 'Notify the breach to the authority',
      nl: 'De inbreuk melden aan de toezichthouder',
    },
    trigger: {
      en: 'The provider detected the breach',
      nl: 'De aanbieder heeft de inbreuk ontdekt',
    },
    consequence: null,
    remark: {
      en: 'Where feasible. For providers of public electronic communications services; Dutch duty: Tw art. 11.3a (BWBR0009950).',
      nl: 'Indien mogelijk. Voor aanbieders van openbare elektronische communicatiediensten; Nederlandse plicht: Tw art. 11.3a (BWBR0009950).',
    },
  },
  { ...writtenQuestions('134'), from: '1994-01-01', to: '2021-03-31' },
  { ...writtenQuestions('ch. 12'), from: '2021-03-31', to: null },
  {
    id: 'atw-3-days',
    act: 'BW',
    article: '7:2(2)',
    url: 'https://wetten.overheid.nl/BWBR0005290',
    law: 'nl',
    period: 'P3D',
    from: '2003-09-01',
    to: null,
    text: 'secondary',
    what: {
      en: 'Dissolve the purchase of a home',
      nl: 'De koop van een woning ontbinden',
    },
    trigger: { en: 'The deed was handed over', nl: 'De akte is ter hand gesteld' },
    consequence: { en: 'The sale stands.', nl: 'De koop staat vast.' },
    remark: {
      en: 'The example of a term of three days under the Algemene termijnenwet.',
      nl: 'Het voorbeeld van een termijn van drie dagen onder de Algemene termijnenwet.',
    },
  },
  {
    id: 'eu-weeks-generic',
    act: 'Regulation 1182/71',
    article: '3(2)(c)',
    url: 'http://data.europa.eu/eli/reg/1971/1182/oj',
    law: 'eu',
    period: 'P3W',
    from: '1971-07-01',
    to: null,
    text: 'read',
    what: {
      en: 'Whatever an act of the Union asks within three weeks',
      nl: 'Wat een handeling van de Unie binnen drie weken vraagt',
    },
    trigger: { en: 'The event', nl: 'De gebeurtenis' },
    consequence: null,
    remark: {
      en: 'The period of CJEU C-171/03, Toeters. For any other, give law and period.',
      nl: 'De termijn van HvJ C-171/03, Toeters. Geef voor een andere recht en termijn.',
    },
  },
]
