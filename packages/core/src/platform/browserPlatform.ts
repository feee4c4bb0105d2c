import { listen } from './listen.js'
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
  visibility: {
    isVisible: () => !globalThis.document?.hidden,
    subscribe: (listener) => listen('visibilitychange resume pageshow focus online', listener),
  },
  activity: {
    // Scripts cannot forge `isTrusted`, and a moved mouse may be a bumped desk.
    subscribe: (listener) =>
      listen('keydown pointerdown wheel touchstart', ({ isTrusted }) => {
        if (isTrusted) listener()
      }),
  },
  openTabChannel(name, listener) {
    if (!globalThis.BroadcastChannel) return
    const channel = new BroadcastChannel(name)
    channel.onmessage = ({ data }) => listener(data)
    return channel
  },
  tabStorage: () => globalThis.sessionStorage,
}
