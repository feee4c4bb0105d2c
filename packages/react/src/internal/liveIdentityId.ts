import type { SessionState } from '@weavr-kit/core'

/**
 * Whom a live session acts for; `undefined` when none is live. Every query key carries it, so that nothing of
 * one shows under another.
 */
export const liveIdentityId = ({ token, identity }: SessionState): string | undefined =>
  token ? identity?.id : undefined
