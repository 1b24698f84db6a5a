import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

// The rules of the house (README, "Where things live"). A failure names the file, the line and the way out.

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const parts = ['domain', 'server', 'client', 'prisma', 'seeds', 'tests']
const isSource = (path: string) => /\.(ts|tsx|mjs)$/.test(path)
const isOurs = (path: string) =>
  !/^(prisma\/generated|tests\/(fixtures|artifacts)|tests\/bench\/timeline\/(dist|peers))\//.test(
    path,
  )

const paths = parts
  .flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter(isOurs)
  .sort()

interface Line {
  number: number
  text: string
}

interface Import {
  line: number
  /** As written: `#domain/time/edtf.ts`, `./scale.ts`, `zod`. */
  wanted: string
  /** Within the tree, as a path from its root; for a package its name. */
  target: string
}

interface SourceFile {
  path: string
  /** Without comments; text in quotes is kept. */
  code: Line[]
  imports: Import[]
}

const files: SourceFile[] = paths.filter(isSource).map((path) => {
  const text = withoutComments(readFileSync(join(root, path), 'utf8'))
  const code = text.split('\n').map((line, i) => ({ number: i + 1, text: line }))
  return { path, code, imports: importsOf(path, text) }
})

/** Comments become blanks, so that lines keep their numbers and prose may say what code may not. */
function withoutComments(text: string): string {
  const token =
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
  return text.replace(token, (found) =>
    /^\/[/*]/.test(found) ? found.replace(/[^\n]/g, ' ') : found,
  )
}

function importsOf(path: string, text: string): Import[] {
  const statement =
    /^(?:import|export)\s+(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm
  return [...text.matchAll(statement)].map((match) => {
    const wanted = match[1] ?? match[2] ?? ''
    return {
      line: text.slice(0, match.index).split('\n').length,
      wanted,
      target: resolve(path, wanted),
    }
  })
}

function resolve(path: string, wanted: string): string {
  if (wanted.startsWith('.')) return posix.join(posix.dirname(path), wanted)
  return wanted.startsWith('#') ? wanted.slice(1) : wanted
}

/** The files of some folders, or one file each. */
const under = (...folders: string[]) =>
  files.filter(({ path }) => folders.some((f) => path === f || path.startsWith(`${f}/`)))

/** Lines that break a rule about imports, each with what to do instead. */
const faultsOf = (
  within: SourceFile[],
  isAllowed: (wanted: Import, file: SourceFile) => boolean,
  advice: string,
): string[] =>
  within.flatMap((file) =>
    file.imports
      .filter((wanted) => !isAllowed(wanted, file))
      .map(({ line, wanted }) => `${file.path}:${line} imports “${wanted}”: ${advice}`),
  )

/** Lines that say what they may not. */
const sayings = (within: SourceFile[], pattern: RegExp, advice: string): string[] =>
  within.flatMap(({ path, code }) =>
    code
      .filter(({ text }) => pattern.test(text))
      .map(({ number, text }) => `${path}:${number} says “${text.trim()}”: ${advice}`),
  )

const isIn = (target: string, ...folders: string[]) =>
  folders.some((folder) => target === folder || target.startsWith(`${folder}/`))

describe('this test reads what it guards', () => {
  it('finds the source of every part, and imports in it', () => {
    for (const part of parts) expect(under(part).length, part).toBeGreaterThan(0)
    const imports = files.flatMap((file) => file.imports)
    expect(imports.some(({ target }) => target === 'domain/time/edtf.ts')).toBe(true)
  })

  it('resolves every import within the tree to a file that is there', () => {
    const known = new Set(paths)
    const inTree = ({ wanted, target }: Import) =>
      /^[.#]/.test(wanted) && isOurs(target) && isIn(target, ...parts)
    // Not this file, which quotes imports.
    const others = files.filter(({ path }) => path !== 'tests/architecture.test.ts')
    const isThere = (i: Import) => !inTree(i) || known.has(i.target)
    expect(faultsOf(others, isThere, 'there is no such file.')).toEqual([])
  })

  it('knows an import over several lines, a lazy one and one for its effect', () => {
    const text =
      "import {\n  a,\n  type B,\n} from './x.ts'\nimport './y.css'\nlazy(() => import('#client/z.ts'))"
    expect(importsOf('client/a/b.ts', text).map(({ target }) => target)).toEqual([
      'client/a/x.ts',
      'client/a/y.css',
      'client/z.ts',
    ])
  })

  it('sees through a relative path that leaves its part', () => {
    const text = "import { app } from '../../server/app.ts'"
    expect(importsOf('domain/time/edtf.ts', text)).toEqual([
      { line: 1, wanted: '../../server/app.ts', target: 'server/app.ts' },
    ])
  })

  it('takes no comment for code, and no address in quotes for a comment', () => {
    const [code, prose] = withoutComments(
      "const a = 'https://x' // new Date\n/* Date.now */",
    ).split('\n')
    expect(code?.trim()).toBe("const a = 'https://x'")
    expect(prose?.trim()).toBe('')
  })
})

describe('one direction: domain ← server, domain ← client', () => {
  it('domain imports itself and zod', () => {
    const advice =
      'the domain runs in server and browser alike. Pass in what it needs, or move this out of it.'
    const isAllowed = ({ target }: Import) => isIn(target, 'domain') || target === 'zod'
    expect(faultsOf(under('domain'), isAllowed, advice)).toEqual([])
  })

  it('domain has no clock, no chance, no process and no page', () => {
    const impure =
      /\bnew Date\b|\bDate[.(]|\bMath\.random\b|\bcrypto\.|\bperformance\.|\bprocess\.|\bwindow\.|\bglobalThis\.|\bfetch\(|\bset(?:Timeout|Interval)\(/
    const advice = 'values in, values out. Take the moment, the number or the page as a parameter.'
    expect(sayings(under('domain'), impure, advice)).toEqual([])
  })

  it('domain does not touch the page: “document” there is the chronology, a parameter', () => {
    const page =
      /\bdocument\.(?:querySelector|getElement|create|body|head|cookie|title|documentElement|addEventListener|location)/
    expect(
      sayings(under('domain'), page, 'the domain has no DOM; this belongs in client.'),
    ).toEqual([])
  })

  it('client talks to the server over HTTP and shares through the domain', () => {
    const advice =
      'the browser cannot run this. Ask the server over HTTP (client/api), share through #domain.'
    const isAllowed = ({ wanted, target }: Import) =>
      !isIn(target, 'server', 'prisma', 'seeds') && !/^node:/.test(wanted)
    expect(faultsOf(under('client'), isAllowed, advice)).toEqual([])
  })

  it('server never imports client', () => {
    const advice = 'the two never meet. What both need belongs in #domain.'
    const isAllowed = ({ target }: Import) => !isIn(target, 'client')
    expect(faultsOf(under('server', 'prisma', 'seeds'), isAllowed, advice)).toEqual([])
  })

  it('nothing that ships imports a test', () => {
    const shipped = under('domain', 'server', 'client', 'prisma', 'seeds')
    const isAllowed = ({ target }: Import) => !isIn(target, 'tests') && target !== 'vitest'
    expect(faultsOf(shipped, isAllowed, 'move what both need out of tests/.')).toEqual([])
  })
})

describe('inside the server', () => {
  const isStore = (path: string) =>
    /-store\.ts$/.test(path) ||
    path === 'server/entries/entry-rows.ts' ||
    isIn(path, 'server/db', 'server/ledger', 'server/search', 'server/records')

  it('only stores, ledger, search and db know what Prisma generates', () => {
    const advice = 'rows never leave their store. Ask a *-store.ts, and present what it gives.'
    const isAllowed = ({ target }: Import, { path }: SourceFile) =>
      !isIn(target, 'prisma/generated', '@prisma/client') || isStore(path)
    expect(faultsOf(under('server', 'seeds'), isAllowed, advice)).toEqual([])
  })

  it('the driver and its adapter are known to db and to the migrations', () => {
    const drivers = /^(better-sqlite3|sqlite3|@prisma\/(adapter|driver|schema-engine).*)$/
    const advice = 'one driver on one file, behind one lock: go through server/db.'
    const isAllowed = ({ target }: Import, { path }: SourceFile) =>
      !drivers.test(target) || isIn(path, 'server/db', 'prisma')
    expect(faultsOf(under('server', 'prisma', 'seeds'), isAllowed, advice)).toEqual([])
  })

  it('a database is opened in server/store.ts; others are handed one, and read snapshots of it', () => {
    const opens = sayings(
      under('server'),
      /\bopenDatabase\(|\bnew (?:PrismaClient|GuardedSqlite)\(/,
      '',
    )
      .map((fault) => fault.split(':')[0] ?? '')
      .filter((path) => !isIn(path, 'server/db') && path !== 'server/store.ts')
    expect(
      opens,
      'Take the Store that main made; a second connection slips past the lock.',
    ).toEqual([])
  })

  it('raw SQL is written in server/db and prisma; the health check may ask for 1', () => {
    const raw =
      /\$(?:queryRaw|executeRaw)|\bPrisma\.(?:sql|raw|join)\b|\b(?:db|client|sqlite)\.exec\(/
    const advice = 'put it in server/db, so that PostgreSQL can follow.'
    const elsewhere = under('server', 'seeds').filter(
      ({ path }) => !isIn(path, 'server/db') && path !== 'server/health/health-routes.ts',
    )
    expect(sayings(elsewhere, raw, advice)).toEqual([])
    const [health] = under('server/health/health-routes.ts')
    const asked = health?.code.filter(({ text }) => raw.test(text)).map(({ text }) => text.trim())
    expect(asked?.every((text) => text.includes('$queryRaw`SELECT 1`'))).toBe(true)
  })

  it('only app.ts and the command line import export and import; the seed is imported as a file is', () => {
    const advice = 'export and import may use every feature, so no feature may use them.'
    const isAllowed = ({ target }: Import, { path }: SourceFile) =>
      !isIn(target, 'server/export', 'server/import') ||
      ['server/app.ts', 'server/cli.ts', 'seeds/seed.ts'].includes(path) ||
      posix.dirname(path) === posix.dirname(target)
    expect(faultsOf(under('server', 'seeds'), isAllowed, advice)).toEqual([])
  })

  it('features read each other through stores and commands, never through routes or views', () => {
    const advice = 'a route is for app.ts, a view for its own route. Use the store or the command.'
    const isAllowed = ({ target }: Import, { path }: SourceFile) =>
      !/-(?:routes|view)\.ts$/.test(target) ||
      path === 'server/app.ts' ||
      posix.dirname(path) === posix.dirname(target)
    expect(faultsOf(under('server'), isAllowed, advice)).toEqual([])
  })
})

describe('inside the client', () => {
  const shared = ['api', 'i18n', 'ui', 'case-data', 'timeline', 'public', 'styles']
  const folderOf = (path: string) => /^client\/([^/]+)\//.exec(path)?.[1]

  it('screens do not import each other; the case page composes them, routes.tsx places them', () => {
    const advice =
      'share the selection through the URL, widgets through client/ui, or let case-page compose the two.'
    const isAllowed = ({ target }: Import, { path }: SourceFile) => {
      const [from, to] = [folderOf(path), folderOf(target)]
      if (to === undefined || from === undefined || from === to) return true
      if (from === 'case-page') return to !== 'case-list'
      return shared.includes(to)
    }
    expect(faultsOf(under('client'), isAllowed, advice)).toEqual([])
  })

  it('api, i18n and ui know no screen', () => {
    const advice = 'what is shared cannot depend on who shares it.'
    const isAllowed = ({ target }: Import) =>
      !isIn(target, 'client') || ['api', 'i18n', 'ui'].includes(folderOf(target) ?? '')
    expect(faultsOf(under('client/api', 'client/i18n', 'client/ui'), isAllowed, advice)).toEqual([])
  })

  it('only client/api speaks HTTP', () => {
    const elsewhere = under('client').filter(({ path }) => !isIn(path, 'client/api'))
    const advice = 'ask client/api: it parses what comes back and knows our problems.'
    expect(sayings(elsewhere, /\bfetch\(|\bXMLHttpRequest\b|\bEventSource\(/, advice)).toEqual([])
  })

  it('a page loads nothing from elsewhere', () => {
    const advice = 'networks are closed: copy it into the tree.'
    const loads = /\b(?:src|import)\s*(?:=|\()\s*[{'"`]*https?:\/\//
    expect(sayings(under('client'), loads, advice)).toEqual([])
    const styles = paths.filter((path) => /^client\/.*\.(css|html)$/.test(path))
    const elsewhere = styles.filter((path) =>
      /url\(\s*['"]?(?:https?:)?\/\/|@import\s+['"]?http|(?:src|href)="https?:/.test(
        readFileSync(join(root, path), 'utf8'),
      ),
    )
    expect(elsewhere, advice).toEqual([])
  })
})

describe('how files name each other', () => {
  it('across folders by #, inside a folder by its relative path', () => {
    const advice = 'write “#part/folder/file.ts” across folders and “./file.ts” inside one.'
    /** `client/i18n` of `client/i18n/nl/page.ts`; `server` of `server/app.ts`. */
    const folder = (path: string) => path.split('/').slice(0, -1).slice(0, 2).join('/')
    const isAllowed = ({ wanted, target }: Import, { path }: SourceFile) => {
      const isSame = folder(target) === folder(path)
      if (wanted.startsWith('#')) return !isSame
      // What stands at the top of a part (app.ts, config.ts) lists what lies under it.
      const isListed = wanted.startsWith('./') && !folder(path).includes('/')
      return !wanted.startsWith('.') || isSame || isListed
    }
    const shipped = under('domain', 'server', 'client', 'prisma', 'seeds')
    expect(faultsOf(shipped, isAllowed, advice)).toEqual([])
  })

  it('with its ending, as Node reads them', () => {
    const isAllowed = ({ wanted }: Import) => !/^[.#]/.test(wanted) || /\.[a-z]+$/.test(wanted)
    expect(faultsOf(files, isAllowed, 'write the whole file name, “.ts” too.')).toEqual([])
  })

  it('no barrels: an index hides where things live', () => {
    const allowed = ['client/i18n/en/index.ts', 'client/i18n/nl/index.ts']
    const found = paths.filter((path) => /(^|\/)index\.(ts|tsx|mjs|js)$/.test(path))
    expect(found.filter((path) => !allowed.includes(path))).toEqual([])
  })

  it('nothing is called utils, helpers or common: if it has no name, it has no home yet', () => {
    const nameless = /(^|[/-])(utils?|helpers?|common|misc)([-./]|$)/
    expect(paths.filter((path) => nameless.test(path))).toEqual([])
  })

  it('in kebab-case', () => {
    const odd = paths.filter(
      (path) => isSource(path) && !/^([a-z0-9.-]+\/)*[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(path),
    )
    expect(odd, 'lower case and hyphens, so that a file has one name on every disk').toEqual([])
  })
})

describe('the shape of a file', () => {
  it('has at most 400 lines, unless it is a table or one algorithm and listed here with its reason', () => {
    const exempt: Record<string, string> = {}
    const shipped = under('domain', 'server', 'client', 'prisma', 'seeds')
    const long = shipped
      .filter(({ path, code }) => code.length - 1 > 400 && !(path in exempt))
      .map(
        ({ path, code }) => `${path} has ${code.length - 1} lines: split it by what it is about.`,
      )
    expect(long).toEqual([])
  })

  it('exports by name: a default export has as many names as readers', () => {
    // Vitest finds a reporter by its default export.
    const byName = files.filter(({ path }) => path !== 'tests/support/totals-reporter.ts')
    const found = sayings(
      byName,
      /^export default\b|^export \{.*\bas default\b/,
      'give it its name.',
    )
    expect(found).toEqual([])
  })

  it('prints nothing on the side', () => {
    const advice = 'the server has a log, the command line process.stdout, the client a toast.'
    expect(sayings(under('domain', 'server', 'client'), /\bconsole\.\w+\(/, advice)).toEqual([])
  })
})
