import { createReadStream, writeFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { Command, CommanderError, Option } from 'commander'
import type { CaseListing } from '#domain/chronology/views.ts'
import { problems } from '#domain/problem.ts'
import { caseIdsFrom, getCase, pageOfCases } from './cases/case-store.ts'
import { clockCommand } from './clocks/clock-command.ts'
import { readConfig, WrongSetting } from './config.ts'
import { dateCommand } from './dates/date-command.ts'
import { type ExportName, exportCase, exportNames } from './export/export-commands.ts'
import { parseJson } from './http/parse.ts'
import { Problem } from './http/problem.ts'
import { importChronology } from './import/import-commands.ts'
import { verifyLedger } from './ledger/ledger-store.ts'
import { openCommand } from './open-ends/open-command.ts'
import { readCommand } from './readings/read-command.ts'
import { serve } from './serve.ts'
import { openStore, type Store } from './store.ts'

/** What a command writes to and reads from, so that tests can stand in. */
export interface Terminal {
  environment: Record<string, string | undefined>
  out(text: string): void
  err(text: string): void
  stdin: NodeJS.ReadableStream
  /** Resolves when the process is told to stop. */
  stopped(): Promise<void>
}

/** 0 done, 1 it could not be done, 2 the command was not understood. */
export type ExitCode = 0 | 1 | 2

const CASES_AT_ONCE = 500
/** Issues of a refused file that are shown. */
const SHOWN_ISSUES = 5

/** Runs one `kroniek` command. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    await programFor(terminal).parseAsync([...args], { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    terminal.err(`${sentenceFor(error)}\n`)
    return error instanceof WrongSetting ? 2 : 1
  }
}

function programFor(terminal: Terminal): Command {
  const { out, err } = terminal
  const program = new Command('kroniek')
    .description('A chronology you can defend.')
    .configureOutput({ writeOut: out, writeErr: err })
    .exitOverride()
    .showSuggestionAfterError()

  program
    .command('serve')
    .description('serve the interface and the API (PORT, HOST, KRONIEK_DATA)')
    .action(async () => {
      const running = await serve(readConfig(terminal.environment))
      out(`Kroniek is at ${running.address}\n`)
      await terminal.stopped()
      await running.close()
    })
  program
    .command('cases')
    .description('list the cases')
    .action(() =>
      withStore(terminal, async (store) => {
        for (let cursor: string | null = null; ; ) {
          const page = await pageOfCases(store.db.client, cursor, CASES_AT_ONCE)
          for (const listing of page.items) out(lineFor(listing))
          cursor = page.next
          if (cursor === null) break
        }
      }),
    )
  program
    .command('export')
    .argument('<case>', 'its identifier, as “kroniek cases” shows it')
    .description('write a case to a file or to standard output')
    .addOption(
      new Option('-f, --format <format>', 'what to write').choices(exportNames).default('json'),
    )
    .addOption(
      new Option('--lang <language>', 'of dates and headings').choices(['en', 'nl']).default('en'),
    )
    .option('-o, --out <file>', 'write to this file')
    .action((id: string, options: { format: ExportName; lang: 'en' | 'nl'; out?: string }) =>
      withStore(terminal, async (store) => {
        const { content, head } = await exportCase(store, id, options.format, options.lang)
        if (options.out === undefined) out(content)
        else writeFileSync(options.out, content)
        err(`Made from entry ${head.seq} of the ledger of ${head.caseId}, hash ${head.hash}.\n`)
      }),
    )
  program
    .command('import')
    .argument('<file>', 'a chronology document (JSON), or - for standard input')
    .description('bring in a whole case')
    .action((file: string) =>
      withStore(terminal, async (store) => {
        const content = await buffer(file === '-' ? terminal.stdin : createReadStream(file))
        out(`Imported ${await importChronology(store, parseJson(content))}.\n`)
      }),
    )
  program
    .command('verify')
    .argument('[case]', 'one case; all of them when left out')
    .description('check that nobody changed the record: the ledger, row by row')
    .action((id: string | undefined) =>
      withStore(terminal, async (store) => {
        const faults = await verifyCases(store, id, out)
        if (faults.length > 0) throw new Error(`The record does not hold: ${faults.join('; ')}.`)
      }),
    )
  program.addCommand(dateCommand(out))
  program.addCommand(clockCommand(terminal))
  program.addCommand(readCommand(terminal))
  program.addCommand(openCommand(out, (work) => withStore(terminal, work)))
  for (const command of program.commands)
    command.configureOutput({ writeOut: out, writeErr: err }).exitOverride()
  return program
}

async function withStore(terminal: Terminal, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(readConfig(terminal.environment))
  try {
    await work(store)
  } finally {
    await store.close()
  }
}

/** Prints where each ledger stands; what does not hold comes back as sentences. */
async function verifyCases(
  store: Store,
  id: string | undefined,
  out: (text: string) => void,
): Promise<string[]> {
  const rows = store.db.client
  const ids = id === undefined ? [...(await caseIdsFrom(rows, ''))] : [(await getCase(rows, id)).id]
  const faults = store.missing
    .filter((head) => id === undefined || head.caseId === id)
    .map(({ caseId, seq }) => `${caseId}, entry ${seq}: it was acknowledged and is lost`)
  for (const caseId of ids.sort()) {
    const verified = await verifyLedger(rows, caseId)
    if (verified.ok) out(`${caseId}\t${verified.seq} entries hold\t${verified.hash}\n`)
    else faults.push(`${caseId}, entry ${verified.seq}: ${verified.reason}`)
  }
  return faults
}

const lineFor = ({ id, title, counts }: CaseListing) =>
  `${id}\t${counts.entries} entries\t${title}\n`

function sentenceFor(error: unknown): string {
  if (error instanceof Problem) return sentenceForProblem(error)
  const { code, path, address, port } = error as NodeJS.ErrnoException & {
    address?: string
    port?: number
  }
  if (code === 'ENOENT') return `There is no file ${path}.`
  if (code === 'EADDRINUSE') return `Port ${port} of ${address} is in use; set PORT to another.`
  if (code === 'EISDIR') return 'That is a folder, not a file.'
  if (code === 'EEXIST') return `The data need a folder, but ${path} is a file.`
  if (code === 'SQLITE_NOTADB') return 'The file kroniek.db in the data folder is no database.'
  if (code === 'EACCES') return `This may not be opened: ${path ?? `port ${port}`}.`
  return error instanceof Error ? error.message : String(error)
}

function sentenceForProblem({ code, options }: Problem): string {
  const issues = (options.errors ?? []).map(({ pointer, detail }) => `${pointer} ${detail}`)
  const shown = issues.slice(0, SHOWN_ISSUES).join('; ')
  const more = issues.length > SHOWN_ISSUES ? `; and ${issues.length - SHOWN_ISSUES} more` : ''
  return [options.detail ?? `${problems[code].title}.`, shown + more].filter(Boolean).join(' ')
}
