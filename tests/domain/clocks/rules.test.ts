import { describe, expect, it } from 'vitest'
import type { ClockRequest } from '#domain/clocks/clock-request.ts'
import type { ClockResult } from '#domain/clocks/clock-result.ts'
import { computeClock } from '#domain/clocks/compute.ts'
import { periodOf } from '#domain/clocks/period.ts'
import { ruleIds, rules } from '#domain/clocks/rules/rules.ts'

function clock(request: ClockRequest): ClockResult {
  const answer = computeClock(request)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.result
}
const lastDay = (request: ClockRequest) => clock(request).deadline?.slice(0, 10)

// Each row is a sentence to correct: from this trigger, in the Netherlands, the last day is that one.
const table = [
  [
    'gdpr-12-3-1m',
    '2021-04-01',
    '2021-05-03',
    'Saturday 1 May to Monday; 1 May is no Dutch holiday',
  ],
  [
    'gdpr-12-3-extension',
    '2023-02-14',
    '2023-05-15',
    'three months from receipt: Sunday to Monday',
  ],
  ['gdpr-12-4-1m', '2023-01-31', '2023-02-28', 'February has no 31st: its last day'],
  ['gdpr-14-3-a-1m', '2021-11-30', '2021-12-30', 'a Thursday'],
  [
    'gdpr-78-2-3m',
    '2023-11-30',
    '2024-02-29',
    'February has no 30th: its last day, in a leap year',
  ],
  ['gdpr-36-2-8w', '2023-03-01', '2023-04-26', 'a Wednesday, as the event'],
  ['gdpr-56-3-3w', '2024-03-11', '2024-04-02', 'Easter Monday to Tuesday'],
  ['gdpr-60-4-4w', '2021-02-08', '2021-03-08', 'a Monday, as the event'],
  ['gdpr-60-5-2w', '2021-04-21', '2021-05-06', '5 May is a holiday every year'],
  ['gdpr-61-8-1m', '2023-03-26', '2023-04-26', 'received on a Sunday, and still from there'],
  ['gdpr-62-7-1m', '2023-12-25', '2024-01-25', 'received on a holiday, and still from there'],
  ['gdpr-64-3-8w', '2021-03-08', '2021-05-03', 'a Monday, as the event'],
  ['gdpr-64-7-2w', '2021-05-10', '2021-05-25', 'Whit Monday to Tuesday'],
  ['gdpr-65-2-1m', '2022-10-05', '2022-11-07', 'Saturday to Monday'],
  ['gdpr-65-2-1m-plus-1m', '2022-10-05', '2022-12-05', 'two months as one period'],
  ['gdpr-65-3-2w', '2022-12-05', '2022-12-19', 'a Monday, as the event'],
  ['gdpr-65-6-1m', '2022-12-30', '2023-01-30', 'a Monday'],
  ['gdpr-66-1-3m', '2021-05-11', '2021-08-11', 'a Wednesday'],
  ['gdpr-66-4-2w', '2021-06-28', '2021-07-12', 'a Monday, as the event'],
  ['awb-4-13-8w', '2022-02-14', '2022-04-11', 'a Monday, as the event'],
  ['awb-4-17-dwangsom', '2022-03-14', '2022-03-28', 'the last of the two weeks'],
  ['awb-4-18-2w', '2022-05-09', '2022-05-23', 'two weeks after the 42nd day'],
  ['awb-6-7-6w', '2024-04-08', '2024-05-21', 'Whit Monday to Tuesday'],
  ['awb-6-9-2-post', '2023-02-27', '2023-03-06', 'a week after the term'],
  [
    'awb-7-10-6w',
    '2023-03-06',
    '2023-05-30',
    'six weeks after the term for objection, off Whit Monday',
  ],
  [
    'awb-7-24-16w',
    '2024-01-29',
    '2024-05-20',
    'more than twelve weeks: ends on Whit Monday itself',
  ],
  ['awb-8-55b-8w', '2022-03-03', '2022-04-28', 'a Thursday, as the event'],
  ['awb-8-55d-2w', '2022-12-12', '2022-12-27', 'Boxing Day to Tuesday'],
  ['awb-8-66-6w', '2023-03-17', '2023-05-01', 'Friday 28 April 2023 was equated by royal decree'],
  ['woo-4-4-4w', '2023-04-07', '2023-05-08', 'Friday 5 May to Monday'],
  ['wob-6-4w', '2021-04-16', '2021-05-17', 'Friday 14 May 2021 was equated by royal decree'],
  ['wbp-35-4w', '2010-04-16', '2010-05-17', 'Friday 14 May 2010 was equated by royal decree'],
  ['wbp-36-4w', '2010-04-02', '2010-05-03', 'Queen’s Day, a Friday, to Monday'],
  ['wbp-46-2-6w', '2017-03-17', '2017-05-01', 'Friday 28 April 2017 was equated by royal decree'],
  ['wpg-25-6w', '2020-02-03', '2020-03-16', 'a Monday, as the event'],
  ['wpg-28-4w', '2020-04-07', '2020-05-06', '5 May to Wednesday'],
  ['uavg-35-2-6w', '2022-04-15', '2022-05-30', 'Friday 27 May 2022 was equated by royal decree'],
  ['tk-questions-3w', '2021-03-15', '2021-04-05', 'no act moves it off Easter Monday'],
  ['atw-3-days', '2017-12-20', '2017-12-27', 'off a weekend and both days of Christmas'],
  ['eu-weeks-generic', '1998-03-12', '1998-04-02', 'the same weekday as the event'],
]

const hourTable = [
  [
    'gdpr-33-1-72h',
    '2024-06-07T16:59:59+02:00',
    '2024-06-10T17:00:00+02:00',
    'from the next whole hour',
  ],
  [
    'gdpr-33-1-72h',
    '2024-06-07T17:00:00+02:00',
    '2024-06-10T18:00:00+02:00',
    'the hour that begins at 17:00 is that of the event',
  ],
  [
    'telecom-611-2013-24h',
    '2017-03-08T09:20:00+01:00',
    '2017-03-09T10:00:00+01:00',
    'an act of the Union',
  ],
  [
    'wbp-34a-72h-policy',
    '2017-04-14T10:05:00+02:00',
    '2017-04-17T10:05:00+02:00',
    'policy: plain hours',
  ],
  [
    'wpg-33a-72h',
    '2021-10-15T22:40:00+02:00',
    '2021-10-18T22:40:00+02:00',
    'national law: plain hours',
  ],
]

const withoutPeriod = [
  'gdpr-33-2',
  'gdpr-34-1',
  'gdpr-35',
  'gdpr-77',
  'gdpr-79',
  'awb-6-12',
  'awb-8-41a',
]

describe('the last day of a rule', () => {
  it.each(table)('%s from %s is %s: %s', (rule, trigger, last) => {
    const result = clock({ rule, trigger })
    expect(result.deadline?.slice(0, 19)).toBe(`${last}T23:59:59`)
    expect(result.notes.map(({ key }) => key)).not.toContain('not-in-force')
  })
})

describe('the last moment of a rule in hours', () => {
  it.each(hourTable)('%s from %s is %s: %s', (rule, trigger, last) => {
    expect(clock({ rule, trigger }).deadline).toBe(last)
  })
})

describe('an act without a number gets none', () => {
  it.each(withoutPeriod)('%s', (rule) => {
    const result = clock({ rule, trigger: '2020-07-12' })
    expect(result).toMatchObject({ status: 'no-fixed-period', deadline: null, safeTarget: null })
    expect(result.steps.at(-1)?.key).toBe('no-fixed-period')
  })
})

describe('the rules', () => {
  it('each have a row above', () => {
    const rows = [...table, ...hourTable].map(([rule]) => rule as string)
    expect([...new Set([...rows, ...withoutPeriod])].sort()).toEqual(ruleIds().sort())
  })

  it('say where they are laid down, what is due and from what, in both languages', () => {
    for (const { id, article, url, period, what, trigger, from, to } of rules) {
      expect(article, id).not.toBe('')
      expect(url, id).toMatch(/^https?:\/\//)
      for (const text of [what, trigger]) {
        expect(text.en, id).not.toBe('')
        expect(text.nl, id).not.toBe('')
      }
      if (period !== null) expect(() => periodOf(period), id).not.toThrow()
      if (to !== null) expect(to > from, id).toBe(true)
    }
  })

  it('are told apart by the day of the trigger, where an act was amended', () => {
    expect(clock({ rule: 'wpg-25-6w', trigger: '2018-12-31' }).textStatus).toBe('read')
    expect(clock({ rule: 'wpg-25-6w', trigger: '2019-01-01' }).textStatus).toBe('recalled')
  })

  it('say so when they did not apply on the day of the trigger', () => {
    const keys = (trigger: string) => clock({ rule: 'woo-4-4-4w', trigger }).notes.map((n) => n.key)
    expect(keys('2022-04-30')).toContain('not-in-force')
    expect(keys('2022-05-01')).not.toContain('not-in-force')
    expect(keys('2022-04-30/2022-05-02')).toContain('not-in-force')
  })

  it('say so when their text was not read', () => {
    const result = clock({ rule: 'uavg-35-2-6w', trigger: '2022-06-01' })
    expect(result.notes).toContainEqual({ key: 'text-unchecked', params: { status: 'recalled' } })
  })
})

describe('an extension counts as one total from the trigger', () => {
  it.each([
    [
      'gdpr-12-3-1m',
      '2022-01-31',
      '2022-05-02',
      'three months: Saturday 30 April to Monday, not from a moved first end',
    ],
    ['gdpr-36-2-8w', '2023-03-01', '2023-06-07', 'fourteen weeks'],
    [
      'woo-4-4-4w',
      '2023-04-07',
      '2023-05-22',
      'six weeks: Friday 19 May 2023 was equated by royal decree',
    ],
    ['wob-6-4w', '2021-03-01', '2021-04-26', 'eight weeks'],
    ['wpg-25-6w', '2020-02-03', '2020-04-14', 'ten weeks: Easter Monday to Tuesday'],
    ['awb-7-24-16w', '2024-01-29', '2024-07-29', '26 weeks, which nothing moves'],
    ['tk-questions-3w', '2021-01-20', '2021-03-03', 'six weeks'],
  ])('%s from %s, extended: %s (%s)', (rule, trigger, last) => {
    expect(lastDay({ rule, trigger, params: { extended: true } })).toBe(last)
    const name = rules.find(({ id }) => id === rule)?.extension?.name ?? ''
    expect(String(clock({ rule, trigger }).related[name]).slice(0, 10)).toBe(last)
  })

  it('of the Wpg is longer where several units hold the data', () => {
    const params = { extended: true, severalUnits: true }
    expect(lastDay({ rule: 'wpg-25-6w', trigger: '2020-02-03', params })).toBe('2020-04-28')
  })

  it('adds to the twelve weeks of a committee', () => {
    const asked = { rule: 'awb-7-10-6w', trigger: '2023-03-06' }
    expect(lastDay({ ...asked, params: { committee: true } })).toBe('2023-07-10')
    expect(lastDay({ ...asked, params: { committee: true, extended: true } })).toBe('2023-08-21')
  })
})

describe('a suspension adds the days it stood still', () => {
  const suspensions = [{ from: '2023-09-14', to: '2023-09-21' }]

  it('up to and including the answer under the Woo, up to it under the Wob', () => {
    // Asked on the 14th, answered on the 21st: seven days, or six.
    const woo = { rule: 'woo-4-4-4w', trigger: '2023-09-11', params: { suspensions } }
    expect(lastDay(woo)).toBe('2023-10-16')
    const wob = [{ from: '2021-03-04', to: '2021-03-11' }]
    // 29 March and six days is Sunday 4 April, then Easter Monday.
    const asked = { rule: 'wob-6-4w', trigger: '2021-03-01', params: { suspensions: wob } }
    expect(lastDay(asked)).toBe('2021-04-06')
  })

  it('from the day after the invitation until it is completed, under Awb 4:15', () => {
    const asked = { rule: 'awb-4-13-8w', trigger: '2022-02-14' }
    const params = { suspensions: [{ from: '2022-02-21', to: '2022-03-01' }] }
    expect(lastDay({ ...asked, params })).toBe('2022-04-19')
  })

  it('once for days that two suspensions share', () => {
    const twice = [...suspensions, { from: '2023-09-18', to: '2023-09-22' }]
    const asked = { rule: 'woo-4-4-4w', trigger: '2023-09-11', params: { suspensions: twice } }
    expect(lastDay(asked)).toBe('2023-10-17')
  })

  it('only as another reading for a question about identity: never by itself', () => {
    const params = { suspendedDays: 10 }
    const result = clock({ rule: 'gdpr-12-3-1m', trigger: '2024-03-05', params })
    expect(result.deadline?.slice(0, 10)).toBe('2024-04-05')
    const [pause] = result.alternatives.filter(({ key }) => key === 'suspended')
    expect(pause?.deadline.slice(0, 10)).toBe('2024-04-15')
  })
})

describe('parameters', () => {
  it('a first communication before the month makes art. 14 due then', () => {
    const asked = { rule: 'gdpr-14-3-a-1m', trigger: '2021-11-30' }
    const params = { firstCommunication: '2021-12-10', firstDisclosure: '2021-12-08' }
    expect(lastDay({ ...asked, params })).toBe('2021-12-08')
    expect(lastDay({ ...asked, params: { firstDisclosure: '2022-02-01' } })).toBe('2021-12-30')
  })

  it('the end of the term for objection may be given instead of counted', () => {
    const params = { objectionTermEnds: '2023-04-17' }
    expect(lastDay({ rule: 'awb-7-10-6w', trigger: '2023-03-06', params })).toBe('2023-05-30')
  })

  it('what a rule does not depend on is named, not silently dropped', () => {
    const params = { committee: true, colour: 'red' }
    const { notes } = clock({ rule: 'gdpr-12-3-1m', trigger: '2024-03-05', params })
    expect(notes).toContainEqual({ key: 'params-unused', params: { names: 'committee, colour' } })
  })
})

describe('the penalty for a late decision', () => {
  const penalty = (trigger: string) => clock({ rule: 'awb-4-17-dwangsom', trigger })

  it.each([
    ['2018-12-31', 1260, '14 times 20, 30 and 40 euros'],
    ['2019-01-01', 1442, '14 times 23, 35 and 45 euros'],
    ['2025-12-31', 1442, 'the last day of those amounts'],
  ])('for a notice of %s is EUR %i at most: %s', (trigger, most) => {
    expect(penalty(trigger).related.maxAmountEUR).toBe(most)
  })

  it('from 2026 has amounts that are not known: none is stated, and that is said', () => {
    const result = penalty('2026-01-05')
    expect(result.related).not.toHaveProperty('maxAmountEUR')
    expect(result.steps.map(({ key }) => key)).toContain('penalty-unknown')
  })

  it('runs 42 days on whatever days they fall', () => {
    expect(penalty('2022-04-06').related).toMatchObject({
      firstPenaltyDay: '2022-04-21',
      lastPenaltyDay: '2022-06-01',
    })
  })
})

describe('a breach that was known before the GDPR applied', () => {
  it('is told that both rules are to be seen', () => {
    const keys = (rule: string) =>
      clock({ rule, trigger: '2018-05-24T10:00:00+02:00' }).notes.map(({ key }) => key)
    expect(keys('wbp-34a-72h-policy')).toContain('old-breach')
    expect(keys('gdpr-33-1-72h')).toEqual(expect.arrayContaining(['old-breach', 'not-in-force']))
  })
})

describe('a national term in hours', () => {
  it('has no reading with two working days: the Algemene termijnenwet leaves hours out', () => {
    const { alternatives } = clock({ rule: 'wpg-33a-72h', trigger: '2021-10-15T22:40:00+02:00' })
    expect(alternatives.map(({ key }) => key)).toEqual(['directive-conform'])
  })
})
