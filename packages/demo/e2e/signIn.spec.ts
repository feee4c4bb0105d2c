import { prompt, signIn } from './payer.js'
import { expect, test } from './test.js'

test.describe('a wrong password', () => {
  test.use({ expectedErrors: [/Failed to load resource.*(403|423)/] })

  test('is said in words, keeps the e-mail, and locks after five', async ({ page, stack }) => {
    await page.goto('/')
    const password = page.getByLabel('Password', { exact: true })
    await password.fill('not-this-one')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('alert')).toHaveText('E-mail or password is not right.')
    await expect(password).toBeFocused()
    await expect(page.getByLabel('E-mail')).toHaveValue('maya@northwind.example')
    for (let tries = 2; tries < 5; tries++) {
      const answer = page.waitForResponse((response) => response.url().endsWith('/login_with_password'))
      await password.press('Enter')
      expect((await answer).status()).toBe(403)
    }
    await password.press('Enter')
    await expect(page.getByRole('alert')).toHaveText('Locked after too many tries. Try again in 30 minutes.')
    await stack.advance(31 * 60_000)
    await page.getByRole('button', { name: /^Maya/ }).click()
    await expect(page.getByRole('link', { name: 'Travel' })).toBeVisible()
  })
})

test('the prefilled form signs in, and an empty one says what is missing', async ({ page }) => {
  await page.goto('/')
  const email = page.getByLabel('E-mail')
  await email.fill('')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(email).toBeFocused()
  await expect(email).toHaveAccessibleDescription(/Enter your e-mail address/)
  await email.fill('maya@northwind.example')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^Cards/ })).toBeFocused()
})

test('one person with several identities chooses one', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Inês/ }).click()
  await expect(page.getByRole('heading', { name: 'Which account?' })).toBeVisible()
  await page.getByRole('listitem').getByRole('button').last().click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
})

test('everything can be done with the keyboard alone', async ({ page, stack }) => {
  await page.goto('/')
  await page.getByLabel('Password', { exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Cards/ })).toBeFocused()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Travel' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Maya, studio' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Maya, studio', level: 1 })).toBeFocused()
  await page.keyboard.press('Tab')
  const freeze = page.getByRole('button', { name: 'Freeze' })
  while (!(await freeze.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab')
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
  await page.getByRole('button', { name: /^Maya/ }).click()
  await expect(page.getByRole('heading', { name: /^Accounts/ })).toBeFocused()
  await page.goto('/somewhere/else')
  await expect(page.getByRole('heading', { name: 'There is no page at this address' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to your cards' }).click()
  await expect(page.getByRole('link', { name: 'Travel' })).toBeVisible()
})

test('the tab says where one is', async ({ page }) => {
  await signIn(page)
  await expect(page).toHaveTitle('Cards · Selvedge')
  await page.getByRole('link', { name: 'Accounts' }).click()
  await expect(page).toHaveTitle('Accounts · Selvedge')
  await page.goBack()
  await expect(page).toHaveTitle('Cards · Selvedge')
})
