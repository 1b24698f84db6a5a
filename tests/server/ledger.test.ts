import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordKinds } from '#domain/chronology/chronology.ts'
import type { LedgerHead } from '#server/ledger/ledger-store.ts'
import { openStore } from '#server/store.ts'
import {
  AT,
  CASE,
  dataFolder,
  fileOf,
  removeFolder,
  type Served,
  serveApp,
  temporaryFolder,
} from '../support/app.ts'
import {
  actorDraft,
  type Draft,
  documentEntry,
  emptyDocument,
  entryDraft,
  sourceDraft,
} from '../support/drafts.ts'

interface HistoryRow {
  seq: number
  entity: string
  id: string
  revision: number
  op: string
  by: string
  recordedAt: string
  changes: Record<string, unknown>
  hash: string
}

const historyOf = async (app: Served, caseId = CASE): Promise<HistoryRow[]> =>
  (await app.get(`/api/cases/${caseId}/history?limit=500`)).json<{ items: HistoryRow[] }>().items

describe('every write appends one entry to the ledger', () => {
  let app: Served
  beforeAll(async () => {
    app = await serveApp()
  })
  afterAll(async () => {
    expect(app.failures).toEqual([])
    await app.close()
  })

  const positions = [
    { says: 'a', sources: [] },
    { says: 'b', sources: [] },
  ]
  it.each([
    { kind: 'entries', draft: entryDraft({ id: 'w' }), patch: { title: 'Changed' } },
    { kind: 'sources', draft: sourceDraft({ id: 'w' }), patch: { title: 'Changed' } },
    { kind: 'actors', draft: actorDraft({ id: 'w' }), patch: { name: 'Changed' } },
    {
      kind: 'contradictions',
      draft: { id: 'w', about: 'x', aspect: 'date', entries: ['a7-suspension'], positions },
      patch: { about: 'Changed' },
    },
    {
      kind: 'commitments',
      draft: { id: 'w', what: 'x', basis: 'duty', from: 'a7-suspension' },
      patch: { what: 'Changed' },
    },
    { kind: 'questions', draft: { id: 'w', text: 'x' }, patch: { text: 'Changed' } },
    {
      kind: 'dismissals',
      draft: { id: 'w', finding: 'quote:a7-suspension', reason: 'x' },
      patch: { reason: 'Changed' },
    },
  ])('on $kind: create, update, delete and restore', async ({ kind, draft, patch }) => {
    const address = `${AT}/${kind}/w`
    const writes = [
      { op: 'create', run: () => app.post(`${AT}/${kind}`, draft) },
      { op: 'update', run: () => app.patch(address, patch, 1) },
      { op: 'delete', run: () => app.remove(address, 2) },
      { op: 'restore', run: () => app.post(`${address}/restore`, undefined, 3) },
    ]
    for (const [i, { op, run }] of writes.entries()) {
      const before = await app.head()
      expect((await run()).status, op).toBeLessThan(300)
      const [newest, previous] = await historyOf(app)
      expect(newest).toMatchObject({
        seq: before.seq + 1,
        entity: kind,
        id: 'w',
        revision: i + 1,
        op,
      })
      expect(previous?.hash).toBe(before.hash)
      const changes = newest?.changes
      if (op === 'create') {
        const { id: _, ...fields }: Draft = draft
        expect(changes).toMatchObject(fields)
      } else expect(changes).toEqual(op === 'update' ? patch : {})
      expect(await app.verify()).toMatchObject({ ok: true, seq: before.seq + 1 })
    }
  })

  it('on the case itself', async () => {
    const before = await app.head()
    await app.patch(AT, { title: 'Another title' }, 1)
    expect((await historyOf(app))[0]).toMatchObject({
      seq: before.seq + 1,
      entity: 'case',
      id: CASE,
      op: 'update',
      changes: { title: 'Another title' },
    })
  })

  it('and notes the new head outside the database before it answers', async () => {
    for (let i = 0; i < 3; i++) {
      await app.post(`${AT}/questions`, { text: `Noted ${i}` })
      const { caseId, seq, hash } = await app.head()
      const lines = readFileSync(join(app.folder, 'heads.log'), 'utf8').trimEnd().split('\n')
      expect(lines.at(-1)).toBe(`${caseId} ${seq} ${hash}`)
    }
  })

  it('an import appends one for the case and one for each record', async () => {
    const seed = (await app.get(`${AT}/chronology`)).json<Record<string, unknown[]>>()
    const document = { ...seed, case: { ...seed.case, id: 'copy' } }
    expect((await app.post('/api/import/json', document)).status).toBe(201)
    const rows = await historyOf(app, 'copy')
    const records = recordKinds.flatMap((kind) => seed[kind] ?? [])
    expect(rows).toHaveLength(1 + records.length)
    expect(rows.every((row) => row.op === 'create' && row.revision === 1)).toBe(true)
    expect(await app.verify('copy')).toMatchObject({ ok: true, seq: rows.length })
  })

  it('signs by a random reference of this installation and never by a name', async () => {
    const by = new Set((await historyOf(app)).map((row) => row.by))
    expect(by.size).toBe(1)
    expect([...by][0]).toMatch(/^op-[0-9a-f]{16}$/)
  })

  it('gives every field a salt of its own, 32 bytes', () => {
    const db = new Database(fileOf(app.folder), { readonly: true })
    const salts = db.prepare('SELECT hex(salt) FROM LedgerField').pluck().all() as string[]
    db.close()
    expect(salts.length).toBeGreaterThan(500)
    expect(new Set(salts).size).toBe(salts.length)
    expect(salts.every((salt) => salt.length === 64)).toBe(true)
  })

  it.each([
    { why: 'invalid', run: () => app.post(`${AT}/entries`, entryDraft({ date: 'soon' })) },
    { why: 'taken id', run: () => app.post(`${AT}/entries`, entryDraft({ id: 'a7-suspension' })) },
    { why: 'stale', run: () => app.patch(`${AT}/entries/a7-suspension`, { title: 'x' }, 7) },
    { why: 'in use', run: () => app.remove(`${AT}/entries/a7-suspension`, 1) },
    { why: 'not there', run: () => app.remove(`${AT}/entries/never-was`, 1) },
    {
      why: 'refers to nothing',
      run: () => app.patch(`${AT}/entries/a7-suspension`, { actors: ['never-was'] }, 1),
    },
    {
      why: 'nothing to restore',
      run: () => app.post(`${AT}/entries/a7-suspension/restore`, {}, 1),
    },
    {
      why: 'case exists',
      run: () =>
        app.post(
          '/api/import/json',
          emptyDocument({ case: { ...emptyDocument().case, id: CASE } }),
        ),
    },
  ])('a refused write appends none ($why)', async ({ run }) => {
    const before = { head: await app.head(), document: (await app.get(`${AT}/chronology`)).text }
    const heads = readFileSync(join(app.folder, 'heads.log'), 'utf8')
    expect((await run()).status).toBeGreaterThanOrEqual(400)
    expect(await app.head()).toEqual(before.head)
    expect((await app.get(`${AT}/chronology`)).text).toBe(before.document)
    expect(readFileSync(join(app.folder, 'heads.log'), 'utf8')).toBe(heads)
  })

  it('names in every export and document the head it was made from', async () => {
    const { seq, hash } = await app.head()
    for (const place of ['chronology', 'export/json', 'export/csv', 'export/markdown']) {
      expect((await app.get(`${AT}/${place}`)).headers['kroniek-head'], place).toBe(
        `${CASE} ${seq} ${hash}`,
      )
    }
  })
})

describe('the clock', () => {
  it('may step back; what is recorded never does', async () => {
    const times = [
      '2026-05-01T10:00:00.000Z',
      '2026-05-01T09:00:00.000Z',
      '2016-01-01T00:00:00.000Z',
    ]
    const later = '2026-05-01T10:00:01.000Z'
    let now = times[0] as string
    const app = await serveApp({ of: 'empty', clock: { now: () => now } })
    await app.post('/api/cases', { id: 'c', title: 'C' })
    for (const time of [...times, later]) {
      now = time
      expect((await app.post('/api/cases/c/questions', { text: time })).status).toBe(201)
    }
    const recorded = (await historyOf(app, 'c')).map((row) => row.recordedAt).reverse()
    expect(recorded).toEqual([times[0], times[0], times[0], times[0], later])
    expect(await app.verify('c')).toMatchObject({ ok: true, seq: 5 })
    await app.close()
  })
})

describe('the database itself refuses to rewrite the ledger', () => {
  let folder: string
  let db: Database.Database
  beforeAll(async () => {
    folder = await dataFolder()
    db = new Database(fileOf(folder))
    // As most clients of SQLite open a file: foreign keys would refuse some of this for other reasons.
    db.pragma('foreign_keys = OFF')
  })
  afterAll(() => {
    db.close()
    removeFolder(folder)
  })

  const columns = `caseId, seq, entity, entityId, revision, op, by, recordedAt, payload, previous, hash`
  it.each([
    { sql: `UPDATE LedgerEntry SET "by" = 'somebody' WHERE seq = 3`, why: 'a column' },
    { sql: `UPDATE LedgerEntry SET seq = seq + 1000`, why: 'every number' },
    { sql: `UPDATE OR REPLACE LedgerEntry SET hash = 'x' WHERE seq = 3`, why: 'replacing' },
    { sql: `DELETE FROM LedgerEntry`, why: 'all of it' },
    { sql: `DELETE FROM LedgerEntry WHERE seq = (SELECT max(seq) FROM LedgerEntry)`, why: 'tail' },
    {
      sql: `INSERT OR REPLACE INTO LedgerEntry (${columns})
        SELECT caseId, seq, entity, entityId, revision, op, 'x', recordedAt, payload, previous, hash
        FROM LedgerEntry WHERE seq = 3`,
      why: 'a replacing insert slips past UPDATE and DELETE triggers',
    },
    {
      sql: `REPLACE INTO LedgerEntry (${columns})
        SELECT caseId, seq + 1, entity, entityId, revision, op, "by", recordedAt, payload, previous, hash
        FROM LedgerEntry WHERE seq = (SELECT max(seq) FROM LedgerEntry)`,
      why: 'the next number, but it takes the place of a row by its unique key',
    },
    {
      sql: `INSERT INTO LedgerEntry (${columns})
        SELECT caseId, seq + 5000, entity, entityId, revision + 90, op, "by", recordedAt, payload, previous, hash
        FROM LedgerEntry WHERE seq = 3`,
      why: 'a gap',
    },
    { sql: `UPDATE LedgerField SET bytes = x'31' WHERE seq = 3`, why: 'a value' },
    { sql: `UPDATE LedgerField SET salt = zeroblob(32)`, why: 'the salts' },
    { sql: `DELETE FROM LedgerField WHERE seq = 3`, why: 'the values of an entry' },
    {
      sql: `INSERT OR REPLACE INTO LedgerField (caseId, seq, name, salt, bytes)
        SELECT caseId, seq, name, salt, x'31' FROM LedgerField WHERE seq = 3`,
      why: 'a replacing insert of a value',
    },
    {
      sql: `INSERT INTO LedgerField (caseId, seq, name, salt, bytes)
        VALUES ('${CASE}', 3, 'extra', zeroblob(32), x'31')`,
      why: 'one more value in a sealed entry',
    },
  ])('$sql ($why)', ({ sql }) => {
    const dump = () => [
      db.prepare('SELECT * FROM LedgerEntry ORDER BY caseId, seq').all(),
      db.prepare('SELECT * FROM LedgerField ORDER BY caseId, seq, name').all(),
    ]
    const before = dump()
    expect(() => db.exec(sql)).toThrow()
    if (db.inTransaction) db.exec('ROLLBACK')
    expect(dump()).toEqual(before)
  })
})

describe('a ledger that was rewritten without its triggers is found out', () => {
  let base: string
  let last: number
  beforeAll(async () => {
    base = await dataFolder()
    const db = new Database(fileOf(base))
    last = db.prepare('SELECT max(seq) FROM LedgerEntry').pluck().get() as number
    db.close()
  })
  afterAll(() => removeFolder(base))

  /** What verification says after raw SQL on a ledger without triggers or foreign keys. */
  async function verifyAfter(sql: string) {
    const folder = await dataFolder()
    const db = new Database(fileOf(folder))
    db.pragma('foreign_keys = OFF')
    const names = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).pluck().all()
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) db.exec(`DROP TRIGGER "${name}"`)
    const changed = db.transaction(() => {
      let changes = 0
      for (const part of sql.split(';').filter((s) => s.trim()))
        changes += db.prepare(part).run().changes
      return changes
    })()
    expect(changed, 'the fault must have been made').toBeGreaterThan(0)
    db.close()
    const app = await serveApp({ folder })
    const found = await app.verify()
    const { missing } = app.store
    await app.close()
    removeFolder(folder)
    return { found, missing }
  }

  it('and one that was not is not: untouched, it verifies', async () => {
    const { found, missing } = await verifyAfter(`UPDATE Setting SET value = 'op-0'`)
    expect(found).toMatchObject({ ok: true, seq: last })
    expect(missing).toEqual([])
  })

  const at = (seq: number) => `WHERE caseId = '${CASE}' AND seq = ${seq}`
  it.each([
    { sql: `UPDATE LedgerEntry SET entity = 'questions' ${at(10)}`, seq: 10, why: 'entity' },
    { sql: `UPDATE LedgerEntry SET entityId = 'x' ${at(10)}`, seq: 10, why: 'which record' },
    { sql: `UPDATE LedgerEntry SET revision = 2 ${at(10)}`, seq: 10, why: 'revision' },
    { sql: `UPDATE LedgerEntry SET op = 'update' ${at(10)}`, seq: 10, why: 'what was done' },
    { sql: `UPDATE LedgerEntry SET "by" = 'op-1' ${at(10)}`, seq: 10, why: 'who did it' },
    {
      sql: `UPDATE LedgerEntry SET recordedAt = '2999-01-01T00:00:00.000Z' ${at(10)}`,
      seq: 10,
      why: 'when, later',
    },
    {
      sql: `UPDATE LedgerEntry SET recordedAt = '1999-01-01T00:00:00.000Z' ${at(10)}`,
      seq: 10,
      why: 'when, earlier',
    },
    {
      sql: `UPDATE LedgerEntry SET payload = lower(hex(zeroblob(32))) ${at(10)}`,
      seq: 10,
      why: 'payload',
    },
    {
      sql: `UPDATE LedgerEntry SET previous = lower(hex(zeroblob(32))) ${at(10)}`,
      seq: 10,
      why: 'previous',
    },
    {
      sql: `UPDATE LedgerEntry SET hash = lower(hex(zeroblob(32))) ${at(10)}`,
      seq: 10,
      why: 'its hash',
    },
    { sql: `UPDATE LedgerEntry SET seq = 5000 ${at(10)}`, seq: 10, why: 'its number' },
    { sql: `UPDATE LedgerEntry SET op = 'update' ${at(1)}`, seq: 1, why: 'the first' },
    {
      sql: `UPDATE LedgerField SET bytes = CAST(substr(bytes, 1, length(bytes) - 1) || ' "' AS BLOB) ${at(10)} AND name = 'name'`,
      seq: 10,
      why: 'a blank more in a name',
    },
    {
      sql: `UPDATE LedgerField SET bytes = 'x' ${at(10)} AND name = 'name'`,
      seq: 10,
      why: 'text where bytes belong',
    },
    {
      sql: `UPDATE LedgerField SET salt = zeroblob(32) ${at(10)} AND name = 'name'`,
      seq: 10,
      why: 'a salt',
    },
    {
      sql: `UPDATE LedgerField SET name = 'naam' ${at(10)} AND name = 'name'`,
      seq: 10,
      why: 'a name',
    },
    { sql: `DELETE FROM LedgerField ${at(10)} AND name = 'name'`, seq: 10, why: 'a field less' },
    {
      sql: `INSERT INTO LedgerField VALUES ('${CASE}', 10, 'zz', zeroblob(32), x'31')`,
      seq: 10,
      why: 'a field more',
    },
    { sql: `DELETE FROM LedgerEntry ${at(10)}`, seq: 10, why: 'an entry less' },
    {
      sql: `DELETE FROM LedgerEntry WHERE caseId = '${CASE}' AND seq <= 10`,
      seq: 1,
      why: 'the first ten less',
    },
    {
      sql: `UPDATE LedgerEntry SET seq = -1 ${at(10)}; UPDATE LedgerEntry SET seq = 10 ${at(11)}; UPDATE LedgerEntry SET seq = 11 ${at(-1)}`,
      seq: 10,
      why: 'two swapped',
    },
    {
      sql: `DELETE FROM LedgerEntry ${at(10)}; UPDATE LedgerEntry SET seq = seq - 1 ${at(10).replace('seq =', 'seq >')}`,
      seq: 10,
      why: 'one less and the rest closed up',
    },
  ])('entry $seq is named: $why', async ({ sql, seq }) => {
    const { found } = await verifyAfter(sql)
    expect(found).toMatchObject({ ok: false, seq })
  })

  it('every single flipped byte of one value is', async () => {
    const folder = await dataFolder()
    const db = new Database(fileOf(folder))
    db.exec('DROP TRIGGER LedgerField_update')
    const app = await serveApp({ folder })
    const where = `${at(10)} AND name = 'name'`
    const bytes = db.prepare(`SELECT bytes FROM LedgerField ${where}`).pluck().get() as Buffer
    const put = db.prepare(`UPDATE LedgerField SET bytes = ? ${where}`)
    for (let i = 0; i < bytes.length; i++) {
      const flipped = Buffer.from(bytes)
      flipped[i] = (flipped[i] as number) ^ (1 << (i % 8))
      put.run(flipped)
      expect(await app.verify(), `byte ${i}`).toMatchObject({ ok: false, seq: 10 })
    }
    put.run(bytes)
    expect(await app.verify()).toMatchObject({ ok: true })
    db.close()
    await app.close()
    removeFolder(folder)
  })

  it('a tail that was cut off whole verifies, but the heads outside the database tell', async () => {
    const { found, missing } = await verifyAfter(
      `DELETE FROM LedgerField ${at(last)}; DELETE FROM LedgerEntry ${at(last)}`,
    )
    expect(found).toMatchObject({ ok: true, seq: last - 1 })
    expect(missing).toMatchObject([{ caseId: CASE, seq: last }])
  })
})

describe('the file of heads beside the database', () => {
  async function openAfter(change: (heads: string, folder: string) => void) {
    const folder = await dataFolder()
    change(join(folder, 'heads.log'), folder)
    const app = await serveApp({ folder })
    return { app, folder, health: (await app.get('/api/health')).json() }
  }
  const done = async (app: Served, folder: string) => {
    await app.close()
    removeFolder(folder)
  }

  it('has nothing to report of a sound database', async () => {
    const { app, folder, health } = await openAfter(() => {})
    expect(app.store.missing).toEqual([])
    expect(health).toEqual({ ok: true, missing: [] })
    await done(app, folder)
  })

  const hash = 'ab'.repeat(32)
  it.each([
    { line: `${CASE} 500 ${hash}`, seq: 500, why: 'a write the database never got' },
    { line: `${CASE} 114 ${hash}`, seq: 114, why: 'the same number with another hash: a fork' },
    { line: `gone-case 1 ${hash}`, seq: 1, why: 'a whole case that is not there' },
  ])('reports at opening and in /api/health: $why', async ({ line, seq }) => {
    const caseId = line.split(' ')[0]
    const { app, folder, health } = await openAfter((heads) => writeFileSync(heads, `${line}\n`))
    expect(app.store.missing).toEqual([{ caseId, seq, hash }])
    expect(health).toEqual({ ok: false, missing: [{ case: caseId, seq, hash }] })
    await done(app, folder)
  })

  it('keeps reporting a lost write after later writes have passed its number', async () => {
    const seq = 115
    const { app, folder } = await openAfter((heads) =>
      appendFileSync(heads, `${CASE} ${seq} ${hash}\n`),
    )
    for (const text of ['one', 'two']) await app.post(`${AT}/questions`, { text })
    expect((await app.head()).seq).toBe(seq + 1)
    await app.close()
    const again = await openStore({ dataFolder: folder })
    expect(again.missing).toEqual([{ caseId: CASE, seq, hash }])
    await again.close()
    removeFolder(folder)
  })

  it.each([
    { cut: 1, why: 'only its line end' },
    { cut: 30, why: 'half its hash' },
    { cut: 65, why: 'all its hash' },
    { cut: 70, why: 'its number' },
  ])('survives that its last line was torn off: $why', async ({ cut }) => {
    const { app, folder, health } = await openAfter((heads) => {
      const line = `${CASE} 115 ${hash}\n`
      // A torn line was never acknowledged: its write need not be there.
      if (cut > 1) appendFileSync(heads, line)
      truncateSync(heads, readFileSync(heads).length - cut)
    })
    expect(health).toEqual({ ok: true, missing: [] })
    await app.post(`${AT}/questions`, { text: 'After the tear' })
    const head = await app.head()
    await app.close()

    const lines = readFileSync(join(folder, 'heads.log'), 'utf8').split('\n')
    expect(lines, 'the next head has a line of its own').toContain(
      `${CASE} ${head.seq} ${head.hash}`,
    )
    const again = await openStore({ dataFolder: folder })
    expect(again.missing).toEqual([])
    await again.close()
    removeFolder(folder)
  })

  it('may be missing or full of rubbish: nothing is lost, so nothing is reported', async () => {
    for (const rubbish of [null, '', '\n\n', 'not a head\n\u0000\u0001\n']) {
      const folder = await dataFolder()
      if (rubbish === null) removeFolder(join(folder, 'heads.log'))
      else writeFileSync(join(folder, 'heads.log'), rubbish)
      const store = await openStore({ dataFolder: folder })
      expect(store.missing).toEqual([])
      await store.close()
      removeFolder(folder)
    }
  })

  it('that has no room for a head refuses the write: 507, and nothing is stored', async () => {
    const app = await serveApp()
    const before = await app.head()
    app.store.heads.reserve = () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    }
    const answer = await app.post(`${AT}/questions`, { text: 'Is there room?' })
    expect(answer.status).toBe(507)
    expect(await app.head()).toEqual(before)
    expect((await app.get(`${AT}/questions`)).text).not.toContain('Is there room?')
    await app.close()
  })

  it('shows every write that an older database lacks, put back in place of a newer one', async () => {
    const folder = await dataFolder()
    const app = await serveApp({ folder })
    const lost: LedgerHead[] = []
    for (const text of ['one', 'two', 'three']) {
      await app.post(`${AT}/questions`, { text })
      lost.push(await app.head())
    }
    await app.close()
    const older = await dataFolder()
    writeFileSync(join(older, 'heads.log'), readFileSync(join(folder, 'heads.log')))
    const store = await openStore({ dataFolder: older })
    expect(store.missing).toEqual(lost)
    await store.close()
    for (const one of [folder, older]) removeFolder(one)
  })
})

describe('a ledger of more rows than are read at once', () => {
  it('verifies to its end, and a fault in a later page is named', async () => {
    const app = await serveApp({ of: 'empty' })
    const entries = Array.from({ length: 1203 }, (_, i) => documentEntry({ id: `e${i}` }))
    const document = emptyDocument({ entries: entries.sort((a, b) => (a.id < b.id ? -1 : 1)) })
    expect((await app.post('/api/import/json', document)).status).toBe(201)
    expect(await app.verify('other-case')).toMatchObject({ ok: true, seq: 1204 })
    const db = new Database(fileOf(app.folder))
    db.exec('DROP TRIGGER LedgerEntry_update')
    for (const seq of [500, 501, 1000, 1204]) {
      const was = db.prepare(`SELECT "by" FROM LedgerEntry WHERE seq = ${seq}`).pluck().get()
      db.exec(`UPDATE LedgerEntry SET "by" = 'x' WHERE seq = ${seq}`)
      expect(await app.verify('other-case')).toMatchObject({ ok: false, seq })
      db.prepare(`UPDATE LedgerEntry SET "by" = ? WHERE seq = ${seq}`).run(was)
    }
    db.close()
    await app.close()
  })
})

it('a data folder that is not there is made', async () => {
  const parent = temporaryFolder()
  const store = await openStore({ dataFolder: join(parent, 'a', 'b') })
  expect(await store.db.client.case.count()).toBe(0)
  await store.close()
  removeFolder(parent)
})
