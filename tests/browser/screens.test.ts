import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  launchBrowser,
  type Program,
  startProgram,
  takePicture,
  visit,
} from '../support/browser.ts'

const CASE = '/cases/coa-nvik'
const JULY = 'from=2020-07-08&to=2020-07-20'

/** Every screen there is, by the address a link has to it. */
const screens = [
  { name: 'cases', address: '/' },
  { name: 'case', address: `${CASE}#f-draft-letter` },
  { name: 'case-nothing-selected', address: CASE },
  { name: 'july-2020', address: `${CASE}?${JULY}#f-nrc-100k` },
  { name: 'filtered', address: `${CASE}?q=politie&kind=publication` },
  { name: 'no-match', address: `${CASE}?q=zeppelin` },
  { name: 'lanes-by-kind', address: `${CASE}?lanes=kind&fold=0` },
  { name: 'add', address: `${CASE}?add=1` },
  { name: 'follow-up', address: `${CASE}?follow=a7-suspension#a7-suspension` },
  { name: 'edit', address: `${CASE}?edit=a1-agreement#a1-agreement` },
  { name: 'export', address: `${CASE}?export=1` },
  { name: 'open-ends', address: `${CASE}/open-ends` },
  { name: 'open-ends-on-a-day', address: `${CASE}/open-ends?on=2020-07-20#external-review` },
  { name: 'open-ends-settling', address: `${CASE}/open-ends?settle=question:data-erased` },
  { name: 'unknown-case', address: '/cases/atlantis' },
  { name: 'unknown-page', address: '/nowhere/at/all' },
] as const

const readers = [
  { theme: 'light', language: 'en', width: 1440, height: 900 },
  { theme: 'dark', language: 'nl', width: 1440, height: 900 },
  { theme: 'dark', language: 'en', width: 390, height: 844 },
  { theme: 'light', language: 'nl', width: 390, height: 844 },
] as const

/** Waits until nothing is loading and the drawing has come to rest. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(500)
}

describe.each(readers)('for a reader in $language, $theme, $width px wide', (reader) => {
  let program: Program
  let browser: Browser
  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })

  it.each(
    screens,
  )('$name: axe finds nothing, nothing foreign is asked, nothing is cut off', async ({
    name,
    address,
  }) => {
    const { page, context, faults } = await visit(browser, program.address, reader)
    await page.goto(program.address + address)
    await settle(page)
    await takePicture(page, `${name}-${reader.width}-${reader.theme}-${reader.language}`)

    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    expect(found).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    // An unknown case is asked for and refused: the browser reports that as an error of its own.
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
    await context.close()
  })
})
