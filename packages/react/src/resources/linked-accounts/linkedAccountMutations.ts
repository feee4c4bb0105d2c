import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { expectState } from '../../internal/itemChanges.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrMutation, type WeavrMutation, type WriteRules } from '../../internal/weavrMutation.js'
import { linkedAccountQuery, type LinkedAccount } from './linkedAccountQueries.js'

/** The bank account to link. */
export type CreateLinkedAccountVariables = components['schemas']['LinkedAccountCreateRequest']

/** Which linked account, and what to change. */
export type UpdateLinkedAccountVariables = {
  id: string
} & components['schemas']['LinkedAccountUpdateRequest']

/** Which linked account. */
export interface LinkedAccountVariables {
  id: string
}

const invalidates: WriteRules<never>['invalidates'] = ['linked-accounts']

/**
 * Links a bank account. It can be used once it is verified.
 * @see `POST /linked_accounts`
 */
export function createLinkedAccountMutation(
  weavr: Weavr,
): WeavrMutation<LinkedAccount, CreateLinkedAccountVariables, OperationError<'linkedAccountCreate'>> {
  return weavrMutation(
    weavr,
    'linked-accounts',
    'create',
    (body, { intent, ref }) =>
      weavr.api.POST('/linked_accounts', { intent, body, params: { header: { 'idempotency-ref': ref } } }),
    { invalidates, idempotent: true },
  )
}

/**
 * Changes the name or the tag of a linked account. Never tried again by itself: Weavr takes no idempotency
 * reference here.
 * @see `PATCH /linked_accounts/{id}`
 */
export function updateLinkedAccountMutation(
  weavr: Weavr,
): WeavrMutation<LinkedAccount, UpdateLinkedAccountVariables, OperationError<'linkedAccountUpdate'>> {
  return weavrMutation(
    weavr,
    'linked-accounts',
    'update',
    ({ id, ...body }, { intent }) =>
      weavr.api.PATCH('/linked_accounts/{id}', { intent, body, params: { path: { id } } }),
    { invalidates },
  )
}

/**
 * Suspends a linked account, until it is unblocked. Shown as blocked at once, and taken back if Weavr
 * refuses.
 * @see `POST /linked_accounts/{id}/block`
 */
export function blockLinkedAccountMutation(
  weavr: Weavr,
): WeavrMutation<void, LinkedAccountVariables, OperationError<'linkedAccountBlock'>> {
  return weavrMutation(
    weavr,
    'linked-accounts',
    'block',
    ({ id }, { intent, ref }) =>
      weavr.api.POST('/linked_accounts/{id}/block', {
        intent,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    {
      invalidates,
      one: linkedAccountQuery,
      idempotent: true,
      expect: (client, { id }) => expectState(client, weavrKey(weavr, 'linked-accounts'), id, 'BLOCKED'),
    },
  )
}

/**
 * Puts a suspended linked account back to use. Shown as active at once, and taken back if Weavr refuses.
 * @see `POST /linked_accounts/{id}/unblock`
 */
export function unblockLinkedAccountMutation(
  weavr: Weavr,
): WeavrMutation<void, LinkedAccountVariables, OperationError<'linkedAccountUnblock'>> {
  return weavrMutation(
    weavr,
    'linked-accounts',
    'unblock',
    ({ id }, { intent, ref }) =>
      weavr.api.POST('/linked_accounts/{id}/unblock', {
        intent,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    {
      invalidates,
      one: linkedAccountQuery,
      idempotent: true,
      expect: (client, { id }) => expectState(client, weavrKey(weavr, 'linked-accounts'), id, 'ACTIVE'),
    },
  )
}

/**
 * Unlinks a bank account for good. Never tried again by itself: Weavr takes no idempotency reference here.
 * @see `POST /linked_accounts/{id}/remove`
 */
export function removeLinkedAccountMutation(
  weavr: Weavr,
): WeavrMutation<void, LinkedAccountVariables, OperationError<'linkedAccountRemove'>> {
  return weavrMutation(
    weavr,
    'linked-accounts',
    'remove',
    ({ id }, { intent }) =>
      weavr.api.POST('/linked_accounts/{id}/remove', { intent, params: { path: { id } } }),
    { invalidates, one: linkedAccountQuery },
  )
}
