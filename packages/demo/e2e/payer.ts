import { expect, type Locator, type Page } from '@playwright/test'
import type { QueryClient } from '@tanstack/react-query'
import type { EndReason, Weavr } from '@weavr-kit/react'
import { readEnds } from './recordEvents.js'
import type { Stack } from './startStack.js'

/** What the demo shows to the console, on a sandbox. */
declare global {
  interface Window {
    weavr: Weavr
    queryClient: QueryClient
  }
}

/** One press on a demo user, and the cards are there; the address was theirs. `origin` where the context has no base address. */
export async function signIn(page: Page, origin = ''): Promise<void> {
  await page.goto(`${origin}/cards`)
  await page.getByRole('button', { name: /as Maya/ }).click()
  await expect(page.getByRole('link', { name: 'Travel' })).toBeVisible()
}

/** Opens the menu with who is signed in. */
export const openMenu = (page: Page): Promise<void> =>
  page.locator('[data-weavr=user-menu] > [data-part=trigger]').click()

export async function signOut(page: Page): Promise<void> {
  await openMenu(page)
  await page.locator('[data-weavr=user-menu]').getByRole('button', { name: 'Sign out' }).click()
}

/** Presses a button by its whole name. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

/** Goes to a place by the main navigation. */
export const goTo = (page: Page, place: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place, exact: true }).click()

/** Types a code that came as a text message, and sends it. */
export async function enterCode(page: Page): Promise<void> {
  await page.getByLabel('Code from the text message').fill('123456')
  await page.keyboard.press('Enter')
}

/** Fills the form for €1,250.00 to somebody new at a bank. */
export async function fillPayment(page: Page): Promise<void> {
  await page.getByLabel('To', { exact: true }).selectOption({ label: 'Someone new' })
  await page.getByLabel('Name').fill('Harbour Studio')
  await page.getByRole('textbox', { name: 'IBAN' }).fill('DE89 3704 0044 0532 0130 00')
  await page.getByLabel('Amount').fill('1,250.00')
  await page.getByLabel('Reference').fill('Invoice 88')
}

/** The password's field, inside Weavr's frame. */
export const passwordField = (page: Page): Locator =>
  page.frameLocator('iframe[title=Password]').locator('input')

/** Types Maya's credentials, as a payer has to. */
export async function typeCredentials(page: Page, password = 'Northwind-2026'): Promise<void> {
  await page.getByLabel('E-mail').fill('maya@northwind.example')
  await passwordField(page).fill(password)
}

/** Where the page was when the session has ended. */
export const lockTitle = (page: Page): Locator =>
  page.getByRole('heading', {
    level: 1,
    name: /You were signed out after 5 minutes without activity|Your session has ended/,
  })

export const prompt = (page: Page): Locator => page.getByRole('alertdialog')

/** Milliseconds until the session ends, and whether the prompt is open, at the same moment. */
export const look = (page: Page): Promise<{ leftMs: number; open: boolean }> =>
  page.evaluate(() => ({
    leftMs: window.weavr.session.timeLeftMs(),
    open: document.querySelector('dialog[open]') !== null,
  }))

/** Time goes by until so much of the session is left. Resolves when the page knows. */
export async function passUntil(stack: Stack, page: Page, leftMs: number): Promise<void> {
  await stack.advance((await look(page)).leftMs - leftMs)
  await expect.poll(async () => (await look(page)).leftMs).toBeLessThanOrEqual(leftMs)
}

/** So much time goes by. Resolves when the page knows: what is done in it before still happens in the past. */
export const passBy = async (stack: Stack, page: Page, ms: number): Promise<void> =>
  passUntil(stack, page, (await look(page)).leftMs - ms)

/**
 * Every tab hears of a jump at a moment of its own. One that finds itself past a border would ask the others,
 * which to it still live in the past. So time jumps to just before it, and passes over it by itself.
 */
const JUST_BEFORE_MS = 300

/** Time goes by until the payer is warned, in each of these tabs. */
export async function passToWarning(stack: Stack, ...pages: [Page, ...Page[]]): Promise<void> {
  await passUntil(stack, pages[0], 60_000 + JUST_BEFORE_MS)
  for (const page of pages) await expect(prompt(page)).toBeVisible()
}

/** Who gives up a token asks the other tabs first, and meanwhile it may have died by itself. */
export const lateRevoke = /401 .*\/logout$/

/** Time goes by until the session ends in each of these tabs, for want of an answer to the warning. */
export async function passToEnd(stack: Stack, ...pages: [Page, ...Page[]]): Promise<void> {
  await passUntil(stack, pages[0], JUST_BEFORE_MS)
  for (const page of pages) await expect(lockTitle(page)).toBeVisible()
}

/** The button that keeps the session. */
export const stayButton = (page: Page): Locator =>
  prompt(page).getByRole('button', { name: 'Stay signed in' })

/** The session has ended here, once and for this reason, and nothing of it is left. */
export async function expectGone(page: Page, token: string, reason: EndReason): Promise<void> {
  await expect.poll(() => readEnds(page)).toEqual([`ended: ${reason}`])
  const left = await remains(page)
  expect(left).toMatchObject({ token: undefined, cached: 0 })
  expect(left.text).not.toContain(token)
}

/** The token of the live session. */
export const readToken = (page: Page): Promise<string> =>
  page.evaluate(() => window.weavr.session.getState().token ?? '')

/** What of the session can still be found in the page: its state, the cache, storage, the document. */
export const remains = (page: Page): Promise<{ token: string | undefined; cached: number; text: string }> =>
  page.evaluate(() => ({
    token: window.weavr.session.getState().token,
    cached: window.queryClient.getQueryCache().findAll({ queryKey: ['weavr'] }).length,
    text: JSON.stringify([
      { ...sessionStorage },
      { ...localStorage },
      document.cookie,
      window.weavr.session.getState(),
      window.queryClient
        .getQueryCache()
        .getAll()
        .map(({ queryKey, state }) => [queryKey, state]),
      window.queryClient
        .getMutationCache()
        .getAll()
        .map(({ state }) => state),
      document.documentElement.outerHTML,
    ]),
  }))

/** What the demo's server answers itself: it reaches no Weavr, and moves no clock. */
const ownPaths = ['/signals', '/session', '/session/frames']

/** Counts what the page sends to Weavr from now on. */
export function countCalls(page: Page): string[] {
  const calls: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    const path = pathname.slice('/api/weavr'.length)
    if (pathname.startsWith('/api/weavr/') && !ownPaths.includes(path))
      calls.push(`${request.method()} ${path}`)
  })
  return calls
}

/**
 * Until the page has all that it asked for. The network is never idle: a page listens for as long as it is
 * there.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let quiet = 0; quiet < 10; quiet += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      if (window.queryClient.isFetching() + window.queryClient.isMutating() > 0) quiet = -1
    }
  })
}
