import type { SessionState } from '@weavr-kit/core'

/** The state of the session without its token, which must not lie in a cache or in developer tools. */
export type TokenlessSessionState = Omit<SessionState, 'token'>

export const withoutToken = ({ token: _, ...state }: SessionState): TokenlessSessionState => state
