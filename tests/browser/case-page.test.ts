import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser, type Program, startProgram, type Visit, visit } from '../support/browser.ts'

const CASE = '/cases/coa-nvik'
const MANY = 10_000

/** One entry a day; every third has a title that takes two lines. */
function manyEntries() {
  const day = (i: number) => new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10)
  return Array.from({ length: MANY }, (_, i) => ({
    id: `e${i}`,
    date: day(i),
    title:
      i % 3 ? `Entry ${i}` : `Entry ${i} ${'with a title that needs a second line '.repeat(3)}`,
    summary: i % 2 ? 'In a few words.' : '',
    kind: 'statement',
    actors: [],
    citations: [],
    relations: [],
    provisions: [],
    visibility: 'internal',
  }))
}

describe('the case page', () => {
  let program: Program
  let browser: Browser
  let visited: Visit
  let page: Page

  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
    const send = async (path: string, body: object) => {
      const answer = await fetch(`${program.address}/api${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (!answer.ok) throw new Error(await answer.text())
    }
    const about = { summary: '', language: 'en', jurisdiction: 'NL', lanes: [] }
    await send('/cases', { id: 'empty', title: 'Nothing yet', language: 'en' })
    await send('/import/json', {
      format: 'kroniek/1',
      case: { id: 'big', title: 'Big', ...about },
      actors: [],
      sources: [],
      entries: manyEntries(),
      contradictions: [],
      commitments: [],
      questions: [],
    })
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })
  beforeEach(async () => {
    await visited?.context.close()
    visited = await visit(browser, program.address)
    page = visited.page
  })

  const open = (address: string) => page.goto(program.address + address)
  const api = (path: string) => fetch(`${program.address}/api${path}`)
  const field = (name: string) => page.getByRole('dialog').getByRole('textbox', { name }).first()
  /** Whether the row of an entry lies within what the list shows of itself. */
  const isRowSeen = (id: string) =>
    page.evaluate((id) => {
      const row = document.getElementById(`row-${id}`)?.getBoundingClientRect()
      const list = document.getElementById('entries')?.getBoundingClientRect()
      return Boolean(row && list && row.top > list.top - 1 && row.bottom < list.bottom + 1)
    }, id)

  it.each([
    'kind=zzz',
    'lanes=xyz',
    'from=99999-01-01',
    'kind=zzz&lanes=xyz&from=99999-01-01',
  ])('opens at an address that asks for what there is not: %s', async (query) => {
    await open(`${CASE}?${query}`)
    await page.getByText('37 entries').first().waitFor()
    expect(visited.faults).toEqual([])
  })

  it('takes 200 characters of what is pasted into the search, or stands in the address', async () => {
    await open(`${CASE}?q=${'a'.repeat(5000)}`)
    const box = page.getByRole('searchbox')
    await box.waitFor()
    expect(await box.inputValue()).toHaveLength(200)
    await box.fill('b'.repeat(1_000_000))
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('b'.repeat(200))
    expect(visited.faults).toEqual([])
  })

  it('stays quick after ten million characters are pasted into the editor', async () => {
    await open(`${CASE}?add=1`)
    const paste = async (name: string) => {
      await field(name).focus()
      await page.evaluate(() =>
        document.execCommand('insertText', false, 'lorem ip'.repeat(1_250_000)),
      )
    }
    const begun = Date.now()
    await paste('Title')
    await paste('When')
    expect(await field('When').inputValue()).toHaveLength(1024)
    await field('When').fill('2020-08-03')
    await page.getByText('3 August 2020').first().waitFor()
    expect(Date.now() - begun).toBeLessThan(6000)
    expect((await field('Title').inputValue()).length).toBeGreaterThan(100_000)
    await page.waitForTimeout(800)
    const kept = await page.evaluate(() =>
      Math.max(0, ...Object.values(localStorage).map((text: string) => text.length)),
    )
    expect(kept).toBeLessThan(1_100_000)
  })

  it('shows the row that a link selects, among ten thousand', async () => {
    for (const id of ['e9999', 'e5000', 'e0']) {
      await open(`/cases/big#${id}`)
      await page.reload()
      await page.getByRole('heading', { level: 2, name: /^Entry/ }).waitFor()
      await page.waitForTimeout(1500)
      expect(await isRowSeen(id), id).toBe(true)
    }
  })

  it('shows the row again after Back, and after an entry was added', async () => {
    await open('/cases/big#e100')
    await expect.poll(() => isRowSeen('e100'), { timeout: 10_000 }).toBe(true)
    await page.evaluate(() => {
      location.hash = '#e9000'
    })
    await page.getByRole('heading', { level: 2, name: /^Entry 9000/ }).waitFor()
    await expect.poll(() => isRowSeen('e9000'), { timeout: 10_000 }).toBe(true)
    await page.goBack()
    await expect.poll(() => isRowSeen('e100'), { timeout: 10_000 }).toBe(true)

    await page.getByRole('button', { name: 'Add follow-up' }).click()
    await field('When').fill('2005-05-05')
    await field('Title').fill('Followed up far away')
    await page.getByRole('radio', { name: 'Statement' }).check()
    await page.getByRole('button', { name: /Save entry/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Followed up far away' }).waitFor()
    const id = new URL(page.url()).hash.slice(1)
    await expect.poll(() => isRowSeen(id), { timeout: 10_000 }).toBe(true)
  }, 60_000)

  it('scrolls the lanes to the selected mark', async () => {
    await page.setViewportSize({ width: 1440, height: 700 })
    await open(CASE)
    await page.getByText('37 entries').first().waitFor()
    for (const id of ['f-vwn', 'a2-sharing', 'f-vwn']) {
      await page.evaluate((id) => {
        location.hash = `#${id}`
      }, id)
      await expect
        .poll(() =>
          page.evaluate(() => {
            const mark = document.querySelector('.tl-twin[aria-current]')?.getBoundingClientRect()
            const pane = document.querySelector('.tl-scroll')?.getBoundingClientRect()
            return Boolean(
              mark && pane && mark.top >= pane.top - 8 && mark.bottom <= pane.bottom + 8,
            )
          }),
        )
        .toBe(true)
    }
  })

  it('prints the picture, every row and the entry, and nothing to press', async () => {
    await open('/cases/big#e9999')
    await page.getByRole('heading', { level: 2, name: /^Entry 9999/ }).waitFor()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.row').count()).toBeGreaterThanOrEqual(MANY)
    expect(await page.locator('button:visible, input:visible, .filter-bar:visible').count()).toBe(0)
    const ground = await page.evaluate(() => {
      const list = document.getElementById('entries') as HTMLElement
      return { overflow: getComputedStyle(list).overflowY, isWhole: list.clientHeight > 100_000 }
    })
    expect(ground).toEqual({ overflow: 'visible', isWhole: true })
  }, 60_000)

  it('prints the addresses of sources, on as many pages as it takes', async () => {
    await open(`${CASE}#f-nrc-100k`)
    await page.getByRole('heading', { level: 2, name: /more than 100,000/ }).waitFor()
    const folder = mkdtempSync(join(tmpdir(), 'kroniek-print-'))
    const pdf = await page.pdf({ path: join(folder, 'case.pdf'), format: 'A4' })
    rmSync(folder, { recursive: true })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
    expect(pages.length).toBeGreaterThanOrEqual(4)
    await page.emulateMedia({ media: 'print' })
    const after = await page
      .locator('.citation__source a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content)
    expect(after).toContain('https://')
  })

  it('zooms the timeline, not the page, with Ctrl and the wheel over the overview', async () => {
    await open(CASE)
    const strip = page.locator('.tl-overview')
    await strip.waitFor()
    const box = await strip.boundingBox()
    if (!box) throw new Error('There is no overview')
    await page.evaluate(() => {
      addEventListener('wheel', (event) => {
        document.title = event.defaultPrevented ? 'taken' : 'left to the browser'
      })
    })
    await page.mouse.move(box.x + box.width * 0.6, box.y + 12)
    await page.keyboard.down('Control')
    for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBeNull()
    expect(await page.title()).toBe('taken')
    const { searchParams } = new URL(page.url())
    const share = (box.x + box.width * 0.6 - 184) / (1408 - 184)
    const pointed = 2013 + share * 13.9
    const years = ['from', 'to'].map((end) => Number(searchParams.get(end)?.slice(0, 4)))
    expect(years[0]).toBeLessThanOrEqual(pointed + 1)
    expect(years[1]).toBeGreaterThanOrEqual(pointed - 1)
  })

  it('opens no editor for an entry that was deleted, and the delete can still be undone', async () => {
    const id = 'f-2022-quarrel'
    await open(`${CASE}?edit=${id}#${id}`)
    await page.getByRole('dialog', { name: 'Edit entry' }).waitFor()
    await page.evaluate((id) => history.pushState({}, '', `${location.pathname}#${id}`), id)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByText(/^Deleted/).waitFor()
    await page.goBack()
    await page.getByText('This case has no entry').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await api(`${CASE}/entries/${id}`)).status).toBe(200)
  })

  it('says by title what still refers to an entry that stays', async () => {
    await open(`${CASE}#a7-suspension`)
    await page.getByRole('button', { name: 'Delete' }).click()
    const said = await page.getByText('Other records still refer to this').textContent()
    expect(said).toMatch(/stays: “.+”/)
    expect(said).not.toContain('entries/')
  })

  it('offers to add the first entry of an empty case', async () => {
    await open('/cases/empty')
    const list = page.getByRole('region', { name: 'Entries' })
    await list.getByRole('button', { name: 'Add entry' }).click()
    await page.getByRole('dialog', { name: 'Add entry' }).waitFor()
  })

  it('lists the keys of the timeline', async () => {
    await open(CASE)
    await page.locator('.about__keys').waitFor()
    for (const key of ['←', '→', '↑', '↓', '+', '−', '0', 'Home', 'End']) {
      expect(await page.locator('.about__keys kbd', { hasText: key }).count(), key).toBe(1)
    }
  })

  it('keeps the line breaks of a summary', async () => {
    await open(CASE)
    const summary = page.locator('.entry__summary').first()
    await summary.waitFor()
    expect(await summary.evaluate((p) => getComputedStyle(p).whiteSpace)).toBe('pre-line')
  })
})
