import type { Handler } from '../pipeline/Call.js'
import { accessTokenHandlers } from './access-token/accessTokenHandlers.js'
import { authenticationFactorHandlers } from './authentication-factors/authenticationFactorHandlers.js'
import { pushFactorHandlers } from './authentication-factors/pushFactorHandlers.js'
import { beneficiaryChallengeHandlers } from './beneficiaries/beneficiaryChallengeHandlers.js'
import { beneficiaryHandlers } from './beneficiaries/beneficiaryHandlers.js'
import { bulkHandlers } from './bulks/bulkHandlers.js'
import { bulkSubmitHandlers } from './bulks/bulkSubmitHandlers.js'
import { cardPaymentHandlers } from './card-payments/cardPaymentHandlers.js'
import { challengeHandlers } from './challenges/challengeHandlers.js'
import { consumerCheckHandlers } from './consumers/consumerCheckHandlers.js'
import { consumerHandlers } from './consumers/consumerHandlers.js'
import { corporateCheckHandlers } from './corporates/corporateCheckHandlers.js'
import { corporateHandlers } from './corporates/corporateHandlers.js'
import { correspondentBankTransferHandlers } from './correspondent-bank-transfers/correspondentBankTransferHandlers.js'
import { feeHandlers } from './fees/feeHandlers.js'
import { identityHandlers } from './identities/identityHandlers.js'
import { incomingWireTransferHandlers } from './incoming-wire-transfers/incomingWireTransferHandlers.js'
import { linkedAccountHandlers } from './linked-accounts/linkedAccountHandlers.js'
import { managedAccountHandlers } from './managed-accounts/managedAccountHandlers.js'
import { managedAccountIbanHandlers } from './managed-accounts/managedAccountIbanHandlers.js'
import { cardLossHandlers } from './managed-cards/cardLossHandlers.js'
import { managedCardHandlers } from './managed-cards/managedCardHandlers.js'
import { physicalCardHandlers } from './managed-cards/physicalCardHandlers.js'
import { outgoingWireTransferChallengeHandlers } from './outgoing-wire-transfers/outgoingWireTransferChallengeHandlers.js'
import { outgoingWireTransferHandlers } from './outgoing-wire-transfers/outgoingWireTransferHandlers.js'
import { lostPasswordHandlers } from './passwords/lostPasswordHandlers.js'
import { passwordHandlers } from './passwords/passwordHandlers.js'
import { roleHandlers } from './roles/roleHandlers.js'
import { sendChallengeHandlers } from './sends/sendChallengeHandlers.js'
import { sendHandlers } from './sends/sendHandlers.js'
import { biometricSignInHandlers } from './sign-in/biometricSignInHandlers.js'
import { signInHandlers } from './sign-in/signInHandlers.js'
import { spendRuleHandlers } from './spend-rules/spendRuleHandlers.js'
import { deprecatedStatementHandlers } from './statements/deprecatedStatementHandlers.js'
import { statementHandlers } from './statements/statementHandlers.js'
import { stepUpHandlers } from './step-up/stepUpHandlers.js'
import { transactionHandlers } from './transactions/transactionHandlers.js'
import { transferHandlers } from './transfers/transferHandlers.js'
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
  ...physicalCardHandlers,
  ...cardLossHandlers,
  ...spendRuleHandlers,
  ...cardPaymentHandlers,
  ...statementHandlers,
  ...deprecatedStatementHandlers,
  ...transferHandlers,
  ...sendHandlers,
  ...sendChallengeHandlers,
  ...outgoingWireTransferHandlers,
  ...outgoingWireTransferChallengeHandlers,
  ...incomingWireTransferHandlers,
  ...correspondentBankTransferHandlers,
  ...beneficiaryHandlers,
  ...beneficiaryChallengeHandlers,
  ...linkedAccountHandlers,
  ...challengeHandlers,
  ...feeHandlers,
  ...bulkHandlers,
  ...bulkSubmitHandlers,
  ...transactionHandlers,
}
