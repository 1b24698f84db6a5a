import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ClockRequest } from '#domain/clocks/clock-request.ts'
import { ClockResult } from '#domain/clocks/clock-result.ts'
import { computeClock } from '#domain/clocks/compute.ts'
import {
  sayMoment,
  sayNote,
  sayPeriod,
  sayProvision,
  sayReading,
  sayReason,
  sayRefusal,
  sayStep,
} from '#domain/clocks/words.ts'

const file = new URL('../../fixtures/clocks-vectors.json', import.meta.url)
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: ClockRequest[] }
const more: ClockRequest[] = [
  { rule: 'gdpr-33-2', trigger: '2020' },
  { rule: 'gdpr-12-3-1m', trigger: '2021-04?/..', jurisdiction: 'DE' },
  { rule: 'gdpr-12-3-1m', trigger: '2021-04-01', params: { extended: true, suspendedDays: 3 } },
  { rule: 'gdpr-14-3-a-1m', trigger: '2021-04-01', params: { firstDisclosure: '2021-04-02' } },
  { rule: 'gdpr-33-1-72h', trigger: '2021-04-01/..', jurisdiction: 'DE-BY' },
  { rule: 'gdpr-12-3-1m', trigger: '2021-04-01', jurisdiction: 'DE-BY' },
  { rule: 'woo-4-4-4w', trigger: '2021-04-01' },
  { rule: 'wob-6-4w', trigger: '2023-04-01' },
  { rule: 'awb-4-17-dwangsom', trigger: '2026-02-07' },
  { rule: 'wbp-34a-72h-policy', trigger: '2018-05-24T10:00:00+02:00' },
  { law: 'nl', period: 'P6W', trigger: '2021-04-01', jurisdiction: 'BE' },
  { law: 'eu', fixed: true, trigger: '2021-04-04' },
  { law: 'eu', period: 'PT48H', backwards: true, trigger: '2021-04-04T10:00:00Z' },
  { rule: 'gdpr-33-1-72h', trigger: '2024-03-30T16:30:00+01:00' },
  {
    rule: 'awb-4-13-8w',
    trigger: '2022-02-14',
    params: { suspensions: [{ from: '2022-02-21', to: '2022-03-01' }], colour: 1 },
  },
]

const asked = ({ rule, law, period, backwards, fixed, ...rest }: ClockRequest): ClockRequest => ({
  ...(rule !== undefined && { rule }),
  ...(law !== undefined && { law }),
  ...(period !== undefined && { period }),
  ...(backwards !== undefined && { backwards }),
  ...(fixed !== undefined && { fixed }),
  trigger: rest.trigger,
  ...(rest.jurisdiction !== undefined && { jurisdiction: rest.jurisdiction }),
  ...(rest.timezone !== undefined && { timezone: rest.timezone }),
  ...(rest.params !== undefined && { params: rest.params }),
})

describe.each(['en', 'nl'] as const)('in %s', (language) => {
  it('every step, reading and note is a whole sentence, and the result is as its schema says', () => {
    for (const request of [...vectors.map(asked), ...more]) {
      const answer = computeClock(ClockRequest.parse(request))
      if (!answer.ok) throw new Error(JSON.stringify(answer))
      const result = ClockResult.parse(answer.result)
      const said = [
        ...result.steps.map((step) => sayStep(step, language)),
        ...result.steps.flatMap((s) => (s.provision ? sayProvision(s.provision, language) : [])),
        ...result.alternatives.flatMap((a) => [sayReading(a, language), sayReason(a, language)]),
        ...result.notes.map((note) => sayNote(note, language)),
      ]
      for (const text of said) expect(text).toMatch(/^(?!.*(?:undefined|null|NaN|\[object)).+$/)
    }
  })

  it('every refusal is one sentence', () => {
    for (const request of [
      { trigger: '2020-01-01' },
      { rule: 'nope', trigger: '2020-01-01' },
      { rule: 'gdpr-33-1-72h', law: 'eu', trigger: '2020-01-01' },
      { law: 'eu', trigger: '2020-01-01' },
      { law: 'eu', period: '3 weeks', trigger: '2020-01-01' },
      { law: 'eu', period: 'P0D', trigger: '2020-01-01' },
      { law: 'eu', period: 'P1DT4H', trigger: '2020-01-01' },
      { law: 'nl', fixed: true, trigger: '2020-01-01' },
      { rule: 'gdpr-33-1-72h', trigger: 'soon' },
      { rule: 'gdpr-33-1-72h', trigger: '2020-02-30T10:00:00Z' },
      { rule: 'gdpr-33-1-72h', trigger: '2020-01-01T10:00:00' },
      { rule: 'gdpr-12-3-1m', trigger: '1980-01-01' },
      { rule: 'gdpr-12-3-1m', trigger: '2020-01-01', jurisdiction: 'XX' },
      { rule: 'gdpr-12-3-1m', trigger: '2020-01-01', timezone: 'Mars/Base' },
      { rule: 'gdpr-33-1-72h', trigger: '2020-01-01', params: { processorAware: 'x' } },
      {
        rule: 'awb-4-13-8w',
        trigger: '2022-02-14',
        params: { suspensions: [{ from: '2022-03-21', to: '2022-03-01' }] },
      },
    ] as ClockRequest[]) {
      const answer = computeClock(request)
      if (answer.ok) throw new Error(JSON.stringify(request))
      const said = sayRefusal(answer.refusal, language)
      expect(said).toMatch(/^[A-Z“‘][^\n]*\.$/)
      expect(said).not.toMatch(/undefined/)
    }
  })
})

describe('the field’s own words', () => {
  it('an article is cited as each language does', () => {
    const provision = { act: 'GDPR', article: '14(3)(a)', url: '' }
    expect(sayProvision(provision, 'en')).toBe('GDPR art. 14(3)(a)')
    expect(sayProvision(provision, 'nl')).toBe('AVG art. 14 lid 3 onder a')
  })

  it('names a chapter as one, and the article that stood there before', () => {
    const asked = (trigger: string) => {
      const answer = computeClock({ rule: 'tk-questions-3w', trigger })
      if (!answer.ok || !answer.result.provision) throw new Error('it has a provision')
      return answer.result.provision
    }
    expect(sayProvision(asked('2022-06-25'), 'nl')).toBe('RvO Tweede Kamer hfst. 12')
    expect(sayProvision(asked('2020-06-25'), 'en')).toBe(
      'Rules of procedure of the Tweede Kamer art. 134',
    )
  })

  it('says a moment with its offset, and a whole day without', () => {
    expect(sayMoment('2020-07-15T17:00:00+02:00', 'en')).toBe(
      'Wednesday 15 July 2020, 17:00 (UTC+02:00)',
    )
    expect(sayMoment('2020-07-15T23:59:59+02:00', 'nl')).toBe('woensdag 15 juli 2020')
  })

  it('a period is said in its units', () => {
    expect(sayPeriod('P1Y6M', 'en')).toBe('1 year and 6 months')
    expect(sayPeriod('PT72H', 'nl')).toBe('72 uur')
  })

  it('a derivation names the holiday that moves the end', () => {
    const answer = computeClock({ rule: 'awb-6-7-6w', trigger: '2024-04-08' })
    if (!answer.ok) throw new Error()
    expect(answer.result.steps.map((step) => sayStep(step, 'nl'))).toEqual([
      'Het besluit is bekendgemaakt: maandag 8 april 2024',
      'De dag van de gebeurtenis, maandag 8 april 2024, telt niet mee',
      '6 weken later, dezelfde weekdag: maandag 20 mei 2024',
      'Maandag 20 mei 2024 is tweede pinksterdag',
      'Dus eindigt de termijn op de eerstvolgende werkdag: dinsdag 21 mei 2024',
      'Op tijd tot en met dinsdag 21 mei 2024',
    ])
  })
})
