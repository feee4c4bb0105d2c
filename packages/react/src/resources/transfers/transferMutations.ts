import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { demandId } from '../../internal/demandId.js'
import { weavrMutation, type WeavrMutation, type WriteRules } from '../../internal/weavrMutation.js'
import type { Transfer, TransferCancellations } from './transferQueries.js'

/** From where, to where and how much. */
export type CreateTransferVariables = components['schemas']['TransferCreateRequest']

/** Which transfers, and why. */
export type CancelTransfersVariables = components['schemas']['TransferCancelRequest']

const moved: WriteRules<never>['invalidates'] = [
  'transfers',
  'managed-accounts',
  'managed-cards',
  'statements',
  'transactions',
]

/**
 * Moves money between two instruments of the identity, now or at a time to come.
 * @see `POST /transfers`
 */
export function createTransferMutation(
  weavr: Weavr,
): WeavrMutation<Transfer, CreateTransferVariables, OperationError<'transferCreate'>> {
  return weavrMutation(
    weavr,
    'transfers',
    'create',
    (body, { intent, ref }) =>
      demandId(
        weavr.api.POST('/transfers', { intent, body, params: { header: { 'idempotency-ref': ref } } }),
      ),
    { invalidates: moved, idempotent: true },
  )
}

/**
 * Cancels scheduled transfers. Each is answered for: this succeeds even if none could be cancelled. Never
 * tried again by itself: Weavr takes no idempotency reference here.
 * @see `POST /transfers/bulk/cancel`
 */
export function cancelTransfersMutation(
  weavr: Weavr,
): WeavrMutation<TransferCancellations, CancelTransfersVariables, OperationError<'transferCancel'>> {
  return weavrMutation(
    weavr,
    'transfers',
    'cancel',
    (body, { intent }) => weavr.api.POST('/transfers/bulk/cancel', { intent, body }),
    { invalidates: ['transfers', 'transactions'] },
  )
}
