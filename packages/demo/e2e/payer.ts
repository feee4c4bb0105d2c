import { expect, type Locator, type Page } from '@playwright/test'
import type { QueryClient } from '@tanstack/react-query'
import type { EndReason, Weavr } from '@weavr-kit/core'
import { readEnds } from './recordEvents.js'
import type { Stack } from './startStack.js'

/** What the demo shows to the console, on a sandbox. */
declare global {
  interface Window {
    weavr: Weavr
    queryClient: QueryClient
  }
}

/** One press on a demo user, and the cards are there. `origin` where the context has no base address. */
export async function signIn(page: Page, origin = ''): Promise<void> {
  await page.goto(`${origin}/`)
  await page.getByRole('button', { name: /^Maya/ }).click()
  await expect(page.getByRole('link', { name: 'Travel' })).toBeVisible()
}

/** The password's field, inside Weavr's frame. */
export const passwordField = (page: Page): Locator => page.frameLocator('iframe[title=Password]').locator('input')

/** Types Maya's credentials, as a payer has to. */
export async function typeCredentials(page: Page, password = 'Northwind-2026'): Promise<void> {
  await page.getByLabel('E-mail').fill('maya@northwind.example')
  await passwordField(page).fill(password)
}

/** Where the page was when the session has ended. */
export const lockTitle = (page: Page): Locator =>
  page.getByRole('heading', { level: 1, name: /You were signed out after 5 minutes without activity|Your session has ended/ })

export const prompt = (page: Page): Locator => page.getByRole('alertdialog')

/** Milliseconds until the session ends, and whether the prompt is open, at the same moment. */
export const look = (page: Page): Promise<{ leftMs: number; open: boolean }> =>
  page.evaluate(() => ({ leftMs: window.weavr.session.timeLeftMs(), open: document.querySelector('dialog[open]') !== null }))

/** Time goes by until so much of the session is left. Resolves when the page knows. */
export async function passUntil(stack: Stack, page: Page, leftMs: number): Promise<void> {
  await stack.advance((await look(page)).leftMs - leftMs)
  await expect.poll(async () => (await look(page)).leftMs).toBeLessThanOrEqual(leftMs)
}

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
      window.queryClient.getQueryCache().getAll().map(({ queryKey, state }) => [queryKey, state]),
      window.queryClient.getMutationCache().getAll().map(({ state }) => state),
      document.documentElement.outerHTML,
    ]),
  }))

/** Counts what the page sends to Weavr from now on. */
export function countCalls(page: Page): string[] {
  const calls: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/api/weavr/')) calls.push(`${request.method()} ${pathname.slice('/api/weavr'.length)}`)
  })
  return calls
}
