import { noContent } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import { addPushChallenge } from '../../push/askByPush.js'
import { activeFactor } from '../../people/activeFactor.js'
import { setFactor } from '../../people/setFactor.js'

export const pushFactorHandlers = {
  enrolDeviceUsingPush: operation((call, context) => {
    const { user } = callerOf(call)
    if (activeFactor(user, 'AUTHY')) throw conflict('CHANNEL_ALREADY_REGISTERED')
    if (!user.mobile) throw conflict('MOBILE_NUMBER_NOT_AVAILABLE')
    setFactor(user, 'AUTHY', 'PENDING_VERIFICATION')
    // The answer names no challenge: only the device, and in a sandbox its state, knows what is asked.
    addPushChallenge(context, user, { channel: 'AUTHY', purpose: 'enrolment', subject: user.id })
    return noContent
  }),

  unlinkDeviceUsingPush: operation((call) => {
    const { user } = callerOf(call)
    const channel = call.params.channel === 'AUTHY' ? 'AUTHY' : 'BIOMETRIC'
    if (!activeFactor(user, channel)) throw conflict('CHANNEL_NOT_REGISTERED')
    setFactor(user, channel, 'INACTIVE')
    return noContent
  }),
}
