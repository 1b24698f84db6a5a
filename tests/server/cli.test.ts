import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '#server/cli.ts'
import { programRoot } from '#server/root.ts'
import { CASE, dataFolder, removeFolder, sendTo, temporaryFolder } from '../support/app.ts'
import { emptyDocument } from '../support/drafts.ts'

const seedText = readFileSync(join(programRoot, 'seeds', 'coa-nvik.json'), 'utf8')

let data: string
let files: string
beforeEach(async () => {
  data = await dataFolder()
  files = temporaryFolder()
})
afterEach(() => {
  removeFolder(data)
  removeFolder(files)
})

interface RunOptions {
  stdin?: string | Uint8Array
  environment?: Record<string, string>
  /** Called with what was printed so far each time there is more. */
  onOut?: (out: string) => void
  stopped?: Promise<void>
}

/** Runs a command with a terminal in memory. */
async function kroniek(args: string[], options: RunOptions = {}) {
  let out = ''
  let err = ''
  const code = await runCli(args, {
    environment: { KRONIEK_DATA: data, ...options.environment },
    out: (text) => {
      out += text
      options.onOut?.(out)
    },
    err: (text) => {
      err += text
    },
    stdin: Readable.from([Buffer.from(options.stdin ?? '')]),
    stopped: () => options.stopped ?? Promise.resolve(),
  })
  return { code, out, err }
}

/** One sentence on one line, for a person: no stack, no name of an error class. */
const oneSentence = (text: string) => {
  expect(text).toMatch(/^[A-Z“][^\n]*\.\n$/)
  expect(text).not.toMatch(/\bat .*:\d+|Error:|node_modules|Prisma|SQLITE|\b[A-Z]{6,}\b: /)
}

describe('kroniek verify', () => {
  it('says where each ledger stands, and names the entry that was changed', async () => {
    const good = await kroniek(['verify'])
    expect(good.code).toBe(0)
    expect(good.out).toMatch(/^coa-nvik\t\d+ entries hold\t[0-9a-f]{64}\n$/)

    const db = new Database(join(data, 'kroniek.db'))
    db.exec('DROP TRIGGER LedgerEntry_update')
    db.exec("UPDATE LedgerEntry SET entityId = 'other' WHERE seq = 7")
    db.close()
    const bad = await kroniek(['verify', CASE])
    expect(bad.code).toBe(1)
    oneSentence(bad.err)
    expect(bad.err).toContain('coa-nvik, entry 7: its columns were changed')
  })

  it('names a write that was acknowledged and is lost', async () => {
    writeFileSync(join(data, 'heads.log'), `${CASE} 999 ${'a'.repeat(64)}\n`)
    const { code, err } = await kroniek(['verify'])
    expect(code).toBe(1)
    expect(err).toContain('coa-nvik, entry 999: it was acknowledged and is lost')
  })

  it('ends with 1 for a case there is not', async () => {
    expect((await kroniek(['verify', 'atlantis'])).code).toBe(1)
  })
})

describe('kroniek cases', () => {
  it('prints one line a case: its id, how many entries, its title', async () => {
    const { code, out, err } = await kroniek(['cases'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { case: of, entries } = JSON.parse(seedText)
    expect(out).toBe(`${CASE}\t${entries.length} entries\t${of.title}\n`)
  })

  it('prints nothing of an empty folder, and makes it', async () => {
    const folder = join(files, 'new')
    const { code, out } = await kroniek(['cases'], { environment: { KRONIEK_DATA: folder } })
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(existsSync(join(folder, 'kroniek.db'))).toBe(true)
  })
})

describe('kroniek export', () => {
  it('writes the document to standard output, with nothing else in it', async () => {
    const { code, out, err } = await kroniek(['export', CASE])
    expect(code).toBe(0)
    expect(out).toBe(seedText)
    expect(err).toMatch(/^Made from entry \d+ of the ledger of coa-nvik, hash [0-9a-f]{64}\.\n$/)
  })

  it.each([
    { args: ['--format', 'json'], begins: '{\n  "format": "kroniek/1"' },
    { args: ['--format', 'csv'], begins: '\ufeffid,date,' },
    { args: ['-f', 'markdown'], begins: '# COA–NVIK' },
  ])('$args to a file writes what it prints', async ({ args, begins }) => {
    const file = join(files, 'out')
    const printed = await kroniek(['export', CASE, ...args])
    expect(printed.code).toBe(0)
    expect(printed.out.startsWith(begins), printed.out.slice(0, 40)).toBe(true)
    const written = await kroniek(['export', CASE, ...args, '--out', file])
    expect(written).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(file, 'utf8')).toBe(printed.out)
  })

  it('says dates and headings in Dutch when it is asked to', async () => {
    const { out } = await kroniek(['export', CASE, '-f', 'markdown', '--lang', 'nl'])
    expect(out).toContain('## Chronologie')
    expect(out).toContain('17 juli 2020')
  })
})

describe('kroniek import', () => {
  const document = JSON.stringify(emptyDocument())

  it.each([
    { from: 'a file', use: (file: string) => ({ args: ['import', file], stdin: '' }) },
    { from: 'standard input', use: () => ({ args: ['import', '-'], stdin: document }) },
  ])('brings a case in from $from', async ({ use }) => {
    const file = join(files, 'case.json')
    writeFileSync(file, document)
    const { args, stdin } = use(file)
    expect(await kroniek(args, { stdin })).toEqual({
      code: 0,
      out: 'Imported other-case.\n',
      err: '',
    })
    const { out } = await kroniek(['export', 'other-case'])
    expect(JSON.parse(out)).toEqual(emptyDocument())
  })

  it('gives back what another folder’s export gave, byte for byte', async () => {
    const empty = await dataFolder('empty')
    const environment = { KRONIEK_DATA: empty }
    const { out } = await kroniek(['export', CASE])
    expect((await kroniek(['import', '-'], { stdin: out, environment })).code).toBe(0)
    expect((await kroniek(['export', CASE], { environment })).out).toBe(out)
    removeFolder(empty)
  })

  it.each([
    { stdin: '{', why: 'no JSON' },
    { stdin: '', why: 'nothing' },
    { stdin: '{}', why: 'another document' },
    { stdin: seedText, why: 'a case that is there already' },
    { stdin: document.replace('Another case', ' '), why: 'an empty title' },
    {
      stdin: Buffer.concat([
        Buffer.from(document.slice(0, document.indexOf('Another'))),
        Buffer.from([0xff]),
        Buffer.from(document.slice(document.indexOf('Another'))),
      ]),
      why: 'bytes that are not UTF-8, which would become other text',
    },
  ])('of $why: exit 1, one sentence, and nothing is brought in', async ({ stdin }) => {
    const { code, out, err } = await kroniek(['import', '-'], { stdin })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.split('\n')).toHaveLength(2)
    expect((await kroniek(['cases'])).out.split('\n')).toHaveLength(2)
  })

  it('names the fields that are wrong', async () => {
    const broken = { ...emptyDocument(), questions: [{ id: 'q', text: '', entries: [] }] }
    const { err } = await kroniek(['import', '-'], { stdin: JSON.stringify(broken) })
    expect(err).toContain('#/questions/0/text')
    expect(err).toContain('#/questions/0/visibility')
  })
})

describe('a command that is not understood: exit 2, and why on standard error', () => {
  it.each([
    { args: ['party'] },
    { args: ['export'] },
    { args: ['export', CASE, '--colour', 'red'] },
    { args: ['export', CASE, '--format', 'pdf'] },
    { args: ['export', CASE, '--lang', 'fr'] },
    { args: ['export', CASE, 'another'] },
    { args: ['import'] },
    { args: ['cases', '--all'] },
    { args: ['--version-of-something'] },
    { args: [] },
  ])('kroniek $args', async ({ args }) => {
    const { code, out, err } = await kroniek(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toBe('')
    expect(err).not.toMatch(/\bat .*:\d+/)
  })
})

describe('a command that cannot be done: exit 1, one sentence on standard error, nothing on output', () => {
  it.each([
    { args: ['export', 'nowhere'], says: /no case/i },
    { args: ['export', CASE, '--out', '/nowhere/at/all.json'], says: /\/nowhere\/at\/all\.json/ },
    { args: ['import', '/nowhere/at/all.json'], says: /\/nowhere\/at\/all\.json/ },
    { args: ['import', '/'], says: /./ },
  ])('kroniek $args', async ({ args, says }) => {
    const { code, out, err } = await kroniek(args)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(says)
    oneSentence(err)
  })

  it('with a data folder that is a file', async () => {
    const file = join(files, 'file')
    writeFileSync(file, 'x')
    const { code, err } = await kroniek(['cases'], { environment: { KRONIEK_DATA: file } })
    expect(code).toBe(1)
    oneSentence(err)
  })

  it('with a database that is something else', async () => {
    writeFileSync(
      join(files, 'kroniek.db'),
      'this is no database, but it is long enough to be read'.repeat(100),
    )
    const { code, out, err } = await kroniek(['cases'], { environment: { KRONIEK_DATA: files } })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    oneSentence(err)
  })
})

describe('help', () => {
  it.each([
    [['--help']],
    [['-h']],
    [['help']],
    [['serve', '--help']],
    [['cases', '--help']],
    [['export', '--help']],
    [['import', '--help']],
    [['help', 'export']],
  ])('kroniek %j: exit 0, on standard output', async (args) => {
    const { code, out, err } = await kroniek(args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Usage: kroniek/)
  })

  it('names every command', async () => {
    const { out } = await kroniek(['--help'])
    for (const command of ['serve', 'cases', 'export', 'import']) expect(out).toContain(command)
  })
})

describe('a setting that is wrong: exit 2 and one sentence that names it', () => {
  it.each([
    { setting: 'PORT', value: 'http' },
    { setting: 'PORT', value: '65536' },
    { setting: 'PORT', value: '-1' },
    { setting: 'PORT', value: '80.5' },
    { setting: 'PORT', value: '' },
    { setting: 'HOST', value: '0.0.0.0' },
    { setting: 'HOST', value: '::' },
    { setting: 'HOST', value: '192.168.1.10' },
    { setting: 'HOST', value: 'example.org' },
    { setting: 'HOST', value: '127.0.0.1.example.org' },
    { setting: 'HOST', value: '' },
    { setting: 'KRONIEK_DATA', value: '' },
  ])('$setting=$value', async ({ setting, value }) => {
    const { code, out, err } = await kroniek(['serve'], { environment: { [setting]: value } })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    oneSentence(err)
    expect(err).toContain(setting)
  })
})

describe('kroniek serve', () => {
  it.each([
    '127.0.0.1',
    'localhost',
  ])('prints its address, serves and stops when told (%s)', async (host) => {
    let stop = () => {}
    const stopped = new Promise<void>((resolve) => {
      stop = resolve
    })
    let heard: (out: string) => void = () => {}
    const printed = new Promise<string>((resolve) => {
      heard = resolve
    })
    const running = kroniek(['serve'], {
      environment: { PORT: '0', HOST: host },
      onOut: (out) => heard(out),
      stopped,
    })
    const address = /(http:\/\/\S+)/.exec(await printed)?.[1] ?? ''
    const health = await sendTo(address, '/api/health')
    expect(health.json()).toEqual({ ok: true, missing: [] })
    stop()
    expect(await running).toMatchObject({ code: 0, err: '' })
    await expect(sendTo(address, '/api/health')).rejects.toThrow()
  })

  it('brings in the case it ships with when there is none', async () => {
    const environment = { PORT: '0', KRONIEK_DATA: join(files, 'fresh') }
    expect((await kroniek(['serve'], { environment })).code).toBe(0)
    expect((await kroniek(['export', CASE], { environment })).out).toBe(seedText)
  })

  it('on a port that is in use: exit 1, one sentence that names it', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const { code, out, err } = await kroniek(['serve'], { environment: { PORT: String(port) } })
    await new Promise((resolve) => other.close(resolve))
    expect({ code, out }).toEqual({ code: 1, out: '' })
    oneSentence(err)
    expect(err).toContain(String(port))
    expect((await kroniek(['cases'])).code, 'and the database was closed').toBe(0)
  })
})
