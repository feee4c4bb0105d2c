import type { components } from '@weavr-kit/core'
import { ok, noContent } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import { startCheck } from '../identities/startCheck.js'
import type { UserRecord } from '../../state/UserRecord.js'
import { sendEmailCode, verifyEmail } from '../identities/emailVerification.js'

type Schemas = components['schemas']

const isAuthorisedUser = ({ type }: UserRecord) => type === 'USER'

export const userVerificationHandlers = {
  authorisedUserEmailVerificationCodeSend: operation<Schemas['EmailRequest']>(({ body }, context) => {
    sendEmailCode(context, body.email, isAuthorisedUser)
    return noContent
  }),

  authorisedUserEmailVerify: operation<Schemas['EmailVerifyRequest']>(({ body }, context) => {
    verifyEmail(context, body, isAuthorisedUser)
    return noContent
  }),

  // Documented with the key alone, although it concerns whoever's token comes along.
  userKyc: operation((call, context) => {
    const { user, identity } = callerOf(call)
    if (!user.emailVerified) throw conflict('EMAIL_NOT_VERIFIED')
    if (!user.mobileVerified) throw conflict('MOBILE_NOT_VERIFIED')
    if (!identity.verified) throw conflict('KYB_IDENTITY_NOT_APPROVED')
    user.kyc = startCheck(user.kyc, context, {
      APPROVED: 'KYC_ALREADY_APPROVED',
      PENDING_REVIEW: 'KYC_PENDING_REVIEW',
      REJECTED: 'KYC_REJECTED',
    })
    return ok({ reference: user.kyc.reference })
  }),
}
