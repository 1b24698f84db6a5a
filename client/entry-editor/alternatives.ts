import { type Point, parseEdtf } from '#domain/time/edtf.ts'

/** Other dates a person may mean by this one: less exact, or about it. At most three, as EDTF. */
export function alternativesTo(edtf: string): string[] {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok || parsed.value.type !== 'point') return []
  const { unit, year, month, day, time, qualifier, significant } = parsed.value
  const isPlain = !qualifier.approximate && !qualifier.uncertain && time === undefined
  if (!isPlain || significant !== undefined || edtf.includes('X')) return []
  return coarser({ unit, year, month, day }).concat(`${edtf}~`).slice(0, 3)
}

function coarser({
  unit,
  year,
  month,
}: Pick<Point, 'unit' | 'year'> & {
  month: string | undefined
  day: string | undefined
}): string[] {
  if (unit === 'day') return [`${year}-${month}`, year]
  if (unit === 'month') return [`${year}-${33 + Math.floor((Number(month) - 1) / 3)}`, year]
  return unit === 'season' ? [year] : []
}
