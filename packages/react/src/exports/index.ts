export { SessionExpiryPrompt, type SessionExpiryPromptProps } from '../components/session-expiry-prompt/SessionExpiryPrompt.js'
export * as SessionExpiryPromptParts from '../components/session-expiry-prompt/SessionExpiryPromptParts.js'
export { WeavrSessionProvider, type WeavrSessionProviderProps } from '../components/weavr-session-provider/WeavrSessionProvider.js'
export type { PartProps } from '../internal/PartProps.js'
export { useWeavr } from '../internal/useWeavr.js'
export type { WeavrInfiniteQueryOptions } from '../internal/useWeavrInfiniteQuery.js'
export type { WeavrMutationOptions } from '../internal/useWeavrMutation.js'
export type { ReadMeta, WeavrQueryOptions } from '../internal/useWeavrQuery.js'
export type { SessionExpiryPromptMessages, WeavrMessageOverrides, WeavrMessages } from '../internal/WeavrMessages.js'
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
export { RequireSession, type RequireSessionProps } from '../session/RequireSession.js'
export { useExtendSession } from '../session/useExtendSession.js'
export type { SessionMutationOptions, TokenlessSessionState } from '../session/useSessionMutation.js'
export { useSessionTimeLeft } from '../session/useSessionTimeLeft.js'
export { useSignIn } from '../session/useSignIn.js'
export { useSignOut } from '../session/useSignOut.js'
export { useStartSession } from '../session/useStartSession.js'
export { useWeavrFetch } from '../session/useWeavrFetch.js'
export { useWeavrSession } from '../session/useWeavrSession.js'
