import type { SessionRecord } from './LiveSession.js'
import type { EndReason } from './SessionState.js'

/** What tabs of one origin tell each other. Absolute times, so that a message may come late or twice. */
export type TabMessage =
  /** A new tab: is anybody signed in? */
  | { type: 'ask' }
  /** The whole session, token included: after a sign-in, and as an answer. */
  | { type: 'session'; record: SessionRecord }
  /** Something moved: the later activity wins. */
  | { type: 'news'; record: SessionRecord }
  /** An end wins over everything that is older. The record says what the ending tab knew. */
  | { type: 'end'; reason: EndReason; at: number; record: SessionRecord }
