import { listen } from './listen.js'
import type { Platform } from './Platform.js'

/**
 * The page's own clocks, timers, input and tabs. Where one is missing (a server, React Native) it is silent.
 */
export const browserPlatform: Platform = {
  clock: {
    wallMs: () => Date.now(),
    monotonicMs: () => performance.now(),
    sharedMs: () => performance.timeOrigin + performance.now(),
  },
  timers: {
    after(delayMs, run) {
      const id = setTimeout(run, delayMs)
      letProcessExit(id)
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
      listen('keydown pointerdown wheel touchstart input', ({ isTrusted }) => {
        if (isTrusted) listener()
      }),
  },
  openTabChannel(name, listener) {
    try {
      const channel = new BroadcastChannel(name)
      letProcessExit(channel)
      channel.onmessage = ({ data }) => listener(data)
      return channel
    } catch {
      // Missing, or forbidden with the page's other storage: then each tab is alone.
      return undefined
    }
  },
  tabStorage: () => globalThis.sessionStorage,
  originStorage: () => globalThis.localStorage,
  pageUrl: () => globalThis.location?.href,
  reportError(error) {
    if (typeof globalThis.reportError === 'function') globalThis.reportError(error)
    // eslint-disable-next-line no-console -- where nothing else takes errors (Node), they must not be lost
    else console.error(error)
  },
  // eslint-disable-next-line no-console -- the console is where a developer looks
  advise: (sentence) => console.warn(sentence),
}

/** A session that waits for its end must not keep a script in Node alive. */
function letProcessExit(handle: unknown) {
  ;(handle as { unref?: () => void }).unref?.()
}
