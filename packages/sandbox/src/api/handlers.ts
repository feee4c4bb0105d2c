import type { Handler } from '../pipeline/Call.js'
import { accessTokenHandlers } from './access-token/accessTokenHandlers.js'
import { authenticationFactorHandlers } from './authentication-factors/authenticationFactorHandlers.js'
import { pushFactorHandlers } from './authentication-factors/pushFactorHandlers.js'
import { consumerCheckHandlers } from './consumers/consumerCheckHandlers.js'
import { consumerHandlers } from './consumers/consumerHandlers.js'
import { corporateCheckHandlers } from './corporates/corporateCheckHandlers.js'
import { corporateHandlers } from './corporates/corporateHandlers.js'
import { identityHandlers } from './identities/identityHandlers.js'
import { managedAccountHandlers } from './managed-accounts/managedAccountHandlers.js'
import { managedAccountIbanHandlers } from './managed-accounts/managedAccountIbanHandlers.js'
import { managedCardHandlers } from './managed-cards/managedCardHandlers.js'
import { lostPasswordHandlers } from './passwords/lostPasswordHandlers.js'
import { passwordHandlers } from './passwords/passwordHandlers.js'
import { roleHandlers } from './roles/roleHandlers.js'
import { biometricSignInHandlers } from './sign-in/biometricSignInHandlers.js'
import { signInHandlers } from './sign-in/signInHandlers.js'
import { statementHandlers } from './statements/statementHandlers.js'
import { stepUpHandlers } from './step-up/stepUpHandlers.js'
import { userHandlers } from './users/userHandlers.js'
import { userInviteHandlers } from './users/userInviteHandlers.js'
import { userVerificationHandlers } from './users/userVerificationHandlers.js'

/** Every operation that the sandbox can do, by the contract's `operationId`. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...signInHandlers,
  ...biometricSignInHandlers,
  ...identityHandlers,
  ...accessTokenHandlers,
  ...authenticationFactorHandlers,
  ...pushFactorHandlers,
  ...stepUpHandlers,
  ...passwordHandlers,
  ...lostPasswordHandlers,
  ...corporateHandlers,
  ...corporateCheckHandlers,
  ...consumerHandlers,
  ...consumerCheckHandlers,
  ...userHandlers,
  ...userInviteHandlers,
  ...userVerificationHandlers,
  ...roleHandlers,
  ...managedAccountHandlers,
  ...managedAccountIbanHandlers,
  ...managedCardHandlers,
  ...statementHandlers,
}
