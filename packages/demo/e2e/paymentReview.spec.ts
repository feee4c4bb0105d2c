import type { Page } from '@playwright/test'
import {
  enterCode,
  fillPayment,
  goTo,
  lateRevoke,
  lockTitle,
  passToEnd,
  passToWarning,
  passwordField,
  press,
  remains,
  signIn,
  typeCredentials,
} from './payer.js'
import type { Stack } from './startStack.js'
import { expect, test } from './test.js'

const reviewTitle = (page: Page) => page.getByRole('heading', { name: 'Check before it goes' })
const fact = (page: Page, term: string) =>
  page.locator('dl > div').filter({ has: page.getByRole('term').filter({ hasText: term }) })

/** The session ends while a payment waits for its last look, and nothing of the account is left on the page. */
async function leaveAtReview(page: Page, stack: Stack): Promise<void> {
  await signIn(page)
  await goTo(page, 'Pay')
  await fillPayment(page)
  await press(page, 'Review payment')
  await expect(fact(page, 'Left after this')).toContainText('€46,960.65')
  await passToWarning(stack, page)
  await passToEnd(stack, page)
  await expect(lockTitle(page)).toBeFocused()
  await expect(page.getByText('Nothing you typed was sent.')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0)
  for (const shown of ['Main account', '46,960.65', '48,210.65'])
    expect((await remains(page)).text).not.toContain(shown)
}

test.use({ expectedErrors: [lateRevoke] })

test('a session that ends at the last look comes back to it, by what is there now, and the payment goes', async ({
  page,
  stack,
}) => {
  await leaveAtReview(page, stack)
  // Meanwhile money comes in.
  const { managedAccounts } = (await stack.control('GET', '/state')) as {
    managedAccounts: Record<string, { id: string; friendlyName: string }>
  }
  const accountId = Object.values(managedAccounts).find(
    ({ friendlyName }) => friendlyName === 'Main account',
  )!.id
  await page.request.post('/lab/world', { data: { happens: 'money-in', accountId, currency: 'EUR' } })

  await typeCredentials(page)
  await passwordField(page).press('Enter')
  await expect(reviewTitle(page)).toBeFocused()
  await expect(page).toHaveTitle('Pay someone · Selvedge')
  expect(new URL(page.url()).pathname).toBe('/pay')
  await expect(fact(page, 'To')).toContainText('Harbour Studio')
  await expect(fact(page, 'To')).toContainText('DE89 3704 0044 0532 0130 00')
  await expect(fact(page, 'Reference')).toContainText('Invoice 88')
  await expect(fact(page, 'Left after this')).toContainText('€49,460.65')
  await page.getByRole('button', { name: 'Change Amount' }).click()
  await expect(page.getByLabel('Amount')).toHaveValue('1,250.00')
  await expect(page.getByRole('textbox', { name: 'IBAN' })).toHaveValue('DE89 3704 0044 0532 0130 00')
  await press(page, 'Review payment')
  await press(page, 'Send €1,250.00')
  await press(page, 'Continue')
  await enterCode(page)
  await expect(page.getByText('€1,250.00 has left Main account.')).toBeVisible()
})

test('another payer finds home there, and nothing of the payment', async ({ page, stack }) => {
  await leaveAtReview(page, stack)
  await page.getByRole('button', { name: /^Inês/ }).click()
  await page.getByRole('button', { name: 'Company' }).click()
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeFocused()
  expect(new URL(page.url()).pathname).toBe('/')
  await goTo(page, 'Pay')
  await expect(page.getByLabel('Amount')).toHaveValue('')
  const { text } = await remains(page)
  for (const typed of ['Harbour Studio', 'DE89', 'Invoice 88']) expect(text).not.toContain(typed)
})
