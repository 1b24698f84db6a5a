import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#domain/ledger/canonical.ts'

// https://www.rfc-editor.org/rfc/rfc8785

describe('the examples of RFC 8785', () => {
  it('section 3.2.2: numbers, strings and literals print one way, members in order', () => {
    const sent = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`
    expect(canonicalJson(JSON.parse(sent))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('section 3.2.3: members stand in the order of UTF-16 units, not of characters', () => {
    const sent = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    const values = [...canonicalJson(sent).matchAll(/":"([^"]*)"/g)].map((match) => match[1])
    expect(values).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it.each([
    ['0000000000000000', '0', 'zero'],
    ['8000000000000000', '0', 'minus zero'],
    ['0000000000000001', '5e-324', 'smallest'],
    ['8000000000000001', '-5e-324', 'smallest, negative'],
    ['7fefffffffffffff', '1.7976931348623157e+308', 'largest'],
    ['ffefffffffffffff', '-1.7976931348623157e+308', 'largest, negative'],
    ['4340000000000000', '9007199254740992', 'largest exact integer'],
    ['c340000000000000', '-9007199254740992', 'and negative'],
    ['4430000000000000', '295147905179352830000', 'two to the 68th'],
    ['44b52d02c7e14af5', '9.999999999999997e+22', 'below 1e23'],
    ['44b52d02c7e14af6', '1e+23', '1e23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23', 'above 1e23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000', 'without an exponent'],
    ['444b1ae4d6e2ef4f', '999999999999999900000', 'the last one without'],
    ['444b1ae4d6e2ef50', '1e+21', 'with one'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7', 'small, with an exponent'],
    ['3eb0c6f7a0b5ed8d', '0.000001', 'small, without'],
    ['41b3de4355555553', '333333333.3333332', 'neighbours print apart'],
    ['41b3de4355555554', '333333333.33333325', 'neighbours print apart'],
    ['41b3de4355555555', '333333333.3333333', 'neighbours print apart'],
    ['41b3de4355555556', '333333333.3333334', 'neighbours print apart'],
    ['41b3de4355555557', '333333333.33333343', 'neighbours print apart'],
    ['becbf647612f3696', '-0.0000033333333333333333', 'negative and small'],
    ['43143ff3c1cb0959', '1424953923781206.2', 'round to even'],
  ])('appendix B: %s is %s (%s)', (hex, text) => {
    expect(canonicalJson(Buffer.from(hex, 'hex').readDoubleBE())).toBe(text)
  })

  it.each([NaN, Infinity, -Infinity])('appendix B: %s has no form', (number) => {
    expect(() => canonicalJson(number)).toThrow(RangeError)
    expect(() => canonicalJson({ deep: [number] })).toThrow(RangeError)
  })
})

describe('what has no canonical form is refused', () => {
  it.each([
    ['half a character', 'a\ud800b'],
    ['half a character in a name', { '\udc00': 1 }],
    ['nothing', undefined],
    ['nothing in a list', [undefined]],
    ['a function', () => 1],
  ])('%s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError)
  })

  it('a member without a value is no member', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}')
  })
})

describe('any value', () => {
  // A lone surrogate is refused, and minus zero is zero, by either of us.
  const value = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }).filter((v) => {
    const text = JSON.stringify(v)
    return text.isWellFormed() && !/\\ud[89a-f]/i.test(text)
  })

  it('prints as the package “canonicalize” of the author of the RFC prints it', () => {
    fc.assert(
      fc.property(value, (v) => {
        expect(canonicalJson(v)).toBe(canonicalize(v))
      }),
      { numRuns: 2000 },
    )
  })

  it('reads back as itself, and prints the same again', () => {
    fc.assert(
      fc.property(value, (v) => {
        const text = canonicalJson(v)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        expect(JSON.stringify(JSON.parse(text)).length).toBe(text.length)
      }),
    )
  })

  it('prints the same whatever the order of its members', () => {
    const members = fc.uniqueArray(fc.tuple(fc.string(), fc.integer()), { selector: ([k]) => k })
    fc.assert(
      fc.property(members, (entries) => {
        const [there, back] = [entries, entries.toReversed()].map((e) => Object.fromEntries(e))
        expect(canonicalJson(there)).toBe(canonicalJson(back))
      }),
    )
  })
})
