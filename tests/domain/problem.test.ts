import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { EntryDraft } from '#domain/chronology/entry.ts'
import {
  issuesOf,
  type ProblemCode,
  ProblemDetails,
  problems,
  problemType,
} from '#domain/problem.ts'

const issues = (schema: z.ZodType, value: unknown, base?: string) => {
  const parsed = schema.safeParse(value)
  return parsed.success ? [] : issuesOf(parsed.error, base)
}

describe('an issue stands at a JSON pointer (RFC 6901)', () => {
  const digits = z.string().regex(/^\d+$/, { error: 'is not digits' })

  it.each([
    ['date', '#/date', 'a plain name'],
    ['a/b', '#/a~1b', 'a slash is ~1'],
    ['m~n', '#/m~0n', 'a tilde is ~0'],
    ['~1', '#/~01', 'the tilde first, or it would read as a slash'],
    ['', '#/', 'the empty name is a name'],
    ['été', '#/été', 'other letters stand as they are'],
  ])('%j is at %s (%s)', (name, pointer) => {
    expect(issues(z.object({ [name]: digits }), { [name]: 'x' })).toEqual([
      { pointer, detail: 'is not digits' },
    ])
  })

  it('counts places in a list from 0', () => {
    const schema = z.object({ citations: z.array(z.object({ source: digits })) })
    const value = { citations: [{ source: '1' }, { source: 'x' }] }
    expect(issues(schema, value)).toMatchObject([{ pointer: '#/citations/1/source' }])
  })

  it('is “#” for the whole', () => {
    expect(issues(digits, 'x')).toEqual([{ pointer: '#', detail: 'is not digits' }])
  })

  it('can stand under a base', () => {
    const found = issues(z.object({ id: digits }), { id: 'x' }, '#/entries/3')
    expect(found).toMatchObject([{ pointer: '#/entries/3/id' }])
  })
})

describe('every issue is reported', () => {
  it('not only the first', () => {
    const found = issues(EntryDraft, { date: '2020-13', title: ' ', kind: 'party' })
    expect(found.map(({ pointer }) => pointer)).toEqual(['#/date', '#/title', '#/kind'])
    expect(found[0]?.detail).toBe(
      'is not an EDTF date: expected a month 01–12 or a part of the year 21–41 at character 6',
    )
  })

  it('each unknown field at its own pointer', () => {
    const draft = { date: '2020', title: 'x', kind: 'other', 'a/b': 1, colour: 2 }
    const detail = 'is not a field of this record'
    expect(issues(EntryDraft, draft)).toEqual([
      { pointer: '#/a~1b', detail },
      { pointer: '#/colour', detail },
    ])
  })

  it('an unknown field of a citation under that citation', () => {
    const citations = [{ source: 's', stance: 'supports', page: 3 }]
    const draft = { date: '2020', title: 'x', kind: 'other', citations }
    expect(issues(EntryDraft, draft)).toMatchObject([{ pointer: '#/citations/0/page' }])
  })
})

describe('of a value that may be one of several', () => {
  const OneOrMany = z.union([
    z.strictObject({ a: z.string() }),
    z.array(z.strictObject({ b: z.string() })),
  ])

  it('issues are told of the one that was meant', () => {
    expect(issues(OneOrMany, {})).toMatchObject([{ pointer: '#/a' }])
    expect(issues(OneOrMany, [{ b: 'x' }, {}])).toMatchObject([{ pointer: '#/1/b' }])
  })

  it('where none was, it is told once', () => {
    expect(issues(OneOrMany, 5)).toMatchObject([{ pointer: '#' }])
  })
})

describe('the catalogue of refusals', () => {
  const entries = Object.entries(problems) as [ProblemCode, (typeof problems)[ProblemCode]][]

  it.each(entries)('%s has a status of failure and a title that is a phrase', (code, problem) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(problem.status).toBeGreaterThanOrEqual(400)
    expect(problem.status).toBeLessThan(600)
    expect(problem.title).toMatch(/^[A-Z].*[^.]$/)
    expect(problemType(code)).toBe(`/problems/${code}`)
  })

  it('is read by who receives one, members it does not know left aside (RFC 9457, 3.2)', () => {
    const sent = { type: problemType('not-found'), title: 'Not found', status: 404, balance: 30 }
    expect(ProblemDetails.parse(sent)).toEqual({
      type: '/problems/not-found',
      title: 'Not found',
      status: 404,
    })
  })
})
