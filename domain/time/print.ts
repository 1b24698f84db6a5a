import type { Edtf, IntervalEnd, Point, Qualifier, SetRange } from './edtf.ts'

/**
 * The EDTF string of a value, in its canonical spelling.
 *
 * `parseEdtf` reads it back to the same value. Of several spellings of one value this is the one with a
 * qualifier as far right and as seldom as it can be (`2004-06~`, not `~2004-~06`).
 */
export function printEdtf(value: Edtf): string {
  if (value.type === 'point') return printPoint(value)
  if (value.type === 'interval') return `${printEnd(value.start)}/${printEnd(value.end)}`
  const members = value.members.map(printMember).join(',')
  return value.mode === 'one' ? `[${members}]` : `{${members}}`
}

/** The canonical spelling of one date. */
export function printPoint(point: Point): string {
  const { time, qualifier, qualifiers } = point
  const parts = [printYear(point), point.month, point.day].filter((part) => part !== undefined)
  const whole = time === undefined ? '' : `T${time}`
  if (!qualifiers) return `${parts.join('-')}${whole}${markOf(qualifier)}`
  const marks = parts.map((_, i) => markOf(qualifiers[i]))
  const shared = marks.findIndex((mark) => mark !== marks[0])
  const lastShared = shared < 0 ? parts.length - 1 : shared - 1
  return parts
    .map((part, i) => {
      if (i < lastShared) return part
      return i === lastShared ? `${part}${marks[i]}` : `${marks[i]}${part}`
    })
    .join('-')
}

function markOf(qualifier: Qualifier | undefined): string {
  if (!qualifier) return ''
  const { uncertain, approximate } = qualifier
  return uncertain ? (approximate ? '%' : '?') : approximate ? '~' : ''
}

function printYear({ year, significant, exponent }: Point): string {
  const digits = significant === undefined ? '' : `S${significant}`
  if (/^-?[0-9X]{4}$/.test(year)) return `${year}${digits}`
  const scaled = exponent ? `${Number(year) / 10 ** exponent}E${exponent}` : year
  return `Y${scaled}${digits}`
}

function printEnd(end: IntervalEnd): string {
  if (end === 'open') return '..'
  return end === 'unknown' ? '' : printPoint(end)
}

function printMember(member: Point | SetRange): string {
  if (member.type === 'point') return printPoint(member)
  const [from, to] = [member.from, member.to].map((point) => point && printPoint(point))
  return `${from ?? ''}..${to ?? ''}`
}
