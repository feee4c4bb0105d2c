import type { SandboxContext } from '../context/SandboxContext.js'
import type { PushChallengeRecord } from '../state/PushChallengeRecord.js'
import { pushOutcomes } from './pushOutcomes.js'

export interface PushVerdict {
  /** Whose device answers. */
  userId: string
  challengeId: string
  status: Exclude<PushChallengeRecord['status'], 'PENDING'>
}

/** Lets the device answer. False when there is no such question, or none that still waits. */
export async function judgePushChallenge(
  context: SandboxContext,
  { userId, challengeId, status }: PushVerdict,
): Promise<boolean> {
  const challenge = context.state.pushChallenges[challengeId]
  if (challenge?.userId !== userId || challenge.status !== 'PENDING') return false
  challenge.status = status
  if (status === 'VERIFIED') await pushOutcomes[challenge.purpose]?.(challenge, context)
  return true
}
