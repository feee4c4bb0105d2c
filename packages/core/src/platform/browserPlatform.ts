import { browserActivity } from './browserActivity.js'
import { browserVisibility } from './browserVisibility.js'
import type { Platform } from './Platform.js'

/** The page's own clocks, timers, input and tabs. Where one is missing (a server, React Native) it is silent. */
export const browserPlatform: Platform = {
  clock: { wallMs: () => Date.now(), monotonicMs: () => performance.now() },
  timers: {
    after(delayMs, run) {
      const id = setTimeout(run, delayMs)
      return () => clearTimeout(id)
    },
  },
  visibility: browserVisibility,
  activity: browserActivity,
  openTabChannel(name, listener) {
    if (!globalThis.BroadcastChannel) return
    const channel = new BroadcastChannel(name)
    channel.onmessage = ({ data }) => listener(data)
    return { post: (message) => channel.postMessage(message), close: () => channel.close() }
  },
  tabStorage() {
    try {
      return globalThis.sessionStorage
    } catch {
      // Reading the property throws where the payer has blocked site data.
    }
  },
}
