import fc from 'fast-check'
import { isEdtf } from '#domain/time/edtf.ts'

const digits = (n: number, size: number) => String(n).padStart(size, '0')

const year = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1990, max: 2030 }).map((n) => digits(n, 4)) },
  fc.integer({ min: 0, max: 9999 }).map((n) => digits(n, 4)),
  fc.integer({ min: 1, max: 9999 }).map((n) => `-${digits(n, 4)}`),
  fc.constantFrom('201X', '20XX', 'XXXX', '1X01', '2X00', '-004X'),
)
const month = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((n) => digits(n, 2)),
  fc.constantFrom('XX', '0X', '1X', 'X1'),
)
const day = fc.oneof(
  fc.integer({ min: 1, max: 31 }).map((n) => digits(n, 2)),
  fc.constantFrom('XX', '0X', '2X', '3X', 'X9'),
)
const partOfYear = fc.integer({ min: 21, max: 41 }).map(String)
const qualifier = fc.constantFrom('', '', '', '?', '~', '%')

const dated = fc
  .oneof(
    fc.tuple(year),
    fc.tuple(year, fc.oneof(month, partOfYear)),
    fc.tuple(year, month, day),
    fc.tuple(year, month, day),
  )
  .chain((parts) => qualifier.map((mark) => parts.join('-') + mark))

const point = fc.oneof(
  { weight: 8, arbitrary: dated },
  fc.constantFrom('1950S2', '-0044S3', 'Y17E7', 'Y-17E7', 'Y171010000S3', 'Y3388E2S3'),
)
const end = fc.oneof({ weight: 5, arbitrary: point }, fc.constantFrom('', '..'))
const interval = fc.tuple(end, end).map(([a, b]) => `${a}/${b}`)
const run = fc
  .tuple(fc.option(dated, { nil: '' }), fc.option(dated, { nil: '' }))
  .map(([a, b]) => `${a}..${b}`)
const set = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: point }, run), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([members, isOne]) => (isOne ? `[${members.join(',')}]` : `{${members.join(',')}}`))

/** EDTF strings of every form, as they are valid. */
export const anyEdtf: fc.Arbitrary<string> = fc.oneof(point, interval, set).filter(isEdtf)
