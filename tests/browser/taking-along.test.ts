import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import seed from '#seeds/coa-nvik.json' with { type: 'json' }
import { programRoot } from '#server/root.ts'
import {
  importDocument,
  launchBrowser,
  type Program,
  startProgram,
  type Visit,
  visit,
} from '../support/browser.ts'

const CASE = '/cases/coa-nvik'
const letters = (text: string) => text.replace(/\s+/g, '')

/** A case of 240 entries over eight years, in two lanes. */
function longCase() {
  const pad = (n: number) => String(n).padStart(2, '0')
  const entries = Array.from({ length: 240 }, (_, i) => {
    const day = i * 12
    const year = 2010 + Math.floor(day / 336)
    const date = `${year}-${pad(Math.floor((day % 336) / 28) + 1)}-${pad((day % 28) + 1)}`
    return {
      id: `e${i}`,
      date: i % 12 === 0 ? `${date}/${year + 1}-06` : i % 4 === 0 ? date.slice(0, 7) : date,
      title: `What happened as number ${i} of many things`,
      summary: '',
      kind: i % 3 ? 'statement' : 'decision',
      actors: [i % 2 ? 'a' : 'b'],
      citations: [],
      relations: [],
      provisions: [],
      visibility: 'internal',
    }
  })
  const lanes = [
    { title: 'One side', actors: ['a'] },
    { title: 'The other', actors: ['b'] },
  ]
  return {
    format: 'kroniek/1',
    case: { id: 'long', title: 'Long', summary: '', language: 'en', jurisdiction: 'NL', lanes },
    actors: [
      { id: 'a', name: 'A', kind: 'public-body' },
      { id: 'b', name: 'B', kind: 'public-body' },
    ],
    sources: [],
    entries,
    contradictions: [],
    commitments: [],
    questions: [],
  }
}

const artifacts = join(programRoot, 'tests', 'artifacts')

describe('taking the whole timeline along', () => {
  let program: Program
  let browser: Browser
  let visited: Visit
  let page: Page

  beforeAll(async () => {
    mkdirSync(artifacts, { recursive: true })
    program = await startProgram()
    browser = await launchBrowser()
    await importDocument(program, longCase())
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })
  beforeEach(async () => {
    await visited?.context.close()
    visited = await visit(browser, program.address)
    page = visited.page
  })

  async function download(format: 'SVG' | 'PNG', query = ''): Promise<string> {
    await page.goto(`${program.address}${CASE}?export=1${query}`)
    await page.getByRole('radio', { name: `Timeline (${format})` }).check()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: `Export ${format}` }).click()
    const file = await coming
    expect(file.suggestedFilename()).toBe(`coa-nvik.${format.toLowerCase()}`)
    const path = join(artifacts, `timeline.${format.toLowerCase()}`)
    await file.saveAs(path)
    return path
  }

  /** Letters of each page of a printed case; a PDF has spaces where its typesetting left any. */
  async function print(name: string): Promise<string[]> {
    const pdf = await page.pdf({ path: join(artifacts, `${name}.pdf`), format: 'A4' })
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)))
    return text.map(letters)
  }

  /** Share of pixels that are not white. */
  function inked(png: PNG): number {
    let count = 0
    for (let i = 0; i < png.data.length; i += 4) if ((png.data[i] ?? 255) < 250) count += 1
    return count / (png.width * png.height)
  }

  it('gives an SVG that a browser opens on its own, with every entry in it, whatever is in view', async () => {
    const path = await download('SVG', '&from=2020-07-01&to=2020-07-20')
    const alone = await visited.context.newPage()
    const asked: string[] = []
    alone.on('request', (request) => asked.push(request.url()))
    await alone.goto(`file://${path}`)
    const found = await alone.evaluate(() => ({
      root: document.documentElement.localName,
      marks: [...document.querySelectorAll('[data-entry]')].map((g) => ({
        id: g.getAttribute('data-entry'),
        widthPx: g.getBoundingClientRect().width,
      })),
    }))
    expect(found.root).toBe('svg')
    expect(found.marks.map(({ id }) => id).sort()).toEqual(seed.entries.map(({ id }) => id).sort())
    expect(found.marks.filter(({ widthPx }) => widthPx < 5)).toEqual([])
    expect(asked).toEqual([`file://${path}`])
    expect(visited.faults).toEqual([])
  })

  it('gives a PNG of the same drawing at twice the size', async () => {
    const svgPath = await download('SVG')
    const pngPath = await download('PNG')
    const png = PNG.sync.read(readFileSync(pngPath))
    const svg = await visited.context.newPage()
    await svg.goto(`file://${svgPath}`)
    const size = await svg.evaluate(() => ({
      width: Number(document.documentElement.getAttribute('width')),
      height: Number(document.documentElement.getAttribute('height')),
    }))
    expect(png.width).toBe(size.width * 2)
    expect(Math.abs(png.height - size.height * 2)).toBeLessThanOrEqual(2)
    await svg.setViewportSize(size)
    const drawn = PNG.sync.read(await svg.screenshot({ path: `${svgPath}.png` }))
    expect(inked(png)).toBeGreaterThan(0.05)
    expect(Math.abs(inked(png) - inked(drawn))).toBeLessThan(0.03)
    expect(visited.faults).toEqual([])
  })

  it('prints the whole timeline first, then every entry with its title', async () => {
    await page.goto(program.address + CASE)
    await page.locator('.tl-twin').first().waitFor()
    await page.waitForTimeout(2000)
    const pages = await print('case')
    for (const { title } of seed.entries) expect(pages.join('')).toContain(letters(title))
    // Of the timeline, before anything of the list.
    expect(pages[0]).toMatch(/Lawinforce.*Exactday.*1entry/)
    expect(visited.faults).toEqual([])
  })

  it('prints a long case as whole strips, each on one page', async () => {
    await page.goto(`${program.address}/cases/long`)
    await page.locator('.tl-twin').first().waitFor()
    await page.waitForTimeout(2000)
    const pages = await print('long')
    const captions = pages.flatMap((text, i) =>
      [...text.matchAll(/(\d+)of(\d+):/g)].map((found) => ({ n: Number(found[1]), page: i })),
    )
    expect(captions.length).toBeGreaterThan(2)
    expect(captions.map(({ n }) => n)).toEqual(captions.map((_, i) => i + 1))
    const heights = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'))
      return new Promise<number[]>((resolve) =>
        setTimeout(() =>
          resolve(
            [...document.querySelectorAll('.tl-printed svg')].map((svg) =>
              Number(svg.getAttribute('height')),
            ),
          ),
        ),
      )
    })
    expect(heights.length).toBe(captions.length + 1)
    expect(Math.max(...heights)).toBeLessThan(1100)
    expect(visited.faults).toEqual([])
  }, 60_000)
})
