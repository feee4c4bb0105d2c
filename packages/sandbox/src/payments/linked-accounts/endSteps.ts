import type { SandboxContext } from '../../context/SandboxContext.js'
import type { LinkedAccountRecord, VerificationStep } from '../../state/LinkedAccountRecord.js'

/** The run that an account's verification is in, or was in last. */
export const currentRun = ({ verifications }: LinkedAccountRecord) => verifications.at(-1)

/**
 * Ends steps of the current run: the last one to be completed links the account, the first one to be rejected
 * ends it.
 */
export function endSteps(
  account: LinkedAccountRecord,
  names: readonly VerificationStep['step'][],
  status: 'COMPLETED' | 'REJECTED',
  { now }: Pick<SandboxContext, 'now'>,
): void {
  const run = currentRun(account)
  if (run?.state !== 'PENDING') return
  for (const step of run.verificationSteps) {
    if (!names.includes(step.step) || step.status === 'COMPLETED') continue
    step.status = status
    step.completedTimestamp = now()
  }
  if (run.verificationSteps.some((step) => step.status === 'REJECTED')) endRun(account, 'REJECTED', now())
  else if (run.verificationSteps.every((step) => step.status === 'COMPLETED'))
    endRun(account, 'VERIFIED', now())
}

/** Ends the current run, whatever its steps say. */
export function endRun(account: LinkedAccountRecord, state: 'VERIFIED' | 'REJECTED', at: number): void {
  const run = currentRun(account)
  if (run?.state !== 'PENDING') return
  run.state = state
  run.completedTimestamp = at
  if (account.state === 'PENDING_VERIFICATION') account.state = state === 'VERIFIED' ? 'ACTIVE' : 'REJECTED'
}
