import { describe, expect, it } from 'vitest'
import { boundsOfText } from '#domain/chronology/order.ts'
import { acts, actsOn, findAct, findActAt } from '#domain/law/acts.ts'

const day = (text: string) => boundsOfText(text).start.earliest

describe('the act on personal data that applied on a day', () => {
  it.each([
    { on: '2001-08-31', is: [], why: 'older acts are not among ours' },
    { on: '2001-09-01', is: ['wbp'], why: 'its first day' },
    { on: '2018-05-24', is: ['wbp'], why: 'the day before the GDPR' },
    { on: '2018-05-25', is: ['gdpr'], why: 'GDPR art. 99(2)' },
  ])('on $on: $is ($why)', ({ on, is }) => {
    expect(actsOn(day(on), 'data-protection').map(({ id }) => id)).toEqual(is)
  })

  it('of a year in which one gave way to the other is not one', () => {
    expect(findActAt('data-protection', boundsOfText('2018'))).toBeNull()
    expect(findActAt('data-protection', boundsOfText('2013'))?.id).toBe('wbp')
  })
})

describe('acts', () => {
  it('are found by any of their names, in any case', () => {
    expect(findAct('avg')?.id).toBe('gdpr')
    expect(findAct('Some act')).toBeNull()
  })

  it('have names of their own, end after they begin, and say where that is stated', () => {
    const names = acts.flatMap((act) => act.names.map((name) => name.toLowerCase()))
    expect(new Set(names).size).toBe(names.length)
    for (const { from, to, url, citation } of acts) {
      if (to !== null) expect(day(to)).toBeGreaterThan(day(from))
      expect(url).toMatch(/^https?:/)
      expect(citation).not.toBe('')
    }
  })
})
