import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { downloadMutation } from '../../internal/downloadMutation.js'
import { demandId } from '../../internal/demandId.js'
import { weavrMutation, type WeavrMutation, type WriteRules } from '../../internal/weavrMutation.js'
import type { OutgoingWireTransfer } from './outgoingWireTransferQueries.js'

/** From which account, to which bank account and how much. */
export type CreateOutgoingWireTransferVariables = components['schemas']['OutgoingWireTransferCreateRequest']

/** Which transfer, and a new name or `acceptVerifiedName` for the one that the check found. */
export type UpdateOutgoingWireTransferBeneficiaryNameVariables = {
  id: string
} & components['schemas']['OutgoingWireTransferUpdateBeneficiaryNameRequest']

/** Which outgoing wire transfer. */
export interface OutgoingWireTransferVariables {
  id: string
}

/** Which outgoing wire transfer, and why. */
export type CancelOutgoingWireTransferVariables = { id: string } & components['schemas']['CancelRequest']

const moved: WriteRules<never>['invalidates'] = [
  'outgoing-wire-transfers',
  'managed-accounts',
  'managed-cards',
  'statements',
  'transactions',
]

/**
 * Pays to a bank account. `PENDING_CHALLENGE` waits for the user to confirm it, `PENDING_CONFIRMATION` for a
 * look at the check of the payee.
 * @see `POST /outgoing_wire_transfers`
 */
export function createOutgoingWireTransferMutation(
  weavr: Weavr,
): WeavrMutation<
  OutgoingWireTransfer,
  CreateOutgoingWireTransferVariables,
  OperationError<'outgoingWireTransferCreate'>
> {
  return weavrMutation(
    weavr,
    'outgoing-wire-transfers',
    'create',
    (body, { intent, ref }) =>
      demandId(
        weavr.api.POST('/outgoing_wire_transfers', {
          intent,
          body,
          params: { header: { 'idempotency-ref': ref } },
        }),
      ),
    { invalidates: moved, idempotent: true },
  )
}

/**
 * Corrects the name of the payee of a transfer that is `PENDING_CONFIRMATION`; the check runs again. Never
 * tried again by itself: Weavr takes no idempotency reference here.
 * @see `PATCH /outgoing_wire_transfers/{id}`
 */
export function updateOutgoingWireTransferBeneficiaryNameMutation(
  weavr: Weavr,
): WeavrMutation<
  OutgoingWireTransfer,
  UpdateOutgoingWireTransferBeneficiaryNameVariables,
  OperationError<'outgoingWireTransferUpdateBeneficiaryName'>
> {
  return weavrMutation(
    weavr,
    'outgoing-wire-transfers',
    'update-beneficiary-name',
    ({ id, ...body }, { intent }) =>
      weavr.api.PATCH('/outgoing_wire_transfers/{id}', { intent, body, params: { path: { id } } }),
    { invalidates: moved },
  )
}

/**
 * Goes on with a transfer that is `PENDING_CONFIRMATION`, whatever the check of the payee said. Never tried
 * again by itself: Weavr takes no idempotency reference here.
 * @see `POST /outgoing_wire_transfers/{id}/confirm`
 */
export function confirmOutgoingWireTransferMutation(
  weavr: Weavr,
): WeavrMutation<
  OutgoingWireTransfer,
  OutgoingWireTransferVariables,
  OperationError<'outgoingWireTransferConfirm'>
> {
  return weavrMutation(
    weavr,
    'outgoing-wire-transfers',
    'confirm',
    ({ id }, { intent }) =>
      weavr.api.POST('/outgoing_wire_transfers/{id}/confirm', { intent, params: { path: { id } } }),
    { invalidates: moved },
  )
}

/**
 * Cancels a scheduled outgoing wire transfer. Never tried again by itself: Weavr takes no idempotency
 * reference here.
 * @see `POST /outgoing_wire_transfers/{id}/cancel`
 */
export function cancelOutgoingWireTransferMutation(
  weavr: Weavr,
): WeavrMutation<
  OutgoingWireTransfer,
  CancelOutgoingWireTransferVariables,
  OperationError<'outgoingWireTransferSingleCancel'>
> {
  return weavrMutation(
    weavr,
    'outgoing-wire-transfers',
    'cancel',
    ({ id, ...body }, { intent }) =>
      weavr.api.POST('/outgoing_wire_transfers/{id}/cancel', { intent, body, params: { path: { id } } }),
    { invalidates: ['outgoing-wire-transfers', 'transactions'] },
  )
}

/**
 * The confirmation of a completed transfer, as a PDF. A write to TanStack Query, because it is fetched by a
 * click and not to be kept.
 * @see `GET /outgoing_wire_transfers/{id}/payment_confirmation`
 */
export function downloadOutgoingWireTransferConfirmationMutation(
  weavr: Weavr,
): WeavrMutation<
  Blob,
  OutgoingWireTransferVariables,
  OperationError<'outgoingWireTransferPaymentConfirmation'>
> {
  return downloadMutation(weavr, 'outgoing-wire-transfers', 'download-confirmation', ({ id }, { intent }) =>
    weavr.api.GET('/outgoing_wire_transfers/{id}/payment_confirmation', {
      intent,
      parseAs: 'blob',
      params: { path: { id } },
    }),
  )
}
