import { listen } from './listen.js'
import type { Activity } from './Platform.js'

/** Input that only a person can make: scripts cannot forge `isTrusted`, and a moved mouse may be a bumped desk. */
export const browserActivity: Activity = {
  subscribe: (listener) =>
    listen('keydown pointerdown wheel touchstart', ({ isTrusted }) => {
      if (isTrusted) listener()
    }),
}
