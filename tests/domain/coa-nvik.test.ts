import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Chronology } from '#domain/chronology/chronology.ts'
import { dueOf } from '#domain/chronology/commitment-clock.ts'
import { commitmentStatus } from '#domain/chronology/commitment-status.ts'
import { dateOfDue } from '#domain/chronology/due-days.ts'
import { boundsOfText, inOrderOfTime } from '#domain/chronology/order.ts'
import { findDocumentIssues } from '#domain/chronology/references.ts'
import { boundsOf } from '#domain/time/bounds.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { epochDay } from '#domain/time/epoch-day.ts'
import { sayEdtf } from '#domain/time/words.ts'

const readText = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

const seedText = readText('../../seeds/coa-nvik.json')
const seed = Chronology.parse(JSON.parse(seedText))
const reference: Reference = JSON.parse(readText('../fixtures/coa-nvik-reference.json'))

/** What the research file of the case holds, as far as the seed must repeat it. */
interface Reference {
  title_en: string
  summary: string
  actors: { id: string; name: string; kind: string }[]
  sources: {
    id: string
    url: string
    title: string
    publisher: string
    published: string | null
    language: string
  }[]
  events: ReferenceEvent[]
  contradictions: { about: string; eventIds: string[]; sourceIds: string[]; note: string }[]
  openQuestions: string[]
}

interface ReferenceEvent {
  id: string
  edtf: string
  edtfResolved?: string
  dateNote?: string
  title: string
  summary: string
  type: string
  actors: string[]
  claims: ReferenceClaim[]
  corroboration?: ReferenceClaim[]
  relations: { type: string; target: string }[]
  provisions: string[]
  inferred?: { provisions: string[]; basis: string }
  dataSubjects?: { estimate: string; qualifier?: string }
  dataCategories?: string[]
}

interface ReferenceClaim {
  text: string
  sourceId: string
  quote: string
  language: string
  locator: string | { paragraph: number; start: number; end: number }
}

/** Identifiers are lower-case in the document: ok-2020Z12161 there is ok-2020z12161 here. */
const sourceIdOf = (referenceId: string) => referenceId.toLowerCase()

const entryOf = (id: string) => {
  const entry = seed.entries.find((e) => e.id === id)
  if (!entry) throw new Error(`no entry ${id}`)
  return entry
}

/**
 * Where we say a date more exactly than the research file does.
 *
 * The file codes both within one precision of EDTF: a quarter with sharp borders, and the month of the
 * article. The newspapers' words say less of the one and more of the other.
 */
const readAnew: Record<string, Partial<Record<'date' | 'stated' | 'dateNote', string>>> = {
  // “eind 2013” has no sharp borders: what the Dutch press calls the end of a year is its last quarter, about.
  'a1-agreement': {
    date: '2013-10~/2013-12~',
    dateNote: '“eind 2013” read as Dutch press usage has it: about October to about December 2013',
  },
  // “zondag” in an article of July 2020 leaves four days of that month, not thirty-one.
  'a5-nrc': {
    stated: '[2020-07-05,2020-07-12,2020-07-19,2020-07-26]',
    dateNote:
      'article of July 2020 says only “zondag”: one of the four Sundays of that month; NRC page address resolves it to 12 July 2020, a Sunday',
  },
}

const claimsOf = (event: ReferenceEvent) => [...event.claims, ...(event.corroboration ?? [])]

const referenceClaims = reference.events.flatMap((event) =>
  claimsOf(event).map((claim) => ({ on: event.id, ...claim })),
)

describe('the COA–NVIK case as it ships', () => {
  it('is a chronology document without doubles or broken references', () => {
    expect(findDocumentIssues(seed)).toEqual([])
  })

  it('holds 37 entries, 36 sources, 16 actors, 13 contradictions, 6 questions and 5 commitments', () => {
    expect({
      entries: seed.entries.length,
      sources: seed.sources.length,
      actors: seed.actors.length,
      contradictions: seed.contradictions.length,
      questions: seed.questions.length,
      commitments: seed.commitments.length,
    }).toEqual({
      entries: 37,
      sources: 36,
      actors: 16,
      contradictions: 13,
      questions: 6,
      commitments: 5,
    })
  })

  it('draws every actor in exactly one lane', () => {
    const drawn = seed.case.lanes.flatMap((lane) => lane.actors)
    expect(drawn.toSorted()).toEqual(seed.actors.map((a) => a.id).toSorted())
  })

  it('is public in every part, as all its sources are', () => {
    const parts = [seed.entries, seed.contradictions, seed.commitments, seed.questions].flat()
    expect(new Set(parts.map((part) => part.visibility))).toEqual(new Set(['public']))
  })
})

describe('the document is written in one canonical way', () => {
  it('is JSON of two spaces, its keys in the order of the schema, ending in a line break', () => {
    const ordered = inSchemaOrder(Chronology, JSON.parse(seedText))
    expect(`${JSON.stringify(ordered, null, 2)}\n`).toBe(seedText)
  })

  it('comes back from reading exactly as it was written', () => {
    expect(`${JSON.stringify(seed, null, 2)}\n`).toBe(seedText)
  })

  it('lists its entries in the order of time', () => {
    expect(seed.entries.map((e) => e.id)).toEqual(inOrderOfTime(seed.entries).map((e) => e.id))
  })

  it('lists its commitments in the order of the entries they come from', () => {
    const dated = seed.commitments.map((c) => ({ id: c.id, date: entryOf(c.from).date }))
    expect(dated).toEqual(inOrderOfTime(dated))
  })

  it.each([
    'actors',
    'sources',
  ] as const)('keeps the %s in the order of the research file', (kind) => {
    const ids = reference[kind].map((r) => (kind === 'sources' ? sourceIdOf(r.id) : r.id))
    expect(seed[kind].map((r) => r.id)).toEqual(ids)
  })
})

describe('nothing of the research file is lost or reworded', () => {
  it('keeps the English title and summary of the case', () => {
    expect(seed.case).toMatchObject({ title: reference.title_en, summary: reference.summary })
  })

  it('keeps the name and kind of every actor', () => {
    expect(seed.actors.map(({ id, name, kind }) => ({ id, name, kind }))).toEqual(reference.actors)
  })

  it.each(
    reference.sources,
  )('source $id has the same address, date of publication and language', (source) => {
    const ours = seed.sources.find((s) => s.id === sourceIdOf(source.id))
    expect(ours).toMatchObject({
      url: source.url,
      title: source.title,
      publisher: source.publisher,
      lang: source.language,
    })
    expect(ours?.published).toBe(source.published ?? undefined)
  })

  it.each(reference.events)('entry $id has the same date, words, kind and actors', (event) => {
    const { id, dateNote, title, summary, type: kind, actors } = event
    const entry = entryOf(id)
    expect(entry).toMatchObject({ id, title, summary, kind, actors })
    const stated = event.edtfResolved === undefined ? undefined : event.edtf
    const { date, stated: ours, dateNote: note } = entry
    expect({ date, stated: ours, dateNote: note }).toEqual({
      date: event.edtfResolved ?? event.edtf,
      stated,
      dateNote,
      ...readAnew[id],
    })
    expect(entry.affected).toEqual(event.dataSubjects)
    expect(entry.dataCategories).toEqual(event.dataCategories)
  })

  it.each(
    Object.entries(readAnew),
  )('entry %s is read anew within what the file says', (id, fields) => {
    const event = reference.events.find((e) => e.id === id)
    const text = fields.date ?? fields.stated ?? ''
    expect(text).not.toBe(event?.edtf)
    const [ours, theirs] = [spanOf(text), spanOf(event?.edtf ?? '')]
    expect(ours.earliest).toBeGreaterThanOrEqual(theirs.earliest)
    expect(ours.latest).toBeLessThanOrEqual(theirs.latest)
  })

  it('shows what the article says of NRC’s report, and what NRC’s own page makes of it', () => {
    const { date, stated, citations } = entryOf('a5-nrc')
    const [article, own] = citations
    expect([article?.source, article?.date]).toEqual(['nu-6065139', stated])
    expect([own?.source, own?.date]).toEqual(['nrc-20200712', undefined])
    expect(date).toBe(seed.sources.find((s) => s.id === 'nrc-20200712')?.published)
    expect(sayEdtf(stated ?? '', 'nl').long).toBe('een van de zondagen in juli 2020')
  })

  it('says the end of 2013 as the newspaper does', () => {
    expect(sayEdtf(entryOf('a1-agreement').date, 'nl').long).toBe('eind 2013')
  })

  it.each(referenceClaims)('entry $on quotes $sourceId to the letter: “$quote”', (claim) => {
    expect(entryOf(claim.on).citations).toContainEqual(
      expect.objectContaining({
        source: sourceIdOf(claim.sourceId),
        claim: claim.text,
        quote: claim.quote,
        lang: claim.language,
        locator: locatorOf(claim.locator),
      }),
    )
  })

  it('quotes no words that are not in the research file', () => {
    const known = new Set(referenceClaims.map((c) => `${sourceIdOf(c.sourceId)}: ${c.quote}`))
    const quoted = seed.entries.flatMap((e) => e.citations.map((c) => `${c.source}: ${c.quote}`))
    expect(quoted.filter((q) => !known.has(q))).toEqual([])
  })

  it.each(
    reference.events,
  )('entry $id says which provisions a source states and which we infer', (event) => {
    const written = entryOf(event.id).provisions.map((p) => ({
      cited: p.article === undefined ? p.act : `${p.act} Art. ${p.article}`,
      basis: p.basis,
      reason: p.reason,
    }))
    const { provisions: inferred = [], basis: reason } = event.inferred ?? {}
    expect(written).toEqual([
      ...event.provisions.map((cited) => ({ cited, basis: 'stated', reason: undefined })),
      ...inferred.map((cited) => ({ cited, basis: 'inferred', reason })),
    ])
  })

  it('keeps every relation, but for disagreement, which is a contradiction', () => {
    for (const event of reference.events) {
      const kept = event.relations.filter((r) => r.type !== 'contradicts')
      expect(entryOf(event.id).relations).toEqual(
        kept.map((r) => ({ kind: r.type, target: r.target })),
      )
    }
  })

  it('keeps the questions in the same words and ties each to its entry', () => {
    expect(seed.questions.map((q) => q.text)).toEqual(reference.openQuestions)
    expect(seed.questions.map((q) => q.entries)).toEqual([
      ['f-erasure-due'],
      ['f-ap-asks'],
      ['f-leak-letter'],
      ['f-final-stop'],
      ['f-pmp-findings'],
      ['f-consent-form'],
    ])
  })
})

describe('sources that disagree stay visible on both sides', () => {
  it('keeps about, entries and note of every contradiction', () => {
    expect(
      seed.contradictions.map(({ about, entries, note }) => ({ about, entries, note })),
    ).toEqual(
      reference.contradictions.map(({ about, eventIds, note }) => ({
        about,
        entries: eventIds,
        note,
      })),
    )
  })

  it.each(reference.contradictions)('$about: every source has a side', ({ about, sourceIds }) => {
    const positions = seed.contradictions.find((c) => c.about === about)?.positions ?? []
    expect(positions.flatMap((p) => p.sources)).toEqual(
      expect.arrayContaining(sourceIds.map(sourceIdOf)),
    )
  })

  it.each(
    reference.events.flatMap(({ id, relations }) =>
      relations.filter((r) => r.type === 'contradicts').map((r) => ({ id, target: r.target })),
    ),
  )('that $id contradicts $target is told by a contradiction naming both', ({ id, target }) => {
    const covering = seed.contradictions.filter(
      (c) => c.entries.includes(id) && c.entries.includes(target),
    )
    expect(covering).not.toEqual([])
  })

  it('follows a side only where the date of the entry already does, and says why', () => {
    const followed = seed.contradictions.filter((c) => c.follows !== undefined)
    expect(
      followed.map((c) => ({
        id: c.id,
        date: c.positions[c.follows ?? -1]?.date,
        entryDate: entryOf(c.entries[0] ?? '').date,
      })),
    ).toEqual([
      { id: 'day-of-first-nrc-report', date: '2020-07-12', entryDate: '2020-07-12' },
      { id: 'day-of-january-2021-report', date: '2021-01-18', entryDate: '2021-01-18' },
    ])
    expect(followed.every((c) => c.reason !== undefined)).toBe(true)
  })

  it.each([
    {
      on: 'a1-agreement',
      source: 'nu-6064080',
      date: '2014',
      why: '“een bestaande afspraak uit 2014”',
    },
    {
      on: 'f-draft-letter',
      source: 'nu-6102735',
      date: '2021-01-19',
      why: '“dinsdag”, NRC’s page is of Monday',
    },
    { on: 'f-ap-asks', source: 'vwn-20200716', date: undefined, why: 'an announced investigation' },
    {
      on: 'f-leak-upload',
      source: 'rd-1674541',
      date: undefined,
      why: 'on Rijksoverheid.nl, not COA’s website',
    },
  ])('$source disputes $on ($why)', ({ on, source, date }) => {
    const disputing = entryOf(on).citations.filter((c) => c.stance === 'disputes')
    expect(disputing.map((c) => ({ source: c.source, date: c.date }))).toEqual([{ source, date }])
  })

  it('has no other source that disputes an entry', () => {
    const disputed = seed.entries.filter((e) => e.citations.some((c) => c.stance === 'disputes'))
    expect(disputed.map((e) => e.id).toSorted()).toEqual([
      'a1-agreement',
      'f-ap-asks',
      'f-draft-letter',
      'f-leak-upload',
    ])
  })

  it('counts a repeated account once: Teller Report, NU.nl and Tweakers name whom they repeat', () => {
    const repeating = seed.sources.filter((s) => s.origin !== undefined)
    expect(repeating.map(({ id, origin }) => ({ id, origin }))).toEqual([
      { id: 'teller-20200713', origin: 'nu-6064080' },
      { id: 'nu-6102735', origin: 'nrc-20210118' },
      { id: 'tw-168876', origin: 'nrc-20200623' },
    ])
  })
})

describe('what is owed in the case', () => {
  const commitment = (id: string) => seed.commitments.find((c) => c.id === id)

  it('the questions of 25 June 2020 were due on 16 July and answered 46 days late, after 67 days', () => {
    const answer = commitment('answer-leak-questions')
    expect(answer).toMatchObject({
      basis: 'duty',
      by: ['broekers'],
      to: ['kuiken', 'tk'],
      from: 'f-leak-questions',
      clock: { rule: 'tk-questions-3w', starts: [{ entry: 'f-leak-questions' }], follows: 0 },
      settledBy: 'f-leak-answers',
    })
    expect(answer).not.toHaveProperty('due')
    const [asked, answered] = [
      dayOf(entryOf('f-leak-questions').date),
      dayOf(entryOf('f-leak-answers').date),
    ]
    const computed = dueOf(answer ?? {}, (id) => entryOf(id).date)
    expect(computed).toEqual({ type: 'day', date: '2020-07-16' })
    const due = dayOf(dateOfDue(computed) ?? '')
    expect(due - asked).toBe(21)
    expect(answered - due).toBe(46)
    expect(answered - asked).toBe(67)
  })

  it('no source says when COA became aware: the notification was due on a day from 11 to 22 June 2020', () => {
    const notify = commitment('notify-leak')
    expect(notify).toMatchObject({ by: ['coa'], to: ['ap'], settledBy: 'f-leak-notify' })
    for (const { entry } of notify?.clock?.starts ?? []) {
      expect(entryOf(entry).citations.length, entry).toBeGreaterThan(0)
    }
    const due = dueOf(notify ?? {}, (id) => entryOf(id).date)
    expect(due).toEqual({
      type: 'moment',
      date: '[2020-06-11..2020-06-22]',
      // The hour of the event is not counted: Regulation 1182/71, art. 3(1).
      earliest: '2020-06-11T01:00:00+02:00',
      latest: '2020-06-22T23:59:59+02:00',
    })
    const status = commitmentStatus(
      due,
      { date: entryOf('f-leak-notify').date },
      epochDay(dayOf('2020-09-01')),
    )
    expect(status).toEqual({ type: 'settled' })
  })

  it('COA promised an external review without a date, and its findings reached parliament', () => {
    const review = commitment('external-review')
    expect(review).toMatchObject({
      basis: 'promise',
      by: ['coa'],
      from: 'a8-review',
      settledBy: 'f-pmp-findings',
    })
    expect(review).not.toHaveProperty('due')
  })

  it.each([
    {
      id: 'erase-from-police-systems',
      basis: 'duty',
      by: ['politie', 'nvik'],
      from: 'f-erasure-due',
    },
    { id: 'ask-coa-and-police', basis: 'promise', by: ['ap'], from: 'f-ap-asks' },
  ])('$id is open and no source gives it a date', ({ id, ...facts }) => {
    const open = commitment(id)
    expect(open).toMatchObject(facts)
    expect(open).not.toHaveProperty('due')
    expect(open).not.toHaveProperty('settledBy')
  })
})

/** First and last day a date can mean. */
function spanOf(edtf: string): { earliest: number; latest: number } {
  const { start, end } = boundsOfText(edtf)
  return { earliest: start.earliest, latest: end.latest }
}

/** The one day a date names. */
function dayOf(edtf: string): number {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) throw new Error(`${edtf} is not EDTF`)
  const { earliest, latest } = boundsOf(parsed.value).start
  if (earliest !== latest) throw new Error(`${edtf} is not one day`)
  return earliest
}

function locatorOf(locator: ReferenceClaim['locator']) {
  if (typeof locator === 'string') return { paragraph: Number(locator.replace('paragraph ', '')) }
  const { paragraph, start, end } = locator
  return { paragraph, offsets: { start, end } }
}

/** The value with its keys in the order the schema lists them. */
function inSchemaOrder(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return inSchemaOrder(schema.unwrap(), value)
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => inSchemaOrder(schema.element, item))
  }
  if (!(schema instanceof z.ZodObject)) return value
  const given = new Map(Object.entries(value as object))
  return Object.fromEntries(
    Object.entries(schema.shape)
      .filter(([key]) => given.has(key))
      .map(([key, part]) => [key, inSchemaOrder(part, given.get(key))]),
  )
}
