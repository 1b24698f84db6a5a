import type { CalendarPart, HolidayCalendar } from './calendar.ts'

const LABOUR_CODE = 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006072050/'

const alsaceMoselle: CalendarPart = {
  source: { cite: 'Code du travail art. L3134-13', url: LABOUR_CODE },
  holidays: [
    { name: 'good-friday', when: { easter: -2 } },
    { name: 'boxing-day', when: { month: 12, day: 26 } },
  ],
}

/** The holidays of France; Moselle and Alsace have two more. */
export const france: HolidayCalendar = {
  jurisdiction: 'FR',
  zone: 'Europe/Paris',
  source: { cite: 'Code du travail art. L3133-1', url: LABOUR_CODE },
  variesByPart: true,
  holidays: [
    { name: 'new-year', when: { month: 1, day: 1 } },
    { name: 'easter-monday', when: { easter: 1 } },
    { name: 'labour-day', when: { month: 5, day: 1 } },
    { name: 'victory-day', when: { month: 5, day: 8 } },
    { name: 'ascension', when: { easter: 39 } },
    { name: 'whit-monday', when: { easter: 50 } },
    { name: 'bastille-day', when: { month: 7, day: 14 } },
    { name: 'assumption', when: { month: 8, day: 15 } },
    { name: 'all-saints', when: { month: 11, day: 1 } },
    { name: 'armistice', when: { month: 11, day: 11 } },
    { name: 'christmas', when: { month: 12, day: 25 } },
  ],
  parts: { 57: alsaceMoselle, 67: alsaceMoselle, 68: alsaceMoselle },
}
