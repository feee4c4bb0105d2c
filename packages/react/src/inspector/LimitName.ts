import type { SessionLimits } from '@weavr-kit/core'

/** Names one of the limits that can end a session. */
export type LimitName = SessionLimits['decidedBy']
