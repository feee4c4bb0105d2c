import type { Platform } from '../platform/Platform.js'
import { createSession } from './createSession.js'
import type { AdmitOptions, Session, SessionGrant } from './Session.js'
import type { SessionEvent } from './SessionEvent.js'
import type { SessionOptions } from './SessionOptions.js'

export const alice = { type: 'CORPORATE', id: '111' } as const
export const bob = { type: 'CONSUMER', id: '222' } as const

export const aliceGrant: SessionGrant = {
  token: 'token-of-alice',
  identity: alice,
  credentials: { type: 'ROOT', id: '1' },
}
export const bobGrant: SessionGrant = { token: 'token-of-bob', identity: bob }

export interface OpenedSession {
  session: Session
  /** What `onSessionEvent` heard. */
  events: SessionEvent[]
  eventTypes(): string[]
  /** Tokens that were revoked. */
  revoked: string[]
  /** How many keep-alive requests left. */
  keepAlives(): number
  /** One request that is answered at once. */
  send(options?: AdmitOptions, outcome?: 'accepted' | 'rejected' | 'failed'): void
}

/**
 * A session with the usual limits, in the tab whose platform is given; it records what it says to the
 * outside.
 */
export function openSession(
  { platform }: { platform: Platform },
  given: Partial<SessionOptions> & { isPrompted?: boolean } = {},
): OpenedSession {
  const { isPrompted = true, ...options } = given
  const events: SessionEvent[] = []
  const revoked: string[] = []
  let keepAlives = 0
  const session: Session = createSession({
    platform,
    scope: 'weavr:test',
    lifetimeMs: 300_000,
    payerIdleMs: 300_000,
    warnBeforeMs: 60_000,
    backgroundIdleMs: 60_000,
    keepAlive: 'prompt',
    tabs: 'share',
    persist: 'memory',
    revoke: async (token) => void revoked.push(token),
    onSessionEvent: (event) => events.push(event),
    ...options,
    async sendKeepAlive() {
      keepAlives += 1
      if (options.sendKeepAlive) return options.sendKeepAlive()
      session.admit({ intent: 'keep-alive' }).settle('accepted')
    },
  })
  if (isPrompted) session.mountPrompt()
  return {
    session,
    events,
    revoked,
    eventTypes: () => events.map(({ type }) => type),
    keepAlives: () => keepAlives,
    send: (admitOptions, outcome = 'accepted') => session.admit(admitOptions).settle(outcome),
  }
}

/** A JWT that nobody signed. */
export function jwtOf(claims: unknown): string {
  const encode = (value: unknown) =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return [encode({ alg: 'none' }), encode(claims), 'x'].join('.')
}
