import type { SessionClock } from './createSessionClock.js'
import type { Anchors } from './deadlineOf.js'
import { readClaims } from './readClaims.js'
import type { SessionClaims, SessionCredentials, SessionIdentity } from './SessionState.js'

/** A session as told to another tab or kept in storage: moments on the wall clock. */
export interface SessionRecord extends Anchors {
  /** Names the sign-in this session came from; the same in every tab that shares it. */
  id: string
  /** Left out of what is only news about a session that both sides have. */
  token?: string
  identity: SessionIdentity
  credentials?: SessionCredentials
  steppedUp: boolean
  /** The payer's last input, page load or sign-in: unlike `payerAt`, never moved by a request. */
  inputAt: number
  /** The warning has been in view while there was still time to answer it. */
  warned: boolean
}

/** A session while it lives, in memory: moments in session time. */
export interface LiveSession extends SessionRecord {
  token: string
  claims?: SessionClaims
}

function moveMoments<Shape extends SessionRecord>(record: Shape, move: (at: number) => number): Shape {
  const { startedAt, tokenAt, payerAt, inputAt } = record
  return { ...record, startedAt: move(startedAt), tokenAt: move(tokenAt), payerAt: move(payerAt), inputAt: move(inputAt) }
}

/** Without the token and its claims, which only a whole session carries. */
export const toNews = ({ claims: _, token: __, ...live }: LiveSession, clock: SessionClock): SessionRecord => moveMoments(live, clock.toWall)

export const toRecord = (live: LiveSession, clock: SessionClock): SessionRecord => ({ ...toNews(live, clock), token: live.token })

export function fromRecord(record: SessionRecord, clock: SessionClock): SessionRecord & { claims?: SessionClaims } {
  return { ...moveMoments(record, clock.fromWall), claims: record.token ? readClaims(record.token) : undefined }
}
