import { stringify } from 'csv-stringify/sync'
import type { Chronology } from '#domain/chronology/chronology.ts'
import type { Entry } from '#domain/chronology/entry.ts'
import { boundsOfText, hemisphereOf } from '#domain/chronology/order.ts'
import { NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'
import { formatDay } from '#domain/time/epoch-day.ts'
import { sayEdtf } from '#domain/time/words.ts'
import type { ExportFormat, ExportInput } from './format.ts'

/**
 * One row an entry, for a spreadsheet.
 *
 * RFC 4180 with CRLF and a byte order mark, without which Excel reads UTF-8 wrongly. Lists are joined
 * with line breaks in their cell.
 */
export const csv: ExportFormat = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  write(input) {
    const rows = input.document.entries.map((entry) => rowOf(entry, input).map(neutralise))
    return stringify([header, ...rows], {
      bom: true,
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/,
    })
  },
}

const header = [
  'id',
  'date',
  'date_in_words',
  'earliest',
  'latest',
  'stated',
  'title',
  'summary',
  'kind',
  'actors',
  'relations',
  'provisions',
  'affected',
  'data_categories',
  'quotes',
  'sources',
  'urls',
  'visibility',
  'date_note',
]

function rowOf(entry: Entry, { document, language }: ExportInput): string[] {
  const bounds = boundsOfText(entry.date, hemisphereOf(document.case.jurisdiction))
  const sources = entry.citations.map((c) => document.sources.find((s) => s.id === c.source))
  return [
    entry.id,
    entry.date,
    sayEdtf(entry.date, language).long,
    bounds.start.earliest === NO_EARLIEST ? '' : formatDay(bounds.start.earliest),
    bounds.end.latest === NO_LATEST ? '' : formatDay(bounds.end.latest),
    entry.stated ?? '',
    entry.title,
    entry.summary,
    entry.kind,
    lines(entry.actors.map((id) => nameOf(document, id))),
    lines(entry.relations.map((r) => `${r.kind} ${r.target}`)),
    lines(entry.provisions.map((p) => [p.act, p.article].filter(Boolean).join(' '))),
    [entry.affected?.estimate, entry.affected?.qualifier].filter(Boolean).join(' — '),
    lines(entry.dataCategories ?? []),
    lines(entry.citations.map((c) => c.quote ?? '')),
    lines(sources.map((s) => (s ? `${s.publisher}: ${s.title}` : ''))),
    lines(sources.map((s) => s?.url ?? '')),
    entry.visibility,
    entry.dateNote ?? '',
  ]
}

const lines = (parts: readonly string[]) => parts.join('\n')

const nameOf = (document: Chronology, id: string) =>
  document.actors.find((actor) => actor.id === id)?.name ?? id

/** What spreadsheets read as the start of a formula, full-width forms included, after any blank. */
const FORMULA = /^[\s\p{Z}\p{Cf}]*[=+\-@＝＋－＠\t\r\n|%]/u

/** A cell that a spreadsheet would run gets an apostrophe in front, which it shows as text. */
const neutralise = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell)
