import { describe, expect, it } from 'vitest'
import {
  blankForm,
  type ClockForm,
  changeStart,
  formOf,
  withoutStart,
  withRule,
  withStart,
} from '#client/clock-dialog/clock-form.ts'
import { readForm } from '#client/clock-dialog/read-form.ts'
import { Commitment } from '#domain/chronology/records.ts'

const dates: Record<string, string> = {
  told: '2020-07-12',
  heard: '2020-07-10',
  vague: '2020-07',
  old: '1990-01-01',
}
const dateOf = (entry: string) => dates[entry]
const breach = (entry = 'told'): ClockForm =>
  withRule(blankForm(entry, 'NL'), 'gdpr-33-1-72h', 'en')
const at1630 = (form: ClockForm) =>
  changeStart(form, 0, { isOwnDate: false, day: '12 July 2020', time: '16:30' })
const read = (form: ClockForm) => readForm(form, dateOf)
const faults = (form: ClockForm) => read(form).faults.map((fault) => fault.at)

describe('what the dialog says, as a clock', () => {
  it('a rule has its words for what is owed filled in, until somebody types others', () => {
    expect(breach().what).toBe('Notify the breach to the authority')
    expect(withRule(breach(), 'gdpr-12-3-1m', 'nl').what).toBe(
      'Op het verzoek ingaan en dat laten weten',
    )
    const own = { ...breach(), what: 'Tell the AP', isWhatOfRule: false }
    expect(withRule(own, 'gdpr-12-3-1m', 'nl').what).toBe('Tell the AP')
  })

  it('72 hours from 16:30 on Sunday run from 17:00 until 17:00 on Wednesday', () => {
    const { clock, answer, faults } = read(at1630(breach()))
    expect(faults).toEqual([])
    expect(clock).toEqual({
      rule: 'gdpr-33-1-72h',
      jurisdiction: 'NL',
      starts: [{ entry: 'told', at: '2020-07-12T16:30:00+02:00' }],
      follows: 0,
    })
    expect(answer?.ok && answer.result.deadline).toBe('2020-07-15T17:00:00+02:00')
  })

  it('each moment has its own end; following another changes the answer, and takes a reason', () => {
    const form = withStart(at1630(breach()), 'heard')
    expect(faults(form)).toEqual(['reason'])
    const chosen = { ...form, follows: 1, reason: 'They heard it first' }
    const { clock, answer, answers } = read(chosen)
    expect(clock).toMatchObject({ follows: 1, reason: 'They heard it first' })
    expect(clock?.starts).toHaveLength(2)
    expect(answer).toBe(answers.get(1))
    expect(answer).not.toEqual(answers.get(0))
    const one = withoutStart(chosen, 1)
    expect(read(one).clock, 'with one moment left no reason is kept').toMatchObject({ follows: 0 })
    expect(read(one).clock).not.toHaveProperty('reason')
  })

  it('another period is counted by the law asked for, forwards or back', () => {
    const form: ClockForm = {
      ...blankForm('told', 'NL'),
      counts: 'period',
      law: 'nl',
      amount: '6',
      unit: 'weeks',
      what: 'Decide',
    }
    expect(read(form).clock).toMatchObject({ law: 'nl', period: 'P6W' })
    expect(read({ ...form, backwards: true }).clock).toMatchObject({ backwards: true })
    expect(read({ ...form, unit: 'hours' }).clock).toMatchObject({ period: 'PT6H' })
  })

  it('the zone is asked where hours matter only', () => {
    expect(read(breach()).needsZone).toBe(true)
    expect(read(withRule(breach(), 'gdpr-12-3-1m', 'en')).needsZone).toBe(false)
    expect(read(at1630(withRule(breach(), 'gdpr-12-3-1m', 'en'))).needsZone).toBe(true)
  })

  it.each([
    { why: 'no rule', form: blankForm('told', 'NL'), at: ['rule', 'what'] },
    {
      why: 'no amount',
      form: { ...blankForm('told', 'NL'), counts: 'period' as const, what: 'x' },
      at: ['period'],
    },
    { why: 'a year without summer time we know', form: breach('old'), at: ['start:0'] },
    {
      why: 'a date that is none',
      form: { ...breach(), dates: { ...breach().dates, processorAware: 'soon' } },
      at: ['param:processorAware'],
    },
  ])('$why is said at its field', ({ form, at }) => {
    expect(faults(form)).toEqual(at)
    expect(read(form).clock).toBeNull()
  })

  it('what a rule does not take is not sent', () => {
    const form = { ...breach(), extended: true, committee: true, pauses: [{ from: 'x', to: 'y' }] }
    expect(read(form).clock).not.toHaveProperty('params')
    const month = withRule({ ...form, pauses: [] }, 'gdpr-12-3-1m', 'en')
    expect(read(month).clock?.params).toEqual({ extended: true })
  })

  it('a stored clock opens as what would store it again, in either language', () => {
    const commitment = Commitment.parse({
      id: 'notify',
      what: 'Notify the breach',
      basis: 'duty',
      by: ['coa'],
      to: ['ap'],
      from: 'told',
      visibility: 'public',
      clock: {
        rule: 'gdpr-12-3-1m',
        jurisdiction: 'DE-RP',
        timezone: 'Europe/Berlin',
        params: { extended: true, suspensions: [{ from: '2020-07-14', to: '2020-07-20' }] },
        starts: [
          { entry: 'told', at: '2020-07-12T16:30:00+02:00', note: 'Their own letter' },
          { entry: 'heard' },
          { entry: 'vague', at: '2020-07-11' },
        ],
        follows: 2,
        reason: 'The others are hearsay',
      },
    })
    const { clock } = commitment
    if (!clock) throw new Error('it has a clock')
    for (const language of ['en', 'nl'] as const) {
      expect(read(formOf(commitment, clock, language)).clock).toEqual(clock)
    }
    const mixed = {
      ...clock,
      rule: undefined,
      law: 'nl' as const,
      period: 'P1Y6M',
      params: undefined,
    }
    expect(read(formOf(commitment, mixed, 'en')).clock).toMatchObject({ period: 'P1Y6M' })
  })
})
