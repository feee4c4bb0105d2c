import { lockTitle, passwordField, prompt, remains, signIn, typeCredentials } from './payer.js'
import { expect, test } from './test.js'

test('a session that ends leaves a lock screen, and the same payer comes back to the same page', async ({ page, stack }) => {
  await signIn(page)
  await page.getByRole('link', { name: 'Travel' }).click()
  await expect(page.getByRole('heading', { name: 'Travel', level: 1 })).toBeVisible()
  const address = page.url()
  await stack.advance(250_000)
  await expect(prompt(page)).toBeVisible()
  await stack.advance(60_000)
  await expect(lockTitle(page)).toBeFocused()
  await expect(page).toHaveTitle((await lockTitle(page).textContent())!)
  await expect(page.getByText('Nothing you typed was sent.')).toBeVisible()
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await expect(page.getByLabel('E-mail')).toHaveValue('')
  expect((await remains(page)).text).not.toContain('Travel')
  expect(page.url()).toBe(address)

  await typeCredentials(page)
  await passwordField(page).press('Enter')
  await expect(page.getByRole('heading', { name: 'Travel', level: 1 })).toBeFocused()
  await expect(page).toHaveTitle('Travel · Selvedge')
  expect(page.url()).toBe(address)
  expect((await remains(page)).text).not.toContain('Northwind-2026')
})

test('another payer begins at home', async ({ page, stack }) => {
  await signIn(page)
  await page.getByRole('link', { name: 'Travel' }).click()
  await expect(page.getByRole('heading', { name: 'Travel', level: 1 })).toBeVisible()
  await stack.advance(310_000)
  await expect(lockTitle(page)).toBeVisible()
  await page.getByRole('button', { name: /^Inês/ }).click()
  await page.getByRole('listitem').getByRole('button').last().click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/')
})
