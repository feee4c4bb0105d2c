import { isUnsure, registerOf, type Known } from './Known.js'
import type { RequestIntent } from './SessionState.js'

/** A read is taken for the payer's doing this long after input. */
const ATTENDED_MS = 10_000

export interface JudgedRequest {
  intent: RequestIntent
  /**
   * Said to be the payer's, or a write: its success is an act of the payer. A read that is taken for theirs
   * is none.
   */
  isPayers: boolean
  /** Nobody asked for it lately, so it must wait for the payer. */
  isPaused: boolean
}

/** What a request counts as, and whether it may go. What is inferred errs towards `background`. */
export function judgeRequest(
  known: Known,
  now: number,
  said: { intent?: RequestIntent; write?: boolean },
): JudgedRequest {
  const { rules, standing } = known
  const quietMs = now - (registerOf(known)?.inputAt ?? 0)
  const isExpiring = standing.status === 'expiring'
  const isAttended = !isExpiring && quietMs < Math.min(ATTENDED_MS, rules.backgroundIdleMs)
  const isPayers = said.intent === 'user' || (said.intent === undefined && said.write === true)
  const intent = said.intent ?? (isPayers || isAttended ? 'user' : 'background')
  const isIdle = intent === 'background' && (isExpiring || quietMs > rules.backgroundIdleMs)
  return { intent, isPayers, isPaused: isIdle || isUnsure(known) }
}
