import { activeFactor } from '../api/authentication-factors/activeFactor.js'
import type { UserRecord } from '../api/authentication-factors/UserRecord.js'
import { conflict } from '../pipeline/Refusal.js'
import type { SandboxContext } from '../state/SandboxContext.js'
import type { PushChallengeRecord } from './PushChallengeRecord.js'

export type PushQuestion = Pick<PushChallengeRecord, 'channel' | 'purpose' | 'subject'>

type Context = Pick<SandboxContext, 'state' | 'now' | 'nextId'>

/** Asks the device that the user has enrolled. @throws {Refusal} 409 `CHANNEL_NOT_REGISTERED` */
export function askByPush(context: Context, user: UserRecord, question: PushQuestion): PushChallengeRecord {
  if (!activeFactor(user, question.channel)) throw conflict('CHANNEL_NOT_REGISTERED')
  return addPushChallenge(context, user, question)
}

export function addPushChallenge({ state, now, nextId }: Context, user: UserRecord, question: PushQuestion): PushChallengeRecord {
  const challenge: PushChallengeRecord = { id: nextId(), userId: user.id, ...question, status: 'PENDING', askedAt: now() }
  state.pushChallenges[challenge.id] = challenge
  return challenge
}
