import type { Page } from '@playwright/test'
import { signIn } from './payer.js'
import { expect, test } from './test.js'

async function openAccount(page: Page, name: string) {
  await signIn(page)
  await page.getByRole('link', { name: 'Accounts', exact: true }).click()
  await page.getByRole('link', { name }).click()
}

test('gets an IBAN: asked for, pending, there', async ({ page, stack }) => {
  await openAccount(page, 'Tax reserve')
  await page.getByRole('button', { name: 'Get an IBAN' }).click()
  await expect(page.getByText('Your IBAN is being set up. We’ll show it here.')).toBeVisible()
  await stack.advance(15_000)
  await expect(page.getByText(/^MT\d\d GHBK/)).toBeVisible()
})

test('copies the IBAN in its compact form', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAccount(page, 'Main account')
  await page.getByRole('button', { name: 'Copy IBAN' }).click()
  await expect(page.getByText('IBAN copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^MT\d{2}GHBK\d+$/)
})

test('shows sort code and account number where those are used', async ({ page }) => {
  await openAccount(page, 'UK operations')
  await expect(page.getByText('04-00-75')).toBeVisible()
})

test('a statement adds up from opening to closing balance', async ({ page }) => {
  await openAccount(page, 'Main account')
  const statement = page.locator('[data-weavr=statement]')
  await statement.getByLabel('Period').selectOption('Last month')
  await expect(statement.getByRole('row').nth(2)).toBeVisible()
  const more = statement.getByRole('button', { name: /^Show \d+ more$/ })
  while (await more.isVisible()) await more.click()
  const cents = (text: string) => Number(text.replace('−', '-').replace(/[^\d-]/g, ''))
  const [opening = 0, closing = 0] = (
    await statement.locator('dd > [data-weavr=money]').allTextContents()
  ).map(cents)
  const movements = (await statement.locator('[data-weavr=money][data-direction]').allTextContents()).map(
    cents,
  )
  expect(movements.length).toBeGreaterThan(5)
  expect(opening + movements.reduce((sum, amount) => sum + amount, 0)).toBe(closing)
  await expect(page.getByText('money in').first()).toBeAttached()
})

test('keeps the period in the address', async ({ page }) => {
  await openAccount(page, 'Main account')
  await page.getByLabel('Period').selectOption('Last month')
  await expect(page).toHaveURL(/\?name=last-month$/)
  await page.reload()
  await expect(page.getByLabel('Period')).toHaveValue('last-month')
})
