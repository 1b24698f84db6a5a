import fc from 'fast-check'
import { isEdtf } from '#domain/time/edtf.ts'
import { daysInMonth } from '#domain/time/epoch-day.ts'

const pad = (n: number) => String(n).padStart(2, '0')

const yearNumber = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1990, max: 2030 }) },
  fc.integer({ min: 1000, max: 2999 }),
)
const year = yearNumber.map(String)
const month = fc.integer({ min: 1, max: 12 })
const ofMonth = fc.tuple(yearNumber, month).map(([y, m]) => `${y}-${pad(m)}`)
const ofDay = fc
  .tuple(yearNumber, month, fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${y}-${pad(m)}-${pad(Math.min(d, daysInMonth(y, m)))}`)
const partOfYear = fc
  .tuple(year, fc.integer({ min: 21, max: 41 }))
  .map(([y, code]) => `${y}-${code}`)
const decade = fc.integer({ min: 101, max: 299 }).map((n) => `${n}X`)
const beforeChrist = fc.integer({ min: 1, max: 999 }).map((n) => `-${String(n).padStart(4, '0')}`)
const mark = fc.constantFrom('', '', '', '~', '?', '%')

const point = fc
  .tuple(fc.oneof(year, ofMonth, ofDay, ofDay, partOfYear, decade, beforeChrist), mark)
  .map(([edtf, sign]) => edtf + sign)

const components = fc
  .tuple(yearNumber, mark, month, mark, fc.integer({ min: 1, max: 28 }), mark)
  .map(([y, a, m, b, d, c]) => `${y}${a}-${b}${pad(m)}-${c}${pad(d)}`)

const interval = fc
  .tuple(point, point)
  .map(([a, b]) => `${a}/${b}`)
  .filter(isEdtf)
const open = fc
  .tuple(point, fc.constantFrom('/..', '/'), fc.boolean())
  .map(([edtf, end, isStart]) => (isStart ? `${edtf}${end}` : `${end.slice(1)}/${edtf}`))
const neighbours = fc
  .tuple(ofDay, fc.integer({ min: 0, max: 28 }))
  .map(
    ([first, days]) =>
      `${first}/${first.slice(0, 8)}${pad(Math.min(28, Number(first.slice(8)) + days))}`,
  )
  .filter(isEdtf)

const members = (of: fc.Arbitrary<string>) =>
  fc.uniqueArray(of, { minLength: 2, maxLength: 4 }).map((list) => list.sort())
const sameMonth = fc
  .tuple(ofMonth, fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 4 }))
  .map(([m, days]) => days.sort((a, b) => a - b).map((d) => `${m}-${pad(d)}`))
const set = fc
  .tuple(
    fc.oneof(members(ofDay), members(ofMonth), members(year), members(partOfYear), sameMonth),
    fc.boolean(),
  )
  .map(([list, isOne]) => (isOne ? `[${list.join(',')}]` : `{${list.join(',')}}`))
const limit = fc
  .tuple(point, fc.constantFrom('[', '{'), fc.boolean())
  .map(
    ([edtf, sign, isFrom]) =>
      `${sign}${isFrom ? `${edtf}..` : `..${edtf}`}${sign === '[' ? ']' : '}'}`,
  )

const window = fc
  .tuple(yearNumber, month, fc.constantFrom('year', 'month', 'decade'), fc.constantFrom(0, 1, 2))
  .map(([y, m, unit, part]) => {
    const run = (first: string | number | undefined, last: string | number | undefined) =>
      `${first}~/${last}~`
    if (unit === 'year')
      return run(
        ...([
          ['01', '03'],
          ['05', '08'],
          ['10', '12'],
        ][part]?.map((n) => `${y}-${n}`) as [string, string]),
      )
    if (unit === 'decade') {
      const d = String(y).slice(0, 3)
      return run(
        ...([
          ['0', '3'],
          ['4', '6'],
          ['7', '9'],
        ][part]?.map((n) => `${d}${n}`) as [string, string]),
      )
    }
    const last = pad(daysInMonth(y, m))
    return run(
      ...([
        ['01', '10'],
        ['11', '20'],
        ['21', last],
      ][part]?.map((n) => `${y}-${pad(m)}-${n}`) as [string, string]),
    )
  })

const weekdays = fc.tuple(yearNumber, month, fc.integer({ min: 1, max: 7 })).map(([y, m, d]) => {
  const days: string[] = []
  for (let day = d; day <= daysInMonth(y, m); day += 7) days.push(`${y}-${pad(m)}-${pad(day)}`)
  return `[${days.join(',')}]`
})

/** EDTF of the forms people use, between the years 1000 and 2999 or before Christ. */
export const usualEdtf: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: point },
  { weight: 2, arbitrary: interval },
  neighbours,
  open,
  set,
  limit,
  window,
  weekdays,
  components,
)
