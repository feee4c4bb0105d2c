import type { Platform } from '../platform/Platform.js'
import type { Limits } from './deadlineOf.js'
import type { SessionRules } from './Known.js'
import type { SessionGrant } from './Session.js'
import type { SessionEvent } from './SessionEvent.js'

export interface SessionOptions extends Limits {
  platform: Platform
  /** Tells the sessions of one origin apart: names the tab channel and the storage key. */
  scope: string
  warnBeforeMs: number
  backgroundIdleMs: number
  keepAlive?: 'prompt' | 'on-input'
  tabs?: 'share' | 'isolate'
  persist?: 'memory' | 'session'
  /** Sends one authenticated request with the intent `keep-alive`. */
  sendKeepAlive: () => Promise<unknown>
  /** Tells the server that the token is done with. Never rejects. */
  revoke: (token: string) => Promise<unknown>
  /** Asks the server for the session of the page's cookie. */
  resume?: () => Promise<SessionGrant | undefined>
  onSessionEvent?: (event: SessionEvent) => void
}

/** What of the options decides what time means. */
export const rulesOf = (options: SessionOptions): SessionRules => ({
  lifetimeMs: options.lifetimeMs,
  payerIdleMs: options.payerIdleMs,
  warnBeforeMs: options.warnBeforeMs,
  backgroundIdleMs: options.backgroundIdleMs,
  keepAlive: options.keepAlive ?? 'prompt',
  shares: options.tabs !== 'isolate',
})
