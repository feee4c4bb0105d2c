import type { Locator, Page } from '@playwright/test'
import { passwordField, prompt, signIn, typeCredentials } from './payer.js'
import { expect, test } from './test.js'

test.describe('a wrong password', () => {
  test.use({ expectedErrors: [/Failed to load resource.*(403|423)/] })

  test('is said in words, keeps the e-mail, and locks after five', async ({ page, stack }) => {
    await page.goto('/')
    await typeCredentials(page, 'not-this-one')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('alert')).toHaveText('E-mail or password is not right.')
    const password = passwordField(page)
    await expect(password).toBeFocused()
    await expect(password).toHaveValue('')
    await expect(page.getByLabel('E-mail')).toHaveValue('maya@northwind.example')
    for (let tries = 2; tries < 5; tries++) {
      const answer = page.waitForResponse((response) => response.url().endsWith('/login_with_password'))
      await page.keyboard.type('nor-this-one')
      await page.keyboard.press('Enter')
      expect((await answer).status()).toBe(403)
      await expect(password).toHaveValue('')
    }
    await page.keyboard.type('nor-this-one')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toHaveText('Locked after too many tries. Try again in 30 minutes.')
    await stack.advance(31 * 60_000)
    await page.getByRole('button', { name: /as Maya/ }).click()
    await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeFocused()
  })
})

test('the form signs in, and an empty one says what is missing', async ({ page }) => {
  await page.goto('/')
  const email = page.getByLabel('E-mail')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(email).toBeFocused()
  await expect(email).toHaveAccessibleDescription(/Enter your e-mail address/)
  await email.fill('maya@northwind.example')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByText('Enter a password.')).toBeVisible()
  await expect(passwordField(page)).toBeFocused()
  await typeCredentials(page)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeFocused()
})

test('one person with several identities chooses one', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Inês/ }).click()
  await expect(page.getByRole('heading', { name: 'Which account?' })).toBeFocused()
  await page.getByRole('listitem').getByRole('button').last().click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
})

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there.')
}

test('everything can be done with the keyboard alone', async ({ page, stack }) => {
  await page.goto('/cards')
  await expect(page.getByRole('group', { name: 'Password' })).toHaveAttribute('data-state', 'ready')
  await page.getByLabel('E-mail').focus()
  await page.keyboard.type('maya@northwind.example')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Northwind-2026')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Cards', level: 1 })).toBeFocused()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Travel' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Create a card' })).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: 'Maya, studio' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Maya, studio', level: 1 })).toBeFocused()
  await page.keyboard.press('Tab')
  await tabTo(page, page.getByRole('button', { name: 'Freeze' }))
  await page.keyboard.press('Space')
  const unfreeze = page.getByRole('button', { name: 'Unfreeze' })
  await expect(unfreeze).toBeFocused()

  await stack.advance(250_000)
  await expect(prompt(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(prompt(page).getByRole('button', { name: 'Sign out' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(prompt(page)).toHaveCount(0)
  await expect(unfreeze).toBeFocused()
})

test('a page that was opened before signing in is there afterwards', async ({ page }) => {
  await page.goto('/accounts')
  await page.getByRole('button', { name: /as Maya/ }).click()
  await expect(page.getByRole('heading', { name: 'Accounts', level: 1 })).toBeFocused()
  await page.goto('/somewhere/else')
  await expect(page.getByRole('heading', { name: 'There is no page at this address' })).toBeVisible()
  await page.getByRole('link', { name: 'Go home' }).click()
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeFocused()
})

test('the way past the navigation lies over all else while it has the focus', async ({ page }) => {
  await signIn(page)
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await skip.focus()
  // A press at its beginning, where the bar lies too, is one on it.
  await skip.click({ position: { x: 30, y: 20 } })
  await expect(page.getByRole('main')).toBeFocused()
})

test('the tab says where one is', async ({ page }) => {
  await signIn(page)
  await expect(page).toHaveTitle('Cards · Selvedge')
  await page.getByRole('link', { name: 'Accounts', exact: true }).click()
  await expect(page).toHaveTitle('Accounts · Selvedge')
  await page.goBack()
  await expect(page).toHaveTitle('Cards · Selvedge')
})
