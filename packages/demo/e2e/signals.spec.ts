import type { Browser, Page } from '@playwright/test'
import { countCalls, settled } from './payer.js'
import { startCluster, type Cluster } from './startCluster.js'
import { expect, test as base } from './test.js'

const test = base.extend<object, { cluster: Cluster }>({
  cluster: [
    async ({}, use) => {
      const cluster = await startCluster()
      await use(cluster)
      await cluster.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

/** A payer's window on an instance: a browser of its own. */
async function openWindow(browser: Browser, url: string, who: 'Maya' | 'Inês'): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Dublin' })
  const page = await context.newPage()
  await page.goto(`${url}/accounts`)
  if (who === 'Maya') await page.getByRole('button', { name: /as Maya/ }).click()
  else {
    await page.getByRole('button', { name: /^Inês/ }).click()
    await page.getByRole('button', { name: 'Company' }).click()
  }
  await expect(page.getByRole('heading', { name: 'Accounts', level: 1 })).toBeVisible()
  await settled(page)
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('signals-open').length))
    .toBeDefined()
  return page
}

const balance = (page: Page) =>
  page.getByRole('listitem').filter({ hasText: 'Main account' }).first().textContent()

/** Money comes to Maya's main account, by way of Weavr's Simulator API. */
async function deposit({ sandboxUrl }: Cluster): Promise<void> {
  const state = (await (await fetch(`${sandboxUrl}/__sandbox/state`)).json()) as {
    managedAccounts: Record<string, { id: string; friendlyName: string }>
  }
  const account = Object.values(state.managedAccounts).find(
    ({ friendlyName }) => friendlyName === 'Main account',
  )!
  const answer = await fetch(`${sandboxUrl}/simulate/api/accounts/${account.id}/deposit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'programme-key': 'sandbox-programme-key' },
    body: JSON.stringify({
      depositAmount: { currency: 'EUR', amount: 250_000 },
      senderName: 'Atelier Sol',
      reference: 'Invoice 2041',
      senderIban: 'IE29AIBK93115212345678',
    }),
  })
  expect(answer.ok).toBe(true)
}

test('a deposit shows at once in every window of its payer, by way of either instance, and in nobody else’s', async ({
  browser,
  cluster,
}) => {
  const [one, other] = cluster.urls
  const mine = [await openWindow(browser, one, 'Maya'), await openWindow(browser, other, 'Maya')]
  const theirs = [await openWindow(browser, one, 'Inês'), await openWindow(browser, other, 'Inês')]
  const before = await Promise.all(mine.map(balance))
  const calls = theirs.map(countCalls)

  await deposit(cluster)
  const happenedAt = performance.now()
  await Promise.all(
    mine.map((page, index) => expect.poll(() => balance(page), { intervals: [20] }).not.toBe(before[index])),
  )
  // Told, not asserted: how fast it is, the bench says.
  const tookMs = Math.round(performance.now() - happenedAt)
  test.info().annotations.push({ type: 'took', description: `${tookMs} ms` })
  expect(calls).toEqual([[], []])

  // A forgery, in the place of Weavr.
  const now = await Promise.all(mine.map(balance))
  const heard = mine.map(countCalls)
  const forged = await fetch(`${one}/webhooks/weavr/managed_accounts/deposits/watch`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'call-ref': 'forged',
      'published-timestamp': String(Date.now()),
      signature: 'AAAA',
      'signature-v2': 'AAAA',
    },
    body: '{}',
  })
  expect(forged.status).toBe(401)
  // What a true one would have changed it would have changed by then.
  await deposit(cluster)
  await expect.poll(() => balance(mine[0]!)).not.toBe(now[0])
  expect(heard[0]!.filter((call) => call === 'GET /managed_accounts')).toHaveLength(1)
  for (const page of [...mine, ...theirs]) await page.context().close()
})
