// npm run bench:page -- [--n 100000,1000000] [--folder DIR] [--reps 3]
// The whole page against the real server, with a made-up case of each size. Folders are seeded once and kept.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'

const { values: asked } = parseArgs({
  options: {
    n: { type: 'string', default: '100000,1000000' },
    folder: { type: 'string', default: join(tmpdir(), 'kroniek-bench') },
    reps: { type: 'string', default: '3' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
})
const root = join(import.meta.dirname, '..', '..', '..')
const CASE = 'generated'
/** The search box waits this long for another letter, ms. */
const PAUSE_MS = 150

const run = (command, args) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(status ?? 1)
}

async function serve(folder) {
  const child = spawn(process.execPath, [join(root, 'dist', 'server', 'main.js'), 'serve'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', KRONIEK_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)))
    child.stdout.on('data', (text) => {
      const found = /http:\/\/\S+/.exec(String(text))
      if (found) resolve(found[0])
    })
  })
  return { address, child }
}

/** Processor time of a process so far, ms. */
function cpuOf(pid) {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const [user, system] = rest.split(' ').slice(11, 13).map(Number)
  return (user + system) * 10
}

/** From the event that starts it to the frame in which the page shows the answer, ms. */
async function answerTime(page, { event, shows, act }) {
  await page.evaluate(
    ({ event, shows }) => {
      const isShown = new Function(`return (${shows})`)
      window.__answer = new Promise((resolve) => {
        const begin = () => {
          const begun = performance.now()
          const look = () => {
            if (!isShown()) return
            watch.disconnect()
            requestAnimationFrame(() => resolve(performance.now() - begun))
          }
          const watch = new MutationObserver(look)
          watch.observe(document, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          })
        }
        document.addEventListener(event, begin, { capture: true, once: true })
      })
    },
    { event, shows },
  )
  await act()
  return page.evaluate(() => window.__answer)
}

async function visit(browser, { address, child }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  const cpu = cpuOf(child.pid)
  await page.goto(`${address}/cases/${CASE}`)
  await page.locator('.tl-twin').first().waitFor({ state: 'attached', timeout: 120_000 })
  const interactiveMs = await page.evaluate(() => performance.now())
  await page.locator('.row__link').first().waitFor({ timeout: 120_000 })
  const figures = { interactiveMs, kb: bytes / 1000, cpuMs: cpuOf(child.pid) - cpu }
  return { context, page, figures }
}

/** A search, a filter, a selection and the other time, each as a reader asks for them. */
async function use(page) {
  const counts = `document.querySelector('.title__counts').textContent.includes(' of ')`
  await page.waitForTimeout(1500)
  const box = page.getByRole('searchbox').first()
  await box.fill('a')
  await box.fill('')
  await page.waitForTimeout(800)
  const search =
    (await answerTime(page, { event: 'input', shows: counts, act: () => box.fill('police') })) -
    PAUSE_MS
  await page.waitForTimeout(1500)
  await box.fill('')
  await page.waitForTimeout(1500)
  await page.getByRole('button', { name: 'Kind' }).first().click()
  const filter = await answerTime(page, {
    event: 'change',
    shows: counts,
    act: () => page.locator('.pick__list input').first().click(),
  })
  await page.keyboard.press('Escape')
  await page.waitForTimeout(1500)
  const select = async (place) => {
    const row = page.locator('.row__link').nth(place)
    const title = await row.textContent()
    return answerTime(page, {
      event: 'click',
      shows: `document.querySelector('.case__detail .entry h2, .case__detail h2')?.textContent === ${JSON.stringify(title)}`,
      act: () => row.click(),
    })
  }
  const firstSelection = await select(1)
  await page.waitForTimeout(500)
  const selection = await select(3)
  await page.waitForTimeout(1500)
  const byReport = () =>
    answerTime(page, {
      event: 'click',
      shows: `[...document.querySelectorAll('.tl-overview-row')].some((row) => row.textContent === 'First reported')`,
      act: () => page.getByRole('button', { name: 'Reported', exact: true }).click(),
    })
  const firstReported = await byReport()
  await page.getByRole('button', { name: 'Happened', exact: true }).click()
  await page.waitForTimeout(1500)
  const reported = await byReport()
  return { search, filter, firstSelection, selection, firstReported, reported }
}

/** A phone: its own timeline, a box that opens, every entry, and frames of a list that is scrolled. */
async function onPhone(browser, { address }) {
  const viewport = { width: 390, height: 844 }
  const context = await browser.newContext({ viewport, hasTouch: true, locale: 'en' })
  const page = await context.newPage()
  await page.goto(`${address}/cases/${CASE}`)
  await page.locator('.up-strip canvas').waitFor({ timeout: 120_000 })
  const interactiveMs = await page.evaluate(() => performance.now())
  await page.waitForTimeout(1500)
  const box = page.locator('.up-group__button').nth(3)
  const openBox = await answerTime(page, {
    event: 'click',
    shows: `document.querySelector('.up-group__button[aria-expanded="true"]')`,
    act: () => box.click(),
  })
  await page.waitForTimeout(500)
  const every = await answerTime(page, {
    event: 'change',
    shows: `!document.querySelector('.up-group__button')`,
    act: () => page.locator('.up-nav select').selectOption('entry'),
  })
  await page.waitForTimeout(1000)
  const frame = await page.evaluate(async () => {
    const frames = []
    for (let last = performance.now(); frames.length < 120; ) {
      scrollBy(0, 60)
      await new Promise(requestAnimationFrame)
      const now = performance.now()
      frames.push(now - last)
      last = now
    }
    return frames.sort((a, b) => a - b)[113]
  })
  await context.close()
  return { interactiveMs, openBox, every, frame }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const medians = (list) =>
  Object.fromEntries(
    Object.keys(list[0]).map((name) => [name, Math.round(median(list.map((one) => one[name])))]),
  )

run('npm', ['run', '-s', 'build'])
const rows = []
for (const n of asked.n.split(',').map(Number)) {
  const folder = join(asked.folder, String(n))
  if (!existsSync(join(folder, 'kroniek.db')))
    run('npx', ['tsx', join(import.meta.dirname, 'seed.ts'), folder, String(n), CASE])
  const server = await serve(folder)
  const browser = await chromium.launch({
    executablePath: asked.chromium,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const cold = await visit(browser, server)
    await cold.context.close()
    const warm = []
    const used = []
    const phones = []
    for (let rep = 0; rep < Number(asked.reps); rep++) {
      const visited = await visit(browser, server)
      warm.push(visited.figures)
      used.push(await use(visited.page))
      await visited.context.close()
      phones.push(await onPhone(browser, server))
    }
    rows.push({
      n,
      cold: medians([cold.figures]),
      warm: medians(warm),
      used: medians(used),
      phone: medians(phones),
    })
    process.stderr.write(`${JSON.stringify(rows.at(-1))}\n`)
  } finally {
    await browser.close()
    server.child.kill('SIGTERM')
  }
}
const lines = rows.map(({ n, cold, warm, used }) =>
  [
    n.toLocaleString('en'),
    `${cold.interactiveMs} / ${cold.cpuMs}`,
    `${warm.interactiveMs} / ${warm.cpuMs}`,
    warm.kb.toLocaleString('en'),
    used.search,
    used.filter,
    `${used.selection} (${used.firstSelection})`,
    `${used.reported} (${used.firstReported})`,
  ].join(' | '),
)
const phoneLines = rows.map(({ n, phone }) =>
  [n.toLocaleString('en'), phone.interactiveMs, phone.openBox, phone.every, phone.frame].join(
    ' | ',
  ),
)
process.stdout.write(`Load ${loadavg()[0].toFixed(1)}, medians of ${asked.reps}.

| entries | cold: interactive / server CPU ms | warm: interactive / server CPU ms | KB | search ms | filter ms | selection ms (the first) | by report ms (the first) |
| --- | --- | --- | --- | --- | --- | --- | --- |
${lines.map((line) => `| ${line} |`).join('\n')}

On a phone, 390 × 844:

| entries | interactive ms | a box opens ms | every entry ms | frame while scrolling, p95 ms |
| --- | --- | --- | --- | --- |
${phoneLines.map((line) => `| ${line} |`).join('\n')}
`)
