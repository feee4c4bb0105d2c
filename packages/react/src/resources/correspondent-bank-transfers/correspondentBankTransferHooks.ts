'use client'

import { onceKnown } from '../../internal/onceKnown.js'
import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, InfiniteQueryOptionsOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrInfiniteQuery } from '../../internal/useWeavrInfiniteQuery.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  cancelCorrespondentBankTransferMutation,
  confirmCorrespondentBankTransferMutation,
  createCorrespondentBankTransferMutation,
} from './correspondentBankTransferMutations.js'
import {
  correspondentBankTransferQuery,
  correspondentBankTransfersQuery,
  infiniteCorrespondentBankTransfersQuery,
  type CorrespondentBankTransfersParams,
  type InfiniteCorrespondentBankTransfersParams,
} from './correspondentBankTransferQueries.js'

/**
 * Some of the correspondent bank transfers, as `{ items, count }`.
 * @see `GET /correspondent_bank_transfers`
 * @example
 * const { data } = useCorrespondentBankTransfers({ state: ['SUBMITTED'] })
 * return data?.items.map((transfer) => <li key={transfer.id}>{transfer.originator.name}</li>)
 */
export function useCorrespondentBankTransfers<Selected = DataOf<typeof correspondentBankTransfersQuery>>(
  params?: CorrespondentBankTransfersParams,
  queryOptions?: QueryOptionsOf<typeof correspondentBankTransfersQuery, Selected>,
) {
  return useWeavrQuery((weavr) => correspondentBankTransfersQuery(weavr, params), queryOptions)
}

/**
 * The correspondent bank transfers page by page; `fetchNextPage` goes on where the last page ended.
 * @see `GET /correspondent_bank_transfers`
 */
export function useInfiniteCorrespondentBankTransfers<
  Selected = DataOf<typeof infiniteCorrespondentBankTransfersQuery>,
>(
  params?: InfiniteCorrespondentBankTransfersParams,
  queryOptions?: InfiniteQueryOptionsOf<typeof infiniteCorrespondentBankTransfersQuery, Selected>,
) {
  return useWeavrInfiniteQuery(
    (weavr) => infiniteCorrespondentBankTransfersQuery(weavr, params),
    queryOptions,
  )
}

/**
 * One correspondent bank transfer; waits while the id is not known yet. Asked again every three seconds while
 * banks work on it or a device is asked to confirm it.
 * @see `GET /correspondent_bank_transfers/{id}`
 */
export function useCorrespondentBankTransfer<Selected = DataOf<typeof correspondentBankTransferQuery>>(
  id: string | undefined,
  queryOptions?: QueryOptionsOf<typeof correspondentBankTransferQuery, Selected>,
) {
  return useWeavrQuery((weavr) => onceKnown(id, correspondentBankTransferQuery(weavr, id!)), queryOptions)
}

/**
 * Pays to a bank account for an originator. `PENDING_CHALLENGE` waits for the user to confirm it,
 * `PENDING_CONFIRMATION` for a look at the check of the payee.
 * @see `POST /correspondent_bank_transfers`
 * @example
 * const { mutate } = useCreateCorrespondentBankTransfer()
 * mutate({ profileId, sourceInstrument, originator, beneficiary, purpose: 'Invoice 12', amount: { currency: 'EUR', amount: 2500 } })
 */
export function useCreateCorrespondentBankTransfer<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof createCorrespondentBankTransferMutation, OnMutateResult>,
) {
  return useWeavrMutation(createCorrespondentBankTransferMutation, mutationOptions)
}

/**
 * Goes on with a transfer that is `PENDING_CONFIRMATION`, whatever the check of the payee said: `mutate({ id
 * })`.
 * @see `POST /correspondent_bank_transfers/{id}/confirm`
 */
export function useConfirmCorrespondentBankTransfer<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof confirmCorrespondentBankTransferMutation, OnMutateResult>,
) {
  return useWeavrMutation(confirmCorrespondentBankTransferMutation, mutationOptions)
}

/**
 * Cancels a scheduled correspondent bank transfer: `mutate({ id, cancellationReason })`.
 * @see `POST /correspondent_bank_transfers/{id}/cancel`
 */
export function useCancelCorrespondentBankTransfer<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof cancelCorrespondentBankTransferMutation, OnMutateResult>,
) {
  return useWeavrMutation(cancelCorrespondentBankTransferMutation, mutationOptions)
}
