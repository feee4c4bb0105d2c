import type { components } from '@weavr-kit/core'
import { ok } from '../../answers/ok.js'
import { operation } from '../../context/Handler.js'
import { Refusal } from '../../answers/Refusal.js'
import { askByPush } from '../../push/askByPush.js'
import { usersOf } from '../identities/usersOf.js'

export const biometricSignInHandlers = {
  loginViaBiometrics: operation<components['schemas']['LoginViaBiometricsRequest']>(({ body }, context) => {
    const users = usersOf(context.records, body.email).filter(
      ({ active, identityId }) => active && (body.identity === undefined || identityId === body.identity.id),
    )
    const [user] = users
    if (!user) throw new Refusal({ status: 403 })
    if (context.now() < (context.state.logins[user.email.toLowerCase()]?.lockedUntil ?? 0))
      throw new Refusal({ status: 423 })
    // Without an identity, somebody with several has to choose one afterwards.
    const subject = context.alwaysExchange || users.length > 1 ? 'AUTH' : 'ACCESS'
    const { id } = askByPush(context, user, { channel: 'BIOMETRIC', purpose: 'sign-in', subject })
    return ok({ challengeId: id })
  }),
}
