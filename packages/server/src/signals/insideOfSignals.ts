import type { WeavrStore } from '../store/WeavrStore.js'
import type { Owners } from './createOwners.js'
import type { WeavrSignals } from './WeavrSignals.js'

/** What signals show to the proxy alone, which lets pages listen. */
export interface SignalsInside {
  store: WeavrStore
  owners: Owners
}

const inside = Symbol('inside')

export function withSignalsInside(signals: WeavrSignals, shown: SignalsInside): WeavrSignals {
  return Object.defineProperty(signals, inside, { value: shown })
}

export const insideOfSignals = (signals: WeavrSignals): SignalsInside | undefined =>
  (signals as { [inside]?: SignalsInside })[inside]
