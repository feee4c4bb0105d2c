export { AcceptInvite, type AcceptInviteProps } from '../components/accept-invite/AcceptInvite.js'
export type { AcceptInviteMessages } from '../components/accept-invite/acceptInviteMessages.js'
export * as AcceptInviteParts from '../components/accept-invite/AcceptInviteParts.js'
export type { AcceptInviteOptions } from '../components/accept-invite/AcceptInviteRoot.js'
export type { BankAccountFieldsMessages } from '../components/bank-account-fields/bankAccountFieldsMessages.js'
export type { BulkKind } from '../components/bulk-process/BulkKind.js'
export { BulkProcess, type BulkProcessProps } from '../components/bulk-process/BulkProcess.js'
export type { BulkProcessMessages } from '../components/bulk-process/bulkProcessMessages.js'
export * as BulkProcessParts from '../components/bulk-process/BulkProcessParts.js'
export type { BulkProcessOptions } from '../components/bulk-process/BulkProcessRoot.js'
export type { ActivityFilters } from '../components/activity/ActivityFilters.js'
export type { ActivityMessages } from '../components/activity/activityMessages.js'
export * as ActivityParts from '../components/activity/ActivityParts.js'
export type { ActivityOptions } from '../components/activity/ActivityRoot.js'
export { BalanceChart, type BalanceChartProps } from '../components/balance-chart/BalanceChart.js'
export type { BalanceChartMessages } from '../components/balance-chart/balanceChartMessages.js'
export * as BalanceChartParts from '../components/balance-chart/BalanceChartParts.js'
export type { BalanceChartOptions } from '../components/balance-chart/BalanceChartRoot.js'
export {
  ConfirmationDialog,
  type ConfirmationDialogProps,
} from '../components/confirmation-dialog/ConfirmationDialog.js'
export type { ConfirmationDialogMessages } from '../components/confirmation-dialog/confirmationDialogMessages.js'
export * as ConfirmationDialogParts from '../components/confirmation-dialog/ConfirmationDialogParts.js'
export type { ConfirmableType, ConfirmationItem } from '../components/confirmation-dialog/ConfirmationItem.js'
export {
  useConfirmation,
  type Confirmation,
  type UseConfirmationOptions,
} from '../components/confirmation-dialog/useConfirmation.js'
export {
  CreateManagedAccountForm,
  type CreateManagedAccountFormProps,
} from '../components/create-managed-account-form/CreateManagedAccountForm.js'
export type { CreateManagedAccountFormMessages } from '../components/create-managed-account-form/createManagedAccountFormMessages.js'
export * as CreateManagedAccountFormParts from '../components/create-managed-account-form/CreateManagedAccountFormParts.js'
export type { CreateManagedAccountFormOptions } from '../components/create-managed-account-form/CreateManagedAccountFormRoot.js'
export {
  CreateManagedCardForm,
  type CreateManagedCardFormProps,
} from '../components/create-managed-card-form/CreateManagedCardForm.js'
export type { CreateManagedCardFormMessages } from '../components/create-managed-card-form/createManagedCardFormMessages.js'
export type { CreateManagedCardFormOptions } from '../components/create-managed-card-form/CreateManagedCardFormOptions.js'
export * as CreateManagedCardFormParts from '../components/create-managed-card-form/CreateManagedCardFormParts.js'
export type { CredentialFormMessages } from '../components/credential-form/credentialFormMessages.js'
export { DateTime, type DateTimeProps } from '../components/date-time/DateTime.js'
export type { FailureReferenceMessages } from '../components/failure-reference/failureReferenceMessages.js'
export { IbanDetails, type IbanDetailsProps } from '../components/iban-details/IbanDetails.js'
export type { IbanDetailsMessages } from '../components/iban-details/ibanDetailsMessages.js'
export * as IbanDetailsParts from '../components/iban-details/IbanDetailsParts.js'
export type { IbanDetailsOptions } from '../components/iban-details/IbanDetailsRoot.js'
export {
  IdentitySwitcher,
  type IdentitySwitcherProps,
} from '../components/identity-switcher/IdentitySwitcher.js'
export type { IdentitySwitcherMessages } from '../components/identity-switcher/identitySwitcherMessages.js'
export * as IdentitySwitcherParts from '../components/identity-switcher/IdentitySwitcherParts.js'
export {
  useIdentitySwitcher,
  type IdentitySwitcherFlow,
  type IdentitySwitcherState,
  type UseIdentitySwitcherOptions,
} from '../components/identity-switcher/useIdentitySwitcher.js'
export { InviteUserForm, type InviteUserFormProps } from '../components/invite-user-form/InviteUserForm.js'
export type { InviteUserFormMessages } from '../components/invite-user-form/inviteUserFormMessages.js'
export * as InviteUserFormParts from '../components/invite-user-form/InviteUserFormParts.js'
export type { InviteUserFormOptions } from '../components/invite-user-form/InviteUserFormRoot.js'
export { LinkedAccounts, type LinkedAccountsProps } from '../components/linked-accounts/LinkedAccounts.js'
export type {
  LinkedAccountsMessages,
  LinkedAccountTaskState,
} from '../components/linked-accounts/linkedAccountsMessages.js'
export * as LinkedAccountsParts from '../components/linked-accounts/LinkedAccountsParts.js'
export type { LinkedAccountsOptions } from '../components/linked-accounts/LinkedAccountsRoot.js'
export { Loaded, type LoadedProps } from '../components/loaded/Loaded.js'
export type { LoadedQuery, LoadedState } from '../components/loaded/LoadedContext.js'
export type { LoadedMessages, LoadedWords } from '../components/loaded/loadedMessages.js'
export * as LoadedParts from '../components/loaded/LoadedParts.js'
export type { LoadedOptions } from '../components/loaded/LoadedRoot.js'
export type { FormMessages } from '../components/form/formMessages.js'
export { LockScreen, type LockScreenProps } from '../components/lock-screen/LockScreen.js'
export type { LockScreenMessages } from '../components/lock-screen/lockScreenMessages.js'
export { SessionExpiryWarning } from '../components/lock-screen/SessionExpiryWarning.js'
export { LostPassword, type LostPasswordProps } from '../components/lost-password/LostPassword.js'
export type { LostPasswordMessages } from '../components/lost-password/lostPasswordMessages.js'
export * as LostPasswordParts from '../components/lost-password/LostPasswordParts.js'
export type { LostPasswordOptions } from '../components/lost-password/LostPasswordRoot.js'
export type { AccountStateKey } from '../components/managed-account-balance/accountState.js'
export {
  ManagedAccountBalance,
  type ManagedAccountBalanceProps,
} from '../components/managed-account-balance/ManagedAccountBalance.js'
export type { ManagedAccountBalanceMessages } from '../components/managed-account-balance/managedAccountBalanceMessages.js'
export {
  ManagedAccountDetails,
  type ManagedAccountDetailsProps,
} from '../components/managed-account-details/ManagedAccountDetails.js'
export type { ManagedAccountDetailsMessages } from '../components/managed-account-details/managedAccountDetailsMessages.js'
export * as ManagedAccountDetailsParts from '../components/managed-account-details/ManagedAccountDetailsParts.js'
export type { ManagedAccountDetailsOptions } from '../components/managed-account-details/ManagedAccountDetailsRoot.js'
export type { ManagedAccountFilters } from '../components/managed-account-list/ManagedAccountFilters.js'
export type { ManagedAccountListMessages } from '../components/managed-account-list/managedAccountListMessages.js'
export * as ManagedAccountListParts from '../components/managed-account-list/ManagedAccountListParts.js'
export type { ManagedAccountListOptions } from '../components/managed-account-list/ManagedAccountListRoot.js'
export type { MoreMessages } from '../components/loaded/moreMessages.js'
export type { FilterMessages } from '../components/filters/filterMessages.js'
export type { AddressMessages } from '../components/form/addressMessages.js'
export type { CardAction } from '../components/managed-card-actions/CardAction.js'
export {
  ManagedCardActions,
  type ManagedCardActionsProps,
} from '../components/managed-card-actions/ManagedCardActions.js'
export type { ManagedCardActionsMessages } from '../components/managed-card-actions/managedCardActionsMessages.js'
export * as ManagedCardActionsParts from '../components/managed-card-actions/ManagedCardActionsParts.js'
export type { ManagedCardActionsOptions } from '../components/managed-card-actions/ManagedCardActionsOptions.js'
export {
  useCardActions,
  type CardActionInput,
  type CardActions,
  type CardActionState,
} from '../components/managed-card-actions/useCardActions.js'
export {
  ManagedCardDetails,
  type ManagedCardDetailsProps,
} from '../components/managed-card-details/ManagedCardDetails.js'
export type { ManagedCardDetailsMessages } from '../components/managed-card-details/managedCardDetailsMessages.js'
export * as ManagedCardDetailsParts from '../components/managed-card-details/ManagedCardDetailsParts.js'
export type { ManagedCardDetailsOptions } from '../components/managed-card-details/ManagedCardDetailsRoot.js'
export type { CardStateKey } from '../components/managed-card-face/cardState.js'
export {
  ManagedCardFace,
  type ManagedCardFaceProps,
} from '../components/managed-card-face/ManagedCardFace.js'
export type { ManagedCardFaceMessages } from '../components/managed-card-face/managedCardFaceMessages.js'
export * as ManagedCardFaceParts from '../components/managed-card-face/ManagedCardFaceParts.js'
export type { ManagedCardFaceOptions } from '../components/managed-card-face/ManagedCardFaceRoot.js'
export type { ManagedCardFilters } from '../components/managed-card-list/ManagedCardFilters.js'
export type { ManagedCardListMessages } from '../components/managed-card-list/managedCardListMessages.js'
export * as ManagedCardListParts from '../components/managed-card-list/ManagedCardListParts.js'
export type { ManagedCardListOptions } from '../components/managed-card-list/ManagedCardListRoot.js'
export {
  ManagedCardReveal,
  type ManagedCardRevealProps,
} from '../components/managed-card-reveal/ManagedCardReveal.js'
export type { ManagedCardRevealMessages } from '../components/managed-card-reveal/managedCardRevealMessages.js'
export * as ManagedCardRevealParts from '../components/managed-card-reveal/ManagedCardRevealParts.js'
export type { ManagedCardRevealOptions } from '../components/managed-card-reveal/ManagedCardRevealRoot.js'
export type { RevealedSecret, RevealTokens } from '../components/managed-card-reveal/readRevealTokens.js'
export {
  useCardReveal,
  type CardReveal,
  type CardRevealState,
} from '../components/managed-card-reveal/useCardReveal.js'
export { Money, type MoneyProps } from '../components/money/Money.js'
export type { MoneyMessages } from '../components/money/moneyMessages.js'
export { PaymentForm, type PaymentFormProps } from '../components/payment-form/PaymentForm.js'
export type { PaymentFormMessages } from '../components/payment-form/paymentFormMessages.js'
export * as PaymentFormParts from '../components/payment-form/PaymentFormParts.js'
export type { PaymentFormOptions } from '../components/payment-form/PaymentFormRoot.js'
export type { PaymentProfileIds } from '../components/payment-form/readPayment.js'
export {
  usePayment,
  type PaymentDraft,
  type PaymentFlow,
  type PaymentState,
  type UsePaymentOptions,
} from '../components/payment-form/usePayment.js'
export { PaymentTracker, type PaymentTrackerProps } from '../components/payment-tracker/PaymentTracker.js'
export type { PaymentTrackerMessages } from '../components/payment-tracker/paymentTrackerMessages.js'
export * as PaymentTrackerParts from '../components/payment-tracker/PaymentTrackerParts.js'
export type { PaymentTrackerOptions } from '../components/payment-tracker/PaymentTrackerRoot.js'
export type { PaymentRef, PaymentStep, PaymentType } from '../components/payment-tracker/TrackedPayment.js'
export { Security, type SecurityProps } from '../components/security/Security.js'
export type { SecurityMessages } from '../components/security/securityMessages.js'
export * as SecurityParts from '../components/security/SecurityParts.js'
export type { SecurityOptions } from '../components/security/SecurityRoot.js'
export {
  SessionExpiryPrompt,
  type SessionExpiryPromptProps,
} from '../components/session-expiry-prompt/SessionExpiryPrompt.js'
export type { SessionExpiryPromptMessages } from '../components/session-expiry-prompt/sessionExpiryPromptMessages.js'
export * as SessionExpiryPromptParts from '../components/session-expiry-prompt/SessionExpiryPromptParts.js'
export {
  SessionLimitNotice,
  type SessionLimitNoticeProps,
} from '../components/session-limit-notice/SessionLimitNotice.js'
export type { SessionLimitNoticeMessages } from '../components/session-limit-notice/sessionLimitNoticeMessages.js'
export { SignIn, type SignInProps } from '../components/sign-in/SignIn.js'
export { signInFailure } from '../components/sign-in/signInFailure.js'
export type { SignInMessages } from '../components/sign-in/signInMessages.js'
export * as SignInParts from '../components/sign-in/SignInParts.js'
export type { SignInOptions } from '../components/sign-in/SignInRoot.js'
export { SignUp, type SignUpProps } from '../components/sign-up/SignUp.js'
export type { SignUpMessages } from '../components/sign-up/signUpMessages.js'
export type { SignUpFlow } from '../components/sign-up/SignUpFlow.js'
export * as SignUpParts from '../components/sign-up/SignUpParts.js'
export type { SignUpOptions } from '../components/sign-up/SignUpRoot.js'
export type {
  SignUpDetails,
  SignUpMobile,
  SignUpState,
  SignUpStep,
  SignUpStepName,
  SignUpType,
} from '../components/sign-up/SignUpState.js'
export { useSignUp, type UseSignUpOptions } from '../components/sign-up/useSignUp.js'
export type { MovementStateKey } from '../components/movement/movementState.js'
export { MovementDetails, type MovementDetailsProps } from '../components/movement-details/MovementDetails.js'
export type { MovementDetailsMessages } from '../components/movement-details/movementDetailsMessages.js'
export * as MovementDetailsParts from '../components/movement-details/MovementDetailsParts.js'
export type { MovementDetailsOptions } from '../components/movement-details/MovementDetailsRoot.js'
export type { MovementMessages } from '../components/movement/movementMessages.js'
export { Statement, type StatementProps } from '../components/statement/Statement.js'
export type { StatementMessages } from '../components/statement/statementMessages.js'
export * as StatementParts from '../components/statement/StatementParts.js'
export type { StatementPeriod } from '../components/statement/StatementPeriod.js'
export type { StatementOptions } from '../components/statement/StatementRoot.js'
export { SpendControls, type SpendControlsProps } from '../components/spend-controls/SpendControls.js'
export type {
  SpendControlsMessages,
  SpendPlace,
  SpendRuleSetter,
} from '../components/spend-controls/spendControlsMessages.js'
export * as SpendControlsParts from '../components/spend-controls/SpendControlsParts.js'
export type { SpendControlsOptions } from '../components/spend-controls/SpendControlsRoot.js'
export type { ChallengeMessages } from '../components/step-up-dialog/challengeMessages.js'
export { StepUpDialog, type StepUpDialogProps } from '../components/step-up-dialog/StepUpDialog.js'
export type { StepUpDialogMessages } from '../components/step-up-dialog/stepUpDialogMessages.js'
export * as StepUpDialogParts from '../components/step-up-dialog/StepUpDialogParts.js'
export type { UserFilters } from '../components/user-list/UserFilters.js'
export type { UserListMessages } from '../components/user-list/userListMessages.js'
export * as UserListParts from '../components/user-list/UserListParts.js'
export type { UserListOptions } from '../components/user-list/UserListRoot.js'
export { UserMenu, type UserMenuProps } from '../components/user-menu/UserMenu.js'
export type { UserMenuMessages } from '../components/user-menu/userMenuMessages.js'
export * as UserMenuParts from '../components/user-menu/UserMenuParts.js'
export type { UserMenuOptions } from '../components/user-menu/UserMenuRoot.js'
export type { UserRole, UserRoleMessages } from '../components/user-roles/userRoleMessages.js'
export { TrustedPayees, type TrustedPayeesProps } from '../components/trusted-payees/TrustedPayees.js'
export type { TrustedPayeesMessages } from '../components/trusted-payees/trustedPayeesMessages.js'
export * as TrustedPayeesParts from '../components/trusted-payees/TrustedPayeesParts.js'
export type { TrustedPayeesOptions } from '../components/trusted-payees/TrustedPayeesRoot.js'
export {
  WeavrSessionProvider,
  type WeavrSessionProviderProps,
} from '../components/weavr-session-provider/WeavrSessionProvider.js'
