import type { Page, Route } from '@playwright/test'
import {
  countCalls,
  expectGone,
  lateRevoke,
  lockTitle,
  look,
  passToEnd,
  passToWarning,
  prompt,
  readToken,
  settled,
  signIn,
  stayButton,
} from './payer.js'
import { readEnds, readEvents } from './recordEvents.js'
import { expect, openTab, test } from './test.js'

test.use({ expectedErrors: [lateRevoke] })

/** Holds what is sent there until somebody answers it. */
async function holdBack(page: Page, url: string): Promise<Route[]> {
  const held: Route[] = []
  await page.route(url, (route) => void held.push(route))
  return held
}

test.describe('a burst of 401s', () => {
  test.use({ expectedErrors: [/Failed to load resource.*401/] })

  test('ends the session once in each tab, and never the next one', async ({ page, context, stack }) => {
    await signIn(page)
    const other = await openTab(context)
    await other.goto('/accounts')
    await expect(other.getByRole('link', { name: 'Main account' })).toBeVisible()
    for (const tab of [page, other]) await settled(tab)
    const token = await readToken(page)
    const late = await holdBack(page, '**/managed_accounts*')
    await stack.control('POST', '/faults', { status: 401 })

    const calls = [countCalls(page), countCalls(other)] as const
    const ends = await page.evaluate(() => {
      const { api } = window.weavr
      const end = (call: Promise<unknown>) =>
        call.then(
          () => 'answered',
          ({ name }: Error) => name,
        )
      const held = end(api.GET('/managed_accounts'))
      return Promise.all([
        held,
        ...Array.from({ length: 20 }, () => end(api.GET('/managed_cards', { intent: 'user' }))),
      ])
    })
    expect(new Set(ends)).toEqual(new Set(['ApiError', 'SessionError']))
    for (const tab of [page, other]) {
      await expect(lockTitle(tab)).toHaveText('Your session has ended')
      await expectGone(tab, token, 'rejected')
    }
    expect(calls[0].toSorted()).toEqual([
      'GET /managed_accounts',
      ...Array.from({ length: 20 }, () => 'GET /managed_cards'),
    ])
    expect(calls[1]).toEqual([])

    await stack.control('DELETE', '/faults')
    await page.unroute('**/managed_accounts*')
    expect(late).toHaveLength(1)
    await page.getByRole('button', { name: /as Maya/ }).click()
    await expect(page.getByRole('link', { name: 'Travel' })).toBeVisible()
    // It was given up with its session; whatever still comes of it finds nobody.
    await late[0]!.fulfill({ status: 401 }).catch(() => {})
    expect(await readEvents(page)).toEqual(['started', 'ended: rejected', 'started'])
  })
})

test('what hangs when the session ends is given up, and the payer told', async ({ page, stack }) => {
  await signIn(page)
  await page.getByRole('link', { name: 'Travel' }).click()
  await expect(page.getByRole('heading', { name: 'Travel', level: 1 })).toBeVisible()
  await settled(page)
  const token = await readToken(page)
  const writes = await holdBack(page, '**/managed_cards/*/block')
  const reads = await holdBack(page, '**/managed_accounts*')
  await page.getByRole('button', { name: 'Freeze' }).click()
  await page.evaluate(() => void window.weavr.api.GET('/managed_accounts').catch(() => {}))
  await expect.poll(() => [writes.length, reads.length]).toEqual([1, 1])

  await passToWarning(stack, page)
  const givenUp: string[] = []
  page.on('requestfailed', (request) => givenUp.push(new URL(request.url()).pathname.split('/').at(-1)!))
  await passToEnd(stack, page)
  await expect(
    page.getByText('A payment may have gone out. Check Activity before you send it again.'),
  ).toBeVisible()
  await expect.poll(() => givenUp.toSorted()).toEqual(['block', 'managed_accounts', 'signals'])
  for (const route of [...writes, ...reads]) await route.continue().catch(() => {})
  // Whether the press on Freeze counts beside the one before it is a matter of milliseconds, and with it what
  // the end is called.
  await expect.poll(() => readEnds(page)).toHaveLength(1)
  const [ended = ''] = await readEnds(page)
  const reason = ended.endsWith('payer-idle') ? 'payer-idle' : 'token-expired'
  await expectGone(page, token, reason)
})

test('a keep-alive without an answer can be pressed again, and its late answer is none', async ({
  page,
  stack,
}) => {
  await signIn(page)
  await passToWarning(stack, page)
  const calls = countCalls(page)
  const held = await holdBack(page, '**/authentication_factors')
  await stayButton(page).click()
  const pressed = prompt(page).getByRole('button', { name: 'Keeping you signed in…' })
  await expect(pressed).toBeVisible()
  // Pressed once more, it sends no second one.
  await pressed.click({ force: true })
  await expect.poll(() => held.length).toBe(1)
  await stack.advance(10_500)
  await expect(prompt(page).getByText('That didn’t work.')).toBeVisible()
  expect((await look(page)).leftMs).toBeLessThan(50_000)

  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => held.length).toBe(2)
  await held[1]!.continue()
  await expect(prompt(page)).toHaveCount(0)
  await stack.advance(20_000)
  await expect.poll(async () => (await look(page)).leftMs).toBeLessThan(280_001)
  const before = await look(page)
  const answered = page.waitForResponse('**/authentication_factors')
  await held[0]!.continue()
  await (await answered).finished()
  expect((await look(page)).leftMs).toBeLessThanOrEqual(before.leftMs)
  expect(calls).toEqual(['GET /authentication_factors', 'GET /authentication_factors'])
})
