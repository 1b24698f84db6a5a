import { describe } from 'vitest'
import { readsAs } from './sentence-table.ts'

// Dates that are said by way of another: a part of it, or so much before or after it.

describe('English news of Thursday 2021-03-25', () => {
  const en = { published: '2021-03-25', language: 'en' } as const
  readsAs(
    { ...en, why: 'a weekday or a weekend of a month, counted' },
    `
    The panel meets on the first Monday in June 2021. => 2021-06-07
    The second Tuesday of February 2020 was the deadline. => 2020-02-11
    On the last Friday of the month the files were wiped. => 2021-03-26
    The first weekend of May 2019 was quiet. => 2019-05-04/2019-05-05
    `,
  )
  readsAs(
    { ...en, why: 'the calendar week or the weekend that has the day' },
    `
    The trial opens in the week of 10 May 2021. => 2021-05-10/2021-05-16
    The trial opened in the week beginning 8 March. => 2021-03-08/2021-03-14
    The servers failed over the weekend of 13-14 March. => 2021-03-13/2021-03-14
    `,
  )
  readsAs(
    { ...en, why: 'so much before or after a date' },
    `
    Two days after Christmas 2020 the gang published a sample. => 2020-12-27
    It was noticed the day before New Year's Eve 2019. => 2019-12-30
    Staff were told three weeks after 1 February 2021. => 2021-02-22
    The week after 3 March 2021 was spent on repairs. => 2021-03-04/2021-03-10
    The Friday before Easter 2021 was chosen. => 2021-04-02
    Five years after 2014 the files were still there. => 2019
    `,
  )
  readsAs(
    { ...en, why: 'before or after what has no date: no date' },
    `
    The mail went out ten days before the hearing. => none
    It was reported two months before anybody acted. => none
    The answer came three weeks later than promised. => none
    `,
  )
  readsAs(
    { ...en, why: 'so long ago, with a half or between two amounts' },
    `
    A year and a half ago the project began. => 2019-09~
    Two or three years ago nobody cared. => [2018~,2019~]
    A fortnight ago the mayor wrote back. => 2021-03-11~
    A little over a year ago it was closed. => 2020~
    `,
  )
  readsAs(
    { ...en, why: 'so far ahead' },
    `
    A ruling is due in two weeks' time. => 2021-04-08~
    The permit ends three months from now. => 2021-06~
    `,
  )
  readsAs(
    { ...en, why: 'years in two digits, and seasons over two years' },
    `
    The summer of '18 was the first test. => 2018-22
    The memo of May '19 was secret. => 2019-05
    The winter of 2017-18 was the worst. => 2017-24
    `,
  )
  readsAs(
    { ...en, why: 'quarters and halves by other names' },
    `
    Complaints doubled in H1 2020. => 2020-40
    The loss fell in the 2019 fourth quarter. => 2019-36
    It fell again in last year's second quarter. => 2020-34
    `,
  )
  readsAs(
    { ...en, why: 'a time of day before the day' },
    `
    The council went offline at 9 p.m. on Friday. => 2021-03-19
    The embargo ends at noon tomorrow. => 2021-03-26
    `,
  )
})

describe('English verbs that promise, and a day that lies ahead', () => {
  const en = { published: '2021-03-25', language: 'en' } as const
  readsAs(
    { ...en, why: 'the infinitive behind “expected to” and its like' },
    `
    The court is set to rule on Monday. => 2021-03-29
    The report, to be published on Tuesday, is critical. => 2021-03-30
    The minister said she would answer on Monday. => 2021-03-29
    The firm declined to comment on Monday. => 2021-03-22
    The watchdog was asked to reply by Friday. => ../2021-03-26
    The court extended the ban until Tuesday. => ../2021-03-30
    The website was down until Tuesday. => ../2021-03-23
    The service runs again from Monday. => 2021-03-29/..
    `,
  )
  readsAs(
    { ...en, why: 'done by it, not before it' },
    `
    Forty schools were hit by Friday's attack. => 2021-03-19
    `,
  )
})

describe('Dutch news of Thursday 2021-03-25', () => {
  const nl = { published: '2021-03-25', language: 'nl' } as const
  readsAs(
    { ...nl, why: 'a weekday, a week or a weekend of something' },
    `
    De raad vergadert op de eerste maandag van juni 2021. => 2021-06-07
    De laatste vrijdag van de maand is de borrel. => 2021-03-26
    De zitting is in de week van 10 mei 2021. => 2021-05-10/2021-05-16
    In week 23 van 2020 begon de proef. => 2020-06-01/2020-06-07
    Het weekend van 13 en 14 maart lag alles plat. => {2021-03-13,2021-03-14}
    `,
  )
  readsAs(
    { ...nl, why: 'so much before or after a date' },
    `
    Twee dagen voor kerst vorig jaar werd het ontdekt. => 2020-12-23
    De dag na 3 maart 2021 was het lek dicht. => 2021-03-04
    Drie weken na de aanval was het nog stil. => none
    `,
  )
  readsAs(
    { ...nl, why: 'so long ago, loosely' },
    `
    Een week of twee geleden kwam de brief. => 2021-03-11~
    Een jaar of vijf geleden begon de proef. => 2016~
    Twee à drie jaar geleden was dat anders. => [2018~,2019~]
    In de afgelopen tweeënhalve jaar kwam er niets. => 2018-09/2021-03
    `,
  )
  readsAs(
    { ...nl, why: 'years in two digits, seasons over two years, centuries' },
    `
    De brief van mei '19 is zoek. => 2019-05
    In de winter van 2017-2018 viel het uit. => 2017-24
    Eind vorige eeuw was er geen toezicht. => 1967~/1999~
    `,
  )
  readsAs(
    { ...nl, why: 'what begins lies ahead when no verb tells' },
    `
    Het loket werkt vanaf dinsdag weer. => 2021-03-30/..
    De wet geldt niet eerder dan 2025. => 2025/..
    Van begin 2015 tot zeker 2020 bleven ze staan. => 2015-01~/2020
    `,
  )
})

describe('a day that not every year has', () => {
  readsAs(
    { published: '2019-11-08', language: 'nl', why: '29 February is of a leap year' },
    `
    De proef duurt van 1 december tot en met 29 februari. => 2019-12-01/2020-02-29
    Op 29 februari werd het systeem gesloten. => 2016-02-29
    `,
  )
})

describe('a word that is built like a verb and is none', () => {
  readsAs(
    { published: '2019-11-08', language: 'nl', why: 'gemeenten, gebieden, gesprekken' },
    `
    Het bedrijf stopt op 1 mei met de levering aan gemeenten. => 2020-05-01
    De toegang tot gebieden sluit op dinsdag. => 2019-11-12
    `,
  )
})

describe('“this weekend”, told on a Monday', () => {
  const monday = { published: '2021-03-22', language: 'nl' } as const
  readsAs(
    { ...monday, why: 'is the one just over when it is told as past' },
    `
    Dit weekend werden twee mannen opgepakt. => 2021-03-20/2021-03-21
    Dit weekend wordt het systeem vervangen. => 2021-03-27/2021-03-28
    `,
  )
})
