import { expect, type Locator, type Page } from '@playwright/test'
import type { QueryClient } from '@tanstack/react-query'
import type { Weavr } from '@weavr-kit/core'

/** What the demo shows to the console, on a sandbox. */
declare global {
  interface Window {
    weavr: Weavr
    queryClient: QueryClient
  }
}

/** One press on a demo user, and the cards are there. */
export async function signIn(page: Page): Promise<void> {
  await page.goto('/')
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
