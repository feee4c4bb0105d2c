import type { SessionClock } from './createSessionClock.js'
import type { Anchors } from './deadlineOf.js'
import type { EndReason, SessionState } from './SessionState.js'

/** A session: in memory with its moments in session time, told or stored with its moments on the wall clock. */
export interface SessionRecord extends Anchors {
  /** Names the sign-in this session came from; the same in every tab that shares it. */
  id: string
  /** What the sign-in granted. An isolated tab tells no token. */
  grant: Required<Pick<SessionState, 'identity'>> & Pick<SessionState, 'token' | 'claims' | 'credentials'>
  steppedUp: boolean
  /** The payer's last input, page load or sign-in: unlike `payerAt`, never moved by a request. */
  inputAt: number
  /** The warning has been in view while there was still time to answer it. */
  warned: boolean
}

/**
 * What tabs of one origin tell each other. Moments are absolute, so that a message may come late or twice.
 * Without a record it asks for one; with `over` it is an end, which wins over everything that is older.
 */
export interface TabMessage {
  record?: SessionRecord
  over?: EndReason
}

/** Moments are what ends in `At`. */
export function moveMoments(record: SessionRecord, move: SessionClock['toWall']): SessionRecord {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, key.endsWith('At') ? move(value as number) : (value as unknown)])) as unknown as SessionRecord
}
