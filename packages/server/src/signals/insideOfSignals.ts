import { createInside } from '../calls/createInside.js'
import type { WeavrStore } from '../store/WeavrStore.js'
import type { Owners } from './createOwners.js'

/** What signals show to the proxy alone, which lets pages listen. */
export interface SignalsInside {
  store: WeavrStore
  owners: Owners
}

export const { put: withSignalsInside, of: insideOfSignals } = createInside<SignalsInside>()
