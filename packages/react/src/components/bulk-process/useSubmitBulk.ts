'use client'

import {
  useSubmitManagedCardBlockBulk,
  useSubmitManagedCardUnblockBulk,
  useSubmitOutgoingWireTransferBulk,
  useSubmitSendBulk,
  useSubmitTransferBulk,
  useSubmitUserBulk,
} from '../../resources/bulks/bulkHooks.js'
import type { SubmittedBulk } from '../../resources/bulks/bulkQueries.js'
import type { BulkKind } from './BulkKind.js'
import type { BulkItem } from './bulkKinds.js'

/** Hands the rows of any kind to Weavr; nothing happens before they are executed. */
export function useSubmitBulk(kind: BulkKind): (items: readonly BulkItem[]) => Promise<SubmittedBulk> {
  const submit = {
    transfers: useSubmitTransferBulk(),
    sends: useSubmitSendBulk(),
    'outgoing-wire-transfers': useSubmitOutgoingWireTransferBulk(),
    users: useSubmitUserBulk(),
    'card-blocks': useSubmitManagedCardBlockBulk(),
    'card-unblocks': useSubmitManagedCardUnblockBulk(),
  }[kind]
  // What `bulkKinds` makes of a row fits the kind it makes it for.
  return (items) => submit.mutateAsync(items as never)
}
