import { expect, type Page } from '@playwright/test'

/** What a browser does to a tab. */
export interface TabLife {
  /** The payer looks elsewhere: hidden, and its timers come late. */
  hide(): Promise<void>
  /** Hidden, and nothing runs in it any more: a closed laptop, a tab that was not looked at for long. */
  freeze(): Promise<void>
  /** What runs in it goes on where it stood, still hidden. */
  thaw(): Promise<void>
  /** The payer looks at it. */
  show(): Promise<void>
  /** Has so many times less of the processor. */
  slowDown(times: number): Promise<void>
}

/** Steers the life of a tab of the plain browser; in Playwright's own each tab is always in view. */
export async function createTabLife(page: Page): Promise<TabLife> {
  const devtools = await page.context().newCDPSession(page)
  const setState = (state: 'frozen' | 'active') => devtools.send('Page.setWebLifecycleState', { state })
  // What is in focus is in view; without windows there is no other way to bring a tab to the front.
  const setFocus = (enabled: boolean) => devtools.send('Emulation.setFocusEmulationEnabled', { enabled })

  async function freeze() {
    await setFocus(false)
    await setState('frozen')
    await expect.poll(() => page.evaluate(() => document.hidden)).toBe(true)
  }
  async function thaw() {
    await setState('active')
  }

  return {
    freeze,
    thaw,
    async hide() {
      // The only way that hides: it stays hidden when it may run again.
      await freeze()
      await thaw()
    },
    show: () => setFocus(true).then(() => {}),
    slowDown: (times) => devtools.send('Emulation.setCPUThrottlingRate', { rate: times }).then(() => {}),
  }
}
