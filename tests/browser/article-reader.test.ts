import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Chronology } from '#domain/chronology/chronology.ts'
import { ARTICLE } from '../support/article.ts'
import {
  importDocument,
  launchBrowser,
  type Program,
  startProgram,
  takePicture,
  visit,
} from '../support/browser.ts'
import { emptyDocument } from '../support/drafts.ts'

let program: Program
let browser: Browser
let folder: string
beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
  folder = mkdtempSync(join(tmpdir(), 'kroniek-article-'))
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A case with the actors that the article names, and nothing else. */
async function makeCase(id: string): Promise<void> {
  const { case: empty, ...rest } = emptyDocument()
  const actors = [
    { id: 'zorgbureau', name: 'Zorgbureau', kind: 'public-body' as const },
    {
      id: 'waterland',
      name: 'Gemeente Waterland',
      shortName: 'Waterland',
      kind: 'public-body' as const,
    },
  ]
  const document = { ...rest, case: { ...empty, id, title: 'Zorgbureau', language: 'nl' }, actors }
  await importDocument(program, document)
}

const textOf = async (id: string) =>
  (await fetch(`${program.address}/api/cases/${id}/chronology`)).text()
const load = async (id: string) => Chronology.parse(JSON.parse(await textOf(id)))

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

async function open(id: string, reader: Parameters<typeof visit>[2] = { language: 'nl' }) {
  const visited = await visit(browser, program.address, reader)
  await visited.page.goto(`${program.address}/cases/${id}/read`)
  await visited.page.locator('textarea').waitFor()
  return visited
}

/** Puts a text on the clipboard of the page and presses the keys that paste it. */
async function paste(context: BrowserContext, page: Page, text: string): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.locator('textarea').focus()
  await page.keyboard.press('Control+V')
}

async function giveSource(page: Page): Promise<void> {
  await page.getByLabel('Uitgever').fill('De Omroep')
  await page.getByLabel('Titel van het artikel').fill('Zorgbureau stopt met delen van dossiers')
  await page.getByRole('button', { name: 'Artikel lezen' }).click()
  await page.locator('.proposal').first().waitFor()
}

const proposal = (page: Page, words: string) =>
  page.locator('.proposal', { hasText: words }).first()

describe('reading an article into a case', () => {
  let page: Page
  let context: BrowserContext
  let faults: string[]
  let before: string
  beforeAll(async () => {
    await makeCase('zorg')
    before = await textOf('zorg')
    ;({ page, context, faults } = await open('zorg'))
  })
  afterAll(() => context?.close())

  it('takes a pasted text, proposes its own date and language, and says what is missing', async () => {
    await paste(context, page, ARTICLE)
    expect(await page.getByLabel('Gepubliceerd').inputValue()).toBe('17 juli 2020')
    expect(await page.getByText('uit de datumregel van de tekst zelf').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Artikel lezen' }).click()
    expect(await page.getByText('Zeg wie het heeft uitgegeven.').isVisible()).toBe(true)
    expect(await axe(page)).toEqual([])
    await giveSource(page)
  })

  it('marks the dates in the text, reads them back, and proposes what they tell', async () => {
    const text = page.getByRole('region', { name: 'Tekst van het artikel' })
    const sunday = text.getByRole('button', { name: /zondag/ })
    await sunday.hover()
    expect(await text.getByText('zondag 12 juli 2020').isVisible()).toBe(true)
    await expect.poll(() => page.locator('.proposal').count()).toBeGreaterThanOrEqual(7)
    expect(await text.getByRole('button', { name: /Februari/ }).count(), 'a name is no date').toBe(
      0,
    )
    await takePicture(page, 'reader-review')
    expect(await axe(page)).toEqual([])
  })

  it('accepts, edits a date by words, and dismisses, by keyboard alone', async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.keyboard.press('a')
    await page.keyboard.press('a')
    expect(await page.locator('.proposal--accepted').count()).toBe(3)

    // The one now under review: its date is put right in words.
    const current = page.locator('.proposal[aria-current]')
    await page.keyboard.press('e')
    const when = current.getByLabel('Wanneer')
    await expect.poll(() => when.evaluate((e) => e === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('maandag 13 juli 2020')
    expect(await current.getByText('Maandag 13 juli 2020').isVisible()).toBe(true)
    expect(await axe(page)).toEqual([])
    await takePicture(page, 'reader-edit')
    await page.keyboard.press('Enter')
    expect(await page.locator('.proposal--accepted').count()).toBe(4)

    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.keyboard.press('d')
    expect(await page.locator('.proposal--accepted').count()).toBe(5)
    expect(await page.locator('.proposal--dismissed').count()).toBe(1)
    expect(await textOf('zorg'), 'nothing is in the case yet').toBe(before)
  })

  it('keeps every decision when the page is loaded again', async () => {
    await page.waitForTimeout(500)
    await page.reload()
    await page.locator('.proposal').first().waitFor()
    expect(await page.locator('.proposal--accepted').count()).toBe(5)
    expect(await page.locator('.proposal--dismissed').count()).toBe(1)
  })

  it('adds the five with their quotes in one step, and shows them', async () => {
    const button = page.getByRole('button', { name: '5 aangenomen gebeurtenissen toevoegen' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByText('5 gebeurtenissen toegevoegd.').waitFor()
    expect(new URL(page.url()).pathname).toBe('/cases/zorg')
    const { entries, sources } = await load('zorg')
    expect(entries).toHaveLength(5)
    expect(entries.some(({ date }) => date === '2020-07-13')).toBe(true)
    expect(sources).toMatchObject([{ publisher: 'De Omroep', published: '2020-07-17', lang: 'nl' }])
    for (const { citations } of entries) {
      expect(ARTICLE).toContain(citations[0]?.quote)
      expect(citations[0]?.source).toBe(sources[0]?.id)
    }
    const title = entries[0]?.title ?? ''
    expect(await page.getByText(title).first().isVisible()).toBe(true)
    expect(await axe(page)).toEqual([])
  })

  it('takes all of it back in one step; the reading stands as it was left', async () => {
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByText(/^Teruggedraaid/).waitFor()
    expect(await textOf('zorg')).toBe(before)
    await page.getByRole('button', { name: 'Artikel inlezen' }).click()
    await page.locator('.proposal').first().waitFor()
    expect(await page.locator('.proposal--accepted').count()).toBe(5)
    expect(faults).toEqual([])
  })
})

describe('an article the case has told of already', () => {
  it('is flagged with why, and its quote goes to the entry there is', async () => {
    const { page, context, faults } = await open('coa-nvik')
    const text =
      'De NRC schreef zondag dat de politie gegevens van 27.000 asielzoekers heeft ontvangen.'
    await page.locator('textarea').fill(`Datum: juli 2020\n\n${text}`)
    await giveSource(page)
    const match = proposal(page, 'De NRC schreef')
    expect(await match.getByText(/u (dit )?al\./).isVisible()).toBe(true)
    expect(await match.getByText(/beide noemen .*NRC/).isVisible()).toBe(true)
    await match.getByRole('button', { name: 'Dit citaat erbij zetten' }).click()
    await page.getByRole('button', { name: '1 citaat toevoegen' }).click()
    await page.getByText('een citaat bij 1 gebeurtenis toegevoegd.').waitFor()
    const { entries } = await load('coa-nvik')
    const told = entries.filter(({ citations }) => citations.some(({ quote }) => quote === text))
    expect(told.map(({ id }) => id)).toEqual(['a5-nrc'])
    expect(faults).toEqual([])
    await context.close()
  })
})

describe('what an article can come in', () => {
  const htmlOf = (body: string) => `<!doctype html><html lang="nl"><head>
<title>Zorgbureau stopt | De Omroep</title>
<meta property="og:site_name" content="De Omroep">
<meta property="article:published_time" content="2020-07-17T09:00:00+02:00">
<link rel="canonical" href="https://omroep.example/zorgbureau">
</head><body><nav><a href="/">Voorpagina 1 mei 2019</a></nav>
<article><h1>Zorgbureau stopt</h1>${body}</article>
<script>document.title = 'run'</script><img src="https://elders.example/pixel.gif"></body></html>`
  const paragraphs = ARTICLE.split('\n\n').slice(2)

  async function choose(page: Page, name: string, bytes: string | Uint8Array): Promise<void> {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    await page.locator('input[type=file]').setInputFiles(path)
  }

  it('a web page: its article, its title, publisher, date and address; nothing in it is run or fetched', async () => {
    const { page, context, faults } = await open('zorg')
    await choose(page, 'a.html', htmlOf(paragraphs.map((p) => `<p>${p}</p>`).join('')))
    await expect
      .poll(() => page.locator('textarea').inputValue())
      .toContain('Courant schreef zondag')
    expect(await page.locator('textarea').inputValue()).not.toContain('Voorpagina')
    expect(await page.getByLabel('Uitgever').inputValue()).toBe('De Omroep')
    expect(await page.getByLabel('Adres').inputValue()).toBe('https://omroep.example/zorgbureau')
    expect(await page.getByLabel('Gepubliceerd').inputValue()).toBe('17 juli 2020')
    expect(await page.title()).not.toBe('run')
    expect(faults).toEqual([])
    await context.close()
  })

  it('a text file that is dropped on the page', async () => {
    await makeCase('dropped')
    const { page, context, faults } = await open('dropped')
    await page.evaluate((text) => {
      const dropped = new DataTransfer()
      dropped.items.add(new File([text], 'stuk.txt', { type: 'text/plain' }))
      for (const type of ['dragover', 'drop']) {
        const event = new DragEvent(type, {
          dataTransfer: dropped,
          bubbles: true,
          cancelable: true,
        })
        document.querySelector('main')?.dispatchEvent(event)
      }
    }, ARTICLE)
    await expect.poll(() => page.locator('textarea').inputValue()).toContain('eind 2014')
    expect(faults).toEqual([])
    await context.close()
  })

  it('a PDF: its paragraphs, and the page a quote stands on', async () => {
    await makeCase('pdf')
    const { page, context, faults } = await open('pdf')
    const printing = await context.newPage()
    const pages = [paragraphs.slice(0, 3), paragraphs.slice(3)]
    await printing.setContent(
      pages
        .map((of) => `<div style="break-after:page">${of.map((p) => `<p>${p}</p>`).join('')}</div>`)
        .join(''),
    )
    await choose(page, 'a.pdf', await printing.pdf({ format: 'A5' }))
    await expect
      .poll(() => page.locator('textarea').inputValue(), { timeout: 30_000 })
      .toContain('per ongeluk online waren gezet')
    const text = await page.locator('textarea').inputValue()
    expect(text).toContain(paragraphs[3])
    await page.getByLabel('Gepubliceerd').fill('17 juli 2020')
    await giveSource(page)
    await proposal(page, 'eind 2014').getByRole('button', { name: 'Aannemen' }).click()
    await page.getByRole('button', { name: '1 aangenomen gebeurtenis toevoegen' }).click()
    await page.getByText('1 gebeurtenis toegevoegd.').waitFor()
    const [entry] = (await load('pdf')).entries
    expect(entry?.citations[0]?.locator?.page).toBe(2)
    expect(faults).toEqual([])
    await context.close()
  })

  it.each([
    {
      name: 'a.png',
      bytes: new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13]),
      says: 'geen tekst-, HTML',
    },
    { name: 'b.pdf', bytes: '%PDF-1.7\nbroken', says: 'Deze pdf is niet te lezen' },
    { name: 'c.txt', bytes: ' \n ', says: 'Er staat geen tekst in' },
  ])('$name is refused in one sentence, and what was typed stays', async ({
    name,
    bytes,
    says,
  }) => {
    const { page, context } = await open('zorg')
    await page.locator('textarea').fill('Het COA stopt.')
    await choose(page, name, bytes)
    await page.getByText(says).waitFor({ timeout: 30_000 })
    expect(await page.locator('textarea').inputValue()).toBe('Het COA stopt.')
    await context.close()
  })
})

describe('bad texts', () => {
  it('10 MB is read in part, says so, and the page answers meanwhile', async () => {
    const { page, context, faults } = await open('zorg')
    const path = join(folder, 'long.txt')
    writeFileSync(path, `Datum: 17 juli 2020\n\n${ARTICLE.repeat(1 + 10_000_000 / ARTICLE.length)}`)
    await page.locator('input[type=file]').setInputFiles(path)
    await page.getByText(/long\.txt: 10\.\d{3}\.\d{3} tekens/).waitFor()
    await page.getByLabel('Uitgever').fill('De Omroep')
    await page.getByLabel('Titel van het artikel').fill('Lang')
    await page.getByRole('button', { name: 'Artikel lezen' }).click()
    await page.getByText('Het artikel wordt gelezen…').first().waitFor()
    await page.getByRole('button', { name: 'Tekst of bron wijzigen' }).click()
    await page.getByRole('button', { name: 'Artikel lezen' }).click()
    await page.getByText(/Alleen de eerste 2\.000\.000 tekens/).waitFor({ timeout: 60_000 })
    expect(await page.locator('.proposal').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await context.close()
  })
})

describe.each([
  { theme: 'light', language: 'en', width: 1440, height: 900 },
  { theme: 'dark', language: 'nl', width: 1440, height: 900 },
  { theme: 'dark', language: 'en', width: 390, height: 844 },
  { theme: 'light', language: 'nl', width: 390, height: 844 },
] as const)('both steps for a reader in $language, $theme, $width px wide', (reader) => {
  it('axe finds nothing, nothing is cut off', async () => {
    const { page, context, faults } = await open('coa-nvik', reader)
    const name = `${reader.width}-${reader.theme}-${reader.language}`
    await page.locator('textarea').fill(ARTICLE)
    await takePicture(page, `reader-give-${name}`)
    expect(await axe(page)).toEqual([])
    const fields = page.locator('.reader__source input[type=text]')
    await fields.nth(2).fill('De Omroep')
    await fields.nth(4).fill('Zorgbureau stopt')
    await page.locator('button[type=submit]').click()
    await page.locator('.proposal').nth(3).waitFor()
    await takePicture(page, `reader-review-${name}`)
    expect(await axe(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    expect(faults).toEqual([])
    await context.close()
  })
})
