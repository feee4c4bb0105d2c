import type { Page } from '@playwright/test'
import { countCalls, passBy, remains, signIn } from './payer.js'
import { expect, test } from './test.js'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Confirm it’s you' })

async function enter(page: Page, code: string) {
  await page.getByLabel('Code from the text message').fill(code)
  await page.keyboard.press('Enter')
}

async function openCard(page: Page) {
  await signIn(page)
  await page.getByRole('link', { name: 'Maya, studio' }).click()
  await expect(page.getByRole('button', { name: 'Show details' })).toBeVisible()
}

/** Ten calls at once that Weavr wants a step-up for; what becomes of each, by `settled`. */
async function callTenTimes(page: Page) {
  await page.evaluate(async () => {
    const { api } = window.weavr
    const { cards = [] } = await api.GET('/managed_cards', {
      params: { query: { type: 'PHYSICAL', state: ['ACTIVE'] } },
    })
    const { id } = cards.find(({ friendlyName }) => friendlyName === 'Maya, studio')!
    const call = () =>
      api.GET('/managed_cards/{id}/physical/pin', { params: { path: { id } }, intent: 'user' })
    const name = ({ pin }: { pin: { value?: string } }) =>
      pin.value?.startsWith('tok') ? 'answered' : 'empty'
    const calls = Array.from({ length: 10 }, () => call().then(name, (error: Error) => error.name))
    Object.assign(window, { settled: Promise.all(calls) })
  })
}
const settled = (page: Page) =>
  page.evaluate(() => (window as unknown as { settled: Promise<string[]> }).settled)
const tenTimes = (what: string) => Array.from({ length: 10 }, () => what)

test('shows a card’s number to the eye alone, after one step-up, and hides it by itself', async ({
  page,
  stack,
}) => {
  await openCard(page)
  const show = page.getByRole('button', { name: 'Show details' })
  await show.click()
  await expect(dialog(page)).toContainText('You need a code to see the card number.')
  await enter(page, '000000')
  await expect(page.getByRole('alert').filter({ hasText: 'That code isn’t right.' })).toBeVisible()
  await enter(page, '123 456')
  await expect(dialog(page)).toHaveCount(0)

  const number = page.frameLocator('iframe[title="Card number"]').locator('body')
  await expect(number).toHaveText(/^(\d{4} ?){4}$/)
  await expect(page.frameLocator('iframe[title="CVV"]').locator('body')).toHaveText(/^\d{3}$/)
  await expect(page.getByRole('button', { name: 'Hide now' })).toBeFocused()
  const digits = await number.innerText()
  const { text } = await remains(page)
  expect(text).not.toContain(digits)
  expect(text).not.toContain(digits.replaceAll(' ', ''))

  await passBy(stack, page, 20_000)
  await page.getByRole('button', { name: 'Show longer' }).click()
  await expect(page.getByRole('button', { name: 'Show longer' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Hide now' })).toBeFocused()
  await passBy(stack, page, 20_000)
  await expect(number).toHaveText(/^(\d{4} ?){4}$/)
  await page.getByRole('button', { name: 'Hide now' }).click()
  await expect(page.locator('iframe[title="Card number"]')).toHaveCount(0)
  await expect(show).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Card details hidden' })).toHaveCount(1)

  // Still stepped up: no code again.
  await show.click()
  await expect(page.locator('iframe[title="Card number"]')).toHaveCount(1)
  await passBy(stack, page, 30_000)
  await expect(page.locator('iframe[title="Card number"]')).toHaveCount(0)
  await expect(show).toBeFocused()
})

test('asks once for ten calls at once, and answers each', async ({ page }) => {
  await openCard(page)
  const calls = countCalls(page)
  await callTenTimes(page)
  await expect(dialog(page)).toBeVisible()
  await enter(page, '123456')
  expect(await settled(page)).toEqual(tenTimes('answered'))
  await expect(dialog(page)).toHaveCount(0)
  expect(calls.filter((call) => call === 'POST /stepup/challenges/otp/SMS')).toHaveLength(1)
  expect(calls.filter((call) => call === 'POST /stepup/challenges/otp/SMS/verify')).toHaveLength(1)
})

test('rejects each of them with what happened when the payer cancels, and when the session ends', async ({
  page,
}) => {
  await openCard(page)
  await callTenTimes(page)
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await settled(page)).toEqual(tenTimes('StepUpCancelledError'))
  await expect(dialog(page)).toHaveCount(0)

  await callTenTimes(page)
  await expect(dialog(page)).toBeVisible()
  await page.evaluate(() => void window.weavr.session.signOut())
  expect(await settled(page)).toEqual(tenTimes('SessionError'))
  await expect(dialog(page)).toHaveCount(0)
})

// The browser writes each refusal to the console; so it does the wrong code.
test.use({ expectedErrors: [/40[39] \((Forbidden|Conflict)\)/] })
