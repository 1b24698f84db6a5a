import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  launchBrowser,
  type Program,
  startProgram,
  takePicture,
  type Visit,
  visit,
} from '../support/browser.ts'

const CASE = '/cases/coa-nvik'
const NOTIFY = 'Notify the breach to the authority'

describe('a clock', () => {
  let program: Program
  let browser: Browser
  let visited: Visit
  let page: Page

  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
  })
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
  const api = async <T>(path: string): Promise<T> =>
    (await fetch(`${program.address}/api${path}`)).json() as Promise<T>
  const dialog = () => page.getByRole('dialog', { name: /clock/ })
  const preview = async () =>
    (await dialog().getByRole('region', { name: 'What it gives' }).innerText()).replace(/\s+/g, ' ')
  const pick = async (field: string, typed: string) => {
    await dialog().getByRole('combobox', { name: field }).fill(typed)
    await dialog().getByRole('listbox').getByRole('option').first().click()
  }
  const violations = async () => {
    // Halfway through its fade a drawer has not its own colours yet.
    await page.evaluate(() => Promise.all(document.getAnimations().map((a) => a.finished)))
    return (await new AxeBuilder({ page }).analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
    )
  }

  it('is started from an entry: the 72 hours run from a moment of it, and the ledger has them', async () => {
    await open(`${CASE}#f-leak-upload`)
    await page.getByRole('button', { name: 'Start a clock…' }).click()
    await dialog().getByRole('button', { name: 'Start the clock' }).click()
    await dialog().getByText('Choose a rule, or another period.').waitFor()
    await dialog().getByRole('searchbox', { name: 'Find a rule' }).fill('72 gdpr breach')
    expect(await violations()).toEqual([])
    await dialog().getByText(NOTIFY).first().click()
    expect(await dialog().getByRole('textbox', { name: 'What is owed' }).inputValue()).toBe(NOTIFY)

    await dialog()
      .getByRole('radio', { name: /A moment of it/ })
      .check()
    await dialog().getByRole('textbox', { name: 'Day' }).fill('12 juli 2020')
    await dialog().getByRole('textbox', { name: 'Time' }).fill('half five')
    await dialog().getByText('Type a time as 16:30.').waitFor()
    await dialog().getByRole('textbox', { name: 'Time' }).fill('16:30')
    await dialog().getByText('Sunday 12 July 2020, 16:30 (UTC+02:00)').waitFor()
    expect(await preview()).toContain('Last moment Wednesday 15 July 2020, 17:00 (UTC+02:00)')
    expect(await preview()).toContain('Safe target Wednesday 15 July 2020, 16:30 (UTC+02:00)')

    await pick('Add an entry that can have started it', 'NRC and Argos report the leak')
    await dialog().getByText('gives Friday 26 June 2020').waitFor()
    await dialog().getByRole('button', { name: 'Start the clock' }).click()
    await dialog().getByText('Say why: all moments stay, and a choice takes a reason.').waitFor()
    await dialog()
      .getByRole('textbox', { name: 'Why do we follow that moment?' })
      .fill('Only then was it clear whose data these were.')
    await pick('Owed by: Add an actor', 'COA')
    await pick('Owed to: Add an actor', 'Autoriteit')
    expect(await violations()).toEqual([])
    await takePicture(page, 'clock-dialog')
    await dialog().getByRole('button', { name: 'Start the clock' }).click()
    await dialog().waitFor({ state: 'detached' })

    const kept = await api<object>(`${CASE}/commitments/notify-the-breach-to-the-authority`)
    expect(kept).toMatchObject({
      basis: 'duty',
      by: ['coa'],
      to: ['ap'],
      from: 'f-leak-upload',
      clock: {
        rule: 'gdpr-33-1-72h',
        jurisdiction: 'NL',
        starts: [
          { entry: 'f-leak-upload', at: '2020-07-12T16:30:00+02:00' },
          { entry: 'f-leak-press' },
        ],
        follows: 0,
        reason: 'Only then was it clear whose data these were.',
      },
    })
    const history = await api<{ items: { entity: string; op: string }[] }>(
      `${CASE}/history?limit=1`,
    )
    expect(history.items[0]).toMatchObject({ entity: 'commitments', op: 'create' })
    expect(visited.faults).toEqual([])
  })

  it('is derived step by step, each with its provision; following another moment computes it anew', async () => {
    await open(`${CASE}/open-ends#notify-the-breach-to-the-authority`)
    await page.getByRole('heading', { name: 'How this deadline is derived' }).waitFor()
    const step = (head: string) =>
      page
        .getByRole('complementary')
        .locator('li.step')
        .filter({ has: page.locator('> b', { hasText: new RegExp(`^${head}$`) }) })
    const said = async (head: string) => (await step(head).innerText()).replace(/\s+/g, ' ')
    expect(await said('Due')).toContain('Wednesday 15 July 2020, 17:00 (UTC+02:00)')
    expect(await said('Trigger')).toContain('Sunday 12 July 2020, 16:30 (UTC+02:00)')
    expect(await said('Trigger')).toContain('alle documenten op de website')
    expect(await said('Trigger')).toContain('gives Friday 26 June 2020')
    expect(
      await step('Count')
        .getByRole('link', { name: /Regulation 1182\/71 art\. 3\(1\)/ })
        .count(),
    ).toBe(1)
    expect(
      await step('Rule')
        .getByRole('link', { name: /GDPR art\. 33\(1\)/ })
        .count(),
    ).toBe(1)
    expect(await violations()).toEqual([])
    await takePicture(page, 'clock-derivation')

    await page.getByRole('button', { name: 'Change the trigger…' }).click()
    await dialog()
      .getByRole('radio', { name: /gives Friday 26 June/ })
      .check()
    await dialog().getByRole('button', { name: 'Save the clock' }).click()
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => said('Due')).toContain('Friday 26 June 2020')
    expect(await said('Trigger')).toContain('gives Wednesday 15 July 2020, 17:00')
  })

  it('on a day of the past is derived without the moments that were not known then', async () => {
    const trigger = () =>
      page
        .locator('li.step')
        .filter({ hasText: /^Trigger/ })
        .first()
        .innerText()
    await open(`${CASE}/open-ends?on=2020-06-24#notify-leak`)
    await expect.poll(trigger).toContain('gives Monday 22 June 2020')
    await open(`${CASE}/open-ends?on=2020-06-20#notify-leak`)
    await expect.poll(trigger).not.toContain('gives Monday 22 June 2020')
    expect(await trigger()).toContain('A second, fuller version appears online')
  })

  it('the rule is found and taken by keys alone', async () => {
    await open(`${CASE}#f-leak-upload`)
    await page.getByRole('button', { name: 'Start a clock…' }).press('Enter')
    await dialog().getByRole('searchbox', { name: 'Find a rule' }).fill('72')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await dialog().getByRole('button', { name: 'Another rule' }).waitFor()
    expect(await preview()).toContain('Last moment Thursday 11 June 2020')
    expect(
      await page.evaluate(() => document.activeElement?.textContent),
      'the focus is not lost',
    ).toBe('Another rule')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Discard', exact: true }).click()
    await dialog().waitFor({ state: 'detached' })
  })

  it('is read and changed on a phone', async () => {
    await visited.context.close()
    visited = await visit(browser, program.address, { width: 390, height: 844 })
    page = visited.page
    await open(`${CASE}/open-ends#notify-the-breach-to-the-authority`)
    await page.getByRole('heading', { name: 'How this deadline is derived' }).waitFor()
    expect(await violations()).toEqual([])
    const isWide = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
    expect(await isWide(), 'nothing is wider than the screen').toBe(false)
    await page.getByRole('button', { name: 'Change the trigger…' }).click()
    await dialog().getByRole('button', { name: 'Save the clock' }).waitFor()
    expect(await violations()).toEqual([])
    expect(await isWide()).toBe(false)
    await takePicture(page, 'clock-dialog-phone')
  })

  it('what was typed stays when it cannot be saved, and is not lost without a question', async () => {
    await open(`${CASE}#a4-leak`)
    await page.getByRole('button', { name: 'Start a clock…' }).click()
    await dialog().getByRole('radio', { name: 'Another period' }).check()
    await dialog().getByRole('textbox', { name: 'Period' }).fill('3')
    expect(await preview()).toContain('In time until some moment from')
    await dialog().getByRole('textbox', { name: 'What is owed' }).fill('Answer the letter')
    await page.route('**/commitments', (route) => route.abort())
    await dialog().getByRole('button', { name: 'Start the clock' }).click()
    await dialog().getByText('Not saved.').waitFor()
    expect(await dialog().getByRole('textbox', { name: 'What is owed' }).inputValue()).toBe(
      'Answer the letter',
    )
    await page.keyboard.press('Escape')
    await page.getByRole('alertdialog').getByText('changes that are not saved').waitFor()
    await page.getByRole('button', { name: 'Keep editing' }).click()
    await page.unroute('**/commitments')
    await dialog().getByRole('button', { name: 'Start the clock' }).click()
    await dialog().waitFor({ state: 'detached' })
    await page.getByText('The clock runs.').waitFor()
  })

  it('is settled by a new follow-up; the open end is gone', async () => {
    await open(`${CASE}/open-ends#notify-the-breach-to-the-authority`)
    const row = page.getByRole('row').filter({ hasText: NOTIFY })
    const pane = page.getByRole('complementary')
    await pane.getByRole('button', { name: /Add what settled it/ }).click()
    const editor = page.getByRole('dialog')
    await editor.getByText(`Saving this settles: ${NOTIFY}`).waitFor()
    await editor.getByRole('textbox', { name: 'Title' }).fill('The breach is notified')
    await editor.getByRole('textbox', { name: 'When' }).fill('24 June 2020')
    await editor.getByRole('radio', { name: 'Other step' }).check()
    await editor.getByRole('button', { name: /Save entry/ }).click()
    await editor.waitFor({ state: 'detached' })
    await expect.poll(async () => await row.innerText()).toContain('Kept')
    expect(await pane.getByRole('button', { name: /Add what settled it/ }).count()).toBe(0)
    const { findings } = await api<{ findings: { id: string }[] }>(
      `${CASE}/open-ends?on=2026-11-28`,
    )
    expect(findings.map(({ id }) => id)).not.toContain(
      'commitment:notify-the-breach-to-the-authority',
    )

    await page.getByRole('button', { name: 'Change the trigger…' }).click()
    await dialog()
      .getByRole('radio', { name: /A moment of it/ })
      .last()
      .check()
    await dialog().getByRole('textbox', { name: 'Day' }).last().fill('1 July 2020')
    await dialog().getByRole('button', { name: 'Save the clock' }).click()
    await dialog().getByText('It was settled before that moment').waitFor()
  })

  it('the entry says which law was in force: on a day one act, over a change both', async () => {
    await open(`${CASE}#f-leak-upload`)
    const law = page.getByRole('heading', { name: 'Law in force then' }).locator('..')
    expect(await law.innerText()).toContain('GDPR')
    expect(await law.innerText()).not.toContain('Wbp')
    await open(`${CASE}#a2-sharing`)
    await expect.poll(() => law.innerText()).toContain('Wbp until 24 May 2018')
    expect(await law.innerText()).toContain('GDPR from 25 May 2018')
  })
})
