import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { weavrMutation, type WeavrMutation, type WriteRules } from '../../internal/weavrMutation.js'
import type { SubmittedBulk } from './bulkQueries.js'

/** Users to create, one by one. */
export type SubmitUserBulkVariables = components['schemas']['BulksUserCreateRequest']

/** Users to invite, one by one. */
export type SubmitUserInviteBulkVariables = components['schemas']['BulksUserInviteSendRequest']

/** Cards to block, one by one. */
export type SubmitManagedCardBlockBulkVariables = components['schemas']['BulksManagedCardRequest']

/** Cards to unblock, one by one. */
export type SubmitManagedCardUnblockBulkVariables = components['schemas']['BulksManagedCardRequest']

/** Cards to destroy, one by one. */
export type SubmitManagedCardRemoveBulkVariables = components['schemas']['BulksManagedCardRequest']

/** Spend rules to change, one by one. */
export type SubmitSpendRulesBulkVariables = components['schemas']['BulksManagedCardSpendRulesUpdateRequest']

/** Transfers, one by one. */
export type SubmitTransferBulkVariables = components['schemas']['BulksTransferCreateRequest']

/** Sends, one by one. */
export type SubmitSendBulkVariables = components['schemas']['BulksSendCreateRequest']

/** Outgoing wire transfers, one by one. */
export type SubmitOutgoingWireTransferBulkVariables =
  components['schemas']['BulksOutgoingWireTransferCreateRequest']

const invalidates: WriteRules<never>['invalidates'] = ['bulks']

/**
 * Submits users to create, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/users`
 */
export function submitUserBulkMutation(
  weavr: Weavr,
): WeavrMutation<SubmittedBulk, SubmitUserBulkVariables, OperationError<'bulksUserCreate'>> {
  return weavrMutation(
    weavr,
    'bulks',
    'submit-users',
    (body, { intent, ref }) =>
      weavr.api.POST('/bulks/users', { intent, body, params: { header: { 'idempotency-ref': ref } } }),
    { invalidates, idempotent: true },
  )
}

/**
 * Submits users to invite, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/users/_user_id_/invite`
 */
export function submitUserInviteBulkMutation(
  weavr: Weavr,
): WeavrMutation<SubmittedBulk, SubmitUserInviteBulkVariables, OperationError<'bulksUserInviteSend'>> {
  return weavrMutation(
    weavr,
    'bulks',
    'submit-user-invites',
    (body, { intent, ref }) =>
      weavr.api.POST('/bulks/users/_user_id_/invite', {
        intent,
        body,
        params: { header: { 'idempotency-ref': ref } },
      }),
    { invalidates, idempotent: true },
  )
}

/**
 * Submits cards to block, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/managed_cards/_id_/block`
 */
export function submitManagedCardBlockBulkMutation(
  weavr: Weavr,
): WeavrMutation<
  SubmittedBulk,
  SubmitManagedCardBlockBulkVariables,
  OperationError<'bulksManagedCardBlock'>
> {
  return weavrMutation(
    weavr,
    'bulks',
    'submit-managed-card-blocks',
    (body, { intent, ref }) =>
      weavr.api.POST('/bulks/managed_cards/_id_/block', {
        intent,
        body,
        params: { header: { 'idempotency-ref': ref } },
      }),
    { invalidates, idempotent: true },
  )
}

/**
 * Submits cards to unblock, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/managed_cards/_id_/unblock`
 */
export function submitManagedCardUnblockBulkMutation(
  weavr: Weavr,
): WeavrMutation<
  SubmittedBulk,
  SubmitManagedCardUnblockBulkVariables,
  OperationError<'bulksManagedCardUnblock'>
> {
  return weavrMutation(
    weavr,
    'bulks',
    'submit-managed-card-unblocks',
    (body, { intent, ref }) =>
      weavr.api.POST('/bulks/managed_cards/_id_/unblock', {
        intent,
        body,
        params: { header: { 'idempotency-ref': ref } },
      }),
    { invalidates, idempotent: true },
  )
}

/**
 * Submits cards to destroy, up to 10,000 at once. Nothing happens before the bulk is executed. Never tried
 * again by itself: Weavr takes no idempotency reference here.
 * @see `POST /bulks/managed_cards/_id_/remove`
 */
export function submitManagedCardRemoveBulkMutation(
  weavr: Weavr,
): WeavrMutation<
  SubmittedBulk,
  SubmitManagedCardRemoveBulkVariables,
  OperationError<'bulksManagedCardRemove'>
> {
  return weavrMutation(
    weavr,
    'bulks',
    'submit-managed-card-removes',
    (body, { intent }) => weavr.api.POST('/bulks/managed_cards/_id_/remove', { intent, body }),
    { invalidates },
  )
}

/**
 * Submits spend rules to change, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `PATCH /bulks/managed_cards/_id_/spend_rules`
 */
export function submitSpendRulesBulkMutation(
  weavr: Weavr,
): WeavrMutation<
  SubmittedBulk,
  SubmitSpendRulesBulkVariables,
  OperationError<'bulksManagedCardSpendRulesUpdate'>
> {
  return weavrMutation(
    weavr,
    'bulks',
    'submit-spend-rules',
    (body, { intent, ref }) =>
      weavr.api.PATCH('/bulks/managed_cards/_id_/spend_rules', {
        intent,
        body,
        params: { header: { 'idempotency-ref': ref } },
      }),
    { invalidates, idempotent: true },
  )
}

/**
 * Submits transfers, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/transfers`
 */
export function submitTransferBulkMutation(
  weavr: Weavr,
): WeavrMutation<SubmittedBulk, SubmitTransferBulkVariables, OperationError<'bulksTransferCreate'>> {
  return weavrMutation(
    weavr,
    'bulks',
    'submit-transfers',
    (body, { intent, ref }) =>
      weavr.api.POST('/bulks/transfers', { intent, body, params: { header: { 'idempotency-ref': ref } } }),
    { invalidates, idempotent: true },
  )
}

/**
 * Submits sends, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/sends`
 */
export function submitSendBulkMutation(
  weavr: Weavr,
): WeavrMutation<SubmittedBulk, SubmitSendBulkVariables, OperationError<'bulksSendCreate'>> {
  return weavrMutation(
    weavr,
    'bulks',
    'submit-sends',
    (body, { intent, ref }) =>
      weavr.api.POST('/bulks/sends', { intent, body, params: { header: { 'idempotency-ref': ref } } }),
    { invalidates, idempotent: true },
  )
}

/**
 * Submits outgoing wire transfers, up to 10,000 at once. Nothing happens before the bulk is executed.
 * @see `POST /bulks/outgoing_wire_transfers`
 */
export function submitOutgoingWireTransferBulkMutation(
  weavr: Weavr,
): WeavrMutation<
  SubmittedBulk,
  SubmitOutgoingWireTransferBulkVariables,
  OperationError<'bulksOutgoingWireTransferCreate'>
> {
  return weavrMutation(
    weavr,
    'bulks',
    'submit-outgoing-wire-transfers',
    (body, { intent, ref }) =>
      weavr.api.POST('/bulks/outgoing_wire_transfers', {
        intent,
        body,
        params: { header: { 'idempotency-ref': ref } },
      }),
    { invalidates, idempotent: true },
  )
}
