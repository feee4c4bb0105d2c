// No React and no `use client` behind this door: it opens on a server too.
export type { WeavrInfiniteQuery } from '../internal/weavrInfiniteQuery.js'
export { weavrKey, type ResourceName, type WeavrKey } from '../internal/weavrKey.js'
export type { WeavrMutation } from '../internal/weavrMutation.js'
export type { WeavrQuery } from '../internal/weavrQuery.js'
export {
  blockManagedAccountMutation,
  createManagedAccountIbanMutation,
  createManagedAccountMutation,
  removeManagedAccountMutation,
  unblockManagedAccountMutation,
  updateManagedAccountMutation,
} from '../resources/managed-accounts/managedAccountMutations.js'
export {
  infiniteManagedAccountsQuery,
  managedAccountIbanQuery,
  managedAccountQuery,
  managedAccountsQuery,
  managedAccountStatementQuery,
} from '../resources/managed-accounts/managedAccountQueries.js'
export {
  blockManagedCardMutation,
  createManagedCardMutation,
  removeManagedCardMutation,
  unblockManagedCardMutation,
  updateManagedCardMutation,
} from '../resources/managed-cards/managedCardMutations.js'
export {
  infiniteManagedCardsQuery,
  managedCardQuery,
  managedCardsQuery,
  managedCardStatementQuery,
} from '../resources/managed-cards/managedCardQueries.js'
