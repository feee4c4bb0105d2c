import type { components } from '@weavr-kit/core'
import { noContent, ok } from '../../answers/ok.js'
import { callerOf, type Call, type Caller } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import { askByPush } from '../../push/askByPush.js'
import { activeFactor } from '../../people/activeFactor.js'

export const stepUpHandlers = {
  stepupSCAChallenge: operation((call, { otp }) => {
    otp.send(challengeOf(enrolledCaller(call)))
    return noContent
  }),

  stepupSCAVerify: operation<components['schemas']['OtpVerifyRequest']>((call, { otp }) => {
    const caller = enrolledCaller(call)
    otp.verify(challengeOf(caller), call.body.verificationCode)
    caller.token.steppedUp = true
    return noContent
  }),

  stepupSCAChallengePush: operation((call, context) => {
    const { user, token } = callerOf(call)
    const channel = call.params.channel === 'AUTHY' ? 'AUTHY' : 'BIOMETRIC'
    const { id } = askByPush(context, user, { channel, purpose: 'step-up', subject: token.token })
    return ok({ id })
  }),
}

// A step-up belongs to one token: another session of the same user has its own.
const challengeOf = ({ token }: Caller) => `step-up:${token.token}`

function enrolledCaller(call: Pick<Call, 'caller'>): Caller {
  const caller = callerOf(call)
  if (!activeFactor(caller.user, 'SMS')) throw conflict('CHANNEL_NOT_REGISTERED')
  return caller
}
