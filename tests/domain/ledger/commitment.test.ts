import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitFields, fieldBytes, hashRow, type LedgerField } from '#domain/ledger/chain.ts'
import { field, ledgerOf, salt, sha256 } from './chain-fixture.ts'

const commit = (fields: LedgerField[]) => commitFields(fields, sha256)
const flip = (bytes: Uint8Array, at: number, bit = 0) =>
  bytes.map((byte, i) => (i === at ? byte ^ (1 << bit) : byte))

describe('a commitment binds: nothing under it can change unseen', () => {
  const title = field('title', 'COA suspends sharing')
  const fields = [title, field('date', '2020-07-17')]
  const before = commit(fields)

  it.each<[string, LedgerField[]]>([
    ['another salt', [field('title', 'COA suspends sharing', 'other'), ...fields.slice(1)]],
    ['another name', [{ ...title, name: 'summary' }, ...fields.slice(1)]],
    ['another value', [{ ...title, bytes: fieldBytes('COA ends sharing') }, ...fields.slice(1)]],
    ['a field less', fields.slice(1)],
    ['a field more', [...fields, field('kind', 'suspension')]],
    ['an empty change', []],
    [
      'values that changed places',
      [field('title', '2020-07-17'), field('date', 'COA suspends sharing')],
    ],
    [
      'a letter that moved from the name to the value',
      [{ ...title, name: 'titl', bytes: fieldBytes('eCOA suspends sharing') }, ...fields.slice(1)],
    ],
  ])('%s gives another commitment', (_, changed) => {
    expect(commit(changed)).not.toBe(before)
  })

  it('one bit of any salt or value gives another commitment', () => {
    const where = fc.record({
      part: fc.constantFrom<'salt' | 'bytes'>('salt', 'bytes'),
      at: fc.nat(1000),
      bit: fc.integer({ min: 0, max: 7 }),
    })
    fc.assert(
      fc.property(where, ({ part, at, bit }) => {
        const changed = { ...title, [part]: flip(title[part], at % title[part].length, bit) }
        expect(commit([changed, ...fields.slice(1)])).not.toBe(before)
      }),
    )
  })

  it('the order in which fields are read back changes nothing', () => {
    const many = ['title', 'date', 'kind', 'summary', 'Title', 'é'].map((name) => field(name, name))
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (shuffled) => {
        expect(commit(shuffled)).toBe(commit(many))
      }),
    )
  })
})

describe('a commitment hides: who has it cannot test a guess', () => {
  it('equal values under different salts have unrelated commitments', () => {
    const guesses = ['yes', 'no'].map((value) => commit([field('consent', value, 'guessed salt')]))
    expect(guesses).not.toContain(commit([field('consent', 'yes', 'the real salt')]))
  })

  it('shows nothing of the value: it is 32 bytes in hex, however long that is', () => {
    for (const value of ['', 'x'.repeat(100_000)]) {
      expect(commit([field('summary', value)])).toMatch(/^[0-9a-f]{64}$/)
    }
  })
})

describe('a digest of one kind never passes for another', () => {
  it('a field, a payload and a row begin with different bytes', () => {
    const seen: number[] = []
    const spy = (bytes: Uint8Array) => {
      seen.push(bytes[0] ?? -1)
      return sha256(bytes)
    }
    const [row] = ledgerOf(1)
    if (!row) throw new Error('a ledger of one row has a row')
    commitFields(row.fields.slice(0, 1), spy)
    hashRow(row, spy)
    expect(new Set(seen).size).toBe(3)
  })

  it('a field covers its salt, the length of its name, its name and its value, in that order', () => {
    const seen: Uint8Array[] = []
    const name = 'été'
    commitFields([field(name, 1)], (bytes) => {
      seen.push(bytes)
      return sha256(bytes)
    })
    const utf8 = new TextEncoder().encode(name)
    expect([...(seen[0] ?? [])].slice(1)).toEqual([...salt(name), 0, 0, 0, 5, ...utf8, 0x31])
  })
})

describe('the hash of a row covers every column', () => {
  const [row] = ledgerOf(1)
  it.each([
    ['caseId', 'other'],
    ['seq', 2],
    ['entity', 'sources'],
    ['entityId', 'e-2'],
    ['revision', 2],
    ['op', 'delete'],
    ['by', 'u-0000'],
    ['recordedAt', '2026-01-01T00:00:02.000Z'],
    ['payload', 'f'.repeat(64)],
    ['previous', 'f'.repeat(64)],
  ])('%s', (column, value) => {
    if (!row) throw new Error('a ledger of one row has a row')
    expect(Object.keys(row)).toContain(column)
    expect(hashRow({ ...row, [column]: value }, sha256)).not.toBe(row.hash)
  })
})
