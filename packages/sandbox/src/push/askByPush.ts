import { activeFactor } from '../people/activeFactor.js'
import type { UserRecord } from '../state/UserRecord.js'
import { conflict } from '../answers/Refusal.js'
import { plan } from '../context/plan.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { PushChallengeRecord } from '../state/PushChallengeRecord.js'

export type PushQuestion = Pick<PushChallengeRecord, 'channel' | 'purpose' | 'subject'>

/** How long a device may be asked. */
const answerableMs = 5 * 60_000

type Context = Pick<SandboxContext, 'state' | 'now' | 'nextId'>

/** Asks the device that the user has enrolled. @throws {Refusal} 409 `CHANNEL_NOT_REGISTERED` */
export function askByPush(context: Context, user: UserRecord, question: PushQuestion): PushChallengeRecord {
  if (!activeFactor(user, question.channel)) throw conflict('CHANNEL_NOT_REGISTERED')
  return addPushChallenge(context, user, question)
}

export function addPushChallenge(
  context: Context,
  user: UserRecord,
  question: PushQuestion,
): PushChallengeRecord {
  const { state, now, nextId } = context
  const challenge: PushChallengeRecord = {
    id: nextId(),
    userId: user.id,
    ...question,
    status: 'PENDING',
    askedAt: now(),
  }
  state.pushChallenges[challenge.id] = challenge
  plan(context, { at: now() + answerableMs, task: 'push.expire', id: challenge.id })
  return challenge
}
