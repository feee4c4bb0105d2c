import { held } from './heap.js'
import {
  lockTitle,
  look,
  openMenu,
  passwordField,
  prompt,
  remains,
  signIn,
  typeCredentials,
} from './payer.js'
import { expect, test } from './test.js'

test('a session that ends leaves a lock screen, and the same payer comes back to the same page', async ({
  page,
  stack,
}) => {
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

test('another payer begins at home, and the page’s memory holds nothing of the first', async ({
  context,
  stack,
}) => {
  // In a process of its own, whose memory no other test has filled.
  const page = await context.newPage()
  await signIn(page)
  await page.getByRole('link', { name: 'Accounts', exact: true }).click()
  await page.getByRole('link', { name: 'Main account' }).click()
  // Nothing that is looked for by its text: those who look keep it in memory themselves.
  const iban = (await page
    .locator('[data-weavr=iban-details] [data-part=code]')
    .first()
    .textContent())!.replaceAll(/\s/g, '')
  // Its payload: the header of every token reads the same.
  const token = await page.evaluate(() => window.weavr.session.getState().token!.split('.')[1]!)
  expect(await held(page, [token, iban])).toEqual([token, iban])

  await stack.advance(310_000)
  await expect(lockTitle(page)).toBeVisible()
  await page.getByRole('button', { name: /^Inês/ }).click()
  await page.getByRole('listitem').getByRole('button').last().click()
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/')
  // What was purged is let go a second later; a look at the whole memory is too dear to be in vain.
  await stack.advance(2_000)
  await expect.poll(() => held(page, [token, iban])).toEqual([])
})

test('one who acts for several switches, and nothing of the first remains', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Inês/ }).click()
  await page.getByRole('button', { name: 'Company' }).click()
  await openMenu(page)
  const first = await page.evaluate(() => window.weavr.session.getState().token!)
  await page.getByRole('button', { name: /Personal/ }).click()
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeFocused()
  expect(new URL(page.url()).pathname).toBe('/')
  expect((await look(page)).leftMs).toBeGreaterThan(290_000)
  expect((await remains(page)).text).not.toContain(first)
  await expect(page.locator('[data-weavr=user-menu] > [data-part=menu]')).toBeHidden()
  await openMenu(page)
  await expect(page.getByRole('button', { name: /Company/ })).toBeVisible()
})
