import { describe, expect, it } from 'vitest'
import { findChoice, groupRules } from '#client/clock-dialog/rule-list.ts'
import { ruleIds } from '#domain/clocks/rules/rules.ts'
import { day } from '../open-ends/standings.ts'

const ids = (typed: string, on = '2020-07-12') =>
  groupRules(typed, day(on), 'en').flatMap(({ choices }) => choices.map(({ id }) => id))

describe('the rules to choose from', () => {
  it('are all there, each once, by act', () => {
    expect(ids('').toSorted()).toEqual(ruleIds().toSorted())
    const acts = groupRules('', day('2020-07-12'), 'nl').map(({ act }) => act)
    expect(acts[0]).toBe('AVG')
    expect(new Set(acts).size).toBe(acts.length)
  })

  it('are found by period, provision or words, in any order', () => {
    expect(ids('72 gdpr breach')).toEqual(['gdpr-33-1-72h'])
    expect(ids('art. 12(3)')).toContain('gdpr-12-3-1m')
    expect(ids('no such thing')).toEqual([])
  })

  it('on a day of 2017 the act of that day comes first, and the other is said not to apply', () => {
    const [first] = ids('72 breach', '2017-05-01')
    expect(first).toBe('wbp-34a-72h-policy')
    expect(findChoice('gdpr-33-1-72h', day('2017-05-01'), 'en')).toMatchObject({ applies: false })
    expect(findChoice('gdpr-33-1-72h', day('2020-07-12'), 'en')).toMatchObject({
      applies: true,
      period: '72 hours',
      provision: 'GDPR art. 33(1)',
    })
  })
})
