import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { expectState } from '../../internal/itemChanges.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrMutation, type WeavrMutation, type WriteRules } from '../../internal/weavrMutation.js'
import { managedAccountQuery, type ManagedAccount, type ManagedAccountIban } from './managedAccountQueries.js'

/** The account to make. */
export type CreateManagedAccountVariables = components['schemas']['ManagedAccountCreateRequest']

/** Which account, and what to change. */
export type UpdateManagedAccountVariables = {
  id: string
} & components['schemas']['ManagedAccountUpdateRequest']

/** Which account. */
export interface ManagedAccountVariables {
  id: string
}

const invalidates: WriteRules<never>['invalidates'] = ['managed-accounts']

/**
 * Creates an account. Needs a stepped-up session where the programme asks for one.
 * @see `POST /managed_accounts`
 */
export function createManagedAccountMutation(
  weavr: Weavr,
): WeavrMutation<ManagedAccount, CreateManagedAccountVariables, OperationError<'managedAccountCreate'>> {
  return weavrMutation(
    weavr,
    'managed-accounts',
    'create',
    (body, { intent, ref }) =>
      weavr.api.POST('/managed_accounts', { intent, body, params: { header: { 'idempotency-ref': ref } } }),
    { invalidates, idempotent: true },
  )
}

/**
 * Changes an account. Never tried again by itself: Weavr takes no idempotency reference here.
 * @see `PATCH /managed_accounts/{id}`
 */
export function updateManagedAccountMutation(
  weavr: Weavr,
): WeavrMutation<ManagedAccount, UpdateManagedAccountVariables, OperationError<'managedAccountUpdate'>> {
  return weavrMutation(
    weavr,
    'managed-accounts',
    'update',
    ({ id, ...body }, { intent }) =>
      weavr.api.PATCH('/managed_accounts/{id}', { intent, body, params: { path: { id } } }),
    { invalidates },
  )
}

/**
 * Blocks an account, until it is unblocked. Shown as blocked at once, and taken back if Weavr refuses.
 * @see `POST /managed_accounts/{id}/block`
 */
export function blockManagedAccountMutation(
  weavr: Weavr,
): WeavrMutation<void, ManagedAccountVariables, OperationError<'managedAccountBlock'>> {
  return weavrMutation(
    weavr,
    'managed-accounts',
    'block',
    ({ id }, { intent, ref }) =>
      weavr.api.POST('/managed_accounts/{id}/block', {
        intent,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    {
      invalidates,
      one: managedAccountQuery,
      idempotent: true,
      expect: (client, { id }) =>
        expectState(client, weavrKey(weavr, 'managed-accounts'), id, {
          state: 'BLOCKED',
          blockedReason: 'USER',
        }),
    },
  )
}

/**
 * Unblocks an account that the user had blocked. Shown as active at once, and taken back if Weavr refuses.
 * @see `POST /managed_accounts/{id}/unblock`
 */
export function unblockManagedAccountMutation(
  weavr: Weavr,
): WeavrMutation<void, ManagedAccountVariables, OperationError<'managedAccountUnblock'>> {
  return weavrMutation(
    weavr,
    'managed-accounts',
    'unblock',
    ({ id }, { intent, ref }) =>
      weavr.api.POST('/managed_accounts/{id}/unblock', {
        intent,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    {
      invalidates,
      one: managedAccountQuery,
      idempotent: true,
      expect: (client, { id }) =>
        expectState(client, weavrKey(weavr, 'managed-accounts'), id, { state: 'ACTIVE' }),
    },
  )
}

/**
 * Closes an account for good. It must be empty and have no cards. Never tried again by itself: Weavr takes no
 * idempotency reference here.
 * @see `POST /managed_accounts/{id}/remove`
 */
export function removeManagedAccountMutation(
  weavr: Weavr,
): WeavrMutation<void, ManagedAccountVariables, OperationError<'managedAccountRemove'>> {
  return weavrMutation(
    weavr,
    'managed-accounts',
    'remove',
    ({ id }, { intent }) =>
      weavr.api.POST('/managed_accounts/{id}/remove', { intent, params: { path: { id } } }),
    { invalidates, one: managedAccountQuery },
  )
}

/**
 * Asks for bank details that money can be sent to. They may take a while: read their state with
 * `managedAccountIbanQuery`.
 * @see `POST /managed_accounts/{id}/iban`
 */
export function createManagedAccountIbanMutation(
  weavr: Weavr,
): WeavrMutation<ManagedAccountIban, ManagedAccountVariables, OperationError<'managedAccountsIBANUpgrade'>> {
  return weavrMutation(
    weavr,
    'managed-accounts',
    'create-iban',
    ({ id }, { intent, ref }) =>
      weavr.api.POST('/managed_accounts/{id}/iban', {
        intent,
        params: { path: { id }, header: { 'idempotency-ref': ref } },
      }),
    { invalidates, idempotent: true },
  )
}
