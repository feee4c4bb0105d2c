import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { goTo, press, signIn } from './payer.js'
import type { Stack } from './startStack.js'
import { expect, openTab, test } from './test.js'

/** One cent each; every 25th to a card that is frozen, two of more than there is, and one that nobody can read. */
const amounts: Record<number, string> = { 7: '90,000.00', 401: '90,000.00', 501: 'a lot' }
const rows = Array.from({ length: 501 }, (_, index) => index + 1).map(
  (row) =>
    `Main account,${row % 25 === 0 ? 'Events' : 'Tax reserve'},"${amounts[row] ?? '0.01'}",EUR,Row ${row}`,
)

/** As often as the page asks how far it is. */
const POLL_MS = 3_000

/** Time goes by, in which bulk and page go on, until the page knows that it is over. */
const passUntilFinished = (page: Page, stack: Stack, said: string): Promise<void> =>
  expect(async () => {
    await stack.advance(POLL_MS)
    await expect(page.getByText(said).first()).toBeVisible({ timeout: 500 })
  }).toPass()

const failures = (page: Page) => page.getByRole('table', { name: 'Not done' }).locator('tbody tr')

test('five hundred rows, of which some fail, are tried again once what stood in their way is gone', async ({
  page,
  context,
  stack,
}) => {
  await signIn(page)
  await goTo(page, 'Many at once')
  await page.getByLabel('Or paste the rows').fill(['from,to,amount,currency,reference', ...rows].join('\n'))
  await press(page, 'Check the rows')
  await expect(page.getByRole('table', { name: 'Problems' }).getByRole('row')).toHaveCount(2)
  await expect(page.getByText('501 rows')).toBeVisible()
  await expect(page.getByText('1 is left out')).toBeVisible()
  await expect(page.getByText('EUR 180,004.98')).toBeVisible()
  await press(page, 'Start with 500 rows')

  // Held while it runs, so that nothing moves while it is looked at.
  await press(page, 'Pause')
  await expect(page.getByRole('progressbar', { name: 'Progress' })).toHaveAttribute('max', '500')
  await expect(page.getByText('Paused.').last()).toBeVisible()
  const tally = page.getByText(/^\d+ of 500 done · \d+ failed · \d+ to go$/)
  const [done, , failed, toGo] = (await tally.innerText()).match(/\d+/g)!.map(Number)
  expect(toGo).toBeGreaterThan(0)
  expect(done! + failed! + toGo!).toBe(500)
  await press(page, 'Go on')

  await passUntilFinished(page, stack, 'Finished. 478 done, 22 failed.')
  await expect(failures(page)).toHaveCount(22)
  await expect(failures(page).filter({ hasText: 'Not enough money on the account.' })).toHaveCount(2)
  await expect(failures(page).filter({ hasText: 'The account it goes to is blocked.' })).toHaveCount(20)
  const downloaded = page.waitForEvent('download')
  await press(page, 'Download failures')
  const lines = (await readFile(await (await downloaded).path(), 'utf8')).trim().split(/\r?\n/)
  expect(lines).toHaveLength(23)
  expect(lines[1]).toBe(
    '8,Main account,Tax reserve,"90,000.00",EUR,Row 7,Not enough money on the account.,FUNDS_INSUFFICIENT',
  )

  const other = await openTab(context)
  await other.goto('/cards')
  await other.getByRole('link', { name: 'Events' }).click()
  await press(other, 'Unfreeze')
  await expect(other.getByRole('button', { name: 'Freeze' })).toBeVisible()
  await other.close()

  await press(page, 'Try these again')
  await expect(page.getByText('22 rows', { exact: true })).toBeVisible()
  await press(page, 'Start with 22 rows')
  await passUntilFinished(page, stack, 'Finished. 20 done, 2 failed.')
  await expect(failures(page)).toHaveCount(2)
  await expect(failures(page).filter({ hasText: 'Not enough money on the account.' })).toHaveCount(2)

  // Each went out once: 498 cents in all.
  await goTo(page, 'Home')
  await expect(page.getByRole('listitem').filter({ hasText: 'Main account' })).toContainText('€48,205.67')
  await expect(page.getByRole('listitem').filter({ hasText: 'Tax reserve' })).toContainText('€12,404.78')
})
