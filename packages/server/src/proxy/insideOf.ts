import type { Forward } from './createForwarder.js'

/** What a proxy shows to those who carry its calls in another way than by `fetch`. */
export interface Inside {
  forward: Forward
  baseUrl: string
}

const inside = Symbol('inside')

export function withInside<Handler extends object>(handler: Handler, shown: Inside): Handler {
  return Object.defineProperty(handler, inside, { value: shown })
}

export const insideOf = (handler: object): Inside | undefined => (handler as { [inside]?: Inside })[inside]
