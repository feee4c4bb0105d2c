import type { components } from '@weavr-kit/core'
import { noContent, ok } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import { activeFactor } from '../../people/activeFactor.js'
import { setFactor } from '../../people/setFactor.js'
import type { UserRecord } from '../../state/UserRecord.js'

const challengeOf = (user: UserRecord) => `enrol:${user.id}`

export const authenticationFactorHandlers = {
  authFactorsGet: operation((call) => ok({ factors: callerOf(call).user.factors })),

  enrolDeviceUsingOtpStepOne: operation((call, { otp }) => {
    const { user } = callerOf(call)
    refuseEnrolled(user)
    if (!user.mobile) throw conflict('MOBILE_NUMBER_NOT_AVAILABLE')
    setFactor(user, 'SMS', 'PENDING_VERIFICATION')
    otp.restart(challengeOf(user))
    return noContent
  }),

  enrolDeviceUsingOtpStepTwo: operation<components['schemas']['OtpVerifyRequest']>((call, { otp }) => {
    const { user, token } = callerOf(call)
    refuseEnrolled(user)
    otp.verify(challengeOf(user), call.body.verificationCode)
    setFactor(user, 'SMS', 'ACTIVE')
    user.mobileVerified = true
    // Since 2025 an enrolment counts as a step-up of the session it was made in.
    token.steppedUp = true
    return noContent
  }),
}

function refuseEnrolled(user: UserRecord) {
  if (activeFactor(user, 'SMS')) throw conflict('CHANNEL_ALREADY_REGISTERED')
}
