import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cleanText,
  codePointCounter,
  paragraphAt,
  paragraphsOf,
} from '#client/article-reader/article-text.ts'

describe('a text as it is read and quoted', () => {
  it.each([
    { raw: 'a\r\nb\rc', clean: 'a\nb\nc', why: 'one kind of line end' },
    { raw: 'a\u2028b\u2029c\fd', clean: 'a\nb\n\nc\n\nd', why: 'separators and page feeds' },
    { raw: 'e\u0301\u0301', clean: '\u00e9\u0301', why: 'composed' },
    {
      raw: 'a\u202eb\u2066c\u0000d\u0007',
      clean: 'abcd',
      why: 'no marks that reorder, no controls',
    },
    { raw: 'asiel\u00adzoeker\u200b', clean: 'asielzoeker', why: 'no soft hyphens' },
    { raw: 'half \ud83d.', clean: 'half \ufffd.', why: 'no half characters' },
    { raw: 'a\u200eb', clean: 'a\u200eb', why: 'a mark that reorders nothing may stay' },
  ])('$why', ({ raw, clean }) => expect(cleanText(raw)).toBe(clean))

  it('is clean after one cleaning', () => {
    const texts = fc.string({ unit: 'binary' })
    fc.assert(fc.property(texts, (text) => cleanText(cleanText(text)) === cleanText(text)))
  })
})

describe('paragraphs', () => {
  it('stand apart by blank lines; a short line without a stop is a heading', () => {
    const text = '\n Kop \n\nEen zin,\nop twee regels.\n \n\nSlot.'
    expect(
      paragraphsOf(text).map((p) => [p.number, text.slice(p.start, p.end), p.isHeading]),
    ).toEqual([
      [1, 'Kop', true],
      [2, 'Een zin,\nop twee regels.', false],
      [3, 'Slot.', false],
    ])
  })

  it('are lines where no line is blank', () => {
    const text = 'Een zin.\nNog een zin.\n'
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Een zin.',
      'Nog een zin.',
    ])
  })

  it('are found by a place in them, and hold all that is no blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b.', ' ', '\n') }), (text) => {
        const paragraphs = paragraphsOf(text)
        for (let i = 0; i < text.length; i++) {
          if (/\s/.test(text.charAt(i))) continue
          const found = paragraphAt(paragraphs, i)
          expect(found && found.start <= i && i < found.end).toBe(true)
        }
      }),
    )
  })
})

it('offsets count code points, whatever order they are asked in', () => {
  const text = 'a😀b😀😀c'
  const count = codePointCounter(text)
  for (const at of [0, 1, 3, 4, 8, text.length, 4, 1]) {
    expect(count(at)).toBe([...text.slice(0, at)].length)
  }
})
