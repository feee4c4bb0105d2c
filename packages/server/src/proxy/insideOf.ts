import { createInside } from '../calls/createInside.js'
import type { Forward } from './createForwarder.js'

/** What a proxy shows to those who carry its calls in another way than by `fetch`. */
export interface Inside {
  forward: Forward
  baseUrl: string
}

export const { put: withInside, of: insideOf } = createInside<Inside>()
