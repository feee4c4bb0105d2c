import type { Page } from '@playwright/test'

/** What a machine, or a browser, does to a page. Prepared before the page is loaded. */
declare global {
  interface Window {
    wallAheadMs: number
    losesMessages: boolean
    openChannels: number
  }
}

/** Lets the page's wall clock be set, as a payer or a network can. What counts from its beginning goes on. */
export async function prepareWallClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const trueNow = Date.now
    window.wallAheadMs = 0
    Date.now = () => trueNow() + window.wallAheadMs
  })
}

export async function setWallClock(pages: readonly Page[], aheadMs: number): Promise<void> {
  for (const page of pages) await page.evaluate((ms) => void (window.wallAheadMs = ms), aheadMs)
}

/** Lets what a page tells others be lost, as some browsers lose it where those are kept for the way back. */
export async function prepareLoss(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.losesMessages = false
    const post = BroadcastChannel.prototype.postMessage
    BroadcastChannel.prototype.postMessage = function (message) {
      if (!window.losesMessages) post.call(this, message)
    }
  })
}

export const setLoss = (page: Page, loses: boolean): Promise<void> =>
  page.evaluate((value) => void (window.losesMessages = value), loses)

/** Counts the channels that the page has open. */
export async function countChannels(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.openChannels = 0
    window.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name)
        window.openChannels++
      }
      override close() {
        window.openChannels--
        super.close()
      }
    }
  })
}

/**
 * Lets many tabs follow the Lab's time over the connection of the first, which alone hears signals too: a
 * browser opens six to one server, and keeps those of hidden tabs free, which these are not. Prepared before the others are loaded, and after the first is.
 */
export async function shareStreams(first: Page, others: readonly Page[]): Promise<void> {
  await first.evaluate(() => {
    const others = new BroadcastChannel('lab-time')
    new EventSource('/lab/time').onmessage = ({ data }) => others.postMessage(data)
  })
  for (const page of others) {
    await page.route('**/api/weavr/signals', (route) => route.fulfill({ status: 503 }))
    await page.addInitScript(() => {
      const time = new BroadcastChannel('lab-time')
      window.EventSource = class extends EventTarget {
        set onmessage(listener: (event: MessageEvent) => void) {
          time.onmessage = listener
        }
      } as unknown as typeof EventSource
    })
  }
}

/** Resolves when `to` has heard all that `from` has told so far: on a channel nothing overtakes. */
export async function settle(from: Page, to: Page): Promise<void> {
  const channel = `weavr:${await to.evaluate(() => window.weavr.scope)}`
  const mark = String(Math.random())
  const arrived = await to.evaluateHandle(
    ({ channel, mark }) => {
      const listener = new BroadcastChannel(channel)
      const heard = new Promise<void>((resolve) => {
        listener.onmessage = ({ data }) => void (data === mark && resolve())
      })
      return { heard: heard.then(() => listener.close()) }
    },
    { channel, mark },
  )
  await from.evaluate(
    ({ channel, mark }) => {
      const speaker = new BroadcastChannel(channel)
      speaker.postMessage(mark)
      speaker.close()
    },
    { channel, mark },
  )
  await arrived.evaluate(({ heard }) => heard)
}

/** Stops all that runs in the page, as a busy script does, until the returned function is called. */
export async function block(page: Page): Promise<() => Promise<void>> {
  let letGo = () => {}
  const wanted = new Promise<void>((resolve) => (letGo = resolve))
  const reached = new Promise<void>((resolve) => {
    void page.route('**/busy', async (route) => {
      resolve()
      await wanted
      await route.fulfill({ status: 204 })
    })
  })
  // In a task of its own, so that this call returns: a request that the whole page waits for.
  await page.evaluate(() => {
    setTimeout(() => {
      const request = new XMLHttpRequest()
      request.open('GET', '/busy', false)
      request.send()
    })
  })
  await reached
  return async () => {
    letGo()
    // Runs only when the page does again.
    await page.evaluate(() => {})
  }
}
