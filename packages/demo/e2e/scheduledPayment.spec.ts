import type { Page } from '@playwright/test'
import {
  enterCode,
  fillPayment,
  goTo,
  lockTitle,
  passwordField,
  press,
  signIn,
  typeCredentials,
} from './payer.js'
import { expect, test } from './test.js'

const HOUR_MS = 3_600_000

/** A moment as a date field takes it and as the page says it, both where the payer is. */
const inPage = (page: Page, at: number) =>
  page.evaluate((at) => {
    const date = new Date(at)
    const two = (part: number) => String(part).padStart(2, '0')
    const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
    return {
      typed: `${day}T${two(date.getHours())}:${two(date.getMinutes())}`,
      said: `${date.getDate()} ${date.toLocaleString('en', { month: 'long' })}`,
      time: `${date.getHours()}:${two(date.getMinutes())}`,
    }
  }, at)

test('a payment on a date says when it goes out, and once it is cancelled it never does', async ({
  page,
  stack,
}) => {
  await signIn(page)
  await goTo(page, 'Pay')
  await fillPayment(page)
  await page.getByLabel('On a date').check()
  const { now } = (await stack.control('GET', '/clock')) as { now: number }
  const due = await inPage(page, now + HOUR_MS)
  await page.getByLabel('Date and time').fill(due.typed)
  await press(page, 'Review payment')
  await expect(page.getByRole('heading', { name: 'Check before it goes' })).toBeVisible()
  await press(page, 'Schedule €1,250.00')
  await press(page, 'Continue')
  await enterCode(page)

  const sentence = page.getByText(/^€1,250.00 leaves Main account on /)
  await expect(sentence).toContainText(due.said)
  await expect(sentence).toContainText(due.time)
  const steps = page.getByRole('list', { name: 'Steps of this payment' })
  await expect(steps.getByRole('listitem').filter({ hasText: 'Goes out' })).toHaveAttribute(
    'aria-current',
    'step',
  )
  await expect(steps.getByRole('listitem').filter({ hasText: 'Goes out' })).toContainText(due.time)
  await press(page, 'Cancel payment')
  await expect(page.getByRole('heading', { name: 'Cancelled' })).toBeVisible()
  await expect(page.getByText('€1,250.00 stays in Main account.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Cancel payment' })).toHaveCount(0)

  // Its hour passes, and with it the session.
  await stack.advance(HOUR_MS + 60_000)
  await expect(lockTitle(page)).toBeVisible()
  await typeCredentials(page)
  await passwordField(page).press('Enter')
  await expect(page.getByRole('heading', { name: 'Cancelled' })).toBeVisible()
  await goTo(page, 'Home')
  await expect(page.getByRole('listitem').filter({ hasText: 'Main account' })).toContainText('€48,210.65')
})
