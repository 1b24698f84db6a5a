import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Chronology } from '#domain/chronology/chronology.ts'
import type { Entry } from '#domain/chronology/entry.ts'
import { boundsOfText } from '#domain/chronology/order.ts'
import { type Commitment, Dismissal, subjectOf } from '#domain/chronology/records.ts'
import type { Finding } from '#domain/findings/finding.ts'
import { findOpenEnds, surveyOpenEnds } from '#domain/findings/open-ends.ts'
import { sayWhy } from '#domain/findings/words.ts'
import { epochDay } from '#domain/time/epoch-day.ts'
import { documentEntry, emptyDocument } from '../../support/drafts.ts'

const seed = Chronology.parse(
  JSON.parse(readFileSync(new URL('../../../seeds/coa-nvik.json', import.meta.url), 'utf8')),
)
const day = (text: string) => boundsOfText(text).start.earliest
const LONG_AFTER = day('2026-11-23')

/** What is open among some entries, of the kinds that a prefix names. */
const idsOf = (entries: Entry[], prefix: string, on = LONG_AFTER) =>
  findOpenEnds(emptyDocument({ entries }), on)
    .map(({ id }) => id)
    .filter((id) => id.startsWith(prefix))

const cites = (act: string, article: string) => ({
  provisions: [{ act, article, basis: 'stated' as const }],
})

describe('steps that are expected of an entry', () => {
  it.each([
    {
      entry: documentEntry({ id: 'a', kind: 'agreement', date: '2020-05' }),
      missing: ['legal-basis', 'impact-assessment', 'end-or-review-date'],
      why: 'an agreement under the GDPR',
    },
    {
      entry: documentEntry({ id: 'a', kind: 'agreement', date: '2013' }),
      missing: ['legal-basis'],
      why: 'the Wbp asks for a basis; nothing yet for an assessment',
    },
    {
      entry: documentEntry({ id: 'a', kind: 'agreement', date: '2018' }),
      missing: [],
      why: 'which act applied in 2018 is not known',
    },
    {
      entry: documentEntry({
        id: 'a',
        kind: 'agreement',
        date: '2020',
        ...cites('GDPR', '6(1)(e)'),
      }),
      missing: ['impact-assessment', 'end-or-review-date'],
      why: 'it states its own legal basis',
    },
    {
      entry: documentEntry({ id: 'a', kind: 'agreement', date: '2020', ...cites('AVG', '35') }),
      missing: ['legal-basis', 'end-or-review-date'],
      why: 'the act by its Dutch name is the same act',
    },
    {
      entry: documentEntry({ id: 'a', kind: 'breach', date: '2020-06-08' }),
      missing: ['awareness', 'notify-authority', 'notify-people', 'register'],
      why: 'a breach under the GDPR',
    },
    {
      entry: documentEntry({ id: 'a', kind: 'breach', date: '2017-06-08' }),
      missing: ['notify-authority', 'notify-people', 'register'],
      why: 'a breach under Wbp art. 34a',
    },
    {
      entry: documentEntry({ id: 'a', kind: 'breach', date: '2014-06-08' }),
      missing: [],
      why: 'no act asked to notify a breach in 2014',
    },
    {
      entry: documentEntry({ id: 'a', kind: 'suspension' }),
      missing: ['resumption-or-end'],
      why: 'what is suspended resumes or ends',
    },
    {
      entry: documentEntry({ id: 'a', kind: 'review' }),
      missing: ['result'],
      why: 'it was announced',
    },
    { entry: documentEntry({ id: 'a', kind: 'statement' }), missing: [], why: 'nothing follows' },
  ])('$entry.kind of $entry.date: $missing ($why)', ({ entry, missing }) => {
    expect(idsOf([entry], 'step:')).toEqual(missing.map((step) => `step:a:${step}`))
  })

  it('breaches that are related are one, and one notification does for them', () => {
    const breach = documentEntry({ id: 'a', kind: 'breach' })
    const again = documentEntry({
      id: 'b',
      kind: 'breach',
      relations: [{ kind: 'follows-up', target: 'a' }],
    })
    const notified = documentEntry({
      id: 'c',
      kind: 'other',
      relations: [{ kind: 'responds-to', target: 'b' }],
      ...cites('GDPR', '33'),
    })
    expect(idsOf([breach, again, notified], 'step:')).toEqual([
      'step:a:awareness',
      'step:a:notify-people',
      'step:a:register',
    ])
  })
})

describe('provisions on a day they were not in force', () => {
  it.each([
    { date: '2013-12-20', act: 'GDPR', article: '6', isFound: true, why: 'the Wbp applied' },
    { date: '2018-05-24', act: 'AVG', article: '6', isFound: true, why: 'the day before' },
    { date: '2018-05-25', act: 'GDPR', article: '6', isFound: false, why: 'the first day' },
    { date: '2018', act: 'GDPR', article: '6', isFound: false, why: 'it may have been' },
    { date: '2018-05-25', act: 'Wbp', article: '8', isFound: true, why: 'repealed' },
    { date: '2015-12-31', act: 'Wbp', article: '34a(1)', isFound: true, why: 'came in 2016' },
    { date: '2016-01-01', act: 'Wbp', article: '34a(1)', isFound: false, why: 'the first day' },
    { date: '2022-05-01', act: 'Wob', article: '6', isFound: true, why: 'the Woo applied' },
    { date: '1990', act: 'Some act', article: '1', isFound: false, why: 'not one we know' },
  ])('$act $article on $date: $isFound ($why)', ({ date, act, article, isFound }) => {
    const entry = documentEntry({ id: 'a', date, ...cites(act, article) })
    expect(idsOf([entry], 'provision:')).toEqual(isFound ? [`provision:a:${act} ${article}`] : [])
  })
})

describe('findings of any day', () => {
  const anyDay = fc.integer({ min: day('2012'), max: day('2030') }).map(epochDay)

  it('name nothing that is not in the document', () => {
    const ids = new Set(
      [seed.entries, seed.sources, seed.commitments, seed.questions].flatMap((records) =>
        records.map(({ id }) => id),
      ),
    )
    const named = ({ cites: cited, followUp }: Finding) => [
      ...cited.entries,
      ...cited.sources,
      ...(followUp?.relation ? [followUp.relation.target] : []),
      ...(followUp?.settles ? [followUp.settles.id] : []),
    ]
    fc.assert(
      fc.property(anyDay, (on) => {
        const unknown = findOpenEnds(seed, on)
          .flatMap(named)
          .filter((id) => !ids.has(id))
        expect(unknown).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('have an id of their own', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const found = findOpenEnds(seed, on).map(({ id }) => id)
        expect(new Set(found).size).toBe(found.length)
      }),
      { numRuns: 50 },
    )
  })

  it('go, each alone, when the follow-up that settles it is added', () => {
    for (const on of ['2020-07-20', '2020-11-26', '2026-11-23']) {
      const before = findOpenEnds(seed, day(on))
      for (const finding of before) {
        if (!finding.followUp) continue
        const after = findOpenEnds(settledBy(finding.followUp, on), day(on))
        const left = new Set(after.map(({ id }) => id))
        expect(before.filter(({ id }) => !left.has(id)).map(({ id }) => id)).toEqual([finding.id])
        const known = new Set(before.map(({ id }) => id))
        for (const added of after.filter(({ id }) => !known.has(id)))
          expect(added.cites.entries).toContain('added')
      }
    }
  })
})

describe('a finding that was dismissed', () => {
  const ERASURE = 'commitment:erase-from-police-systems'
  const dismissing = (finding: string) => ({
    ...seed,
    dismissals: [
      { id: 'd', finding, reason: 'Told by telephone', visibility: 'internal' as const },
    ],
  })

  it('stands apart with its reason, and nothing else moves', () => {
    const { findings, dismissed, commitments } = surveyOpenEnds(dismissing(ERASURE), LONG_AFTER)
    const before = surveyOpenEnds(seed, LONG_AFTER)
    expect(findings).toEqual(before.findings.filter(({ id }) => id !== ERASURE))
    expect(dismissed).toEqual([
      {
        dismissal: {
          id: 'd',
          finding: ERASURE,
          reason: 'Told by telephone',
          visibility: 'internal',
        },
        finding: before.findings.find(({ id }) => id === ERASURE),
      },
    ])
    expect(commitments, 'it is owed all the same').toEqual(before.commitments)
  })

  it('stays with its reason on a day when it is not open', () => {
    const { findings, dismissed } = surveyOpenEnds(dismissing(ERASURE), day('2020-07-20'))
    expect(findings).toEqual(findOpenEnds(seed, day('2020-07-20')))
    expect(dismissed.map(({ finding }) => finding)).toEqual([null])
  })

  it('is recognised whatever its kind: each has a name that a dismissal takes', () => {
    for (const on of ['2013-12-31', '2020-07-20', '2020-11-26', '2026-11-23']) {
      for (const { id, cites: cited } of findOpenEnds(seed, day(on))) {
        expect(Dismissal.shape.finding.safeParse(id).success, id).toBe(true)
        const subject = subjectOf(id)
        if (subject?.kind === 'entries') expect(cited.entries, id).toContain(subject.id)
        else
          expect(
            seed[subject?.kind ?? 'questions'].map((r) => r.id),
            id,
          ).toContain(subject?.id)
      }
    }
  })
})

describe('how commitments stand', () => {
  it.each([
    { on: '2013-12-31', stand: {}, why: 'nothing was promised yet' },
    {
      on: '2020-07-20',
      stand: {
        'answer-leak-questions': undefined,
        'external-review': 'open',
        'notify-leak': 'settled',
      },
      why: 'the review is awaited; no page tells of the questions yet',
    },
    {
      on: '2026-11-23',
      stand: {
        'answer-leak-questions': 'late',
        'ask-coa-and-police': 'open',
        'external-review': 'settled',
        'erase-from-police-systems': 'open',
        'notify-leak': 'settled',
      },
      why: 'the erasure still is',
    },
  ])('on $on: $why', ({ on, stand }) => {
    const { commitments } = surveyOpenEnds(seed, day(on))
    const types = new Map(commitments.map((c) => [c.commitment, c.status.type]))
    for (const [id, type] of Object.entries(stand)) expect(types.get(id), id).toBe(type)
    if (Object.keys(stand).length === 0) expect(commitments).toEqual([])
  })

  describe('by a clock that runs from the notification of 19 June 2020, first told on 23 June', () => {
    const commitments = seed.commitments.flatMap((commitment): Commitment[] => {
      const { settledBy: _, ...open } = commitment
      const { clock } = commitment
      return commitment.id === 'notify-leak' && clock
        ? [{ ...open, clock: { ...clock, follows: 2 } }]
        : []
    })
    const on = (text: string) => surveyOpenEnds({ ...seed, commitments }, day(text))
    const whyOn = (text: string, language: 'en' | 'nl') => {
      const found = on(text).findings.find(({ id }) => id === 'commitment:notify-leak')
      return found && sayWhy(found, language)
    }

    it('has not started while that is not known', () => {
      expect(on('2020-06-22').commitments).toMatchObject([
        { due: { type: 'not-started' }, status: { type: 'open' } },
      ])
      expect(whyOn('2020-06-22', 'en')).toBe(
        'Notify the leak to the data protection authority: open since 8 June 2020; what starts its period is not known yet.',
      )
      expect(whyOn('2020-06-22', 'nl')).toMatch(/wat de termijn laat ingaan is nog niet bekend\.$/)
    })

    it('has, once it is: due on 22 June, one day over', () => {
      expect(on('2020-06-23').commitments).toMatchObject([
        { due: { type: 'moment', date: '2020-06-22' }, status: { type: 'overdue', days: 1 } },
      ])
      expect(whyOn('2020-06-23', 'en')).toMatch(/: was due 22 June 2020, 1 day overdue\.$/)
    })
  })

  it('with what settled it, once that is known', () => {
    const find = (on: string) =>
      surveyOpenEnds(seed, day(on)).commitments.find((c) => c.commitment === 'external-review')
    expect(find('2020-07-20')).toMatchObject({ since: '2020-07-17', settled: null })
    expect(find('2026-11-23')?.settled?.entry).toBe('f-pmp-findings')
  })
})

/** The seed with a follow-up as it is prefilled. */
function settledBy(followUp: NonNullable<Finding['followUp']>, date: string): Chronology {
  const { kind, relation, provisions, settles } = followUp
  const entry = documentEntry({
    id: 'added',
    date,
    kind,
    provisions,
    relations: relation ? [relation] : [],
  })
  return {
    ...seed,
    entries: [...seed.entries, entry],
    commitments: seed.commitments.map((c) =>
      settles?.record === 'commitments' && c.id === settles.id ? { ...c, settledBy: 'added' } : c,
    ),
    questions: seed.questions.map((q) =>
      settles?.record === 'questions' && q.id === settles.id ? { ...q, answeredBy: 'added' } : q,
    ),
  }
}
