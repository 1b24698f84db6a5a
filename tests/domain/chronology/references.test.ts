import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Case } from '#domain/chronology/case.ts'
import { type RecordKind, recordKinds, recordSchemas } from '#domain/chronology/chronology.ts'
import {
  findDocumentIssues,
  laneReferences,
  type Reference,
  referencesOf,
} from '#domain/chronology/references.ts'
import { Id } from '#domain/chronology/text.ts'
import {
  aCase,
  aCommitment,
  aContradiction,
  aDismissal,
  aDocument,
  anEntry,
  aQuestion,
} from './chronology-fixture.ts'

/** A described copy of Id shares its check, so this knows one whatever it is called. */
const isId = (schema: z.ZodType) =>
  schema instanceof z.ZodString && schema.def.checks?.[0] === Id.def.checks?.[0]

/** A value with an id wherever the schema has one, and the pointers of those. */
function sample(schema: z.ZodType, at = ''): { value: unknown; pointers: string[] } {
  if (schema instanceof z.ZodOptional) return sample(schema.unwrap() as z.ZodType, at)
  if (schema instanceof z.ZodArray) {
    const element = sample(schema.element as z.ZodType, `${at}/0`)
    return { value: [element.value], pointers: element.pointers }
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape as Record<string, z.ZodType>).map(
      ([key, field]) => [key, sample(field, `${at}/${key}`)] as const,
    )
    return {
      value: Object.fromEntries(fields.map(([key, { value }]) => [key, value])),
      pointers: fields.flatMap(([, { pointers }]) => pointers),
    }
  }
  return { value: isId(schema) ? `at${at}` : 'x', pointers: isId(schema) ? [at] : [] }
}

const sorted = (references: Reference[]) =>
  references.map(({ pointer, id }) => ({ pointer, id })).sort(byPointer)
const byPointer = (a: { pointer: string }, b: { pointer: string }) =>
  a.pointer < b.pointer ? -1 : 1
const expected = (pointers: string[]) =>
  pointers
    .filter((pointer) => pointer !== '/id')
    .map((pointer) => ({ pointer, id: `at${pointer}` }))
    .sort(byPointer)

describe('every field that holds an id is known as a reference', () => {
  it.each(recordKinds)('of %s', (kind) => {
    const { value, pointers } = sample(recordSchemas[kind])
    expect(pointers).toContain('/id')
    expect(sorted(referencesOf(kind, value as never))).toEqual(expected(pointers))
  })

  it('of a case: its lanes', () => {
    const { value, pointers } = sample(Case)
    expect(sorted(laneReferences((value as Case).lanes))).toEqual(expected(pointers))
  })
})

describe('a reference names a record of one kind', () => {
  it.each<[RecordKind, object, [string, RecordKind][]]>([
    [
      'entries',
      anEntry({
        actors: ['a', 'b'],
        relations: [{ kind: 'amends', target: 't' }],
      }),
      [
        ['/actors/0', 'actors'],
        ['/actors/1', 'actors'],
        ['/citations/0/source', 'sources'],
        ['/relations/0/target', 'entries'],
      ],
    ],
    ['sources', { ...aDocument().sources[0], origin: 'o' }, [['/origin', 'sources']]],
    ['actors', { ...aDocument().actors[0] }, []],
    [
      'contradictions',
      aContradiction(),
      [
        ['/entries/0', 'entries'],
        ['/positions/0/sources/0', 'sources'],
        ['/positions/1/sources/0', 'sources'],
      ],
    ],
    [
      'commitments',
      aCommitment({ to: ['b'], settledBy: 'f' }),
      [
        ['/by/0', 'actors'],
        ['/to/0', 'actors'],
        ['/from', 'entries'],
        ['/settledBy', 'entries'],
      ],
    ],
    [
      'questions',
      aQuestion({ answeredBy: 'f' }),
      [
        ['/entries/0', 'entries'],
        ['/answeredBy', 'entries'],
      ],
    ],
    ['dismissals', aDismissal(), [['/finding', 'questions']]],
    ['dismissals', aDismissal({ finding: 'commitment:o' }), [['/finding', 'commitments']]],
    ['dismissals', aDismissal({ finding: 'contradiction:c' }), [['/finding', 'contradictions']]],
    ['dismissals', aDismissal({ finding: 'step:e:register' }), [['/finding', 'entries']]],
    ['dismissals', aDismissal({ finding: 'provision:e:GDPR 6(1)' }), [['/finding', 'entries']]],
  ])('of %s', (kind, record, references) => {
    const found = referencesOf(kind, record as never)
    expect(found.map((r) => [r.pointer, r.kind])).toEqual(references)
  })
})

describe('a document whose parts do not hold together', () => {
  it('has no issue when they do', () => {
    expect(findDocumentIssues(aDocument())).toEqual([])
  })

  it.each<[string, Parameters<typeof aDocument>[0], string, string]>([
    [
      'a lane of an actor that is not there',
      { case: aCase({ lanes: [{ title: 'NVIK', actors: ['nvik'] }] }) },
      '/case/lanes/0/actors/0',
      'names no actor of this case: “nvik”',
    ],
    [
      'an entry of one',
      { entries: [anEntry({ actors: ['nvik'] })] },
      '/entries/0/actors/0',
      'names no actor of this case: “nvik”',
    ],
    [
      'a citation of a source that is not there',
      { entries: [anEntry({ citations: [{ source: 'nos', stance: 'supports' }] })] },
      '/entries/0/citations/0/source',
      'names no source of this case: “nos”',
    ],
    [
      'a relation to an entry that is not there',
      { entries: [anEntry({ relations: [{ kind: 'amends', target: 'gone' }] })] },
      '/entries/0/relations/0/target',
      'names no entry of this case: “gone”',
    ],
    [
      'a question answered by one',
      { questions: [aQuestion({ answeredBy: 'gone' })] },
      '/questions/0/answeredBy',
      'names no entry of this case: “gone”',
    ],
    [
      'a dismissal of a finding about something that is not there',
      { dismissals: [aDismissal({ finding: 'question:gone' })] },
      '/dismissals/0/finding',
      'names no question of this case: “gone”',
    ],
    [
      'an id of another kind is not the same id',
      { commitments: [aCommitment({ from: 'coa' })] },
      '/commitments/0/from',
      'names no entry of this case: “coa”',
    ],
    [
      'an id used twice',
      { entries: [anEntry(), anEntry({ title: 'Another' })] },
      '/entries/1/id',
      'is used twice',
    ],
  ])('%s', (_, part, pointer, detail) => {
    expect(findDocumentIssues(aDocument(part))).toEqual([{ pointer, detail }])
  })

  it('may use one id for records of two kinds', () => {
    const actors = [{ id: 'e', name: 'E', kind: 'other' as const }, ...aDocument().actors]
    expect(findDocumentIssues(aDocument({ actors }))).toEqual([])
  })

  it('is told of every issue at once', () => {
    const document = aDocument({ actors: [], sources: [] })
    expect(findDocumentIssues(document).map(({ pointer }) => pointer)).toEqual([
      '/case/lanes/0/actors/0',
      '/entries/0/actors/0',
      '/entries/0/citations/0/source',
      '/contradictions/0/positions/0/sources/0',
      '/contradictions/0/positions/1/sources/0',
      '/commitments/0/by/0',
    ])
  })
})
