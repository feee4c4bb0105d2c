import type { BrowserContext, Page } from '@playwright/test'

declare global {
  interface Window {
    sessionEvents: string[]
  }
}

/** Lets every page of the context write down what is told of its session from the first moment on. */
export async function recordEvents(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let shown: Window['weavr'] | undefined
    window.sessionEvents = []
    // What the demo shows to the console, it has made just before.
    Object.defineProperty(window, 'weavr', {
      get: () => shown,
      set(weavr: Window['weavr']) {
        if (weavr === shown) return
        shown = weavr
        weavr.session.observe(({ effects }) => {
          for (const effect of effects) {
            if (effect.type !== 'report') continue
            const { report } = effect
            const detail =
              report.type === 'ended' ? report.reason : report.type === 'extended' ? report.by : undefined
            window.sessionEvents.push(detail ? `${report.type}: ${detail}` : report.type)
          }
        })
      },
    })
  })
}

/** What was told of the session since the page was loaded, oldest first: such as `ended: rejected`. */
export const readEvents = (page: Page): Promise<string[]> => page.evaluate(() => window.sessionEvents)

/** The ends among them. */
export const readEnds = async (page: Page): Promise<string[]> =>
  (await readEvents(page)).filter((event) => event.startsWith('ended'))
