/** Somebody who lives in the sandbox. */
export interface DemoUser {
  name: string
  /** Who that is, in a few words. */
  about: string
  email: string
  password: string
}

/** What the sandbox suffers from: every answer slow, none at all, an error, a rate limit; or the next call alone refused. */
export type Trouble = 'none' | 'slow' | 'unreachable' | 'failing' | 'busy' | 'refused'

/** The controls of a sandbox, as far as the demo needs them. */
export interface Lab {
  users: readonly DemoUser[]
  /** How far the sandbox's clock, and with it every tab's, is ahead of the system's, in milliseconds. */
  aheadMs(): number
  subscribeTime(listener: () => void): () => void
  /** Sets the sandbox's clock forward; every tab follows. */
  advance(ms: number): Promise<void>
  /** Replaces the trouble that there is. */
  cause(trouble: Trouble): Promise<void>
}

/** What `GET /lab` answers. */
export type LabAnswer = { sandbox: false } | { sandbox: true; users: DemoUser[]; aheadMs: number }
