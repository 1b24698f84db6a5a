import type { CalendarPart, Holiday, HolidayCalendar } from './calendar.ts'

const epiphany: Holiday = { name: 'epiphany', when: { month: 1, day: 6 } }
const corpusChristi: Holiday = { name: 'corpus-christi', when: { easter: 60 } }
const assumption: Holiday = { name: 'assumption', when: { month: 8, day: 15 } }
const allSaints: Holiday = { name: 'all-saints', when: { month: 11, day: 1 } }
const reformation = (from?: number): Holiday => ({
  name: 'reformation-day',
  when: { month: 10, day: 31 },
  ...(from !== undefined && { from }),
})
/** Its 500th year was kept everywhere. */
const reformation2017: Holiday = { ...reformation(2017), to: 2017 }

const land = (act: string, ...holidays: Holiday[]): CalendarPart => ({
  source: { cite: act, url: 'https://www.bmi.bund.de' },
  holidays,
})

/** German holidays: 3 October by federal law, all others by the law of each Land. */
export const germany: HolidayCalendar = {
  jurisdiction: 'DE',
  zone: 'Europe/Berlin',
  source: {
    cite: 'Einigungsvertrag art. 2(2); Feiertagsgesetze der Länder',
    url: 'https://www.gesetze-im-internet.de/einigvtr/art_2.html',
  },
  variesByPart: true,
  holidays: [
    { name: 'new-year', when: { month: 1, day: 1 } },
    { name: 'good-friday', when: { easter: -2 } },
    { name: 'easter-monday', when: { easter: 1 } },
    { name: 'labour-day', when: { month: 5, day: 1 } },
    { name: 'ascension', when: { easter: 39 } },
    { name: 'whit-monday', when: { easter: 50 } },
    { name: 'german-unity', when: { month: 10, day: 3 } },
    reformation2017,
    { name: 'christmas', when: { month: 12, day: 25 } },
    { name: 'boxing-day', when: { month: 12, day: 26 } },
  ],
  // Days kept in some municipalities only (15 August in much of Bavaria, Corpus Christi in parts of
  // Saxony and Thuringia, 8 August in Augsburg) are left out.
  parts: {
    BW: land('Feiertagsgesetz Baden-Württemberg § 1', epiphany, corpusChristi, allSaints),
    BY: {
      ...land('Feiertagsgesetz Bayern art. 1', epiphany, corpusChristi, allSaints),
      variesByTown: true,
    },
    BE: {
      ...land('Feiertagsgesetz Berlin § 1', {
        name: 'womens-day',
        when: { month: 3, day: 8 },
        from: 2019,
      }),
      lists: [
        {
          name: 'one-off',
          days: ['2020-05-08', '2025-05-08', '2028-06-17'],
          source: {
            cite: 'Feiertagsgesetz Berlin § 1',
            url: 'https://gesetze.berlin.de',
          },
        },
      ],
    },
    BB: land('Feiertagsgesetz Brandenburg § 2', reformation()),
    HB: land('Feiertagsgesetz Bremen § 2', reformation(2018)),
    HH: land('Feiertagsgesetz Hamburg § 1', reformation(2018)),
    HE: land('Feiertagsgesetz Hessen § 1', corpusChristi),
    MV: land('Feiertagsgesetz Mecklenburg-Vorpommern § 2', reformation(), {
      name: 'womens-day',
      when: { month: 3, day: 8 },
      from: 2023,
    }),
    NI: land('Feiertagsgesetz Niedersachsen § 2', reformation(2018)),
    NW: land('Feiertagsgesetz Nordrhein-Westfalen § 2', corpusChristi, allSaints),
    RP: land('Feiertagsgesetz Rheinland-Pfalz § 2', corpusChristi, allSaints),
    SL: land('Feiertagsgesetz Saarland § 2', corpusChristi, assumption, allSaints),
    SN: {
      ...land('Feiertagsgesetz Sachsen § 1', reformation(), {
        name: 'prayer-day',
        // The Wednesday before 23 November.
        when: { month: 11, day: 22, shift: { 1: -5, 2: -6, 4: -1, 5: -2, 6: -3, 7: -4 } },
      }),
      variesByTown: true,
    },
    ST: land('Feiertagsgesetz Sachsen-Anhalt § 2', epiphany, reformation()),
    SH: land('Feiertagsgesetz Schleswig-Holstein § 2', reformation(2018)),
    TH: {
      ...land('Feiertagsgesetz Thüringen § 2', reformation(), {
        name: 'childrens-day',
        when: { month: 9, day: 20 },
        from: 2019,
      }),
      variesByTown: true,
    },
  },
}
