import type { ContractOperation } from '@weavr-kit/core/contract'

/** With the key alone, before there is a token: signing in, registering, and what mends either. */
const beforeSignIn = new Set([
  'loginWithPassword',
  'loginViaBiometrics',
  'passwordCreate',
  'passwordValidate',
  'lostPasswordInitiate',
  'lostPasswordResume',
  'corporateCreate',
  'corporateRootUserEmailVerificationCodeSend',
  'corporateRootUserEmailVerify',
  'consumerCreate',
  'consumerRootUserEmailVerificationCodeSend',
  'consumerRootUserEmailVerify',
  'userInviteValidate',
  'userInviteConsume',
  'authorisedUserEmailVerificationCodeSend',
  'authorisedUserEmailVerify',
])

/**
 * True for what a payer's own token protects, and for the way to one. The rest of what the key opens is for
 * servers.
 */
export function isOpenToBrowsers({ operationId, security }: ContractOperation): boolean {
  return security.bearer !== false || beforeSignIn.has(operationId)
}
