import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Case } from '#domain/chronology/case.ts'
import { Chronology, recordKinds, recordSchemas, recordsOf } from '#domain/chronology/chronology.ts'
import { recordPatches } from '#domain/chronology/drafts.ts'
import { Entry } from '#domain/chronology/entry.ts'
import { filledText, Id, Language, text, WebAddress } from '#domain/chronology/text.ts'
import { issuesOf } from '#domain/problem.ts'
import { aCase, aDocument, anEntry } from './chronology-fixture.ts'

const issues = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value)
  return parsed.success ? [] : issuesOf(parsed.error)
}

describe('text somebody wrote', () => {
  it.each([
    ['a\u0000b', 'NUL'],
    ['a\u0007b', 'bell'],
    ['a\u000bb', 'vertical tab'],
    ['a\u001bb', 'escape: it would speak to a terminal'],
    ['a\u007fb', 'delete'],
  ])('%j is refused (%s)', (value) => {
    expect(issues(text(10), value)).toEqual([
      { pointer: '#', detail: 'contains a control character' },
    ])
  })

  it.each([
    '\u202eevil',
    'a\u2066b',
  ])('%j is refused: it reads otherwise than it stands', (value) => {
    expect(issues(text(10), value)).toMatchObject([
      { detail: 'contains a mark that reorders text' },
    ])
  })

  it.each(['a\ud800b', '\udc00', 'a\ud83d'])('%j is refused: half a character', (value) => {
    expect(issues(text(10), value)).toMatchObject([
      { detail: 'contains half a character (lone surrogate)' },
    ])
  })

  it.each([
    ['a\tb\nc\r\nd', 'a\tb\nc\r\nd', 'tabs and line ends are text'],
    ['  COA  ', 'COA', 'space around it is not'],
    ['cafe\u0301', 'caf\u00e9', 'letters are composed (NFC)'],
    ['\u212b', '\u00c5', 'the Ångström sign is the letter'],
    ['😀', '😀', 'a whole pair of surrogates is a character'],
    ['عربي', 'عربي', 'any script'],
  ])('%j is kept as %j (%s)', (written, kept) => {
    expect(text(20).parse(written)).toBe(kept)
  })

  it('is measured as it is kept', () => {
    expect(text(4).parse('  cafe\u0301 ')).toBe('café')
    expect(issues(text(3), 'café')).toMatchObject([{ detail: 'is longer than 3 characters' }])
  })

  it('must say something where it must', () => {
    expect(issues(filledText(10), ' \n ')).toMatchObject([{ detail: 'is empty' }])
    expect(text(10).parse(' ')).toBe('')
  })

  it('that is taken is well-formed, composed, trimmed, and stays the same when taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (written) => {
        const parsed = text(100).safeParse(written)
        if (!parsed.success) return
        expect(parsed.data.isWellFormed()).toBe(true)
        expect(parsed.data).toBe(parsed.data.normalize('NFC').trim())
        expect(text(100).parse(parsed.data)).toBe(parsed.data)
      }),
    )
  })
})

describe('a web address is one a reader can follow and a browser will not run', () => {
  it.each([
    'https://www.nrc.nl/nieuws/2020/07/16/',
    'http://localhost:3000/x?y=1#z',
    'HTTPS://EXAMPLE.ORG',
    'https://nl.wikipedia.org/wiki/Één',
  ])('%s is taken', (value) => {
    expect(issues(WebAddress, value)).toEqual([])
  })

  it.each([
    ['javascript:alert(1)', 'a script'],
    ['JavaScript:alert(1)', 'in other letters'],
    [' javascript:alert(1)', 'behind a space'],
    ['java\nscript:alert(1)', 'over a line end, which browsers skip'],
    ['javascript://https://example.org/%0aalert(1)', 'dressed up as an address'],
    ['data:text/html,<script>alert(1)</script>', 'data'],
    ['vbscript:x', 'an old script'],
    ['file:///etc/passwd', 'a file'],
    ['//example.org', 'no scheme'],
    ['www.example.org', 'no scheme'],
    ['https:example.org', 'no slashes'],
    ['https://', 'no host'],
    ['https://exa mple.org', 'a space in the host'],
    ['https://e.x/<img/src=x/onerror=alert(1)>', 'markup, which would end a link in Markdown'],
    ['https://user:secret@example.org', 'a password'],
    ['https://example.org/a\u202eb', 'a mark that reorders text'],
    ['', 'nothing'],
    [`https://example.org/${'x'.repeat(2000)}`, 'too long'],
  ])('%s is refused (%s)', (value) => {
    expect(issues(WebAddress, value)).not.toEqual([])
  })
})

describe('an identifier is readable in a URL', () => {
  it.each(['e', 'nrc-100k', '2020z12161', 'a'.repeat(64)])('%s is taken', (id) => {
    expect(issues(Id, id)).toEqual([])
  })
  it.each([
    '',
    'E',
    '-e',
    'e-',
    'a b',
    'a/b',
    'a.b',
    'é',
    'a'.repeat(65),
    'e\n',
    '..',
  ])('%j is refused', (id) => {
    expect(issues(Id, id)).not.toEqual([])
  })
})

describe('a language is named by its tag (BCP 47)', () => {
  it.each(['nl', 'en', 'ar', 'nl-BE', 'zh-Hant', 'sr-Latn-RS'])('%s is taken', (tag) => {
    expect(issues(Language, tag)).toEqual([])
  })
  it.each(['', 'NL', 'Dutch', 'nl_BE', 'n', 'nl-'])('%j is refused', (tag) => {
    expect(issues(Language, tag)).not.toEqual([])
  })
})

describe('a quote carries its language', () => {
  const entry = (citation: object) =>
    anEntry({ citations: [{ source: 's', stance: 'supports', ...citation }] })

  it('without one it is refused, at the field that is missing', () => {
    expect(issues(Entry, entry({ quote: 'dat is onrechtmatig' }))).toEqual([
      { pointer: '#/citations/0/lang', detail: 'is needed beside a quote' },
    ])
  })
  it('with one it is taken, and a claim in our own words needs none', () => {
    expect(issues(Entry, entry({ quote: 'dat is onrechtmatig', lang: 'nl' }))).toEqual([])
    expect(issues(Entry, entry({ claim: 'It is unlawful.' }))).toEqual([])
  })
})

describe('nothing enters that the document does not name', () => {
  it.each(recordKinds)('a field too many in %s is refused', (kind) => {
    const record = { ...recordsOf(aDocument(), kind)[0], colour: 'red' }
    expect(issues(recordSchemas[kind], record)).toEqual([
      { pointer: '#/colour', detail: 'is not a field of this record' },
    ])
  })

  it.each([
    ['the document', '#/colour', { ...aDocument(), colour: 'red' }],
    ['the case', '#/case/colour', aDocument({ case: { ...aCase(), colour: 'red' } as Case })],
    [
      'a lane',
      '#/case/lanes/0/colour',
      aDocument({
        case: aCase({ lanes: [{ title: 'COA', actors: ['coa'], colour: 'red' } as never] }),
      }),
    ],
  ])('nor in %s', (_, pointer, document) => {
    expect(issues(Chronology, document)).toMatchObject([{ pointer }])
  })

  it('no object in any schema lets an unknown field pass', () => {
    const open: string[] = []
    const walk = (schema: z.ZodType, at: string) => {
      if (schema instanceof z.ZodOptional) walk(schema.unwrap() as z.ZodType, at)
      if (schema instanceof z.ZodArray) walk(schema.element as z.ZodType, `${at}/0`)
      if (!(schema instanceof z.ZodObject)) return
      if (!(schema.def.catchall instanceof z.ZodNever)) open.push(at)
      for (const [key, field] of Object.entries(schema.shape)) walk(field, `${at}/${key}`)
    }
    walk(Chronology, '')
    expect(open).toEqual([])
  })
})

describe('the smallest document', () => {
  it('is taken and comes back as it went in', () => {
    expect(Chronology.parse(aDocument())).toEqual(aDocument())
  })
  it('is refused under another format', () => {
    expect(issues(Chronology, { ...aDocument(), format: 'kroniek/2' })).toMatchObject([
      { pointer: '#/format' },
    ])
  })
  it.each(['nl', 'NLD', 'Netherlands', ''])('is refused in the jurisdiction %j', (jurisdiction) => {
    expect(issues(Case, aCase({ jurisdiction }))).toMatchObject([{ pointer: '#/jurisdiction' }])
  })
})

describe('a change to a record (RFC 7396)', () => {
  it('takes an optional field away with null', () => {
    expect(issues(recordPatches.entries, { dateNote: null, stated: null })).toEqual([])
  })
  it('cannot take a required one away', () => {
    expect(issues(recordPatches.entries, { title: null, date: null })).toHaveLength(2)
  })
  it('cannot rename a record', () => {
    expect(issues(recordPatches.entries, { id: 'other' })).toMatchObject([{ pointer: '#/id' }])
  })
  it('leaves out what it does not name: no default slips in', () => {
    expect(recordPatches.entries.parse({ title: 'x' })).toEqual({ title: 'x' })
  })
})
