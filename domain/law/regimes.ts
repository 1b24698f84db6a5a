/** An act's span of application, drawn behind the axis. */
export interface Regime {
  id: string
  jurisdiction: string
  name: { en: string; nl: string }
  /** First day it applied, ISO. */
  from: string
  /** First day it no longer applied, ISO; null while it applies. */
  to: string | null
  /** Where the span is stated. */
  source: string
}

/** General data-protection law, one after another. An amendment adds a row; it does not edit one. */
export const regimes: readonly Regime[] = [
  {
    id: 'wbp',
    jurisdiction: 'NL',
    name: {
      en: 'Wbp (Personal Data Protection Act)',
      nl: 'Wbp (Wet bescherming persoonsgegevens)',
    },
    from: '2001-09-01',
    to: '2018-05-25',
    source: 'https://wetten.overheid.nl/BWBR0011468',
  },
  {
    id: 'gdpr',
    jurisdiction: 'NL',
    name: { en: 'GDPR (AVG)', nl: 'AVG (GDPR)' },
    from: '2018-05-25',
    to: null,
    source: 'http://data.europa.eu/eli/reg/2016/679/oj',
  },
]

/** The regimes of a jurisdiction, in order of time. */
export const regimesOf = (jurisdiction: string): Regime[] =>
  regimes.filter((regime) => regime.jurisdiction === jurisdiction)
