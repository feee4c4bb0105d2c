import { test as base, expect, type Page } from '@playwright/test'
import { startStack, type Stack } from './startStack.js'

interface Fixtures {
  /** Everything as it was at the start, and nothing unexpected in the console at the end. */
  fresh: void
  /** Errors of the console that this test provokes. */
  expectedErrors: RegExp[]
}

/** Tests on real processes: a browser, the demo's server, the sandbox, and between them, where there is one, the rig. */
export const test = base.extend<Fixtures, { stack: Stack }>({
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
  expectedErrors: [[], { option: true }],
  fresh: [
    async ({ stack, context, expectedErrors }, use) => {
      await stack.control('POST', '/reset', {})
      const errors: string[] = []
      const hear = (page: Page) => {
        page.on('pageerror', (error) => errors.push(error.message))
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      }
      context.pages().forEach(hear)
      context.on('page', hear)
      await use()
      expect(errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
