import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Chronology } from '#domain/chronology/chronology.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import type { OpenEnds } from '#domain/findings/open-ends.ts'
import { AT, type Served, serveApp } from '../support/app.ts'

let app: Served
beforeAll(async () => {
  app = await serveApp()
})
afterAll(() => app.close())

const standingOf = async (id: string, on = '2026-11-23') => {
  const { commitments } = (await app.get(`${AT}/open-ends?on=${on}`)).json<OpenEnds>()
  return commitments.find(({ commitment }) => commitment === id)
}

const recordOf = async (id: string) =>
  (await app.get(`${AT}/commitments/${id}`)).json<Commitment & { revision: number }>()

describe('the questions of 25 June 2020', () => {
  it('were due on 16 July and answered on 31 August, 46 days late', async () => {
    expect(await standingOf('answer-leak-questions')).toEqual({
      commitment: 'answer-leak-questions',
      since: '2020-06-25',
      due: { type: 'day', date: '2020-07-16' },
      settled: { entry: 'f-leak-answers', date: '2020-08-31' },
      status: { type: 'late', days: 46 },
    })
  })

  it('are printed with that date; the document has the clock and no date', async () => {
    const markdown = (await app.get(`${AT}/export/markdown?lang=en`)).text
    expect(markdown).toContain('due 16 July 2020')
    const { commitments } = (await app.get(`${AT}/export/json`)).json<Chronology>()
    const questions = commitments.find(({ id }) => id === 'answer-leak-questions')
    expect(questions?.clock).toMatchObject({ rule: 'tk-questions-3w', follows: 0 })
    expect(questions).not.toHaveProperty('due')
  })
})

describe('following another start', () => {
  it('moves the due moment, and the ledger keeps what was followed before', async () => {
    expect(await standingOf('notify-leak')).toMatchObject({
      due: { type: 'moment', date: '[2020-06-11..2020-06-22]' },
      status: { type: 'settled' },
    })
    const before = await recordOf('notify-leak')
    const head = await app.head()
    const clock = { ...before.clock, follows: 0 }
    const changed = await app.patch(`${AT}/commitments/notify-leak`, { clock }, before.revision)
    expect(changed.status).toBe(200)
    expect(await standingOf('notify-leak')).toMatchObject({
      due: { type: 'moment', date: '2020-06-11' },
      status: { type: 'late', days: 8 },
    })
    const history = (await app.get(`${AT}/history?limit=100`)).json<{
      items: { seq: number; id: string; op: string; changes: Commitment }[]
    }>()
    const rows = history.items.filter(({ id }) => id === 'notify-leak')
    expect(rows.map(({ op, changes }) => [op, changes.clock?.follows])).toEqual([
      ['update', 0],
      ['create', 1],
    ])
    expect(rows[0]?.seq).toBe(head.seq + 1)
    expect(await app.verify()).toMatchObject({ ok: true })

    const back = { clock: before.clock }
    await app.patch(`${AT}/commitments/notify-leak`, back, before.revision + 1)
    expect(await standingOf('notify-leak')).toMatchObject({ status: { type: 'settled' } })
  })

  it('so does a new date of the entry that starts it', async () => {
    const entry = `${AT}/entries/f-leak-questions`
    expect((await app.patch(entry, { date: '2020-06-26' }, 1)).status).toBe(200)
    expect(await standingOf('answer-leak-questions')).toMatchObject({
      due: { type: 'day', date: '2020-07-17' },
      status: { type: 'late', days: 45 },
    })
    await app.patch(entry, { date: '2020-06-25' }, 2)
  })
})

describe('what became of a commitment', () => {
  const draft = {
    id: 'replaced',
    what: 'Send the old form',
    basis: 'promise',
    from: 'f-leak-questions',
    due: '2020-07-01',
    settledBy: 'f-leak-answers',
    settledAs: 'superseded',
  }

  it('is told as such, late or not, and restored from an export', async () => {
    expect((await app.post(`${AT}/commitments`, draft)).status).toBe(201)
    expect(await standingOf('replaced')).toMatchObject({ status: { type: 'superseded' } })
    const text = (await app.get(`${AT}/export/json`)).text
    const markdown = (await app.get(`${AT}/export/markdown?lang=en`)).text
    expect(markdown).toContain('superseded by: State secretary answers')
    const target = await serveApp({ of: 'empty' })
    try {
      expect((await target.post('/api/import/json', JSON.parse(text))).status).toBe(201)
      expect((await target.get(`${AT}/export/json`)).text).toBe(text)
    } finally {
      await target.close()
    }
    await app.remove(`${AT}/commitments/replaced`, 1)
  })
})

describe('a clock that cannot be counted with is refused in one sentence that says what to do', () => {
  const clock = { rule: 'gdpr-33-1-72h', starts: [{ entry: 'f-leak-upload' }], follows: 0 }
  const draft = { what: 'Notify', basis: 'duty', from: 'f-leak-upload', clock }

  beforeAll(async () => {
    await app.post(`${AT}/entries`, {
      id: 'no-zone',
      title: 'Aware',
      kind: 'other',
      date: '2020-06-15T14:30:00',
    })
  })

  it.each<{ sent: object; pointer: string; says: string; why: string }>([
    {
      sent: { clock: { ...clock, rule: 'gdpr-99' } },
      pointer: '#/clock/rule',
      says: 'There is no rule “gdpr-99”',
      why: 'an unknown rule',
    },
    {
      sent: { clock: { law: 'eu', period: 'P0D', starts: clock.starts, follows: 0 } },
      pointer: '#/clock/period',
      says: 'give at least one hour or day',
      why: 'a period of nothing',
    },
    {
      sent: { clock: { starts: clock.starts, follows: 0 } },
      pointer: '#/clock/rule',
      says: 'Give a rule, or a counting law',
      why: 'nothing to count',
    },
    {
      sent: { clock: { ...clock, timezone: 'Mars/Olympus' } },
      pointer: '#/clock/timezone',
      says: 'There is no time zone “Mars/Olympus”',
      why: 'an unknown zone',
    },
    {
      sent: {
        clock: { ...clock, starts: [{ entry: 'f-leak-upload', at: '2020-06-15T14:30:00' }] },
      },
      pointer: '#/clock/starts/0/at',
      says: 'write it with +02:00, +01:00 or Z',
      why: 'a moment in no zone, where hours are counted',
    },
    {
      sent: { clock: { ...clock, starts: [{ entry: 'no-zone' }] } },
      pointer: '#/clock/starts/0/entry',
      says: 'write it with +02:00, +01:00 or Z',
      why: 'an entry at a moment in no zone',
    },
    {
      sent: { clock: { ...clock, starts: [{ entry: 'f-leak-upload', at: 'Monday' }] } },
      pointer: '#/clock/starts/0/at',
      says: '“Monday” is no moment and no date',
      why: 'no date',
    },
    {
      sent: { clock: { ...clock, follows: 1 } },
      pointer: '#/clock/follows',
      says: 'give the place of one in starts, counted from 0',
      why: 'following what is not there',
    },
    {
      sent: {
        clock: { ...clock, starts: [{ entry: 'f-leak-upload' }, { entry: 'f-leak-notify' }] },
      },
      pointer: '#/clock/reason',
      says: 'is needed where there are several moments to choose from',
      why: 'a choice without a reason',
    },
    {
      sent: { clock: { ...clock, starts: [{ entry: 'nowhere' }] } },
      pointer: '#/clock/starts/0/entry',
      says: 'names no entry of this case',
      why: 'a start that is not there',
    },
    {
      sent: { settledBy: 'f-wob-decision' },
      pointer: '#/settledBy',
      says: 'is dated before the moment that starts the clock',
      why: 'settled before it began',
    },
    {
      sent: { due: '2020-07-16' },
      pointer: '#/due',
      says: 'leave one of the two out',
      why: 'a date beside the clock',
    },
    {
      sent: { settledAs: 'lapsed' },
      pointer: '#/settledAs',
      says: 'name the entry that settled it in settledBy',
      why: 'lapsed by nothing',
    },
  ])('$why', async ({ sent, pointer, says }) => {
    const refused = await app.post(`${AT}/commitments`, { ...draft, ...sent })
    expect(refused.status).toBe(422)
    const { errors } = refused.json<{ errors: { pointer: string; detail: string }[] }>()
    expect(errors).toMatchObject([{ pointer }])
    expect(errors[0]?.detail).toContain(says)
    expect(errors[0]?.detail).not.toMatch(/[.?!] [A-Z]/)
    expect(app.failures).toEqual([])
  })

  it('tells all of them at once', async () => {
    const starts = [{ entry: 'f-leak-upload', at: '2020-06-15T14:30:00' }, { entry: 'no-zone' }]
    const sent = { ...draft, clock: { ...clock, starts, reason: 'r' } }
    const refused = await app.post(`${AT}/commitments`, sent)
    expect(
      refused.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer),
    ).toEqual(['#/clock/starts/0/at', '#/clock/starts/1/entry'])
  })

  it('also where a commitment is changed, and in a document that is brought in', async () => {
    const { revision } = await recordOf('answer-leak-questions')
    const early = { settledBy: 'f-leak-upload' }
    const changed = await app.patch(`${AT}/commitments/answer-leak-questions`, early, revision)
    expect(changed.status).toBe(422)
    expect(changed.json<{ errors: object[] }>().errors).toMatchObject([{ pointer: '#/settledBy' }])

    const document = (await app.get(`${AT}/export/json`)).json<Chronology>()
    document.case.id = 'other'
    const at = document.commitments.findIndex(({ id }) => id === 'answer-leak-questions')
    Object.assign(document.commitments[at]?.clock ?? {}, { rule: 'gone' })
    const imported = await app.post('/api/import/json', document)
    expect(imported.json<{ errors: object[] }>().errors).toMatchObject([
      { pointer: `#/commitments/${at}/clock/rule` },
    ])
  })

  it('what is counted back, or due on a day, may be done before it', async () => {
    const fixed = { law: 'none', fixed: true, starts: [{ entry: 'f-leak-questions' }], follows: 0 }
    const sent = { ...draft, id: 'before', clock: fixed, settledBy: 'f-leak-notify' }
    expect((await app.post(`${AT}/commitments`, sent)).status).toBe(201)
    expect(await standingOf('before')).toMatchObject({ status: { type: 'kept' } })
    await app.remove(`${AT}/commitments/before`, 1)
  })
})
