import { listen } from './listen.js'
import type { Visibility } from './Platform.js'

/** Whether a person could be looking, and every moment at which a tab may find out that time has passed. */
export const browserVisibility: Visibility = {
  isVisible: () => !globalThis.document?.hidden,
  subscribe: (listener) => listen('visibilitychange resume pageshow focus online', listener),
}
