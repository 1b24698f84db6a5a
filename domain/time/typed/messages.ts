import type { DateLanguage } from '../words.ts'
import type { ChoiceReason, Unplaced } from './placing.ts'

export type RefusalReason =
  | 'empty'
  | 'too-long'
  | 'hidden-sign'
  | 'unread'
  | 'unknown-entry'
  | 'ambiguous'
  | Unplaced

type Said = Record<DateLanguage, string>

/** A sentence for each reason that a text gives no date. */
export const refusals: Record<RefusalReason, Said> = {
  empty: { en: 'Type a date.', nl: 'Typ een datum.' },
  'too-long': { en: 'This is too long for a date.', nl: 'Dit is te lang voor een datum.' },
  'hidden-sign': {
    en: 'This holds a sign that cannot be seen; type the date anew.',
    nl: 'Hierin staat een onzichtbaar teken; typ de datum opnieuw.',
  },
  unread: { en: 'This cannot be read as a date.', nl: 'Dit is niet als datum te lezen.' },
  'unknown-entry': {
    en: 'There is no date or entry of this name to count from.',
    nl: 'Er is geen datum of gebeurtenis met deze naam om vanaf te tellen.',
  },
  ambiguous: {
    en: 'This can be more than one date; choose which.',
    nl: 'Dit kan meer dan één datum zijn; kies welke.',
  },
  'needs-anchor': {
    en: 'This counts from a day that is not given; add the year or say from when.',
    nl: 'Dit telt vanaf een dag die er niet bij staat; voeg het jaar toe of zeg vanaf wanneer.',
  },
  'no-such-date': {
    en: 'There is no such date in the calendar.',
    nl: 'Deze datum bestaat niet in de kalender.',
  },
  'out-of-order': { en: 'The end is before the start.', nl: 'Het einde ligt vóór het begin.' },
  'no-bound': {
    en: 'What it counts from has no beginning or end that is known.',
    nl: 'Waar dit vanaf telt, heeft geen bekend begin of einde.',
  },
}

/** Why a choice must be made. */
export const choiceReasons: Record<ChoiceReason, Said> = {
  order: { en: 'day first or month first', nl: 'dag of maand voorop' },
  century: { en: 'of this century or of the last', nl: 'van deze eeuw of van de vorige' },
  weekday: { en: 'the weekday is not that of the date', nl: 'de weekdag hoort niet bij de datum' },
  language: { en: 'it differs by language', nl: 'het verschilt per taal' },
  entry: { en: 'more than one entry has this name', nl: 'meer dan één gebeurtenis heet zo' },
}

/** Why another date may be meant. */
export const alternativeReasons = {
  quarter: { en: 'exactly that quarter', nl: 'precies dat kwartaal' },
  lastMonth: { en: 'only its outermost month', nl: 'alleen de buitenste maand' },
  whole: { en: 'no part of it named', nl: 'zonder deel ervan te noemen' },
  exact: { en: 'exactly so long ago', nl: 'precies zo lang geleden' },
  rounded: { en: 'about so much', nl: 'ongeveer zoveel' },
  other: { en: 'the next one', nl: 'de eerstvolgende' },
  monthFirst: { en: 'the month first', nl: 'de maand voorop' },
  otherCentury: { en: 'a century earlier', nl: 'een eeuw eerder' },
  oneMoment: { en: 'one moment, not all the time', nl: 'één moment, niet al die tijd' },
  months: { en: 'all those months', nl: 'al die maanden' },
  anyDay: { en: 'a day of that month', nl: 'een dag van die maand' },
} as const satisfies Record<string, Said>
