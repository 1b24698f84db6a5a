import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Chronology } from '#domain/chronology/chronology.ts'
import {
  launchBrowser,
  type Program,
  startProgram,
  takePicture,
  visit,
} from '../support/browser.ts'

const ANCHOR = 'NRC reports that police received data on 27,000 asylum seekers'
const TITLE = 'COA answers the council'

describe('a date counted from another entry', () => {
  let program: Program
  let browser: Browser
  let page: Page
  let faults: string[]
  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
    ;({ page, faults } = await visit(browser, program.address, { language: 'nl' }))
  })
  afterAll(async () => {
    expect(faults).toEqual([])
    await browser?.close()
    await program?.stop()
  })
  const load = async () => {
    const answer = await fetch(`${program.address}/api/cases/coa-nvik/chronology`)
    return Chronology.parse(await answer.json()).entries
  }
  const madeEntry = async () => (await load()).find(({ title }) => title === TITLE)

  it('is offered the titles it may mean, and says what it reads and that it moves', async () => {
    await page.goto(`${program.address}/cases/coa-nvik?add=1`)
    const when = page.getByLabel(/^Wanneer/)
    await when.fill('2 weken na NRC reports')
    await page.getByRole('button', { name: new RegExp(ANCHOR) }).click()
    await page.getByText('Zondag 26 juli 2020').first().waitFor()
    expect(await page.locator('.when__link', { hasText: 'schuift mee' }).isVisible()).toBe(true)
    await takePicture(page, 'relative-date')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.getByLabel('Titel', { exact: true }).fill(TITLE)
    await page.locator('.choice', { hasText: 'Verklaring' }).click()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const entry = await madeEntry()
    expect(entry).toMatchObject({
      date: '2020-07-26',
      relativeTo: { entry: 'a5-nrc', offset: 'P2W' },
    })
  })

  it('is told in the entry, with a link to what it counts from', async () => {
    const detail = page.locator('.entry, [class*=entry]').filter({ hasText: TITLE }).first()
    await detail
      .getByText(/2 weken na/)
      .first()
      .waitFor()
  })

  it('moves when the other entry gets another date', async () => {
    await page.goto(`${program.address}/cases/coa-nvik?edit=a5-nrc#a5-nrc`)
    const when = page.getByLabel(/^Wanneer/)
    await when.fill('13 juli 2020')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await madeEntry()).toMatchObject({ date: '2020-07-27' })
    const row = page.getByRole('region', { name: 'Gebeurtenissen' }).getByText(TITLE)
    await row.click()
    await page.getByText('Maandag 27 juli 2020').first().waitFor()
  })
})
