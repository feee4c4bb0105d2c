import type { Page } from '@playwright/test'
import { block, settle, shareStreams } from './machine.js'
import {
  countCalls,
  expectGone,
  lateRevoke,
  look,
  passToEnd,
  passToWarning,
  passwordField,
  prompt,
  readToken,
  signIn,
  signOut,
  stayButton,
} from './payer.js'
import { readEnds, readEvents } from './recordEvents.js'
import type { Stack } from './startStack.js'
import { expect, openTab, test } from './test.js'

test.use({ expectedErrors: [lateRevoke] })

const signInHeading = (page: Page) => page.getByRole('heading', { name: 'Sign in', exact: true, level: 1 })

test('a tab that dies while it keeps the session alive holds back no other', async ({
  page,
  context,
  stack,
}) => {
  // In a process of its own, so that it can die alone.
  const dying = await context.newPage()
  await signIn(dying)
  await page.goto('/accounts')
  await expect(page.getByRole('link', { name: 'Main account' })).toBeVisible()
  await passToWarning(stack, page, dying)

  await dying.route('**/authentication_factors', () => {})
  await stayButton(dying).click()
  await expect(prompt(dying).getByRole('button', { name: 'Keeping you signed in…' })).toBeVisible()
  const died = dying.waitForEvent('crash')
  const devtools = await context.newCDPSession(dying)
  void devtools.send('Page.crash').catch(() => {})
  await died

  const calls = countCalls(page)
  await stayButton(page).click()
  await expect(prompt(page)).toHaveCount(0)
  expect(calls.filter((call) => call === 'GET /authentication_factors')).toHaveLength(1)
  expect((await look(page)).leftMs).toBeGreaterThan(290_000)

  // Who holds the session tells of it, though it was another that began it.
  const later = await openTab(context)
  await later.goto('/cards')
  await expect(later.getByRole('link', { name: 'Travel' })).toBeVisible()
  await passToWarning(stack, page, later)
  await passToEnd(stack, page, later)
})

test.describe('ten tabs', () => {
  // Of the signals that they do without.
  test.use({ expectedErrors: [/Failed to load resource.*503/] })

  test('are one session: one call keeps it, one sign-out ends it once in each', async ({
    page,
    context,
    stack,
  }) => {
    const others: Page[] = []
    for (let count = 1; count < 10; count++) others.push(await openTab(context))
    const tabs = [page, ...others]
    await signIn(page)
    await shareStreams(page, others)
    await Promise.all(others.map((tab) => tab.goto('/cards')))
    for (const tab of tabs) await expect(tab.getByRole('link', { name: 'Travel' })).toBeVisible()
    const token = await readToken(page)

    await passToWarning(stack, page, ...others)
    const calls = tabs.map(countCalls)
    await stayButton(others[4]!).click()
    for (const tab of tabs) await expect(prompt(tab)).toHaveCount(0)
    expect(calls.flat()).toEqual(['GET /authentication_factors'])
    const left = await Promise.all(tabs.map(async (tab) => (await look(tab)).leftMs))
    expect(Math.min(...left)).toBeGreaterThan(290_000)

    await signOut(others[7]!)
    for (const tab of tabs.filter((one) => one !== others[7])) {
      await expect(tab.getByRole('heading', { name: 'You signed out in another tab' })).toBeVisible()
    }
    for (const tab of tabs) await expectGone(tab, token, tab === others[7] ? 'signed-out' : 'ended-elsewhere')
    expect(calls.flat().filter((call) => call === 'POST /logout')).toHaveLength(1)
  })
})

test('a tab that was busy while another signed in and out brings nothing back', async ({ page, context }) => {
  const busy = await context.newPage()
  await busy.goto('/')
  await expect(signInHeading(busy)).toBeVisible()
  // A refusal of the server may not do what the other tabs tell.
  await busy.route('**/api/weavr/**', () => {})
  const letGo = await block(busy)

  await signIn(page)
  const token = await readToken(page)
  await signOut(page)
  await expect(page.getByRole('heading', { name: 'You’re signed out' })).toBeVisible()
  const later = await openTab(context)
  await later.goto('/')
  await expect(signInHeading(later)).toBeVisible()

  await letGo()
  await settle(busy, later)
  await settle(busy, page)
  for (const tab of [page, busy, later]) expect(await readToken(tab)).toBe('')
  expect(await readEvents(later)).toEqual([])
  expect(await readEvents(page)).toEqual(['started', 'ended: signed-out'])
  expect(await later.evaluate(() => JSON.stringify(window.weavr.session.getState()))).not.toContain(token)
})

test('of two payers in two tabs the later answer is dropped and its token revoked', async ({
  page,
  context,
  stack,
}) => {
  const slow = await openTab(context)
  await Promise.all([page.goto('/cards'), slow.goto('/cards')])
  let answerNow = () => {}
  const wanted = new Promise<void>((resolve) => (answerNow = resolve))
  let lateToken = ''
  await slow.route('**/login_with_password', async (route) => {
    const response = await route.fetch()
    lateToken = ((await response.json()) as { token: string }).token
    await wanted
    await route.fulfill({ response })
  })
  await slow.getByLabel('E-mail').fill('jonas@northwind.example')
  await passwordField(slow).fill('Jonas-Keane-2026')
  await passwordField(slow).press('Enter')
  await expect.poll(() => lateToken).not.toBe('')

  await page.getByRole('button', { name: /as Maya/ }).click()
  for (const tab of [page, slow]) await expect(tab.getByRole('link', { name: 'Travel' })).toBeVisible()
  const revoked = slow.waitForRequest((request) => request.url().endsWith('/logout'))
  answerNow()
  expect((await revoked).headers().authorization).toBe(`Bearer ${lateToken}`)
  await settle(slow, page)
  const token = await readToken(page)
  expect(token).not.toBe(lateToken)
  for (const tab of [page, slow]) {
    expect(await readToken(tab)).toBe(token)
    await expect(tab.getByRole('link', { name: 'Travel' })).toBeVisible()
    expect(await readEnds(tab)).toEqual([])
  }
  const answer = await fetch(`${stack.url}/api/weavr/managed_cards`, {
    headers: { authorization: `Bearer ${lateToken}` },
  })
  expect(answer.status).toBe(401)
})

/** Without a channel each tab is alone, and is whole. */
async function liveAlone(stack: Stack, page: Page) {
  await signIn(page)
  await passToWarning(stack, page)
  await stayButton(page).click()
  await expect(prompt(page)).toHaveCount(0)
  await passToWarning(stack, page)
  await passToEnd(stack, page)
  expect(await readToken(page)).toBe('')
  expect(await readEvents(page)).toEqual([
    'started',
    'expiring',
    'extended: press',
    'expiring',
    'ended: payer-idle',
  ])
}

test('a browser without BroadcastChannel signs in, warns, keeps and ends', async ({ page, stack }) => {
  await page.addInitScript(() => void Reflect.deleteProperty(window, 'BroadcastChannel'))
  await liveAlone(stack, page)
})

test('a browser that forbids BroadcastChannel and storage signs in, warns and ends', async ({
  page,
  stack,
}) => {
  await page.addInitScript(() => {
    const forbid = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    window.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        forbid()
        super(name)
      }
    }
    Object.defineProperty(window, 'sessionStorage', { get: forbid })
  })
  await liveAlone(stack, page)
})
