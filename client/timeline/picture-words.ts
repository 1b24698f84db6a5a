import { timelineLabelsEn } from './labels-en.ts'
import { timelineLabelsNl } from './labels-nl.ts'

/** What stands on a picture besides the timeline itself. */
export interface PictureWords {
  /** Under the title: how much, and on which day it was drawn. */
  facts: (entries: number, made: string) => string
  strip: (n: number, of: number, from: string, to: string) => string
  /** The picture in words, for who does not see it. */
  describe: (entries: number, from: string, to: string, strips: number) => string
  /** Group of marks in one lane: its name. */
  lane: (title: string, entries: number) => string
  key: string
}

const number = { en: timelineLabelsEn.number, nl: timelineLabelsNl.number }

const en: PictureWords = {
  facts: (n, made) => `${timelineLabelsEn.entriesHere(n)} · as of ${made} · Kroniek`,
  strip: (n, of, from, to) => `${n} of ${of}: ${from} to ${to}`,
  describe: (n, from, to, strips) =>
    `Timeline of ${timelineLabelsEn.entriesHere(n)}, ${from} to ${to}` +
    `${strips > 1 ? `, in ${number.en(strips)} strips under one another` : ''}. ` +
    'Each mark has its date and title as its name. Shape tells the kind of an entry; how a mark is drawn tells how exact its date is.',
  lane: (title, n) => `${title}: ${timelineLabelsEn.entriesHere(n)}`,
  key: 'Key',
}

const nl: PictureWords = {
  facts: (n, made) => `${timelineLabelsNl.entriesHere(n)} · stand van ${made} · Kroniek`,
  strip: (n, of, from, to) => `${n} van ${of}: ${from} tot en met ${to}`,
  describe: (n, from, to, strips) =>
    `Tijdlijn van ${timelineLabelsNl.entriesHere(n)}, ${from} tot en met ${to}` +
    `${strips > 1 ? `, in ${number.nl(strips)} stroken onder elkaar` : ''}. ` +
    'Elk teken heeft zijn datum en titel als naam. De vorm zegt de soort van een gebeurtenis, de tekenwijze hoe precies de datum is.',
  lane: (title, n) => `${title}: ${timelineLabelsNl.entriesHere(n)}`,
  key: 'Legenda',
}

export const pictureWords = { en, nl }
