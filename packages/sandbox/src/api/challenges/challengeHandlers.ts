import type { components } from '@weavr-kit/core'
import { noContent, ok } from '../../answers/ok.js'
import { callerOf, type Call } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import { askByPush } from '../../push/askByPush.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { activeFactor } from '../../people/activeFactor.js'
import type { ConfirmationRecord } from '../../state/ConfirmationRecord.js'
import { findConfirmable } from '../../payments/confirmations/findConfirmable.js'
import type { Confirmable } from '../../payments/confirmations/Confirmable.js'
import type { ConfirmableType } from '../../state/ConfirmableType.js'
import { toPushSubject } from '../../payments/confirmations/pushConfirmation.js'
import { verifyConfirmation } from './verifyConfirmation.js'

type Schemas = components['schemas']

export const challengeHandlers = {
  multipleSCAChallenge: operation<Schemas['ConfirmationChallengeRequest']>((call, context) => {
    const { user, identity } = callerOf(call)
    const { resourceType, resourceIds } = call.body
    findWaiting(resourceType, resourceIds, identity.id, context)
    if (!activeFactor(user, 'SMS')) throw conflict('CHANNEL_NOT_REGISTERED')
    // The same things again are the same challenge: its limits count on.
    const otpKey = `confirm:${user.id}:${resourceType}:${[...resourceIds].sort().join(',')}`
    context.otp.send(otpKey)
    const record: ConfirmationRecord = {
      id: context.nextId(),
      userId: user.id,
      resourceType,
      resourceIds,
      otpKey,
    }
    context.state.confirmations[record.id] = record
    return ok({ scaChallengeId: record.id })
  }),

  multipleSCAVerify: operation<Schemas['MultipleSCAVerifyRequest']>((call, context) => {
    const { resourceIds, otpKey } = findConfirmation(call, context)
    const things = findWaiting(call.body.resourceType, resourceIds, callerOf(call).identity.id, context)
    // Too many misses end the code and not the thing: another may be sent, until their limit is reached.
    verifyConfirmation(otpKey, call.body.verificationCode, things, context)
    return noContent
  }),

  multipleSCAChallengePush: operation<Schemas['ConfirmationChallengeRequest']>((call, context) => {
    const { user, identity } = callerOf(call)
    const { resourceType, resourceIds } = call.body
    findWaiting(resourceType, resourceIds, identity.id, context)
    const channel = call.params.channel === 'AUTHY' ? 'AUTHY' : 'BIOMETRIC'
    const { id } = askByPush(context, user, {
      channel,
      purpose: 'confirmation',
      subject: toPushSubject(resourceType, resourceIds),
    })
    return ok({ scaChallengeId: id })
  }),
}

/** @throws {Refusal} 409 `STATE_INVALID` unless all of them wait for this */
function findWaiting(
  type: ConfirmableType,
  ids: readonly string[],
  identityId: string,
  context: SandboxContext,
): Confirmable[] {
  const things = ids.map((id) => findConfirmable(type, id, identityId, context))
  const waiting = things.filter((thing) => thing !== undefined).filter(({ waits }) => waits)
  if (waiting.length === 0 || waiting.length < ids.length) throw conflict('STATE_INVALID')
  return waiting
}

function findConfirmation(
  call: Call<Schemas['MultipleSCAVerifyRequest']>,
  { state }: SandboxContext,
): ConfirmationRecord {
  const record = state.confirmations[call.params.scaChallengeId ?? '']
  const isTheirs = record?.userId === callerOf(call).user.id && record.resourceType === call.body.resourceType
  if (!record || !isTheirs) throw conflict('STATE_INVALID')
  return record
}
