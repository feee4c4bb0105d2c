import { conflict } from '../../answers/Refusal.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { CheckRecord } from '../../state/CheckRecord.js'

/** What an operation answers when a check is beyond starting. */
export type CheckConflicts = Record<'APPROVED' | 'PENDING_REVIEW' | 'REJECTED', string>

/**
 * Starts a check, or goes on with one that was started.
 * @throws {Refusal} 409 when there is nothing left to start
 */
export function startCheck(
  check: CheckRecord | undefined,
  { nextId }: Pick<SandboxContext, 'nextId'>,
  conflicts: CheckConflicts,
): CheckRecord {
  const status = check?.status ?? 'NOT_STARTED'
  if (status === 'APPROVED' || status === 'PENDING_REVIEW' || status === 'REJECTED')
    throw conflict(conflicts[status])
  return { status: 'INITIATED', reference: check?.reference ?? nextId() }
}
