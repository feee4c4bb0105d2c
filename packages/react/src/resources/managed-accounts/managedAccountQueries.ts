import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { pollWhile, type PolledQuery } from '../../internal/pollWhile.js'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** An account, as Weavr describes it. Balances are integers in minor units of its currency. */
export type ManagedAccount = components['schemas']['ManagedAccount']

/** The bank details of an account, and whether they are there yet. */
export type ManagedAccountIban = components['schemas']['ManagedAccountIban']

/** Some of the accounts, and how many there are in all. */
export interface ManagedAccountList {
  items: ManagedAccount[]
  count: number
}

/** Which accounts. */
export type ManagedAccountsParams = NonNullable<paths['/managed_accounts']['get']['parameters']['query']>

/** Which accounts, and how many a page. */
export type InfiniteManagedAccountsParams = Omit<ManagedAccountsParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/**
 * Some of the accounts.
 * @see `GET /managed_accounts`
 */
export function managedAccountsQuery(
  weavr: Weavr,
  params: ManagedAccountsParams = {},
): WeavrQuery<ManagedAccountList, OperationError<'managedAccountsGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'managed-accounts', 'list', params), async (call) => {
    const { accounts = [], count = 0 } = await weavr.api.GET('/managed_accounts', {
      ...call,
      params: { query: params },
    })
    return { items: accounts, count }
  })
}

/**
 * The accounts, page by page.
 * @see `GET /managed_accounts`
 */
export function infiniteManagedAccountsQuery(
  weavr: Weavr,
  params: InfiniteManagedAccountsParams = {},
): WeavrInfiniteQuery<ManagedAccountList, OperationError<'managedAccountsGet'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'managed-accounts', 'infinite', params),
    pageSize,
    async (call, page) => {
      const { accounts = [], count = 0 } = await weavr.api.GET('/managed_accounts', {
        ...call,
        params: { query: { ...query, ...page } },
      })
      return { items: accounts, count }
    },
  )
}

/**
 * One account.
 * @see `GET /managed_accounts/{id}`
 */
export function managedAccountQuery(
  weavr: Weavr,
  id: string,
): WeavrQuery<ManagedAccount, OperationError<'managedAccountGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'managed-accounts', 'one', id), (call) =>
    weavr.api.GET('/managed_accounts/{id}', { ...call, params: { path: { id } } }),
  )
}

/**
 * The bank details that money can be sent to, with the state of their allocation. Asked again every three
 * seconds while that is under way.
 * @see `GET /managed_accounts/{id}/iban`
 */
export function managedAccountIbanQuery(
  weavr: Weavr,
  id: string,
): PolledQuery<ManagedAccountIban, OperationError<'managedAccountIBANGet'>> {
  const query = weavrQuery(weavr, weavrKey(weavr, 'managed-accounts', 'iban', id), (call) =>
    weavr.api.GET('/managed_accounts/{id}/iban', { ...call, params: { path: { id } } }),
  )
  return pollWhile(weavr, query, ({ state }) => state === 'PENDING_ALLOCATION')
}
