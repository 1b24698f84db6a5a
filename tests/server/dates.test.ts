import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '#server/app.ts'
import { runCli } from '#server/cli.ts'
import { readConfig } from '#server/config.ts'
import { openStore } from '#server/store.ts'

/** Runs a command with a terminal in memory. */
async function kroniek(...args: string[]) {
  let out = ''
  let err = ''
  const code = await runCli(args, {
    environment: {},
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    stdin: Readable.from([]),
    stopped: () => Promise.resolve(),
  })
  return { code, out, err }
}

const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('')

describe('kroniek date', () => {
  it('prints what a date in words is, one labelled line each', async () => {
    expect(await kroniek('date', 'eind 2013')).toEqual({
      code: 0,
      out: lines(
        'EDTF: 2013-10~/2013-12~',
        'English: late 2013',
        'Dutch: eind 2013',
        'Earliest: 2013-10-01',
        'Latest: 2013-12-31',
      ),
      err: '',
    })
  })

  it('counts from the day or the month it is given', async () => {
    const day = await kroniek('date', 'zondag', '--on', '2020-07-17')
    expect(day.out).toContain('EDTF: 2020-07-12\n')
    const month = await kroniek('date', 'zondag', '--on', '2020-07')
    expect(month.out).toContain('Dutch: een van de zondagen in juli 2020\n')
  })

  it('says where there is no bound', async () => {
    expect((await kroniek('date', 'sinds 2013')).out).toContain('Latest: no bound\n')
  })

  it('says in one sentence that it cannot read it, and ends with 1', async () => {
    expect(await kroniek('date', 'ooit')).toEqual({
      code: 1,
      out: '',
      err: 'This cannot be read as a date.\n',
    })
    const dutch = await kroniek('date', 'zondag', '--lang', 'nl')
    expect(dutch).toMatchObject({ code: 1, out: '' })
    expect(dutch.err).toMatch(/^Dit telt vanaf een dag [^\n]*\.\n$/)
  })

  it('prints the choices where there are more, and ends with 1', async () => {
    expect(await kroniek('date', '12/7/20')).toEqual({
      code: 1,
      out: lines('2020-07-12\tSunday 12 July 2020', '2020-12-07\tMonday 7 December 2020'),
      err: 'This can be more than one date; choose which.\n',
    })
  })

  it('reads one language alone when told', async () => {
    expect((await kroniek('date', 'late 2013', '--lang', 'nl')).code).toBe(1)
    expect((await kroniek('date', 'late 2013', '--lang', 'en')).code).toBe(0)
  })

  it('does not understand an anchor that is no day and no month', async () => {
    const { code, err } = await kroniek('date', 'zondag', '--on', 'july')
    expect(code).toBe(2)
    expect(err).toContain('2020-07-17')
  })
})

describe('POST /api/dates', () => {
  let post: (body: unknown) => Promise<{ status: number; json: unknown }>
  let stop: () => Promise<void>

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kroniek-test-'))
    const store = await openStore(readConfig({ KRONIEK_DATA: folder }))
    const server = createApp({ store, log: pino({ level: 'silent' }) }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/dates`
    post = async (body) => {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return { status: answer.status, json: await answer.json() }
    }
    stop = async () => {
      await new Promise((resolve) => server.close(resolve))
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
  afterAll(() => stop())

  it('200 with the date, its words, its days and what else it may be', async () => {
    const { status, json } = await post({ text: 'eind 2013' })
    expect(status).toBe(200)
    expect(json).toMatchObject({
      ok: true,
      edtf: '2013-10~/2013-12~',
      words: { en: { long: 'late 2013' }, nl: { long: 'eind 2013' } },
      earliest: '2013-10-01',
      latest: '2013-12-31',
      alternatives: [{ edtf: '2013-36' }, { edtf: '2013-12~' }, { edtf: '2013' }],
    })
  })

  it('200 counted from the day given', async () => {
    const { json } = await post({ text: 'vorige maand', on: '2020-07-17', lang: 'nl' })
    expect(json).toMatchObject({ ok: true, edtf: '2020-06' })
  })

  it('200 with the choices when it can be more than one date', async () => {
    const { status, json } = await post({ text: '12/7/20' })
    expect(status).toBe(200)
    expect(json).toMatchObject({
      ok: false,
      reason: 'ambiguous',
      ambiguous: [{ edtf: '2020-07-12' }, { edtf: '2020-12-07' }],
    })
  })

  it('200 with the reason when it is no date', async () => {
    const { status, json } = await post({ text: 'ooit' })
    expect(status).toBe(200)
    expect(json).toMatchObject({ ok: false, reason: 'unread', at: 0 })
  })

  it('422 at the anchor when that is no day and no month', async () => {
    const { status, json } = await post({ text: 'zondag', on: '2020-02-30' })
    expect(status).toBe(422)
    expect(json).toMatchObject({ errors: [{ pointer: '#/on' }] })
  })

  it('422 at each field that is not as it should be', async () => {
    const { status, json } = await post({ text: 5, lang: 'fr' })
    expect(status).toBe(422)
    expect(json).toMatchObject({ errors: [{ pointer: '#/text' }, { pointer: '#/lang' }] })
  })
})
