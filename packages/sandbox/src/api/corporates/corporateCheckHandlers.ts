import type { components } from '@weavr-kit/core'
import { noContent, ok } from '../../answers/ok.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import type { SandboxState } from '../../state/SandboxState.js'
import type { UserRecord } from '../../state/UserRecord.js'
import { checkOf } from '../identities/checkOf.js'
import { sendFirstEmailCode, verifyEmail } from '../identities/emailVerification.js'
import { startCheck } from '../identities/startCheck.js'
import { ownCorporate } from './ownCorporate.js'

type Schemas = components['schemas']

const isCorporateRoot =
  ({ identities }: SandboxState) =>
  ({ id, type }: UserRecord) =>
    type === 'ROOT' && identities[id]?.type === 'CORPORATE'

/** The way to a verified company: the root user's e-mail address, then KYB. */
export const corporateCheckHandlers = {
  corporateRootUserEmailVerificationCodeSend: operation<Schemas['EmailRequest']>(({ body }, context) => {
    sendFirstEmailCode(context, body.email, isCorporateRoot(context.state))
    return noContent
  }),

  corporateRootUserEmailVerify: operation<Schemas['EmailVerifyRequest']>(({ body }, context) => {
    verifyEmail(context, body, isCorporateRoot(context.state))
    return noContent
  }),

  corporateKybGet: operation((call, { state }) => {
    const { status } = checkOf(ownCorporate(call, state).identity)
    return ok({ kybStatus: status, ongoingKybStatus: status })
  }),

  corporateKybStart: operation((call, context) => {
    const { identity, root } = ownCorporate(call, context.state)
    if (!root.emailVerified) throw conflict('EMAIL_UNVERIFIED')
    const conflicts = {
      APPROVED: 'KYB_ALREADY_APPROVED',
      PENDING_REVIEW: 'KYB_PENDING_REVIEW',
      REJECTED: 'KYB_PERMANENTLY_REJECTED',
    }
    identity.check = startCheck(identity.verified ? checkOf(identity) : identity.check, context, conflicts)
    return ok({ reference: identity.check.reference })
  }),
}
