import type { Caught } from './match.ts'
import type { Meaning } from './meaning.ts'
import { meaningIn, numberIn, unitIn } from './rules-dates.ts'

const VAGUE: Meaning = { is: 'vague' }

/** So long ago; with “more than” or “almost” its bound. */
export function ago(caught: Caught): Meaning {
  const name = unitIn(caught)
  const count = numberIn(caught, 'num')
  if (count === undefined || name === 'hour') return VAGUE
  const bound = caught.more ? 'more' : caught.less ? 'less' : undefined
  return {
    is: 'ago',
    count,
    unit: name,
    ...(bound && { bound }),
    ...(caught.approx && { approx: true }),
    ...(caught.relative && { from: meaningIn(caught, 'relative') }),
  }
}

export function agoFromDay(caught: Caught): Meaning {
  const counted = ago(caught)
  if (counted.is !== 'ago') return counted
  return { ...counted, from: { is: 'dayshift', days: numberIn(caught, 'dayshift') ?? 0 } }
}

/** A year and a half ago. */
export function agoAndHalf(caught: Caught): Meaning {
  return { ...ago(caught), count: (numberIn(caught, 'num') ?? 1) + 0.5 } as Meaning
}

/** Two or three weeks ago; with “to” the stretch between. */
export function agoBetween(caught: Caught): Meaning {
  const [near, far] = [ago(caught), ago({ ...caught, num: caught.num?.slice(1) ?? [] })]
  if (near.is !== 'ago' || far.is !== 'ago') return VAGUE
  return caught.to ? { is: 'range', from: far, to: near } : { is: 'any', of: [near, far] }
}

/** “Een week of twee geleden”: about two weeks. */
export function agoLoosely(caught: Caught): Meaning {
  return ago({ ...caught, num: caught.num?.slice(1) ?? [], approx: [0] })
}

export function ahead(caught: Caught): Meaning | null {
  const name = unitIn(caught)
  if (name === 'hour') return VAGUE
  return { is: 'ago', count: -(numberIn(caught, 'num') ?? 1), unit: name }
}
