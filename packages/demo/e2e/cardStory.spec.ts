import type { Page } from '@playwright/test'
import { enterCode, goTo, press, signIn } from './payer.js'
import { expect, test } from './test.js'
import type { Stack } from './startStack.js'

/** A shop charges the card whose page is shown. Resolves to the payment's id. */
async function spend(page: Page, stack: Stack): Promise<string> {
  const cardId = new URL(page.url()).pathname.split('/').at(-1)!
  const response = await page.request.post('/lab/world', {
    data: { happens: 'purchase', cardId, currency: 'EUR' },
  })
  expect(response.status()).toBe(204)
  const { cardPayments } = (await stack.control('GET', '/state')) as {
    cardPayments: Record<string, { id: string; cardId: string }>
  }
  return Object.values(cardPayments).find((payment) => payment.cardId === cardId)!.id
}

test('a card is made and its number seen; what it buys is held, then on the statement', async ({
  page,
  stack,
}) => {
  await signIn(page)
  await page.getByRole('link', { name: 'Create a card' }).click()
  await page.getByRole('combobox', { name: 'Spends from' }).selectOption('Main account (EUR)')
  await page.getByLabel('What it is for').fill('Conference')
  await page.getByLabel('Name on the card').fill('Maya Lindqvist')
  await page.getByLabel('Street and number').fill('18 Lombard Street East')
  await page.getByLabel('Town or city').fill('Dublin')
  await page.getByLabel('Postcode').fill('D02 X4K9')
  await page.getByLabel('Country').selectOption('Ireland')
  await press(page, 'Create card')
  await expect(page.getByRole('heading', { name: 'Conference', level: 1 })).toBeVisible()

  await press(page, 'Show details')
  await enterCode(page)
  const number = page.frameLocator('iframe[title="Card number"]').locator('body')
  await expect(number).toHaveText(/^(\d{4} ?){4}$/)
  const lastFour = (await number.innerText()).slice(-4)
  await expect(page.getByRole('article', { name: 'Conference' })).toContainText(lastFour)
  await press(page, 'Hide now')

  const payment = await spend(page, stack)
  await goTo(page, 'Home')
  const row = page.getByRole('row', { name: /Harbour Coffee/ })
  await expect(row).toContainText('Conference')
  await expect(row).toContainText(`Card •• ${lastFour}`)
  await expect(row).toContainText('EUR 12.40')
  await expect(row).toContainText('Pending')
  const main = page.getByRole('listitem').filter({ hasText: 'Main account' })
  await expect(main).toContainText('€48,198.25')

  await stack.control('POST', `/card_payments/${payment}/settle`)
  await main.getByRole('link').click()
  const posted = page.getByRole('table').getByRole('row', { name: /Harbour Coffee/ })
  await expect(posted).toContainText(`Card •• ${lastFour}`)
  await expect(posted).toContainText('€12.40')
  await goTo(page, 'Cards')
  await page.getByRole('link', { name: 'Conference' }).click()
  await expect(page.getByRole('table').getByRole('row', { name: /Harbour Coffee/ })).toContainText('€12.40')
})
