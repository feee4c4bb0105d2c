import type { EndReason, SessionIdentity } from './SessionState.js'

interface Told<Type extends string> {
  type: Type
  /** Epoch milliseconds. */
  at: number
  identity: SessionIdentity
}

/** What `onSessionEvent` hears. Never holds a token. A sign-in that comes too late ends without having started. */
export type SessionEvent =
  | Told<'started'>
  | Told<'expiring'>
  | Told<'extended'>
  | Told<'stepped-up'>
  | (Told<'ended'> & { reason: EndReason; interruptedWrite: boolean })
