/** Somebody who lives in the sandbox. */
export interface DemoUser {
  name: string
  /** Who that is, in a few words. */
  about: string
  email: string
  password: string
}

/**
 * What the sandbox suffers from: every answer slow, none at all, an error, a rate limit; or the next call
 * alone refused.
 */
export type Trouble = 'none' | 'slow' | 'unreachable' | 'failing' | 'busy' | 'refused'

/** What the world outside does: a customer pays, a shop charges a card, or tries to. */
export type WorldEvent =
  | { happens: 'money-in'; accountId: string; currency: string }
  | { happens: 'purchase' | 'decline'; cardId: string; currency: string }

/** The controls of a sandbox, as far as the demo needs them. */
export interface Lab {
  users: readonly Omit<DemoUser, 'password'>[]
  /** With which a demo user signs in: asked for at the press, and kept in no prop. */
  credentialsOf(email: string): { email: string; password: string }
  /** How far the sandbox's clock, and with it every tab's, is ahead of the system's, in milliseconds. */
  aheadMs(): number
  subscribeTime(listener: () => void): () => void
  /** Sets the sandbox's clock forward; every tab follows. */
  advance(ms: number): Promise<void>
  /** The trouble that there was when the page was opened: it outlives a reload. */
  trouble: Trouble
  /** Replaces the trouble that there is. */
  cause(trouble: Trouble): Promise<void>
  play(event: WorldEvent): Promise<void>
}

/** What `GET /lab` answers, and the page holds already. */
export type LabAnswer =
  { sandbox: false } | { sandbox: true; users: DemoUser[]; aheadMs: number; trouble: Trouble }
