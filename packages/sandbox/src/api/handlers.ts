import type { Handler } from '../pipeline/Call.js'
import { accessTokenHandlers } from './access-token/accessTokenHandlers.js'
import { authenticationFactorHandlers } from './authentication-factors/authenticationFactorHandlers.js'
import { consumerHandlers } from './consumers/consumerHandlers.js'
import { corporateHandlers } from './corporates/corporateHandlers.js'
import { identityHandlers } from './identities/identityHandlers.js'
import { managedAccountHandlers } from './managed-accounts/managedAccountHandlers.js'
import { managedAccountIbanHandlers } from './managed-accounts/managedAccountIbanHandlers.js'
import { managedCardHandlers } from './managed-cards/managedCardHandlers.js'
import { passwordHandlers } from './passwords/passwordHandlers.js'
import { signInHandlers } from './sign-in/signInHandlers.js'
import { statementHandlers } from './statements/statementHandlers.js'
import { stepUpHandlers } from './step-up/stepUpHandlers.js'

/** Every operation that the sandbox can do, by the contract's `operationId`. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...signInHandlers,
  ...identityHandlers,
  ...accessTokenHandlers,
  ...authenticationFactorHandlers,
  ...stepUpHandlers,
  ...passwordHandlers,
  ...corporateHandlers,
  ...consumerHandlers,
  ...managedAccountHandlers,
  ...managedAccountIbanHandlers,
  ...managedCardHandlers,
  ...statementHandlers,
}
