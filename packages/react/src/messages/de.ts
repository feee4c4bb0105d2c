import { acceptInviteMessagesDe } from '../components/accept-invite/acceptInviteMessages.de.js'
import { activityMessagesDe } from '../components/activity/activityMessages.de.js'
import { balanceChartMessagesDe } from '../components/balance-chart/balanceChartMessages.de.js'
import { bankAccountFieldsMessagesDe } from '../components/bank-account-fields/bankAccountFieldsMessages.de.js'
import { bulkProcessMessagesDe } from '../components/bulk-process/bulkProcessMessages.de.js'
import { confirmationDialogMessagesDe } from '../components/confirmation-dialog/confirmationDialogMessages.de.js'
import { createManagedAccountFormMessagesDe } from '../components/create-managed-account-form/createManagedAccountFormMessages.de.js'
import { createManagedCardFormMessagesDe } from '../components/create-managed-card-form/createManagedCardFormMessages.de.js'
import {
  credentialFormMessagesDe,
  passcodeMessagesDe,
} from '../components/credential-form/credentialFormMessages.de.js'
import { failureReferenceMessagesDe } from '../components/failure-reference/failureReferenceMessages.de.js'
import { addressMessagesDe } from '../components/form/addressMessages.de.js'
import { filterMessagesDe } from '../components/filters/filterMessages.de.js'
import { formMessagesDe } from '../components/form/formMessages.de.js'
import { ibanDetailsMessagesDe } from '../components/iban-details/ibanDetailsMessages.de.js'
import { identitySwitcherMessagesDe } from '../components/identity-switcher/identitySwitcherMessages.de.js'
import { inviteUserFormMessagesDe } from '../components/invite-user-form/inviteUserFormMessages.de.js'
import { linkedAccountsMessagesDe } from '../components/linked-accounts/linkedAccountsMessages.de.js'
import { loadedMessagesDe } from '../components/loaded/loadedMessages.de.js'
import { moreMessagesDe } from '../components/loaded/moreMessages.de.js'
import { lockScreenMessagesDe } from '../components/lock-screen/lockScreenMessages.de.js'
import { lostPasswordMessagesDe } from '../components/lost-password/lostPasswordMessages.de.js'
import { managedAccountBalanceMessagesDe } from '../components/managed-account-balance/managedAccountBalanceMessages.de.js'
import { managedAccountDetailsMessagesDe } from '../components/managed-account-details/managedAccountDetailsMessages.de.js'
import { managedAccountListMessagesDe } from '../components/managed-account-list/managedAccountListMessages.de.js'
import { managedCardActionsMessagesDe } from '../components/managed-card-actions/managedCardActionsMessages.de.js'
import { managedCardDetailsMessagesDe } from '../components/managed-card-details/managedCardDetailsMessages.de.js'
import { managedCardFaceMessagesDe } from '../components/managed-card-face/managedCardFaceMessages.de.js'
import { managedCardListMessagesDe } from '../components/managed-card-list/managedCardListMessages.de.js'
import { managedCardRevealMessagesDe } from '../components/managed-card-reveal/managedCardRevealMessages.de.js'
import { moneyMessagesDe } from '../components/money/moneyMessages.de.js'
import { movementDetailsMessagesDe } from '../components/movement-details/movementDetailsMessages.de.js'
import { movementMessagesDe } from '../components/movement/movementMessages.de.js'
import { paymentFormMessagesDe } from '../components/payment-form/paymentFormMessages.de.js'
import { paymentTrackerMessagesDe } from '../components/payment-tracker/paymentTrackerMessages.de.js'
import { securityMessagesDe } from '../components/security/securityMessages.de.js'
import { sessionExpiryPromptMessagesDe } from '../components/session-expiry-prompt/sessionExpiryPromptMessages.de.js'
import { sessionLimitNoticeMessagesDe } from '../components/session-limit-notice/sessionLimitNoticeMessages.de.js'
import { signInMessagesDe } from '../components/sign-in/signInMessages.de.js'
import { signUpMessagesDe } from '../components/sign-up/signUpMessages.de.js'
import { spendControlsMessagesDe } from '../components/spend-controls/spendControlsMessages.de.js'
import { statementMessagesDe } from '../components/statement/statementMessages.de.js'
import { stepUpDialogMessagesDe } from '../components/step-up-dialog/stepUpDialogMessages.de.js'
import { trustedPayeesMessagesDe } from '../components/trusted-payees/trustedPayeesMessages.de.js'
import { userListMessagesDe } from '../components/user-list/userListMessages.de.js'
import { userMenuMessagesDe } from '../components/user-menu/userMenuMessages.de.js'
import { userRoleMessagesDe } from '../components/user-roles/userRoleMessages.de.js'
import { secureElementMessagesDe } from '../secure/secureElementMessages.de.js'
import type { WeavrMessages } from '../internal/WeavrMessages.js'

/**
 * All that the kit says in German, complete by its type, for the provider's `messages`. Loaded where it is asked
 * for: it is in no other entry. How amounts and dates are written is `locale`'s.
 * @example
 * const { de } = await import('@weavr-kit/react/messages/de')
 * <WeavrSessionProvider baseUrl="/api/weavr" messages={de} locale="de">…</WeavrSessionProvider>
 */
export const de: WeavrMessages = {
  acceptInvite: acceptInviteMessagesDe,
  activity: activityMessagesDe,
  addresses: addressMessagesDe,
  balanceChart: balanceChartMessagesDe,
  bankAccountFields: bankAccountFieldsMessagesDe,
  bulkProcess: bulkProcessMessagesDe,
  confirmationDialog: confirmationDialogMessagesDe,
  createManagedAccountForm: createManagedAccountFormMessagesDe,
  createManagedCardForm: createManagedCardFormMessagesDe,
  credentialForms: credentialFormMessagesDe,
  failureReference: failureReferenceMessagesDe,
  filters: filterMessagesDe,
  forms: formMessagesDe,
  ibanDetails: ibanDetailsMessagesDe,
  identitySwitcher: identitySwitcherMessagesDe,
  inviteUserForm: inviteUserFormMessagesDe,
  linkedAccounts: linkedAccountsMessagesDe,
  loaded: loadedMessagesDe,
  lockScreen: lockScreenMessagesDe,
  lostPassword: lostPasswordMessagesDe,
  managedAccountBalance: managedAccountBalanceMessagesDe,
  managedAccountDetails: managedAccountDetailsMessagesDe,
  managedAccountList: managedAccountListMessagesDe,
  managedCardActions: managedCardActionsMessagesDe,
  managedCardDetails: managedCardDetailsMessagesDe,
  managedCardFace: managedCardFaceMessagesDe,
  managedCardList: managedCardListMessagesDe,
  managedCardReveal: managedCardRevealMessagesDe,
  money: moneyMessagesDe,
  more: moreMessagesDe,
  movement: movementMessagesDe,
  movementDetails: movementDetailsMessagesDe,
  passcodeForms: passcodeMessagesDe,
  paymentForm: paymentFormMessagesDe,
  paymentTracker: paymentTrackerMessagesDe,
  secureElements: secureElementMessagesDe,
  security: securityMessagesDe,
  sessionExpiryPrompt: sessionExpiryPromptMessagesDe,
  sessionLimitNotice: sessionLimitNoticeMessagesDe,
  signIn: signInMessagesDe,
  signUp: signUpMessagesDe,
  spendControls: spendControlsMessagesDe,
  statement: statementMessagesDe,
  stepUpDialog: stepUpDialogMessagesDe,
  trustedPayees: trustedPayeesMessagesDe,
  userList: userListMessagesDe,
  userMenu: userMenuMessagesDe,
  userRoles: userRoleMessagesDe,
}
