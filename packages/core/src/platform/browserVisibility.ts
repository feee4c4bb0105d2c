import { listen } from './listen.js'
import type { Visibility } from './Platform.js'

/** Whether a person could be looking, and every moment at which a tab may find out that time has passed. */
export const browserVisibility: Visibility = {
  isVisible: () => globalThis.document?.visibilityState !== 'hidden',
  subscribe(listener) {
    const stops = [listen(globalThis.document, ['visibilitychange', 'resume'], listener), listen(globalThis.window, ['pageshow', 'focus', 'online'], listener)]
    return () => {
      for (const stop of stops) stop()
    }
  },
}
