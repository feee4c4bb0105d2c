export { SessionExpiryPrompt, type SessionExpiryPromptProps } from '../components/session-expiry-prompt/SessionExpiryPrompt.js'
export * as SessionExpiryPromptParts from '../components/session-expiry-prompt/SessionExpiryPromptParts.js'
export { WeavrSessionProvider, type WeavrSessionProviderProps } from '../components/weavr-session-provider/WeavrSessionProvider.js'
export type { PartProps } from '../internal/PartProps.js'
export { useWeavr } from '../internal/useWeavr.js'
export type { WeavrInfiniteQueryOptions } from '../internal/useWeavrInfiniteQuery.js'
export type { WeavrMutationOptions } from '../internal/useWeavrMutation.js'
export type { ReadMeta, WeavrQueryOptions } from '../internal/useWeavrQuery.js'
export type { SecureElementMessages, SessionExpiryPromptMessages, WeavrMessageOverrides, WeavrMessages } from '../internal/WeavrMessages.js'
export {
  useBlockManagedAccount,
  useCreateManagedAccount,
  useCreateManagedAccountIban,
  useInfiniteManagedAccounts,
  useManagedAccount,
  useManagedAccountIban,
  useManagedAccounts,
  useManagedAccountStatement,
  useRemoveManagedAccount,
  useUnblockManagedAccount,
  useUpdateManagedAccount,
} from '../resources/managed-accounts/managedAccountHooks.js'
export type {
  CreateManagedAccountVariables,
  ManagedAccountVariables,
  UpdateManagedAccountVariables,
} from '../resources/managed-accounts/managedAccountMutations.js'
export type {
  InfiniteManagedAccountsParams,
  ManagedAccount,
  ManagedAccountIban,
  ManagedAccountList,
  ManagedAccountsParams,
  ManagedAccountStatement,
  ManagedAccountStatementParams,
} from '../resources/managed-accounts/managedAccountQueries.js'
export {
  useBlockManagedCard,
  useCreateManagedCard,
  useInfiniteManagedCards,
  useManagedCard,
  useManagedCards,
  useManagedCardStatement,
  useRemoveManagedCard,
  useUnblockManagedCard,
  useUpdateManagedCard,
} from '../resources/managed-cards/managedCardHooks.js'
export type { CreateManagedCardVariables, ManagedCardVariables, UpdateManagedCardVariables } from '../resources/managed-cards/managedCardMutations.js'
export type {
  InfiniteManagedCardsParams,
  ManagedCard,
  ManagedCardList,
  ManagedCardsParams,
  ManagedCardStatement,
  ManagedCardStatementParams,
} from '../resources/managed-cards/managedCardQueries.js'
export type { SecureForm } from '../secure/createSecureForm.js'
export type { FlowListener, FlowStyle, SecureFont } from '../secure/SecureClient.js'
export { SecureElementError, type SecureElementErrorCode } from '../secure/SecureElementError.js'
export type { SecureFlowProps } from '../secure/SecureFlow.js'
export { ConsumerKycFlow, KybFlow, KycFlow } from '../secure/secureFlows.js'
export type { SecureInputProps } from '../secure/SecureInput.js'
export {
  SecureCardPinInput,
  SecureConfirmPasscodeInput,
  SecureConfirmPasswordInput,
  SecurePasscodeInput,
  SecurePasswordInput,
} from '../secure/secureInputs.js'
export { SecureProvider, type SecureProviderProps } from '../secure/SecureProvider.js'
export type { SecureSpanProps } from '../secure/SecureSpan.js'
export { SecureCardNumber, SecureCardPin, SecureCvv } from '../secure/secureSpans.js'
export type { SecureInputEvents, SecureStrength } from '../secure/useInputFrame.js'
export { useSecureForm } from '../secure/useSecureForm.js'
export { RequireSession, type RequireSessionProps } from '../session/RequireSession.js'
export { useExtendSession } from '../session/useExtendSession.js'
export type { SessionMutationOptions, TokenlessSessionState } from '../session/useSessionMutation.js'
export { useSessionTimeLeft } from '../session/useSessionTimeLeft.js'
export { useSignIn } from '../session/useSignIn.js'
export { useSignOut } from '../session/useSignOut.js'
export { useStartSession } from '../session/useStartSession.js'
export { useWeavrFetch } from '../session/useWeavrFetch.js'
export { useWeavrSession } from '../session/useWeavrSession.js'
