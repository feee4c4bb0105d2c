import { acceptInviteMessagesIt } from '../components/accept-invite/acceptInviteMessages.it.js'
import { activityMessagesIt } from '../components/activity/activityMessages.it.js'
import { balanceChartMessagesIt } from '../components/balance-chart/balanceChartMessages.it.js'
import { bankAccountFieldsMessagesIt } from '../components/bank-account-fields/bankAccountFieldsMessages.it.js'
import { bulkProcessMessagesIt } from '../components/bulk-process/bulkProcessMessages.it.js'
import { confirmationDialogMessagesIt } from '../components/confirmation-dialog/confirmationDialogMessages.it.js'
import { createManagedAccountFormMessagesIt } from '../components/create-managed-account-form/createManagedAccountFormMessages.it.js'
import { createManagedCardFormMessagesIt } from '../components/create-managed-card-form/createManagedCardFormMessages.it.js'
import {
  credentialFormMessagesIt,
  passcodeMessagesIt,
} from '../components/credential-form/credentialFormMessages.it.js'
import { failureReferenceMessagesIt } from '../components/failure-reference/failureReferenceMessages.it.js'
import { addressMessagesIt } from '../components/form/addressMessages.it.js'
import { filterMessagesIt } from '../components/filters/filterMessages.it.js'
import { formMessagesIt } from '../components/form/formMessages.it.js'
import { ibanDetailsMessagesIt } from '../components/iban-details/ibanDetailsMessages.it.js'
import { identitySwitcherMessagesIt } from '../components/identity-switcher/identitySwitcherMessages.it.js'
import { inviteUserFormMessagesIt } from '../components/invite-user-form/inviteUserFormMessages.it.js'
import { linkedAccountsMessagesIt } from '../components/linked-accounts/linkedAccountsMessages.it.js'
import { loadedMessagesIt } from '../components/loaded/loadedMessages.it.js'
import { moreMessagesIt } from '../components/loaded/moreMessages.it.js'
import { lockScreenMessagesIt } from '../components/lock-screen/lockScreenMessages.it.js'
import { lostPasswordMessagesIt } from '../components/lost-password/lostPasswordMessages.it.js'
import { managedAccountBalanceMessagesIt } from '../components/managed-account-balance/managedAccountBalanceMessages.it.js'
import { managedAccountDetailsMessagesIt } from '../components/managed-account-details/managedAccountDetailsMessages.it.js'
import { managedAccountListMessagesIt } from '../components/managed-account-list/managedAccountListMessages.it.js'
import { managedCardActionsMessagesIt } from '../components/managed-card-actions/managedCardActionsMessages.it.js'
import { managedCardDetailsMessagesIt } from '../components/managed-card-details/managedCardDetailsMessages.it.js'
import { managedCardFaceMessagesIt } from '../components/managed-card-face/managedCardFaceMessages.it.js'
import { managedCardListMessagesIt } from '../components/managed-card-list/managedCardListMessages.it.js'
import { managedCardRevealMessagesIt } from '../components/managed-card-reveal/managedCardRevealMessages.it.js'
import { moneyMessagesIt } from '../components/money/moneyMessages.it.js'
import { movementDetailsMessagesIt } from '../components/movement-details/movementDetailsMessages.it.js'
import { movementMessagesIt } from '../components/movement/movementMessages.it.js'
import { paymentFormMessagesIt } from '../components/payment-form/paymentFormMessages.it.js'
import { paymentTrackerMessagesIt } from '../components/payment-tracker/paymentTrackerMessages.it.js'
import { securityMessagesIt } from '../components/security/securityMessages.it.js'
import { sessionExpiryPromptMessagesIt } from '../components/session-expiry-prompt/sessionExpiryPromptMessages.it.js'
import { sessionLimitNoticeMessagesIt } from '../components/session-limit-notice/sessionLimitNoticeMessages.it.js'
import { signInMessagesIt } from '../components/sign-in/signInMessages.it.js'
import { signUpMessagesIt } from '../components/sign-up/signUpMessages.it.js'
import { spendControlsMessagesIt } from '../components/spend-controls/spendControlsMessages.it.js'
import { statementMessagesIt } from '../components/statement/statementMessages.it.js'
import { stepUpDialogMessagesIt } from '../components/step-up-dialog/stepUpDialogMessages.it.js'
import { trustedPayeesMessagesIt } from '../components/trusted-payees/trustedPayeesMessages.it.js'
import { userListMessagesIt } from '../components/user-list/userListMessages.it.js'
import { userMenuMessagesIt } from '../components/user-menu/userMenuMessages.it.js'
import { userRoleMessagesIt } from '../components/user-roles/userRoleMessages.it.js'
import { secureElementMessagesIt } from '../secure/secureElementMessages.it.js'
import type { WeavrMessages } from '../internal/WeavrMessages.js'

/**
 * All that the kit says in Italian, complete by its type, for the provider's `messages`. Loaded where it is asked
 * for: it is in no other entry. How amounts and dates are written is `locale`'s.
 * @example
 * const { it } = await import('@weavr-kit/react/messages/it')
 * <WeavrSessionProvider baseUrl="/api/weavr" messages={it} locale="it">…</WeavrSessionProvider>
 */
export const it: WeavrMessages = {
  acceptInvite: acceptInviteMessagesIt,
  activity: activityMessagesIt,
  addresses: addressMessagesIt,
  balanceChart: balanceChartMessagesIt,
  bankAccountFields: bankAccountFieldsMessagesIt,
  bulkProcess: bulkProcessMessagesIt,
  confirmationDialog: confirmationDialogMessagesIt,
  createManagedAccountForm: createManagedAccountFormMessagesIt,
  createManagedCardForm: createManagedCardFormMessagesIt,
  credentialForms: credentialFormMessagesIt,
  failureReference: failureReferenceMessagesIt,
  filters: filterMessagesIt,
  forms: formMessagesIt,
  ibanDetails: ibanDetailsMessagesIt,
  identitySwitcher: identitySwitcherMessagesIt,
  inviteUserForm: inviteUserFormMessagesIt,
  linkedAccounts: linkedAccountsMessagesIt,
  loaded: loadedMessagesIt,
  lockScreen: lockScreenMessagesIt,
  lostPassword: lostPasswordMessagesIt,
  managedAccountBalance: managedAccountBalanceMessagesIt,
  managedAccountDetails: managedAccountDetailsMessagesIt,
  managedAccountList: managedAccountListMessagesIt,
  managedCardActions: managedCardActionsMessagesIt,
  managedCardDetails: managedCardDetailsMessagesIt,
  managedCardFace: managedCardFaceMessagesIt,
  managedCardList: managedCardListMessagesIt,
  managedCardReveal: managedCardRevealMessagesIt,
  money: moneyMessagesIt,
  more: moreMessagesIt,
  movement: movementMessagesIt,
  movementDetails: movementDetailsMessagesIt,
  passcodeForms: passcodeMessagesIt,
  paymentForm: paymentFormMessagesIt,
  paymentTracker: paymentTrackerMessagesIt,
  secureElements: secureElementMessagesIt,
  security: securityMessagesIt,
  sessionExpiryPrompt: sessionExpiryPromptMessagesIt,
  sessionLimitNotice: sessionLimitNoticeMessagesIt,
  signIn: signInMessagesIt,
  signUp: signUpMessagesIt,
  spendControls: spendControlsMessagesIt,
  statement: statementMessagesIt,
  stepUpDialog: stepUpDialogMessagesIt,
  trustedPayees: trustedPayeesMessagesIt,
  userList: userListMessagesIt,
  userMenu: userMenuMessagesIt,
  userRoles: userRoleMessagesIt,
}
