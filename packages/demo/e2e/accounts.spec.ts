import type { Page } from '@playwright/test'
import { signIn } from './payer.js'
import { expect, test } from './test.js'

async function openAccount(page: Page, name: string) {
  await signIn(page)
  await page.getByRole('link', { name: 'Accounts' }).click()
  await page.getByRole('link', { name }).click()
}

test('gets an IBAN: asked for, pending, there', async ({ page, stack }) => {
  await openAccount(page, 'Tax reserve')
  await page.getByRole('button', { name: 'Get an IBAN' }).click()
  await expect(page.getByText('Your IBAN is being set up. We’ll show it here.')).toBeVisible()
  await stack.advance(15_000)
  await expect(page.getByText(/^MT\d\d GHBK/)).toBeVisible()
})

test('a balance that comes late moves nothing that somebody is about to press', async ({ page }) => {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/managed_accounts\/\d+$/, async (route) => (await held, route.continue()))
  await openAccount(page, 'Tax reserve')
  const press = page.getByRole('button', { name: 'Get an IBAN' })
  await expect(press).toBeVisible()
  const top = async () => Math.round((await press.boundingBox())!.y)
  const before = await top()
  letGo()
  await expect(page.getByText('Available', { exact: true })).toBeVisible()
  expect(await top()).toBe(before)
})

test('copies the IBAN in its compact form', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAccount(page, 'Main account')
  await page.getByRole('button', { name: 'Copy IBAN' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^MT\d{2}GHBK\d+$/)
})

test('shows sort code and account number where those are used', async ({ page }) => {
  await openAccount(page, 'UK operations')
  await expect(page.getByText('04-00-75')).toBeVisible()
})

test('a statement adds up from opening to closing balance', async ({ page }) => {
  await openAccount(page, 'Main account')
  await expect(page.locator('.statement .day').first()).toBeVisible()
  const cents = (text: string) => Number(text.replace('−', '-').replace(/[^\d-]/g, ''))
  const [opening = 0, closing = 0] = (await page.locator('.opening-closing dd').allTextContents()).map(cents)
  const movements = (await page.locator('.statement .movement').allTextContents()).map(cents)
  expect(movements.length).toBeGreaterThan(5)
  expect(opening + movements.reduce((sum, amount) => sum + amount, 0)).toBe(closing)
  await expect(page.getByText('money in').first()).toBeAttached()
})

test('keeps the period in the address', async ({ page }) => {
  await openAccount(page, 'Main account')
  await page.getByLabel('Period').selectOption('Last month')
  await expect(page).toHaveURL(/\?period=last-month$/)
  await page.reload()
  await expect(page.getByLabel('Period')).toHaveValue('last-month')
  await page.getByLabel('Period').selectOption('Everything')
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click()
  await expect(page.locator('[data-entry]').nth(50)).toBeFocused()
})
