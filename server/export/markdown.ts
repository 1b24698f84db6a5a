import type { Chronology } from '#domain/chronology/chronology.ts'
import { dueOf } from '#domain/chronology/commitment-clock.ts'
import type { Due } from '#domain/chronology/commitment-due.ts'
import { dateOfDue } from '#domain/chronology/due-days.ts'
import { sayDueDate } from '#domain/chronology/due-words.ts'
import type { Citation, Entry } from '#domain/chronology/entry.ts'
import type { SettledAs, Source } from '#domain/chronology/records.ts'
import { sayDueFault } from '#domain/findings/words.ts'
import { sayOffset } from '#domain/time/say-offset.ts'
import { capitalise, type DateLanguage, sayEdtf } from '#domain/time/words.ts'
import type { ExportFormat, ExportInput } from './format.ts'

interface Headings {
  chronology: string
  disputes: string
  owed: string
  questions: string
  settledAs: Record<SettledAs, string>
  open: string
  due: (date: string) => string
  noPeriod: string
  notComputed: (why: string) => string
  accessed: (date: string) => string
  saysOtherwise: string
  made: (where: string, seq: number, hash: string) => string
  follow: string
  answered: string
}

const headings: Record<DateLanguage, Headings> = {
  en: {
    chronology: 'Chronology',
    disputes: 'Where sources disagree',
    owed: 'Owed',
    questions: 'Open questions',
    settledAs: { kept: 'settled by', superseded: 'superseded by', lapsed: 'lapsed by' },
    open: 'open',
    due: (date) => `due ${date}`,
    noPeriod: 'no fixed period',
    notComputed: (why) => `due date cannot be computed: ${why}`,
    accessed: (date) => `read ${date}`,
    saysOtherwise: 'says otherwise',
    made: (where, seq, hash) => `Made from entry ${seq} of the ledger of ${where}, hash ${hash}.`,
    follow: 'followed here',
    answered: 'answered by',
  },
  nl: {
    chronology: 'Chronologie',
    disputes: 'Waar bronnen elkaar tegenspreken',
    owed: 'Toezeggingen',
    questions: 'Open vragen',
    settledAs: { kept: 'ingelost door', superseded: 'vervangen door', lapsed: 'vervallen door' },
    open: 'open',
    due: (date) => `uiterlijk ${date}`,
    noPeriod: 'geen vaste termijn',
    notComputed: (why) => `uiterste datum niet te berekenen: ${why}`,
    accessed: (date) => `gelezen ${date}`,
    saysOtherwise: 'zegt iets anders',
    made: (where, seq, hash) =>
      `Gemaakt uit regel ${seq} van het grootboek van ${where}, hash ${hash}.`,
    follow: 'hier gevolgd',
    answered: 'beantwoord door',
  },
}

/** A chronology to read: dates in words, quotes, every source once in a footnote. */
export const markdown: ExportFormat = {
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  write(input) {
    const notes = new Footnotes(input.document.sources)
    const blocks = [
      `# ${plain(input.document.case.title)}`,
      plain(input.document.case.summary),
      `## ${headings[input.language].chronology}`,
      ...input.document.entries.flatMap((entry) => entryBlocks(entry, input, notes)),
      ...disputeBlocks(input, notes),
      ...owedBlocks(input),
      ...questionBlocks(input),
      notes.blocks(input.language),
      '---',
      headings[input.language].made(input.head.caseId, input.head.seq, input.head.hash),
    ]
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
  },
}

/** Numbers sources in the order they are first cited. */
class Footnotes {
  readonly #numbers = new Map<string, number>()
  readonly #sources: readonly Source[]
  constructor(sources: readonly Source[]) {
    this.#sources = sources
  }

  mark(source: string): string {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1
    this.#numbers.set(source, number)
    return `[^${number}]`
  }

  blocks(language: DateLanguage): string {
    const byId = new Map(this.#sources.map((source) => [source.id, source]))
    return [...this.#numbers]
      .flatMap(([id, number]) => {
        const source = byId.get(id)
        return source ? [`[^${number}]: ${describe(source, language)}`] : []
      })
      .join('\n')
  }
}

function describe(source: Source, language: DateLanguage): string {
  const published = source.published && sayEdtf(source.published, language).short
  const accessed =
    source.accessed && headings[language].accessed(sayEdtf(source.accessed, language).short)
  const parts = [source.publisher, source.title, published, accessed]
  return `${parts.flatMap((part) => (part ? [plain(part)] : [])).join(', ')}.${source.url ? ` <${source.url}>` : ''}`
}

function entryBlocks(entry: Entry, input: ExportInput, notes: Footnotes): string[] {
  const { language } = input
  const date = sayEdtf(entry.date, language)
  return [
    `### ${capitalise(date.long)}: ${plain(entry.title)}`,
    countedFrom(entry, input),
    plain(entry.summary),
    ...entry.citations.map((citation) => citationBlock(citation, language, notes)),
  ]
}

/** "(2 weeks after “NRC reports the transfer”)", where the date is counted from another entry. */
function countedFrom({ relativeTo }: Entry, { document, language }: ExportInput): string {
  if (!relativeTo) return ''
  const { entry, offset, bound } = relativeTo
  return `(${sayOffset(offset, bound, language)} “${plain(titleOf(document, entry) ?? entry)}”)`
}

function citationBlock(citation: Citation, language: DateLanguage, notes: Footnotes): string {
  const mark = notes.mark(citation.source)
  const otherwise = citation.stance === 'disputes' ? ` (${headings[language].saysOtherwise})` : ''
  if (citation.quote === undefined) return `${plain(citation.claim ?? '')}${otherwise}${mark}`
  return `> “${plain(citation.quote)}”${otherwise}${mark}`
}

function disputeBlocks({ document, language }: ExportInput, notes: Footnotes): string[] {
  if (document.contradictions.length === 0) return []
  const words = headings[language]
  return [
    `## ${words.disputes}`,
    ...document.contradictions.flatMap((contradiction) => [
      `### ${plain(contradiction.about)}`,
      contradiction.positions
        .map(({ says, sources }, i) => {
          const chosen = contradiction.follows === i ? ` (${words.follow})` : ''
          return `- ${plain(says)}${chosen}${sources.map((id) => notes.mark(id)).join('')}`
        })
        .join('\n'),
      plain(contradiction.reason ?? contradiction.note),
    ]),
  ]
}

function owedBlocks({ document, language }: ExportInput): string[] {
  if (document.commitments.length === 0) return []
  const words = headings[language]
  const dateOf = new Map(document.entries.map(({ id, date }) => [id, date]))
  const items = document.commitments.map((commitment) => {
    const { what, by, settledBy, settledAs = 'kept' } = commitment
    const due = dueOf(commitment, (id) => dateOf.get(id))
    const settled = settledBy && titleOf(document, settledBy)
    const state = settled ? `${words.settledAs[settledAs]}: ${plain(settled)}` : words.open
    const names = by.map((id) => document.actors.find((a) => a.id === id)?.name ?? id)
    const dueWords = sayDue(due, language)
    const rest = [names.map(plain).join(', '), dueWords, state].filter(Boolean).join('; ')
    return `- ${plain(what)} (${rest})`
  })
  return [`## ${words.owed}`, items.join('\n')]
}

function questionBlocks({ document, language }: ExportInput): string[] {
  if (document.questions.length === 0) return []
  const words = headings[language]
  const items = document.questions.map(({ text, answeredBy }) => {
    const answer = answeredBy && titleOf(document, answeredBy)
    return `- ${plain(text)}${answer ? ` (${words.answered}: ${plain(answer)})` : ''}`
  })
  return [`## ${words.questions}`, items.join('\n')]
}

/** By when it is due, or why no day can be said; null where nobody gave a date. */
function sayDue(due: Due, language: ExportInput['language']): string | null {
  const words = headings[language]
  const date = dateOfDue(due)
  if (date !== null) return words.due(sayDueDate(date, language))
  if (due.type === 'no-fixed-period') return words.noPeriod
  return due.type === 'not-computed' ? words.notComputed(sayDueFault(due.why, language)) : null
}

const titleOf = (document: Chronology, id: string) =>
  document.entries.find((entry) => entry.id === id)?.title

/** Text as it is, whatever Markdown or HTML would make of it; on one line. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, (start) => start.replace(/[-+=.)]/, '\\$&'))
