import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { startStack, type Stack } from './startStack.js'

interface Fixtures {
  /** Everything as it was at the start, and nothing unexpected in the console at the end. */
  fresh: void
  /** Errors of the console that this test provokes. */
  expectedErrors: RegExp[]
}

/** The same payer everywhere. */
const contextOptions = { viewport: { width: 1024, height: 768 }, locale: 'en-GB', timezoneId: 'Europe/Dublin' }

/** Tests on real processes: a browser, the demo's server, the sandbox, and between them, where there is one, the rig. */
export const test = base.extend<Fixtures, { stack: Stack; kept: BrowserContext }>({
  stack: [
    async ({}, use, { workerIndex }) => {
      const stack = await startStack()
      await use(stack)
      const judgement = await stack.judge()
      await stack.stop()
      if (!judgement) return
      console.log(`conformance, worker ${workerIndex}: ${judgement.summary}`)
      expect(judgement.errors, 'what client and sandbox say to each other fits the description of Weavr’s API').toEqual([])
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ stack }, use) => use(stack.url),
  // A new context compiles the app anew, which took more than half of a test's time.
  kept: [
    async ({ browser, stack }, use) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: stack.url })
      await context.newPage()
      await use(context)
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ kept, stack }, use) => {
    await use(kept)
    await forget(kept, stack.url)
  },
  // Opened by the page that stays, and so in its process: to start one took another half.
  page: async ({ context }, use) => {
    const [page] = await Promise.all([context.waitForEvent('page'), context.pages()[0]!.evaluate(() => void window.open('about:blank'))])
    await use(page)
  },
  expectedErrors: [[], { option: true }],
  fresh: [
    async ({ stack, context, expectedErrors }, use) => {
      await stack.control('POST', '/reset', {})
      const errors: string[] = []
      const hear = (page: Page) => {
        page.on('pageerror', (error) => errors.push(error.message))
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      }
      context.on('page', hear)
      await use()
      context.off('page', hear)
      expect(errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)))).toEqual([])
    },
    { auto: true },
  ],
})

/** Leaves nothing of a test to the next one but what the browser has compiled. What a tab stores goes with the tab. */
async function forget(context: BrowserContext, origin: string): Promise<void> {
  const [first, ...others] = context.pages()
  await Promise.all(others.map((page) => page.close()))
  await Promise.all([context.unrouteAll(), context.setOffline(false), context.clearPermissions()])
  if (!first) return
  const devtools = await context.newCDPSession(first)
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'cookies,local_storage,indexeddb' })
  await devtools.detach()
}

export { expect }
