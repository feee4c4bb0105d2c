import type { Known } from './Known.js'
import type { EndReason } from './SessionState.js'
import type { Register, SessionUser } from './SignInRecord.js'

/** What a tab tells the others: what it knows, and whether it asks or answers. */
export interface TabStatement {
  tab: string
  limits: { lifetimeMs: number; payerIdleMs: number }
  registers: readonly Register[]
  /** The sign-in that the tab has, whether or not it tells its token. */
  holds?: string
  /** Only of a tab that shares, and that knows where it stands. */
  shared?: { user: SessionUser; signInId: string; token: string }
  /** Please answer, under this name. */
  question?: string
  /** The name of the question that this answers. */
  answer?: string
  /** Of what was heard: it lay in a queue so long that what it says may be over. */
  isStale?: boolean
}

/** What `onSessionEvent` is told, but for when, of whom, and whether a write was under way. */
export type Report =
  | { type: 'started' | 'expiring' | 'stepped-up' }
  | { type: 'extended'; by: 'press' | 'request' | 'tab' }
  | { type: 'ended'; reason: EndReason }

/** What a step wants done, in this order. What is known afterwards is shown when all is done. */
export type Effect =
  /**
   * Shows the end. Before anybody here hears of it, all that was fetched is thrown away, and the other tabs
   * are told.
   */
  | { type: 'end'; known: Known; reason: EndReason; statement?: TabStatement }
  /** Tells listeners, after showing what was known when it happened. */
  | { type: 'report'; known: Known; report: Report }
  | { type: 'tell'; statement: TabStatement }
  | { type: 'revoke'; token: string }
  /** Takes back what was kept over a reload. An end does so too. */
  | { type: 'forget' }
  | { type: 'keep-alive' }
