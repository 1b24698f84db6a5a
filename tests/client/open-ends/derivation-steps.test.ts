import { describe, expect, it } from 'vitest'
import { partsOf, unmovedDay } from '#client/open-ends/derivation-steps.ts'
import type { ClockRequest } from '#domain/clocks/clock-request.ts'
import { computeClock } from '#domain/clocks/compute.ts'
import { stepKeys } from '#domain/clocks/step.ts'

const resultOf = (request: ClockRequest) => {
  const answer = computeClock(request)
  if (!answer.ok) throw new Error(answer.refusal.key)
  return answer.result
}
const parts = (request: ClockRequest) => partsOf(resultOf(request).steps).map(({ part }) => part)

describe('the steps of a last moment, by what they are about', () => {
  it.each([
    {
      why: 'the month ends on a Sunday and moves to Monday',
      request: { rule: 'gdpr-12-3-1m', trigger: '2020-06-12' },
      parts: ['count', 'roll'],
    },
    {
      why: 'an extension is said before the count',
      request: { rule: 'gdpr-12-3-1m', trigger: '2020-07-13', params: { extended: true } },
      parts: ['stops', 'count'],
    },
    {
      why: 'nothing is counted where the act gives no number',
      request: { rule: 'gdpr-33-2', trigger: '2020-07-13' },
      parts: [],
    },
  ])('$why', ({ request, parts: expected }) => {
    expect(parts(request)).toEqual(expected)
  })

  it('every step but the trigger and the end belongs to one', () => {
    const apart = ['trigger', 'trigger-span', 'no-fixed-period', 'ends', 'ends-between']
    for (const key of stepKeys.filter((key) => !apart.includes(key))) {
      expect(partsOf([{ key, params: {}, provision: null }]), key).toHaveLength(1)
    }
  })

  it('a last day that was looked at and stayed is told; one that moved, or was not looked at, is not', () => {
    expect(unmovedDay(resultOf({ rule: 'gdpr-12-3-1m', trigger: '2020-07-13' }))).toBe('2020-08-13')
    expect(unmovedDay(resultOf({ rule: 'gdpr-12-3-1m', trigger: '2020-06-12' }))).toBeNull()
    expect(unmovedDay(resultOf({ law: 'none', period: 'P1M', trigger: '2020-07-13' }))).toBeNull()
  })
})
