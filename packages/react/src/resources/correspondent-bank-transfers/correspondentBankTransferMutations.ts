import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { demandId } from '../../internal/demandId.js'
import { weavrMutation, type WeavrMutation, type WriteRules } from '../../internal/weavrMutation.js'
import type { CorrespondentBankTransfer } from './correspondentBankTransferQueries.js'

/** For whom, from which account, to which bank account and how much. */
export type CreateCorrespondentBankTransferVariables =
  components['schemas']['CorrespondentBankTransferCreateRequest']

/** Which correspondent bank transfer. */
export interface CorrespondentBankTransferVariables {
  id: string
}

/** Which correspondent bank transfer, and why. */
export type CancelCorrespondentBankTransferVariables = { id: string } & components['schemas']['CancelRequest']

const moved: WriteRules<never>['invalidates'] = [
  'correspondent-bank-transfers',
  'managed-accounts',
  'managed-cards',
  'statements',
  'transactions',
]

/**
 * Pays to a bank account for an originator. `PENDING_CHALLENGE` waits for the user to confirm it,
 * `PENDING_CONFIRMATION` for a look at the check of the payee.
 * @see `POST /correspondent_bank_transfers`
 */
export function createCorrespondentBankTransferMutation(
  weavr: Weavr,
): WeavrMutation<
  CorrespondentBankTransfer,
  CreateCorrespondentBankTransferVariables,
  OperationError<'correspondentBankTransferCreate'>
> {
  return weavrMutation(
    weavr,
    'correspondent-bank-transfers',
    'create',
    (body, { intent, ref }) =>
      demandId(
        weavr.api.POST('/correspondent_bank_transfers', {
          intent,
          body,
          params: { header: { 'idempotency-ref': ref } },
        }),
      ),
    { invalidates: moved, idempotent: true },
  )
}

/**
 * Goes on with a transfer that is `PENDING_CONFIRMATION`, whatever the check of the payee said. Never tried
 * again by itself: Weavr takes no idempotency reference here.
 * @see `POST /correspondent_bank_transfers/{id}/confirm`
 */
export function confirmCorrespondentBankTransferMutation(
  weavr: Weavr,
): WeavrMutation<
  CorrespondentBankTransfer,
  CorrespondentBankTransferVariables,
  OperationError<'correspondentBankTransferConfirm'>
> {
  return weavrMutation(
    weavr,
    'correspondent-bank-transfers',
    'confirm',
    ({ id }, { intent }) =>
      weavr.api.POST('/correspondent_bank_transfers/{id}/confirm', { intent, params: { path: { id } } }),
    { invalidates: moved },
  )
}

/**
 * Cancels a scheduled correspondent bank transfer. Never tried again by itself: Weavr takes no idempotency
 * reference here.
 * @see `POST /correspondent_bank_transfers/{id}/cancel`
 */
export function cancelCorrespondentBankTransferMutation(
  weavr: Weavr,
): WeavrMutation<
  CorrespondentBankTransfer,
  CancelCorrespondentBankTransferVariables,
  OperationError<'correspondentBankTransferCancel'>
> {
  return weavrMutation(
    weavr,
    'correspondent-bank-transfers',
    'cancel',
    ({ id, ...body }, { intent }) =>
      weavr.api.POST('/correspondent_bank_transfers/{id}/cancel', { intent, body, params: { path: { id } } }),
    { invalidates: ['correspondent-bank-transfers', 'transactions'] },
  )
}
