import type { EndReason, SessionIdentity } from './SessionState.js'

interface Told<Type extends string> {
  type: Type
  /** Epoch milliseconds. */
  at: number
  identity: SessionIdentity
}

/**
 * What `onSessionEvent` hears: everything once, in the order in which it happened. Never holds a token. A
 * sign-in that comes too late ends without having started.
 */
export type SessionEvent =
  | Told<'started'>
  | Told<'expiring'>
  /** Another minute or more: by the payer's press, by a request of theirs, or by either in another tab. */
  | (Told<'extended'> & { by: 'press' | 'request' | 'tab' })
  | Told<'stepped-up'>
  | (Told<'ended'> & { reason: EndReason; interruptedWrite: boolean })
