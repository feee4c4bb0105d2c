import type { SessionState } from '@weavr-kit/core'

/**
 * The state of the session without its token, which must not lie in a cache, in a component or in developer
 * tools.
 */
export type TokenlessSessionState = Omit<SessionState, 'token'>

const known = new WeakMap<SessionState, TokenlessSessionState>()

/** The same object for the same state, so that it can be what a component watches. */
export function withoutToken(state: SessionState): TokenlessSessionState {
  const made = known.get(state) ?? leaveOutToken(state)
  known.set(state, made)
  return made
}

const leaveOutToken = ({ token: _, ...state }: SessionState): TokenlessSessionState => state
