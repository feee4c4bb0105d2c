import { acceptInviteMessages } from '../components/accept-invite/acceptInviteMessages.js'
import { activityMessages } from '../components/activity/activityMessages.js'
import { balanceChartMessages } from '../components/balance-chart/balanceChartMessages.js'
import { bankAccountFieldsMessages } from '../components/bank-account-fields/bankAccountFieldsMessages.js'
import { bulkProcessMessages } from '../components/bulk-process/bulkProcessMessages.js'
import { confirmationDialogMessages } from '../components/confirmation-dialog/confirmationDialogMessages.js'
import { createManagedAccountFormMessages } from '../components/create-managed-account-form/createManagedAccountFormMessages.js'
import { createManagedCardFormMessages } from '../components/create-managed-card-form/createManagedCardFormMessages.js'
import {
  credentialFormMessages,
  passcodeMessages,
} from '../components/credential-form/credentialFormMessages.js'
import { failureReferenceMessages } from '../components/failure-reference/failureReferenceMessages.js'
import { addressMessages } from '../components/form/addressMessages.js'
import { filterMessages } from '../components/filters/filterMessages.js'
import { formMessages } from '../components/form/formMessages.js'
import { ibanDetailsMessages } from '../components/iban-details/ibanDetailsMessages.js'
import { identitySwitcherMessages } from '../components/identity-switcher/identitySwitcherMessages.js'
import { inviteUserFormMessages } from '../components/invite-user-form/inviteUserFormMessages.js'
import { linkedAccountsMessages } from '../components/linked-accounts/linkedAccountsMessages.js'
import { loadedMessages } from '../components/loaded/loadedMessages.js'
import { moreMessages } from '../components/loaded/moreMessages.js'
import { lockScreenMessages } from '../components/lock-screen/lockScreenMessages.js'
import { lostPasswordMessages } from '../components/lost-password/lostPasswordMessages.js'
import { managedAccountBalanceMessages } from '../components/managed-account-balance/managedAccountBalanceMessages.js'
import { managedAccountDetailsMessages } from '../components/managed-account-details/managedAccountDetailsMessages.js'
import { managedAccountListMessages } from '../components/managed-account-list/managedAccountListMessages.js'
import { managedCardActionsMessages } from '../components/managed-card-actions/managedCardActionsMessages.js'
import { managedCardDetailsMessages } from '../components/managed-card-details/managedCardDetailsMessages.js'
import { managedCardFaceMessages } from '../components/managed-card-face/managedCardFaceMessages.js'
import { managedCardListMessages } from '../components/managed-card-list/managedCardListMessages.js'
import { managedCardRevealMessages } from '../components/managed-card-reveal/managedCardRevealMessages.js'
import { moneyMessages } from '../components/money/moneyMessages.js'
import { movementDetailsMessages } from '../components/movement-details/movementDetailsMessages.js'
import { movementMessages } from '../components/movement/movementMessages.js'
import { paymentFormMessages } from '../components/payment-form/paymentFormMessages.js'
import { paymentTrackerMessages } from '../components/payment-tracker/paymentTrackerMessages.js'
import { securityMessages } from '../components/security/securityMessages.js'
import { sessionExpiryPromptMessages } from '../components/session-expiry-prompt/sessionExpiryPromptMessages.js'
import { sessionLimitNoticeMessages } from '../components/session-limit-notice/sessionLimitNoticeMessages.js'
import { signInMessages } from '../components/sign-in/signInMessages.js'
import { signUpMessages } from '../components/sign-up/signUpMessages.js'
import { spendControlsMessages } from '../components/spend-controls/spendControlsMessages.js'
import { statementMessages } from '../components/statement/statementMessages.js'
import { stepUpDialogMessages } from '../components/step-up-dialog/stepUpDialogMessages.js'
import { trustedPayeesMessages } from '../components/trusted-payees/trustedPayeesMessages.js'
import { userListMessages } from '../components/user-list/userListMessages.js'
import { userMenuMessages } from '../components/user-menu/userMenuMessages.js'
import { userRoleMessages } from '../components/user-roles/userRoleMessages.js'
import { secureElementMessages } from '../secure/secureElementMessages.js'
import type { WeavrMessages } from '../internal/WeavrMessages.js'

/**
 * All that the kit says in English, which needs no loading: the ground for an app's words in a language of its
 * own, checked for completeness by the type `WeavrMessages`.
 * @example
 * const fr: WeavrMessages = { ...en, signIn: { ...en.signIn, title: 'Connexion' } }
 */
export const en: WeavrMessages = {
  acceptInvite: acceptInviteMessages,
  activity: activityMessages,
  addresses: addressMessages,
  balanceChart: balanceChartMessages,
  bankAccountFields: bankAccountFieldsMessages,
  bulkProcess: bulkProcessMessages,
  confirmationDialog: confirmationDialogMessages,
  createManagedAccountForm: createManagedAccountFormMessages,
  createManagedCardForm: createManagedCardFormMessages,
  credentialForms: credentialFormMessages,
  failureReference: failureReferenceMessages,
  filters: filterMessages,
  forms: formMessages,
  ibanDetails: ibanDetailsMessages,
  identitySwitcher: identitySwitcherMessages,
  inviteUserForm: inviteUserFormMessages,
  linkedAccounts: linkedAccountsMessages,
  loaded: loadedMessages,
  lockScreen: lockScreenMessages,
  lostPassword: lostPasswordMessages,
  managedAccountBalance: managedAccountBalanceMessages,
  managedAccountDetails: managedAccountDetailsMessages,
  managedAccountList: managedAccountListMessages,
  managedCardActions: managedCardActionsMessages,
  managedCardDetails: managedCardDetailsMessages,
  managedCardFace: managedCardFaceMessages,
  managedCardList: managedCardListMessages,
  managedCardReveal: managedCardRevealMessages,
  money: moneyMessages,
  more: moreMessages,
  movement: movementMessages,
  movementDetails: movementDetailsMessages,
  passcodeForms: passcodeMessages,
  paymentForm: paymentFormMessages,
  paymentTracker: paymentTrackerMessages,
  secureElements: secureElementMessages,
  security: securityMessages,
  sessionExpiryPrompt: sessionExpiryPromptMessages,
  sessionLimitNotice: sessionLimitNoticeMessages,
  signIn: signInMessages,
  signUp: signUpMessages,
  spendControls: spendControlsMessages,
  statement: statementMessages,
  stepUpDialog: stepUpDialogMessages,
  trustedPayees: trustedPayeesMessages,
  userList: userListMessages,
  userMenu: userMenuMessages,
  userRoles: userRoleMessages,
}
