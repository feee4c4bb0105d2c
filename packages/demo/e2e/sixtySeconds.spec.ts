import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { chromiumArgs, findChromium } from '../../../scripts/chromium.mjs'
import { prompt } from './payer.js'
import { expect, test } from './test.js'

/** As long as a person takes from one press to the next. */
const PACE_MS = 250

const pictures = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url))

/** Kept for the docs where they are asked for: `SAVE_PICTURES=1 npx playwright test sixtySeconds`. */
const picture = async (page: Page, name: string) => {
  if (process.env.SAVE_PICTURES) await page.screenshot({ path: `${pictures}${name}.png` })
}

test.use({
  launchOptions: { executablePath: findChromium()?.executablePath, args: chromiumArgs, slowMo: PACE_MS },
})

// What is too slow should say so by its seconds, and not as a test that was cut off.
test.setTimeout(120_000)

test('a visitor sees in a minute what it can do', async ({ page, stack }) => {
  page.setDefaultTimeout(15_000)
  await page.setViewportSize({ width: 1280, height: 800 })
  const startedAt = performance.now()
  await page.goto(stack.url)
  await picture(page, '1-sign-in')
  await page.getByRole('button', { name: 'Look around as Maya' }).click()

  // How much can be spent, and what waits.
  await expect(page.getByText('€48,210.65').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Confirm to send' })).toBeVisible()
  await picture(page, '2-home')

  // Money comes in: a row on top, another balance.
  await page.getByRole('button', { name: 'Lab' }).click()
  await page.getByRole('button', { name: /^Money in/ }).click()
  await expect(page.getByText('€50,710.65').first()).toBeVisible()
  await expect(page.getByRole('row', { name: /Atelier Sol/ }).first()).toContainText('2,500.00')
  await page.keyboard.press('Escape')

  // A payee whose name is not quite right, and a code for this payment alone.
  await page.getByRole('link', { name: 'Pay someone' }).click()
  await page.getByLabel('To', { exact: true }).selectOption({ label: 'Someone new' })
  await page.getByLabel('Name').fill('Atelier Sol')
  await page.getByRole('textbox', { name: 'IBAN' }).fill('MT84 GHBK 1001 5112 0000 0000 0000 233')
  await page.getByLabel('Amount').fill('1,250.00')
  await page.getByLabel('Reference').fill('Invoice 88')
  await page.getByRole('button', { name: 'Review payment' }).click()
  await picture(page, '3-review')
  await page.getByRole('button', { name: /^(Send|Pay|Continue)/ }).click()
  await page.getByRole('button', { name: 'Use “Atelier Sol Lda”' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Code from the text message').fill('123456')
  await page.getByRole('button', { name: 'Send €1,250.00' }).click()
  await expect(page.getByText(/€1,250.00 has left/)).toBeVisible()
  await picture(page, '4-sent')

  // A card's number, for half a minute, to the eye alone.
  await page.getByRole('link', { name: 'Cards', exact: true }).click()
  await page.getByRole('link', { name: 'Maya, studio' }).click()
  await page.getByRole('button', { name: 'Show details' }).click()
  await page.getByLabel('Code from the text message').fill('123456')
  await page.getByRole('button', { name: 'Show card number' }).click()
  await expect(page.frameLocator('iframe[title="Card number"]').locator('body')).toHaveText(/^(\d{4} ?){4}$/)
  await picture(page, '5-card')
  await page.getByRole('button', { name: 'Hide now' }).click()
  await page.getByRole('button', { name: 'Freeze' }).click()
  await expect(page.getByText('Frozen. New payments will be declined.').first()).toBeVisible()

  // Nobody is there for four minutes.
  await page.getByRole('button', { name: 'Lab' }).click()
  await page.getByRole('button', { name: '+4:30' }).click()
  await expect(prompt(page)).toBeVisible()
  await picture(page, '6-prompt')
  await prompt(page).getByRole('button', { name: 'Stay signed in' }).click()
  await expect(prompt(page)).toHaveCount(0)

  // Ten variables, another brand.
  await page.getByRole('button', { name: 'Lab' }).click()
  await page.getByLabel('Brand').selectOption('Lime')
  await page.getByLabel('Scheme').selectOption('Dark')
  await page.getByLabel('Direction').selectOption('Right to left')
  await page.keyboard.press('Escape')
  await picture(page, '7-other-looks')

  // The lines behind it.
  await page.getByRole('button', { name: 'View this screen’s code' }).click()
  await expect(page.getByRole('dialog').getByText('<ManagedCardDetails')).toBeVisible()
  await picture(page, '8-code')
  expect(performance.now() - startedAt).toBeLessThan(60_000)
})
