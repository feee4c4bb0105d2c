import type { components } from '@weavr-kit/core'
import { noContent } from '../../answers/ok.js'
import { callerOf, type Call } from '../../context/Call.js'
import { operation, type Handler } from '../../context/Handler.js'
import { conflict, notFound } from '../../answers/Refusal.js'
import { askByPush } from '../../push/askByPush.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { activeFactor } from '../../people/activeFactor.js'
import { findConfirmable } from '../../payments/confirmations/findConfirmable.js'
import type { Confirmable } from '../../payments/confirmations/Confirmable.js'
import type { ConfirmableType } from '../../state/ConfirmableType.js'
import { toPushSubject } from '../../payments/confirmations/pushConfirmation.js'
import { verifyConfirmation } from './verifyConfirmation.js'

export interface OwnChallenges {
  send: Handler
  verify: Handler
  push: Handler
}

/**
 * The challenges that a resource has under its own path, for one thing at a time. Unlike the others their
 * codes may be sent again at once and without end: their refusals know neither `RETRY_IN_15SEC` nor a limit.
 * So it is the last miss that ends the thing, or codes could be guessed for ever.
 */
export function ownChallenges(
  type: ConfirmableType,
  noChallengeCode: 'STATE_INVALID' | 'CHALLENGE_NOT_PENDING' = 'STATE_INVALID',
): OwnChallenges {
  const keyOf = ({ params }: Pick<Call, 'params'>) => `confirm:${type}:${params.id ?? ''}`

  return {
    send: operation((call, context) => {
      findWaiting(type, call, context)
      context.otp.restart(keyOf(call))
      return noContent
    }),

    verify: operation<components['schemas']['OtpVerifyRequest']>((call, context) => {
      const thing = findWaiting(type, call, context)
      if (!context.state.challenges[keyOf(call)]) throw conflict(noChallengeCode)
      try {
        verifyConfirmation(keyOf(call), call.body.verificationCode, [thing], context)
      } catch (error) {
        if (context.state.challenges[keyOf(call)]?.status === 'SPENT') thing.fail()
        throw error
      }
      return noContent
    }),

    push: operation((call, context) => {
      findWaiting(type, call, context, false)
      const channel = call.params.channel === 'AUTHY' ? 'AUTHY' : 'BIOMETRIC'
      askByPush(context, callerOf(call).user, {
        channel,
        purpose: 'confirmation',
        subject: toPushSubject(type, [call.params.id ?? '']),
      })
      return noContent
    }),
  }
}

/**
 * The thing that the path names.
 * @throws {Refusal} 404, or 409 unless it waits and the user can confirm it
 */
function findWaiting(
  type: ConfirmableType,
  call: Pick<Call, 'caller' | 'params'>,
  context: SandboxContext,
  bySms = true,
): Confirmable {
  const { user, identity } = callerOf(call)
  const thing = findConfirmable(type, call.params.id ?? '', identity.id, context)
  if (!thing) throw notFound()
  if (!thing.waits) throw conflict(thing.exempt ? 'SCA_EXEMPTION_APPLIED' : 'STATE_INVALID')
  if (bySms && !activeFactor(user, 'SMS')) throw conflict('CHANNEL_NOT_REGISTERED')
  return thing
}
