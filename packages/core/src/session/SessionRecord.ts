import type { SessionClock } from './createSessionClock.js'
import type { Anchors } from './deadlineOf.js'
import type { EndReason, SessionCredentials, SessionIdentity } from './SessionState.js'

/** A session: in memory with its moments in session time, told or stored with its moments on the wall clock. */
export interface SessionRecord extends Anchors {
  /** Names the sign-in this session came from; the same in every tab that shares it. */
  id: string
  token: string
  identity: SessionIdentity
  credentials?: SessionCredentials
  steppedUp: boolean
  /** The payer's last input, page load or sign-in: unlike `payerAt`, never moved by a request. */
  inputAt: number
  /** The warning has been in view while there was still time to answer it. */
  warned?: boolean
}

/**
 * What tabs of one origin tell each other. Moments are absolute, so that a message may come late or twice.
 * Without a record it asks for one; with `over` it is an end, which wins over everything that is older.
 */
export interface TabMessage {
  record?: SessionRecord
  over?: EndReason
}

export function moveMoments(record: SessionRecord, move: SessionClock['toWall']): SessionRecord {
  const { startedAt, tokenAt, payerAt, inputAt } = record
  return { ...record, startedAt: move(startedAt), tokenAt: move(tokenAt), payerAt: move(payerAt), inputAt: move(inputAt) }
}
