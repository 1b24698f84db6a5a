import type { Edtf, Point, Qualifier } from '../edtf.ts'
import { printEdtf } from '../print.ts'
import { NotPlaced } from './placing.ts'

const both = (a: Qualifier, b: Qualifier): Qualifier => ({
  uncertain: a.uncertain || b.uncertain,
  approximate: a.approximate || b.approximate,
})

export function qualified(value: Edtf, qualifier: Qualifier): string {
  const mark = (point: Point): Point => ({
    ...point,
    qualifier: both(point.qualifier, qualifier),
    ...(point.qualifiers && { qualifiers: point.qualifiers.map((q) => both(q, qualifier)) }),
  })
  return printEdtf(eachPoint(value, mark))
}

function eachPoint(value: Edtf, change: (point: Point) => Point): Edtf {
  if (value.type === 'point') return change(value)
  if (value.type === 'interval') {
    const [start, end] = [value.start, value.end].map((bound) =>
      typeof bound === 'string' ? bound : change(bound),
    )
    return { type: 'interval', start: start ?? 'open', end: end ?? 'open' }
  }
  return {
    ...value,
    members: value.members.map((member) =>
      member.type === 'point'
        ? change(member)
        : {
            ...member,
            ...(member.from && { from: change(member.from) }),
            ...(member.to && { to: change(member.to) }),
          },
    ),
  }
}

export function withComponents(value: Edtf, qualifiers: readonly Qualifier[]): string {
  if (value.type !== 'point') throw new NotPlaced('no-such-date')
  const count = value.unit === 'day' ? 3 : value.unit === 'year' ? 1 : 2
  return printEdtf({ ...value, partlyQualified: true, qualifiers: qualifiers.slice(0, count) })
}
