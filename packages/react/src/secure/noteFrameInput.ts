import type { Weavr } from '@weavr-kit/core'
import { getWaitingReads } from '../internal/getWaitingReads.js'

/**
 * The payer acted inside a frame of Weavr's, whose events the page does not get: it counts like a key pressed
 * outside.
 */
export function noteFrameInput(weavr: Weavr): void {
  const { session } = weavr
  session.noteInput()
  // While it warns, input does not count.
  if (session.getState().status === 'active') getWaitingReads(weavr).askAgain()
}
