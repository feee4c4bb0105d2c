import type { ObservedStep } from './step.js'
import type { RequestIntent, SessionCredentials, SessionIdentity, SessionState } from './SessionState.js'

/** What a sign-in hands over: Weavr's login answer fits as it is. */
export interface SessionGrant {
  token: string
  identity: SessionIdentity
  credentials?: SessionCredentials
  steppedUp?: boolean
  /** How long ago the request that produced the token was sent, in milliseconds. @default 0 */
  ageMs?: number
}

/** Leave for one authenticated request. */
export interface Passage {
  token: string
  /** What the request counts as. */
  intent: RequestIntent
  /** Aborts when the session ends. */
  signal: AbortSignal
  /**
   * Tells how it went, once: `accepted` (2xx) moves the clocks from the moment of `admit`, `rejected` (401)
   * ends the session.
   * @throws {SessionError} when the session has ended meanwhile: the answer must be dropped.
   */
  settle(outcome: 'accepted' | 'rejected' | 'failed'): void
}

export interface AdmitOptions {
  /** @default inferred, erring towards `background` */
  intent?: RequestIntent
  /** A request that changes something: counts as `user` and is remembered while in flight. */
  write?: boolean
}

/**
 * The end user's session: a zustand store of `SessionState` with the moves that are allowed. Knows no HTTP.
 */
export interface Session {
  getState(): SessionState
  getInitialState(): SessionState
  subscribe(listener: (state: SessionState, previous: SessionState) => void): () => void
  /**
   * Starts a session with a token that a sign-in produced. Another identity's session ends first, as
   * `replaced`. One that comes so late that nobody could answer its warning ends without having started.
   * @throws {ConfigurationError} `invalid-grant`
   * @throws {SessionError} `token-expired` where it came too late to replace a session that lives.
   */
  start(grant: SessionGrant): SessionState
  /** Ends the session here and in every tab at once, then revokes the token, best effort. Never rejects. */
  signOut(): Promise<void>
  /**
   * Keeps the session alive with one cheap request, on behalf of the payer who pressed. Calls at the same
   * time share it.
   * @throws {SessionError} without a live session; otherwise whatever the request failed with. The deadline
   *   then stands.
   */
  extend(): Promise<SessionState>
  /** Remembers that this token is stepped up. */
  markSteppedUp(): void
  /**
   * @throws {SessionError} when there is no live session, or for a background request while the payer is
   *   away.
   */
  admit(options?: AdmitOptions): Passage
  /**
   * Resolves once the session knows again where it stands: after a sleep it asks the other tabs first, for at
   * most 250 ms, and gives no leave meanwhile. `undefined` while it knows.
   */
  whenSure(): Promise<void> | undefined
  /**
   * The payer acted where the page cannot see it, such as in one of Weavr's frames. Does not count while
   * `expiring`.
   */
  noteInput(): void
  /**
   * Says that a prompt is there which warns the payer while `expiring`, until the returned function is
   * called.
   */
  mountPrompt(): () => void
  /**
   * Says that a sign-in has begun. The returned function throws once a later sign-in or a sign-out has
   * overtaken it: whoever is answered after that must not be signed in.
   * @throws {SessionError} `replaced`, from the returned function.
   */
  expectSignIn(): () => void
  /**
   * Hears each step as it is taken, token and all: for `subscribeSteps`, which leaves out what nobody may
   * see.
   */
  observe(listener: (step: ObservedStep) => void): () => void
  /** Milliseconds until the session ends; 0 when none is live. */
  timeLeftMs(): number
  /** Calls back about once a second while a session is live, at whole seconds left. */
  subscribeTimeLeft(listener: () => void): () => void
  /** Runs while the session ends, before anybody hears of it: throw away what the session had fetched. */
  onPurge(purge: () => void): () => void
  /** Listens to the payer, the tabs and the clock until the returned function is called. */
  connect(): () => void
}
