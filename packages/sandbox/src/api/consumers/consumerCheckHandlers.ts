import type { components } from '@weavr-kit/core'
import { noContent, ok } from '../../answers/ok.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import type { SandboxState } from '../../state/SandboxState.js'
import type { UserRecord } from '../../state/UserRecord.js'
import { checkOf } from '../identities/checkOf.js'
import { sendFirstEmailCode, verifyEmail } from '../identities/emailVerification.js'
import { startCheck } from '../identities/startCheck.js'
import { ownConsumer } from './ownConsumer.js'

type Schemas = components['schemas']

// The only level that Weavr still has; the document marks the other one as deprecated with it.
const kycLevel = 'KYC_LEVEL_2'

const isConsumerRoot =
  ({ identities }: SandboxState) =>
  ({ id, type }: UserRecord) =>
    type === 'ROOT' && identities[id]?.type === 'CONSUMER'

/** The way to a verified person: the e-mail address, then KYC. */
export const consumerCheckHandlers = {
  consumerRootUserEmailVerificationCodeSend: operation<Schemas['EmailRequest']>(({ body }, context) => {
    sendFirstEmailCode(context, body.email, isConsumerRoot(context.state))
    return noContent
  }),

  consumerRootUserEmailVerify: operation<Schemas['EmailVerifyRequest']>(({ body }, context) => {
    verifyEmail(context, body, isConsumerRoot(context.state))
    return noContent
  }),

  consumerKycGet: operation((call, { state }) => {
    const { status } = checkOf(ownConsumer(call, state).identity)
    return ok({
      fullDueDiligence: status,
      kycLevel,
      ongoingFullDueDiligence: status,
      ongoingKycLevel: kycLevel,
    })
  }),

  consumerKycStart: operation<Schemas['ConsumerKycStartRequest'] | undefined>((call, context) => {
    const { identity, root } = ownConsumer(call, context.state)
    if (!root.emailVerified) throw conflict('EMAIL_UNVERIFIED')
    const conflicts = {
      APPROVED: 'KYC_ALREADY_APPROVED',
      PENDING_REVIEW: 'KYC_PENDING_REVIEW',
      REJECTED: 'KYC_REJECTED',
    }
    identity.check = startCheck(identity.verified ? checkOf(identity) : identity.check, context, conflicts)
    return ok({ reference: identity.check.reference, kycLevel: call.body?.kycLevel ?? kycLevel })
  }),
}
