import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { recordEvents } from './recordEvents.js'
import { startPlainBrowser } from './startPlainBrowser.js'
import { startStack, type Stack } from './startStack.js'

interface Fixtures {
  /** Everything as it was at the start, and nothing unexpected in the console at the end. */
  fresh: void
  /** Errors of the console that this test provokes. */
  expectedErrors: RegExp[]
  /** What the consoles say; at the end nothing may be in it that the test does not expect. */
  errors: string[]
  /** A browser whose tabs can be hidden, frozen and slowed down as a payer's. Has no base address. */
  plain: BrowserContext
}

/** The same payer everywhere. */
const contextOptions = {
  viewport: { width: 1024, height: 768 },
  locale: 'en-GB',
  timezoneId: 'Europe/Dublin',
}

/** A token that the secure script was about to check when its payer signed out. */
const overtakenLink = /401 .*\/secure\/api\/associate$/

/**
 * Tests on real processes: a browser, the demo's server, the sandbox, and between them, where there is one,
 * the rig.
 */
export const test = base.extend<
  Fixtures,
  { stack: Stack; kept: BrowserContext; plainBrowser: BrowserContext; tokenIn: 'cookie' | 'memory' }
>({
  /** Where the demo's pages have their tokens. */
  tokenIn: ['cookie', { option: true, scope: 'worker' }],
  stack: [
    async ({ tokenIn }, use, { workerIndex }) => {
      const stack = await startStack({ TOKEN_IN: tokenIn })
      await use(stack)
      const judgement = await stack.judge()
      await stack.stop()
      if (!judgement) return
      console.log(`conformance, worker ${workerIndex}: ${judgement.summary}`)
      expect(
        judgement.errors,
        'what client and sandbox say to each other fits the description of Weavr’s API',
      ).toEqual([])
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ stack }, use) => use(stack.url),
  // A new context compiles the app anew, which took more than half of a test's time.
  kept: [
    async ({ browser, stack }, use) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: stack.url })
      await recordEvents(context)
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
  page: async ({ context }, use) => use(await openTab(context)),
  plainBrowser: [
    async ({}, use) => {
      const browser = await startPlainBrowser()
      await recordEvents(browser.context)
      await use(browser.context)
      await browser.stop()
    },
    { scope: 'worker' },
  ],
  plain: async ({ plainBrowser, stack, errors }, use) => {
    const stopHearing = hearErrors(plainBrowser, errors)
    await use(plainBrowser)
    stopHearing()
    await forget(plainBrowser, stack.url)
  },
  expectedErrors: [[], { option: true }],
  errors: async ({ expectedErrors }, use) => {
    const errors: string[] = []
    await use(errors)
    expect(
      errors.filter((error) => ![overtakenLink, ...expectedErrors].some((expected) => expected.test(error))),
    ).toEqual([])
  },
  fresh: [
    async ({ stack, context, errors }, use) => {
      await stack.control('POST', '/reset', {})
      const stopHearing = hearErrors(context, errors)
      await use()
      stopHearing()
    },
    { auto: true },
  ],
})

/** Opened by the page that stays, and so in its process: to start one takes half of a test's time. */
export async function openTab(context: BrowserContext): Promise<Page> {
  const [kept] = context.pages()
  const opened = context.waitForEvent('page')
  await kept?.evaluate(() => void window.open('about:blank'))
  const page = await opened
  return page
}

/** Listens to the consoles of the pages that open from now on. */
function hearErrors(context: BrowserContext, errors: string[]): () => void {
  const hear = (page: Page) => {
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`)
    })
  }
  context.on('page', hear)
  return () => void context.off('page', hear)
}

/**
 * Leaves nothing of a test to the next one but what the browser has compiled. What a tab stores goes with the
 * tab.
 */
async function forget(context: BrowserContext, origin: string): Promise<void> {
  const [first, ...others] = context.pages()
  await Promise.all(others.map((page) => page.close()))
  await Promise.all([context.unrouteAll(), context.setOffline(false), context.clearPermissions()])
  if (!first) return
  const devtools = await context.newCDPSession(first)
  await devtools.send('Storage.clearDataForOrigin', {
    origin,
    storageTypes: 'cookies,local_storage,indexeddb',
  })
  await devtools.detach()
}

export { expect }
