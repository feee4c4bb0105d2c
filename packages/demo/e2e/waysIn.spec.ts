import type { Page } from '@playwright/test'
import { press, remains } from './payer.js'
import { expect, test } from './test.js'

/** Types into a frame of another origin, as a person does. The page itself cannot look into it. */
async function typePassword(page: Page, password: string): Promise<void> {
  const field = page.frameLocator('[data-weavr=secure-input] iframe').locator('input')
  await field.fill(password)
  await expect(page.locator('[data-weavr=secure-input]')).not.toHaveAttribute('data-empty')
}

async function expectSession(page: Page, type: 'CORPORATE' | 'CONSUMER', password: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.weavr.session.getState().status)).toBe('active')
  const { identity, token } = await page.evaluate(() => window.weavr.session.getState())
  expect(identity?.type).toBe(type)
  expect(token).toEqual(expect.any(String))
  expect((await remains(page)).text).not.toContain(password)
}

const code = (page: Page) => page.getByLabel('Code from the message')

async function fillNora(page: Page): Promise<void> {
  await page.getByLabel('First name').fill('Nora')
  await page.getByLabel('Last name').fill('Byrne')
  await page.getByLabel('E-mail').fill('nora@example.org')
  await page.getByLabel('Country code').fill('+353')
  await page.getByLabel('Mobile number').fill('085 111 2223')
}

/** From the e-mail code to the open check. */
async function finish(page: Page, type: 'CORPORATE' | 'CONSUMER'): Promise<void> {
  await press(page, 'Go on')
  await expect(page.getByRole('heading', { name: 'Check your e-mail' })).toBeFocused()
  await code(page).fill('123456')
  await press(page, 'Confirm the address')
  await typePassword(page, 'Ceramics-2026')
  await press(page, 'Save and go on')
  await expectSession(page, type, 'Ceramics-2026')
  await press(page, 'Send the code')
  await code(page).fill('123456')
  await press(page, 'Confirm the phone')
  await press(page, 'Start the check')
}

test('a company goes from nothing to a live session and a check; it may leave and come back', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Open an account' }).click()
  await page.getByRole('link', { name: 'A company' }).click()
  await fillNora(page)
  await page.getByLabel('Your position').selectOption('Director')
  await page.getByLabel('Name of the company').fill('Byrne Ceramics')
  await page.getByLabel('Kind of company').selectOption('Limited liability company')
  await page.getByLabel('Registration number').fill('700100')
  await page.getByLabel('Country of registration').selectOption('Ireland')
  await finish(page, 'CORPORATE')
  await page.reload()
  await press(page, 'Go on with the check')
  const check = page.frameLocator('[data-weavr=secure-flow] iframe')
  await check.getByRole('combobox').selectOption('APPROVED')
  await check.getByRole('button').click()
  await expect(page.getByRole('heading', { name: 'Your account is open' })).toBeVisible()
  await press(page, 'Go to your account')
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
})

test('the heading of each way in takes the focus, there and back', async ({ page }) => {
  await page.goto('/')
  const heading = (name: string) => page.getByRole('heading', { name, level: 1 })
  await expect(heading('Sign in')).toBeVisible()
  await expect(heading('Sign in')).not.toBeFocused()
  await page.getByRole('link', { name: 'Forgot password?' }).press('Enter')
  await expect(heading('Forgot your password?')).toBeFocused()
  await page.getByRole('button', { name: 'Back to sign-in' }).press('Enter')
  await expect(heading('Sign in')).toBeFocused()
  await page.getByRole('link', { name: 'Open an account' }).press('Enter')
  await expect(heading('Who is the account for?')).toBeFocused()
  await page.getByRole('link', { name: 'A company' }).press('Enter')
  await expect(heading('Open an account')).toBeFocused()
  await page.goBack()
  await expect(heading('Who is the account for?')).toBeFocused()
})

test('a person goes from nothing to a live session, with our team', async ({ page }) => {
  await page.goto('/sign-up?for=person')
  await fillNora(page)
  await page.getByLabel('Date of birth').fill('1990-01-02')
  await page.getByLabel('Street and number').fill('1 Quay Street')
  await page.getByLabel('Town or city').fill('Galway')
  await page.getByLabel('Postcode').fill('H91 X1')
  await page.getByLabel('Country', { exact: true }).selectOption('Ireland')
  await finish(page, 'CONSUMER')
  const check = page.frameLocator('[data-weavr=secure-flow] iframe')
  await check.getByRole('combobox').selectOption('PENDING_REVIEW')
  await check.getByRole('button').click()
  await expect(page.getByRole('heading', { name: 'With our team' })).toBeVisible()
})

/** Maya invites somebody, and leaves. Resolves to the id that the link of the message carries. */
async function inviteSomebody(page: Page): Promise<string> {
  await page.goto('/')
  await page.getByRole('button', { name: /as Maya/ }).click()
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
  const id = await page.evaluate(async () => {
    const { api, session } = window.weavr
    await api.POST('/stepup/challenges/otp/{channel}', { params: { path: { channel: 'SMS' } } })
    await api.POST('/stepup/challenges/otp/{channel}/verify', {
      params: { path: { channel: 'SMS' } },
      body: { verificationCode: '123456' },
    })
    const user = await api.POST('/users', {
      body: { name: 'Liv', surname: 'Moen', email: 'liv@northwind.example', roles: ['CARD_ASSIGNEE'] },
    })
    await api.POST('/users/{user_id}/invite', { params: { path: { user_id: user.id } } })
    await session.signOut()
    return user.id
  })
  return id
}

test.describe('an invite', () => {
  // Whoever was invited to nothing yet may not see what Home shows, and is told so.
  test.use({ expectedErrors: [/403 \(Forbidden\)/] })

  test('an invite goes from its link to a live session, and its code stays nowhere', async ({ page }) => {
    const user = await inviteSomebody(page)
    await page.goto(`/invite?user=${user}&code=123456&email=liv@northwind.example`)
    await expect(page).toHaveURL(/\/invite$/)
    await typePassword(page, 'Welcome-2026')
    await press(page, 'Save and sign in')
    await expectSession(page, 'CORPORATE', 'Welcome-2026')
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  })
})

test.describe('an invite that was used', () => {
  test.use({ expectedErrors: [/409 \(Conflict\)/] })

  test('says so before anybody thinks of a password', async ({ page }) => {
    const user = await inviteSomebody(page)
    await page.goto(`/invite?user=${user}&code=654321`)
    await expect(page.getByRole('heading', { name: 'This invite can’t be used' })).toBeVisible()
    await expect(page.locator('iframe')).toHaveCount(0)
    await press(page, 'Sign in instead')
    await expect(page.getByRole('link', { name: 'Open an account' })).toBeVisible()
  })
})

test.describe('a lost password', () => {
  test.use({ expectedErrors: [/409 \(Conflict\)/] })

  test('goes from nothing to a live session, by way of a wrong code and a weak password', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Forgot password?' }).click()
    await page.getByLabel('E-mail').fill('maya@northwind.example')
    await press(page, 'Send the link')
    await expect(page.getByText(/^If we know that address, a link is on its way\./)).toBeVisible()
    await code(page).fill('000000')
    await typePassword(page, 'short')
    await press(page, 'Save and sign in')
    await expect(code(page)).toHaveAccessibleDescription(/isn’t right/)
    await code(page).fill('123456')
    await press(page, 'Save and sign in')
    await expect(page.getByText(/Too short/)).toBeVisible()
    await typePassword(page, 'Found-2026')
    await press(page, 'Save and sign in')
    await expectSession(page, 'CORPORATE', 'Found-2026')
    await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible()
  })

  test('says the same for an address that nobody knows', async ({ page }) => {
    await page.goto('/lost-password')
    await page.getByLabel('E-mail').fill('nobody@example.org')
    await press(page, 'Send the link')
    await expect(page.getByText(/^If we know that address, a link is on its way\./)).toBeVisible()
  })
})
