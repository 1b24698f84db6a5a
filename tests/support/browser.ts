import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { programRoot } from '#server/root.ts'

const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The system's Chromium; where there is none, the line that installs it. */
function findChromium(): string {
  const found = CHROMIUMS.find((path) => existsSync(path))
  if (!found) throw new Error('No Chromium found. Install it: apt-get install -y chromium')
  return found
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  })

/** The built program in a process of its own, on a data folder of its own. */
export interface Program {
  address: string
  folder: string
  stop(): Promise<void>
}

/** Starts what `npm start` starts, once it is built. */
export async function startProgram(): Promise<Program> {
  const main = join(programRoot, 'dist', 'server', 'main.js')
  if (!existsSync(main)) throw new Error('The program is not built. Build it: npm run build')
  const folder = mkdtempSync(join(tmpdir(), 'kroniek-browser-'))
  const child = spawn(process.execPath, [main, 'serve'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', KRONIEK_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    address: await addressOf(child),
    folder,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Takes a case in as a JSON export has it. */
export async function importDocument({ address }: Program, document: unknown): Promise<void> {
  const answer = await fetch(`${address}/api/import/json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(document),
  })
  if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`)
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The program ended with ${code}`)))
    child.stdout?.on('data', (text) => {
      const address = /http:\/\/\S+/.exec(String(text))?.[0]
      if (address) resolve(address)
    })
  })
}

export interface Reader {
  language?: 'en' | 'nl'
  theme?: 'light' | 'dark'
  width?: number
  height?: number
}

/** A page of a new visitor, and what went wrong on it: script errors, refused or foreign requests. */
export interface Visit {
  page: Page
  context: BrowserContext
  faults: string[]
}

export async function visit(
  browser: Browser,
  address: string,
  reader: Reader = {},
): Promise<Visit> {
  const { language = 'en', theme = 'light', width = 1440, height = 900 } = reader
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language,
    colorScheme: theme,
    hasTouch: width < 720,
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    const isOwn = url.origin === address || url.protocol === 'data:' || url.protocol === 'blob:'
    if (!isOwn) faults.push(`foreign request: ${request.url()}`)
  })
  return { page, context, faults }
}

/** Writes what a person would see to `tests/artifacts/`, which git ignores. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = join(programRoot, 'tests', 'artifacts')
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
