// Drives timelines in headless Chromium and measures them. See README.md.
//   node measure.mjs --peers vis,canvas --n 100,1000 --reps 3 --out results/x.json
//   node measure.mjs --url 'http://127.0.0.1:5173/?n={n}' --name ours --drag '.timeline' --zoom '.timeline'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { builtAt, peers } from './peers.mjs'

const { values: o } = parseArgs({
  options: {
    peers: { type: 'string', default: '' },
    n: { type: 'string', default: '100,1000' },
    reps: { type: 'string', default: '3' },
    out: { type: 'string' },
    shots: { type: 'string' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    timeout: { type: 'string', default: '60000' },
    url: { type: 'string' },
    name: { type: 'string', default: 'ours' },
    drag: { type: 'string' },
    scroll: { type: 'string' },
    zoom: { type: 'string' },
    keys: { type: 'string' },
  },
})
const LIMIT = +o.timeout,
  DRAG_STEPS = 60,
  ZOOM_STEPS = 40,
  VSYNC = 1000 / 60

const sleep = (ms) => new Promise((r) => setTimeout(r, ms))
const within = (promise, ms, what) => {
  let timer
  return Promise.race([
    promise,
    new Promise((_, no) => {
      timer = setTimeout(() => no(new Error(`${what}: over ${ms / 1000} s`)), ms)
    }),
  ]).finally(() => clearTimeout(timer))
}
const quantile = (sorted, q) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? null
export const median = (list) =>
  quantile(
    list.filter((x) => typeof x === 'number').sort((a, b) => a - b),
    0.5,
  )
const round = (x) => (x == null ? null : Math.round(x * 10) / 10)

// --- in the page ---
const startFrames = () => {
  const rec = { on: true, frames: [], tasks: [] }
  window.__rec = rec
  rec.observer = new PerformanceObserver((list) =>
    rec.tasks.push(...list.getEntries().map((e) => e.duration)),
  )
  rec.observer.observe({ type: 'longtask' })
  if (window.__work) window.__work.length = 0
  const tick = (t) => {
    rec.frames.push(t)
    if (rec.on) requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
}
const framesDone = async () => {
  await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)))
  window.__rec.acted = window.__rec.frames.length // frames so far answer input; what follows is the aftermath
}
const stopFrames = async () => {
  const rec = window.__rec
  await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)))
  rec.on = false
  rec.tasks.push(...rec.observer.takeRecords().map((e) => e.duration))
  rec.observer.disconnect()
  return {
    frames: rec.frames,
    acted: rec.acted,
    tasks: rec.tasks,
    work: window.__work && [...window.__work],
  }
}

function summary({ frames, acted, tasks, work }, acks) {
  const all = frames.slice(1).map((t, i) => t - frames[i]),
    after = all.slice(acted - 1)
  const d = all.slice(0, acted - 1).sort((a, b) => a - b),
    w = work?.sort((a, b) => a - b),
    a = acks.sort((x, y) => x - y)
  return {
    afterMax: round(Math.max(0, ...after)),
    frames: d.length,
    p50: round(quantile(d, 0.5)),
    p95: round(quantile(d, 0.95)),
    max: round(d.at(-1)),
    dropped: d.reduce((sum, x) => sum + Math.max(0, Math.round(x / VSYNC) - 1), 0),
    inputP95: round(quantile(a, 0.95)),
    longTasks: tasks.length,
    longest: round(Math.max(0, ...tasks)),
    ...(w?.length && {
      workP50: round(quantile(w, 0.5)),
      workP95: round(quantile(w, 0.95)),
      all: work.map(round),
    }),
  }
}

async function centre(page, selector) {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`no box for ${selector}`)
  const { width, height } = page.viewportSize()
  const mid = (from, size, limit) => (Math.max(0, from) + Math.min(limit, from + size)) / 2
  return { x: mid(box.x, box.width, width), y: mid(box.y, box.height, height) }
}

/** Runs steps at the pace of a hand (one a vsync) with at most two unhandled by the renderer; returns frame statistics. */
async function phase(page, what, count, step, release) {
  const acks = []
  const before = await page.screenshot({ timeout: LIMIT }).catch(() => null)
  await page.evaluate(startFrames)
  await within(
    (async () => {
      const sent = []
      for (let i = 0; i < count; i++) {
        const t = performance.now()
        sent.push(step(i).then(() => acks.push(performance.now() - t)))
        sent[i].catch(() => {}) // is awaited a step later, or never if the phase ran out of time
        await Promise.all([sent[i - 1], sleep(VSYNC)])
      }
      await sent.at(-1)
    })(),
    LIMIT,
    what,
  ).catch((e) => {
    e.message += ` after ${acks.length}/${count} steps`
    throw e
  })
  const result = summary(
    await within(
      (async () => {
        await page.evaluate(framesDone)
        await release?.()
        await sleep(700) // work put off until the hand rests: re-stacking, re-clustering, animation
        return page.evaluate(stopFrames)
      })(),
      LIMIT,
      `${what} aftermath`,
    ),
    acks,
  )
  const after = await page.screenshot({ timeout: LIMIT }).catch(() => null)
  return { ...result, moved: before && after ? !before.equals(after) : null }
}

async function pan(page, cdp, spec) {
  const { x, y } = await centre(page, spec.drag || spec.scroll)
  const mouse = (type, more) => cdp.send('Input.dispatchMouseEvent', { type, x, y, ...more })
  if (spec.scroll)
    return phase(page, 'pan', DRAG_STEPS, (i) =>
      mouse('mouseWheel', { deltaX: 0, deltaY: i < 40 ? 60 : -60 }),
    )
  await mouse('mouseMoved')
  await mouse('mousePressed', { button: 'left', buttons: 1, clickCount: 1 })
  const way = (i) => 8 * (i < 40 ? -i : i - 80) // 320 px to the left, then half of it back
  return phase(
    page,
    'pan',
    DRAG_STEPS,
    (i) => mouse('mouseMoved', { x: x + way(i + 1), button: 'left', buttons: 1 }),
    () => mouse('mouseReleased', { x: x + way(DRAG_STEPS), button: 'left', clickCount: 1 }),
  )
}

async function zoom(page, cdp, spec) {
  const half = 24 // in, then partly out again
  const [first, second] = spec.clicks
    ? await Promise.all(spec.clicks.map((s) => centre(page, s)))
    : Array(2).fill(await centre(page, spec.zoom))
  const mouse = (type, i, more) =>
    cdp.send('Input.dispatchMouseEvent', { type, ...(i < half ? first : second), ...more })
  return phase(
    page,
    'zoom',
    ZOOM_STEPS,
    spec.clicks
      ? async (i) => {
          for (const type of ['mousePressed', 'mouseReleased'])
            await mouse(type, i, { button: 'left', clickCount: 1 })
        }
      : (i) =>
          mouse('mouseWheel', i, {
            deltaX: 0,
            deltaY: i < half ? -100 : 100,
            modifiers: +spec.keys || 0,
          }),
  )
}

async function once(name, spec, n, base, rep) {
  const result = { peer: name, n, rep, load: round(loadavg()[0]) }
  const server = await chromium.launchServer({
    executablePath: o.chromium,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    const browser = await chromium.connect(server.wsEndpoint())
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const cdp = await page.context().newCDPSession(page)
    const problems = []
    page.on('pageerror', (e) => {
      problems.push(String(e.message || e).slice(0, 200))
      problems.at ??= Date.now()
    })
    page.on('crash', () => problems.push('renderer crashed'))
    const shot = async (step) => {
      if (o.shots && rep === 0) {
        mkdirSync(o.shots, { recursive: true })
        await page
          .screenshot({ path: `${o.shots}/${name}-${n}-${step}.png`, timeout: LIMIT })
          .catch(() => {})
      }
    }
    try {
      const crash = new Promise((_, no) =>
        page.on('crash', () => no(new Error('renderer crashed'))),
      )
      crash.catch(() => {})
      const steps = (async () => {
        await page.goto(new URL(spec.url.replace('{n}', n), base).href, { waitUntil: 'commit' })
        await within(
          (async () => {
            for (;;) {
              // By plain CDP: Playwright's evaluate compiles a script of its own in the page first, which
              // takes some 15 ms of the very time that is measured.
              const { result: state } = await cdp.send('Runtime.evaluate', {
                expression: 'window.__error ?? window.__ready === true',
                returnByValue: true,
              })
              if (typeof state.value === 'string') throw new Error(state.value)
              if (state.value) break
              if (Date.now() - problems.at > 15000)
                throw new Error(`never ready after: ${problems[0]}`)
              await sleep(50)
            }
          })(),
          LIMIT + 5000,
          'first paint',
        )
        Object.assign(
          result,
          await page.evaluate(() => {
            const at = (mark) => performance.getEntriesByName(mark)[0]?.startTime
            const t1 = at('painted') ?? performance.now(),
              t0 = at('data-ready') ?? 0
            const parse = performance.getEntriesByName('parse')[0]?.duration
            return { firstPaint: Math.round(t1 - t0), ...(parse && { parse: Math.round(parse) }) }
          }),
        )
        await cdp.send('HeapProfiler.collectGarbage')
        const heap = await cdp.send('Runtime.getHeapUsage')
        result.heapMB = round((heap.usedSize + (heap.backingStorageSize || 0)) / 2 ** 20)
        result.elements = await page.evaluate(() => document.querySelectorAll('*').length)
        const { processInfo } = await (await browser.newBrowserCDPSession()).send(
          'SystemInfo.getProcessInfo',
        )
        result.rssMB = Math.max(
          ...processInfo
            .filter((p) => p.type === 'renderer')
            .map((p) =>
              Math.round(
                +/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${p.id}/status`, 'utf8'))[1] / 1024,
              ),
            ),
        )
        await shot('ready')
        if (spec.drag || spec.scroll) result.pan = await pan(page, cdp, spec)
        await shot('panned')
        if (spec.zoom || spec.clicks) result.zoom = await zoom(page, cdp, spec)
        await shot('zoomed')
      })()
      await Promise.race([steps, crash])
    } catch (e) {
      result.error = e.message.split('\n')[0].slice(0, 200)
    }
    if (problems.length) result.problems = [...new Set(problems)].slice(0, 3)
  } finally {
    await server.kill()
  }
  return result
}

function table(results) {
  const rows = [...new Set(results.map((r) => `${r.peer}|${r.n}`))].map((key) => {
    const runs = results.filter((r) => `${r.peer}|${r.n}` === key),
      mid = (get) => median(runs.map(get))
    const frames = (p) =>
      mid((r) => r[p]?.p50) == null
        ? '-'
        : ['p50', 'p95', 'max'].map((k) => mid((r) => r[p]?.[k])).join(' / ') +
          ` · ${mid((r) => r[p]?.dropped)}` +
          (runs.some((r) => r[p]?.moved === false) ? ' (!still)' : '')
    const work = ['pan', 'zoom'].map((p) => mid((r) => r[p]?.workP95) ?? '-')
    return [
      ...key.split('|'),
      mid((r) => r.firstPaint),
      mid((r) => r.heapMB),
      mid((r) => r.rssMB),
      mid((r) => r.elements),
      frames('pan'),
      frames('zoom'),
      work.every((w) => w === '-') ? '-' : work.join(' / '),
      [...new Set(runs.map((r) => r.error).filter(Boolean))].join('; ') || '',
    ]
  })
  return [
    [
      'peer',
      'n',
      'first paint ms',
      'heap MB',
      'RSS MB',
      'elements',
      'pan p50/p95/max ms · dropped',
      'zoom p50/p95/max ms · dropped',
      'draw p95 ms, pan / zoom',
      'failed',
    ],
    Array(10).fill('---'),
    ...rows,
  ]
    .map((r) => `| ${r.join(' | ')} |`)
    .join('\n')
}

const chosen = o.url
  ? { [o.name]: { url: o.url, drag: o.drag, scroll: o.scroll, zoom: o.zoom, keys: o.keys } }
  : {}
for (const name of o.peers.split(',').filter(Boolean)) {
  if (!peers[name]) throw new Error(`no peer ${name}; have ${Object.keys(peers)}`)
  chosen[name] = peers[name]
}
const site = await preview({
  configFile: false,
  root: import.meta.dirname,
  build: { outDir: builtAt },
  preview: { host: '127.0.0.1', port: 0 },
  logLevel: 'error',
})
const base = `http://127.0.0.1:${site.httpServer.address().port}`
const results = [],
  failed = new Set()
// Rounds outside, peers inside: a busy spell of the machine hits all peers, not all runs of one.
for (const n of o.n.split(',').map(Number))
  for (let rep = 0; rep < +o.reps; rep++)
    for (const [name, spec] of Object.entries(chosen)) {
      const errors = () => results.filter((r) => r.peer === name && r.n === n && r.error).length
      if (failed.has(name) || errors() > 1) continue // failing twice is failing
      const result = await once(name, spec, n, base, rep)
      results.push(result)
      console.error(JSON.stringify(result))
      if (errors() === Math.min(2, +o.reps)) failed.add(name) // and no larger n is tried
      if (o.out) {
        mkdirSync(dirname(o.out), { recursive: true })
        writeFileSync(o.out, JSON.stringify(results, null, 1))
      }
    }
console.log(table(results))
await site.close()
process.exit(0)
