import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'

/** Whose money a card spends: a debit-mode card its account's, any other its own. */
export const spendingPlaceOf = ({ id, parentManagedAccountId }: ManagedCardRecord) =>
  parentManagedAccountId ? { instrumentId: parentManagedAccountId, cardId: id } : { instrumentId: id }
