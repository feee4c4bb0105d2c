import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { expectState } from '../../internal/itemChanges.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrMutation, type WeavrMutation, type WriteRules } from '../../internal/weavrMutation.js'
import { managedCardQuery, type ManagedCard } from './managedCardQueries.js'

/** The card to make: prepaid in a currency, or debit on a managed account. */
export type CreateManagedCardVariables = components['schemas']['ManagedCardCreateRequest']

/** Which card, and what to change. */
export type UpdateManagedCardVariables = { id: string } & components['schemas']['ManagedCardUpdateRequest']

/** Which card. */
export interface ManagedCardVariables {
  id: string
}

const invalidates: WriteRules<never>['invalidates'] = ['managed-cards']

/**
 * Creates a virtual card. Needs a stepped-up session where the programme asks for one.
 * @see `POST /managed_cards`
 */
export function createManagedCardMutation(
  weavr: Weavr,
): WeavrMutation<ManagedCard, CreateManagedCardVariables, OperationError<'managedCardCreate'>> {
  return weavrMutation(
    weavr,
    'managed-cards',
    'create',
    (body, { intent, ref }) =>
      weavr.api.POST('/managed_cards', { intent, body, params: { header: { 'idempotency-ref': ref } } }),
    { invalidates, idempotent: true },
  )
}

/**
 * Changes a card.
 * @see `PATCH /managed_cards/{id}`
 */
export function updateManagedCardMutation(
  weavr: Weavr,
): WeavrMutation<ManagedCard, UpdateManagedCardVariables, OperationError<'managedCardUpdate'>> {
  return weavrMutation(
    weavr,
    'managed-cards',
    'update',
    ({ id, ...body }, { intent, ref }) =>
      weavr.api.PATCH('/managed_cards/{id}', {
        intent,
        body,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    { invalidates, idempotent: true },
  )
}

/**
 * Blocks a card, until it is unblocked. Shown as blocked at once, and taken back if Weavr refuses.
 * @see `POST /managed_cards/{id}/block`
 */
export function blockManagedCardMutation(
  weavr: Weavr,
): WeavrMutation<void, ManagedCardVariables, OperationError<'managedCardBlock'>> {
  return weavrMutation(
    weavr,
    'managed-cards',
    'block',
    ({ id }, { intent, ref }) =>
      weavr.api.POST('/managed_cards/{id}/block', {
        intent,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    {
      invalidates,
      one: managedCardQuery,
      idempotent: true,
      expect: (client, { id }) =>
        expectState(client, weavrKey(weavr, 'managed-cards'), id, {
          state: 'BLOCKED',
          blockedReason: 'USER',
        }),
    },
  )
}

/**
 * Unblocks a card that the user had blocked. Shown as active at once, and taken back if Weavr refuses.
 * @see `POST /managed_cards/{id}/unblock`
 */
export function unblockManagedCardMutation(
  weavr: Weavr,
): WeavrMutation<void, ManagedCardVariables, OperationError<'managedCardUnblock'>> {
  return weavrMutation(
    weavr,
    'managed-cards',
    'unblock',
    ({ id }, { intent, ref }) =>
      weavr.api.POST('/managed_cards/{id}/unblock', {
        intent,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    {
      invalidates,
      one: managedCardQuery,
      idempotent: true,
      expect: (client, { id }) =>
        expectState(client, weavrKey(weavr, 'managed-cards'), id, { state: 'ACTIVE' }),
    },
  )
}

/**
 * Destroys a card for good. A prepaid card must be empty. Never tried again by itself: Weavr takes no
 * idempotency reference here.
 * @see `POST /managed_cards/{id}/remove`
 */
export function removeManagedCardMutation(
  weavr: Weavr,
): WeavrMutation<void, ManagedCardVariables, OperationError<'managedCardRemove'>> {
  return weavrMutation(
    weavr,
    'managed-cards',
    'remove',
    ({ id }, { intent }) =>
      weavr.api.POST('/managed_cards/{id}/remove', { intent, params: { path: { id } } }),
    { invalidates, one: managedCardQuery },
  )
}
