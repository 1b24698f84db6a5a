import { describe, expect, it } from 'vitest'
import { matchBeside } from '#client/case-page/match-stepper.tsx'

const shown = Uint8Array.from([0, 1, 0, 0, 1, 1, 0])

describe('from match to match', () => {
  it.each([
    { from: null, next: 1, previous: 5, why: 'nothing selected: the first, or the last' },
    { from: 1, next: 4, previous: 5, why: 'on the first match, back goes round' },
    { from: 5, next: 1, previous: 4, why: 'on the last match, on goes round' },
    { from: 2, next: 4, previous: 1, why: 'the selection does not match itself' },
    { from: 0, next: 1, previous: 5, why: 'at the very beginning' },
    { from: 6, next: 1, previous: 5, why: 'at the very end' },
  ])('from $from: $next, and back $previous ($why)', ({ from, next, previous }) => {
    expect(matchBeside(shown, from, 1)).toBe(next)
    expect(matchBeside(shown, from, -1)).toBe(previous)
  })

  it('goes nowhere when nothing matches', () => {
    expect(matchBeside(new Uint8Array(4), 2, 1)).toBeNull()
    expect(matchBeside(new Uint8Array(0), null, -1)).toBeNull()
  })
})
