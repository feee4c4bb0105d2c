import type { components, paths, Weavr } from '@weavr-kit/core'
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

/** Some of the posted transactions of an account, how many there are in all, and the balances around them. */
export interface ManagedAccountStatement {
  items: components['schemas']['StatementEntry'][]
  count: number
  openingBalance?: components['schemas']['CurrencyAmount']
  closingBalance?: components['schemas']['CurrencyAmount']
}

/** Which accounts. */
export type ManagedAccountsParams = NonNullable<paths['/managed_accounts']['get']['parameters']['query']>

/** Which accounts, and how many a page. */
export type InfiniteManagedAccountsParams = Omit<ManagedAccountsParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/** Which transactions of which account. */
export type ManagedAccountStatementParams = NonNullable<paths['/managed_accounts/{id}/statement']['get']['parameters']['query']> & { id: string }

/**
 * Some of the accounts.
 * @see `GET /managed_accounts`
 */
export function managedAccountsQuery(weavr: Weavr, params: ManagedAccountsParams = {}): WeavrQuery<ManagedAccountList> {
  return weavrQuery(weavr, weavrKey(weavr, 'managed-accounts', 'list', params), async (call) => {
    const { accounts = [], count = 0 } = await weavr.api.GET('/managed_accounts', { ...call, params: { query: params } })
    return { items: accounts, count }
  })
}

/**
 * The accounts, page by page.
 * @see `GET /managed_accounts`
 */
export function infiniteManagedAccountsQuery(weavr: Weavr, params: InfiniteManagedAccountsParams = {}): WeavrInfiniteQuery<ManagedAccountList> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(weavr, weavrKey(weavr, 'managed-accounts', 'infinite', params), async (call, offset) => {
    const { accounts = [], count = 0 } = await weavr.api.GET('/managed_accounts', { ...call, params: { query: { ...query, offset, limit: pageSize } } })
    return { items: accounts, count }
  })
}

/**
 * One account.
 * @see `GET /managed_accounts/{id}`
 */
export function managedAccountQuery(weavr: Weavr, id: string): WeavrQuery<ManagedAccount> {
  return weavrQuery(weavr, weavrKey(weavr, 'managed-accounts', 'one', id), (call) =>
    weavr.api.GET('/managed_accounts/{id}', { ...call, params: { path: { id } } }),
  )
}

/**
 * Posted transactions of an account.
 * @see `GET /managed_accounts/{id}/statement`
 */
export function managedAccountStatementQuery(weavr: Weavr, { id, ...query }: ManagedAccountStatementParams): WeavrQuery<ManagedAccountStatement> {
  return weavrQuery(weavr, weavrKey(weavr, 'managed-accounts', 'statement', { id, ...query }), async (call) => {
    const { entries = [], count = 0, openingBalance, closingBalance } = (await weavr.api.GET('/managed_accounts/{id}/statement', {
      ...call,
      params: { path: { id }, query, header: { accept: 'application/json', 'x-api-version': 'LATEST' } },
    })) as components['schemas']['Statement']
    return { items: entries, count, openingBalance, closingBalance }
  })
}

/**
 * The bank details that money can be sent to, with the state of their allocation.
 * @see `GET /managed_accounts/{id}/iban`
 */
export function managedAccountIbanQuery(weavr: Weavr, id: string): WeavrQuery<ManagedAccountIban> {
  return weavrQuery(weavr, weavrKey(weavr, 'managed-accounts', 'iban', id), (call) =>
    weavr.api.GET('/managed_accounts/{id}/iban', { ...call, params: { path: { id } } }),
  )
}
