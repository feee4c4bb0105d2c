import type { Page } from '@playwright/test'
import { enterCode, goTo, passwordField, press, signIn, signOut } from './payer.js'
import type { Stack } from './startStack.js'
import { expect, test } from './test.js'

const email = 'liv@northwind.example'
const password = 'Welcome-2026'

/** The link of the message: the sandbox's code, and who was invited. */
async function linkTo(stack: Stack): Promise<string> {
  const { users } = (await stack.control('GET', '/state')) as {
    users: Record<string, { id: string; email: string }>
  }
  const { id } = Object.values(users).find((user) => user.email === email)!
  return `/invite?user=${id}&code=123456&email=${email}`
}

/** The payer's role is said, and there is nothing to fill or to press on the page but the code behind it. */
async function expectForbidden(page: Page, said: string): Promise<void> {
  const main = page.getByRole('main')
  await expect(main.getByText(said)).toBeVisible()
  await expect(main.getByRole('textbox')).toHaveCount(0)
  await expect(main.getByRole('button')).toHaveText(['View this screen’s code'])
}

// Weavr refuses what the role is not for.
test.use({ expectedErrors: [/403 \(Forbidden\)/] })

test('who was invited to hold a card comes in by the link, and finds only what a card holder may', async ({
  page,
  stack,
}) => {
  await signIn(page)
  await goTo(page, 'People')
  await page.getByRole('link', { name: 'Invite someone' }).click()
  await page.getByLabel('First name').fill('Liv')
  await page.getByLabel('Last name').fill('Moen')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Card holder').check()
  await press(page, 'Send the invite')
  await enterCode(page)
  await expect(page.getByText(`Liv Moen is invited. The link went to ${email}.`)).toBeVisible()
  await signOut(page)
  await expect(page.getByRole('heading', { name: 'You’re signed out' })).toBeVisible()

  await page.goto(await linkTo(stack))
  await page.frameLocator('[data-weavr=secure-input] iframe').locator('input').fill(password)
  await press(page, 'Save and sign in')
  await expect(page.getByText('Your role can’t see balances. Ask an admin.')).toBeVisible()
  await expect(page.locator('[data-weavr=user-menu]')).toContainText('Liv Moen')

  // The next sign-in is the same payer's.
  await signOut(page)
  await page.getByLabel('E-mail').fill(email)
  await passwordField(page).fill(password)
  await passwordField(page).press('Enter')
  await expectForbidden(page, 'Your role can’t see balances. Ask an admin.')
  await expect(page.getByRole('main')).not.toContainText('€')
  await goTo(page, 'Cards')
  await expect(page.getByRole('main').getByText('No cards yet.', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Create a card' })).toHaveCount(0)
  for (const [place, said] of [
    ['Accounts', 'Your role can’t see accounts. Ask an admin.'],
    ['Pay', 'Your role can’t pay. Ask an admin.'],
    ['Payees', 'Your role can’t see payees. Ask an admin.'],
    ['Linked accounts', 'Your role can’t see linked accounts. Ask an admin.'],
    ['People', 'Your role can’t see who else is here. Ask an admin.'],
    ['Many at once', 'Your role can’t do this. Ask an admin.'],
  ] as const) {
    await goTo(page, place)
    await expectForbidden(page, said)
  }

  // By an address that somebody sent them.
  for (const address of ['/people/invite', '/cards/new', '/accounts/new']) {
    await page.goto(address)
    await expectForbidden(page, 'Your role can’t do this. Ask an admin.')
  }

  // What is their own they see.
  await page.goto('/security')
  await expect(page.getByText('There is no phone yet.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Change the password' })).toBeVisible()
  await expect(page.getByRole('main').getByText(/^Your role/)).toHaveCount(0)
})
