import { describe } from 'vitest'
import { readsAs } from './sentence-table.ts'

describe('what looks like a date and is none', () => {
  readsAs(
    { published: '2021-03-25', language: 'en', why: 'English' },
    `
    Call 0800 2015 2016 for advice. => none
    A letter by April Jones and Jan Smith was read out. => none
    The Spring of Hope campaign was banned. => none
    A man in his 40s, aged 43, was charged. => none
    Section 702 of the Act of Parliament 2000 applies. => none
    Some 1,950 officers and 2000 cameras were used. => none
    The GDPR (Regulation 2016/679) allows it. => none
    Windows 2000 and an iPhone 12 were seized at 9.30 am. => none
    He told USA Today that nothing was lost. => none
    Theresa May and Mrs May were briefed. => none
    `,
  )
  readsAs(
    { published: '2021-03-25', language: 'nl', why: 'Dutch' },
    `
    Bel 020 2011 2012 voor vragen. => none
    Columnist Maxim Februari en raadslid Mei Lin schreven erover. => none
    Een brief van Jan en April lag klaar. => none
    Buitenhof op Zondag en Vandaag Inside besteedden er aandacht aan. => none
    De Wiv 2017 en de Wbp 2000 zijn van toepassing. => none
    Een 43-jarige man en een vrouw van 28 jaar oud zijn verdacht. => none
    Artikel 9 AVG, Verordening 2016/679 en strategie Europa 2020 gaan daarover. => none
    De boete van 2000 euro gold voor 1950 meldingen. => none
    Gegevens van 1900 militairen en 2000 gedupeerden lagen op straat. => none
    Om 20.00 uur begon het overleg in zaal 2019. => none
    `,
  )
})
