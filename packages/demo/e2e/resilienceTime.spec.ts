import type { BrowserContext, Page } from '@playwright/test'
import { createTabLife } from './createTabLife.js'
import { prepareLoss, prepareWallClock, setLoss, setWallClock, settle } from './machine.js'
import {
  countCalls,
  expectGone,
  lateRevoke,
  lockTitle,
  look,
  passBy,
  passToEnd,
  passToWarning,
  passUntil,
  prompt,
  readToken,
  settled,
  signIn,
  signOut,
  stayButton,
} from './payer.js'
import { readEnds, readEvents } from './recordEvents.js'
import { expect, openTab, test } from './test.js'

test.use({ expectedErrors: [lateRevoke] })

/** Two tabs of one payer: cards in the first, accounts in the second. */
async function openTwo(context: BrowserContext, origin: string): Promise<[Page, Page]> {
  const one = await context.newPage()
  const two = await context.newPage()
  for (const page of [one, two]) {
    await prepareWallClock(page)
    await prepareLoss(page)
  }
  await signIn(one, origin)
  await two.goto(`${origin}/accounts`)
  await expect(two.getByRole('link', { name: 'Main account' })).toBeVisible()
  return [one, two]
}

test('a laptop that slept past the end wakes locked in every tab, and sends nothing', async ({
  plain,
  stack,
}) => {
  const tabs = await openTwo(plain, stack.url)
  const lives = await Promise.all(tabs.map(createTabLife))
  const token = await readToken(tabs[0])
  for (const page of tabs) await settled(page)
  for (const life of lives) await life.freeze()
  // Only the wall clock knows of the sleep: what counts from the page's beginning stood still, as timers did.
  await setWallClock(tabs, 310_000)
  const calls = tabs.map(countCalls)
  for (const life of lives) await life.thaw()
  for (const life of lives) await life.show()
  for (const page of tabs) {
    await expect(lockTitle(page)).toHaveText('You were signed out after 5 minutes without activity')
    await expectGone(page, token, 'payer-idle')
    // It slept through the warning, which nobody could have answered.
    expect(await readEvents(page)).not.toContain('expiring')
  }
  expect(calls).toEqual([[], []])
})

test('a tab that wakes with seconds left does not end what another one warns of', async ({
  plain,
  stack,
}) => {
  const [one, two] = await openTwo(plain, stack.url)
  const lives = [await createTabLife(one), await createTabLife(two)] as const
  await lives[0].show()
  await lives[1].freeze()
  // Not even what waited for it tells the other of the warning: it has to ask.
  await setLoss(one, true)
  await passToWarning(stack, one)
  await passUntil(stack, one, 15_000)
  await setLoss(one, false)
  await lives[1].thaw()
  await lives[1].show()

  await expect(prompt(two)).toBeVisible()
  await settle(two, one)
  await stayButton(one).click()
  for (const page of [one, two]) {
    await expect(prompt(page)).toHaveCount(0)
    expect(await readEnds(page)).toEqual([])
    expect((await look(page)).leftMs).toBeGreaterThan(290_000)
  }
})

test('a clock set back an hour lengthens no session and keeps none from other tabs', async ({
  page,
  context,
  stack,
}) => {
  const other = await openTab(context)
  for (const tab of [page, other]) await prepareWallClock(tab)
  await signIn(page)
  await other.goto('/accounts')
  await expect(other.getByRole('link', { name: 'Main account' })).toBeVisible()
  await signOut(page)
  await expect(other.getByRole('heading', { name: 'You signed out in another tab' })).toBeVisible()

  await setWallClock([page, other], -3_600_000)
  await page.getByRole('button', { name: /as Maya/ }).click()
  await expect(page.getByRole('link', { name: 'Travel' })).toBeVisible()
  await expect(other.getByRole('link', { name: 'Main account' })).toBeVisible()
  const token = await readToken(page)
  expect(await readToken(other)).toBe(token)

  await passToWarning(stack, page, other)
  await setWallClock([page, other], -7_200_000)
  await passToEnd(stack, page, other)
  for (const tab of [page, other]) expect(await readToken(tab)).toBe('')
})

test('a throttled tab in the background follows the one in view, and sends nothing', async ({
  plain,
  stack,
}) => {
  const [one, two] = await openTwo(plain, stack.url)
  const lives = [await createTabLife(one), await createTabLife(two)] as const
  await lives[0].show()
  await lives[1].hide()
  await lives[1].slowDown(6)
  const token = await readToken(one)
  const calls = [countCalls(one), countCalls(two)] as const

  await passToWarning(stack, one)
  await stayButton(one).click()
  await expect(prompt(one)).toHaveCount(0)
  await expect.poll(async () => (await look(two)).leftMs).toBeGreaterThan(290_000)

  // Nobody's wish, in the tab in view: the token lives on for longer than the payer stays.
  await passBy(stack, one, 35_000)
  await one.evaluate(() => window.weavr.api.GET('/managed_accounts', { intent: 'background' }))
  expect(calls[0]).toContain('GET /managed_accounts')
  await passToWarning(stack, one)
  await passToEnd(stack, one)
  await expect.poll(() => calls[0].includes('POST /logout')).toBe(true)
  await expect.poll(() => readEnds(two)).toEqual(['ended: payer-idle'])
  // Long enough for whatever the tab in the background would still do.
  await stack.advance(2_000)
  await settle(two, one)
  await lives[1].slowDown(1)
  await lives[1].show()
  await expect(lockTitle(two)).toBeVisible()
  await expectGone(two, token, 'payer-idle')
  expect(calls[1]).toEqual([])
  expect(calls[0].filter((call) => call === 'POST /logout')).toHaveLength(1)
})

test('a page that comes back from the page cache asks what ended meanwhile', async ({ plain, stack }) => {
  const [kept, other] = await openTwo(plain, stack.url)
  const life = await createTabLife(kept)
  const token = await readToken(kept)
  await kept.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  await life.freeze()
  await setLoss(other, true)
  await signOut(other)
  await expect(other.getByRole('heading', { name: 'You’re signed out' })).toBeVisible()
  await setLoss(other, false)

  // No answer of the server may do what the other tabs are asked for.
  await plain.route('**/api/weavr/**', (route) =>
    route.request().frame().page() === kept ? undefined : route.continue(),
  )
  await life.thaw()
  await life.show()
  await kept.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await expect(kept.getByRole('heading', { name: 'You signed out in another tab' })).toBeVisible()
  await expectGone(kept, token, 'ended-elsewhere')

  // Nor has it told a tab that opens now of what it held.
  const fresh = await plain.newPage()
  await fresh.goto(`${stack.url}/`)
  await expect(fresh.getByRole('heading', { name: 'Sign in', exact: true, level: 1 })).toBeVisible()
  await settle(kept, fresh)
  expect(await readEvents(fresh)).toEqual([])
  expect(await readToken(fresh)).toBe('')
})
