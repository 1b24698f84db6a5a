import type { Chronology } from '#domain/chronology/chronology.ts'
import type { Entry } from '#domain/chronology/entry.ts'
import type { Contradiction } from '#domain/chronology/records.ts'
import { EntryKind, RelationKind } from '#domain/chronology/vocabulary.ts'
import { epochDay, formatDay } from '#domain/time/epoch-day.ts'
import { rng } from '../timeline/generate.mjs'

/** A made-up case: the same for the same number of entries. */
export interface GeneratedCase {
  case: Chronology['case']
  actors: Chronology['actors']
  sources: Chronology['sources']
  contradictions: Contradiction[]
  /** Entries from one place to another, in the order of time but for those of a wide date. */
  entriesIn(from: number, to: number): Entry[]
}

const FIRST_DAY = 12_418 // 2004-01-01
const DAYS = 7305
const SOURCES = 400

const ACTS = [
  'transfers residents’ data',
  'asks for names and room numbers',
  'suspends the transfer',
  'publishes the review',
  'answers questions of the House',
  'refuses access to the file',
  'extends the agreement',
  'reports a breach',
  'confirms the erasure',
  'appoints an external reviewer',
  'orders a new assessment',
  'receives a complaint',
  'withdraws its earlier statement',
  'sets a term for the answer',
]
const MATTERS = [
  'reception centre',
  'police unit',
  'sharing protocol',
  'privacy officer',
  'processing register',
  'legal basis',
  'retention period',
  'data set',
  'impact assessment',
  'weekly list',
  'supervisory authority',
  'request for access',
]
const PLACES = ['Assen', 'Budel', 'Delfzijl', 'Gilze', 'Leiden', 'Malmö', 'Ter Apel', 'Zeist']
const ACTORS: [id: string, name: string, kind: Chronology['actors'][number]['kind']][] = [
  ['agency', 'Reception Agency', 'public-body'],
  ['unit', 'Police Unit', 'police-unit'],
  ['ministry', 'Ministry of Justice', 'ministry'],
  ['authority', 'Data Protection Authority', 'supervisory-authority'],
  ['house', 'House of Representatives', 'parliament'],
  ['paper', 'Evening Paper', 'media'],
  ['council', 'Refugee Council', 'ngo'],
  ['reviewer', 'External Reviewer', 'reviewer'],
]

export function generateCase(id: string, count: number): GeneratedCase {
  return {
    case: {
      id,
      title: `A generated case of ${count.toLocaleString('en')} entries`,
      summary: 'Made up, to measure with.',
      language: 'en',
      jurisdiction: 'NL',
      lanes: ACTORS.slice(0, 7).map(([actor, name]) => ({ title: name, actors: [actor] })),
    },
    actors: ACTORS.map(([actor, name, kind]) => ({ id: actor, name, kind })),
    sources: Array.from({ length: SOURCES }, (_, i) => sourceAt(i)),
    contradictions: Array.from({ length: Math.min(2000, Math.ceil(count / 500)) }, (_, i) =>
      contradictionAt(i, count),
    ),
    entriesIn: (from, to) => Array.from({ length: to - from }, (_, i) => entryAt(from + i, count)),
  }
}

function sourceAt(i: number): Chronology['sources'][number] {
  const random = rng(1_000_003 + i)
  return {
    id: `source-${i}`,
    title: `${pick(MATTERS, random)} ${pick(PLACES, random)}: report ${i}`,
    publisher: pick(ACTORS, random)[1],
    published: formatDay(epochDay(FIRST_DAY + Math.floor(random() * DAYS))),
    lang: 'en',
    ...(i % 5 === 4 && { origin: `source-${i - 1}` }),
  }
}

function contradictionAt(i: number, count: number): Contradiction {
  return {
    id: `contradiction-${i}`,
    about: 'How many people the list held',
    aspect: 'number',
    entries: [idAt(Math.floor((i * count) / 2000) % count)],
    positions: [
      { says: 'Some hundreds.', sources: [`source-${i % SOURCES}`] },
      { says: 'More than a thousand.', sources: [`source-${(i + 7) % SOURCES}`] },
    ],
    note: '',
    visibility: 'internal',
  }
}

/** As an id from a title would be; in another order than that of time. */
function idAt(i: number): string {
  const random = rng(i + 1)
  return `${pick(PLACES, random)}-${pick(MATTERS, random)}-${i}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}

function entryAt(i: number, count: number): Entry {
  const random = rng(i + 1)
  const place = pick(PLACES, random)
  const matter = pick(MATTERS, random)
  const [actor, name] = pick(ACTORS, random)
  const other = pick(ACTORS, random)[0]
  const sources = [Math.floor(random() * SOURCES), Math.floor(random() * SOURCES)]
  return {
    id: idAt(i),
    date: dateAt(i, count, random),
    title: `${name} ${pick(ACTS, random)} (${matter}, ${place})`,
    summary: `The ${pick(MATTERS, random)} of ${place} is at issue. It ${pick(ACTS, random)}; the ${pick(MATTERS, random)} follows, number ${i}.`,
    kind: pick(EntryKind.options, random),
    actors: actor === other || random() < 0.5 ? [actor] : [actor, other],
    citations: sources.slice(0, random() < 0.6 ? 1 : 2).map((source, at) => ({
      source: `source-${source}`,
      stance: at === 1 && random() < 0.03 ? 'disputes' : 'supports',
      ...(random() < 0.7 && { quote: `“The ${matter} ${pick(ACTS, random)}.”`, lang: 'en' }),
    })),
    relations:
      i > 10 && random() < 0.1
        ? [
            {
              kind: pick(RelationKind.options, random),
              target: idAt(i - 1 - Math.floor(random() * 10)),
            },
          ]
        : [],
    provisions: [],
    visibility: 'internal',
  }
}

function dateAt(i: number, count: number, random: () => number): string {
  const first = FIRST_DAY + Math.floor((i * DAYS) / count)
  const day = formatDay(epochDay(first))
  const form = random()
  if (form < 0.7) return day
  if (form < 0.8) return day.slice(0, 7)
  if (form < 0.84) return `${day}~`
  if (form < 0.87) return `${day}?`
  if (form < 0.89) return `${day.slice(0, 4)}-${21 + Math.floor(random() * 4)}`
  if (form < 0.9) return day.slice(0, 4)
  if (form < 0.91) return `${day}/..`
  if (form < 0.92) return `[${day},${formatDay(epochDay(first + 3))}]`
  return `${day}/${formatDay(epochDay(first + 1 + Math.floor(random() ** 3 * 900)))}`
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T
}
