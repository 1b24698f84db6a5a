import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { computeClock } from '#domain/clocks/compute.ts'

interface Vector {
  id: string
  rule: string
  jurisdiction: string
  timezone: string
  trigger: string
  params?: Record<string, unknown>
  expectedDeadline: string
  expiresAt: string
  precision: 'instant' | 'day'
  governedBy: string
  sourceCitation: string
  alternativeReadings?: { reading: string; expectedDeadline: string }[]
  relatedDeadlines?: Record<string, string | number>
}

// Worked cases from decisions, judgments, guidance and textbooks; each has its source.
const file = new URL('../../fixtures/clocks-vectors.json', import.meta.url)
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] }

function answer({ rule, jurisdiction, timezone, trigger, params }: Vector) {
  const computed = computeClock({
    rule,
    jurisdiction,
    timezone,
    trigger,
    ...(params && { params }),
  })
  if (!computed.ok) throw new Error(JSON.stringify(computed.refusal))
  return computed.result
}

describe('worked cases', () => {
  it('are all there', () => expect(vectors).toHaveLength(45))

  it.each(vectors)('$id $rule in $jurisdiction, $trigger: $expectedDeadline', (vector) => {
    const result = answer(vector)
    expect(result.deadline).toBe(vector.expectedDeadline)
    expect(result.expiresAt).toBe(vector.expiresAt)
    expect(result.precision).toBe(vector.precision)
    const deadlines = result.alternatives.map(({ deadline }) => deadline)
    for (const { reading, expectedDeadline } of vector.alternativeReadings ?? []) {
      expect(deadlines, reading).toContain(expectedDeadline)
    }
    expect(result.related).toMatchObject(vector.relatedDeadlines ?? {})
  })
})
