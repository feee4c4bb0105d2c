import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type ReadCall, type WeavrQuery } from '../../internal/weavrQuery.js'

/** Some of the posted transactions of an account, how many there are in all, and the balances around them. */
export interface ManagedAccountStatement {
  items: components['schemas']['StatementEntry'][]
  count: number
  openingBalance?: components['schemas']['CurrencyAmount']
  closingBalance?: components['schemas']['CurrencyAmount']
}

/** Some of the posted transactions of a card, how many there are in all, and the balances around them. */
export type ManagedCardStatement = ManagedAccountStatement

/** Which transactions of which account. */
export type ManagedAccountStatementParams = NonNullable<
  paths['/managed_accounts/{id}/statement']['get']['parameters']['query']
> & { id: string }

/** Which transactions of which account, and how many a page. */
export type InfiniteManagedAccountStatementParams = Omit<
  ManagedAccountStatementParams,
  'offset' | 'limit'
> & {
  /** From 1 to 500. @default 50 */
  pageSize?: number
}

/** Which transactions of which card. */
export type ManagedCardStatementParams = NonNullable<
  paths['/managed_cards/{id}/statement']['get']['parameters']['query']
> & { id: string }

/** Which transactions of which card, and how many a page. */
export type InfiniteManagedCardStatementParams = Omit<ManagedCardStatementParams, 'offset' | 'limit'> & {
  /** From 1 to 500. @default 50 */
  pageSize?: number
}

type StatementPath = '/managed_accounts/{id}/statement' | '/managed_cards/{id}/statement'

/** The two statements differ in their path alone. */
async function readStatement(
  weavr: Weavr,
  path: StatementPath,
  { id, ...query }: ManagedAccountStatementParams,
  call: ReadCall,
): Promise<ManagedAccountStatement> {
  const {
    entries = [],
    count = 0,
    openingBalance,
    closingBalance,
  } = (await weavr.api.GET(path, {
    ...call,
    params: { path: { id }, query, header: { accept: 'application/json', 'x-api-version': 'LATEST' } },
  })) as components['schemas']['Statement']
  return { items: entries, count, openingBalance, closingBalance }
}

/**
 * Posted transactions of an account.
 * @see `GET /managed_accounts/{id}/statement`
 */
export function managedAccountStatementQuery(
  weavr: Weavr,
  params: ManagedAccountStatementParams,
): WeavrQuery<ManagedAccountStatement, OperationError<'managedAccountStatement'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'statements', 'managed-account', params), (call) =>
    readStatement(weavr, '/managed_accounts/{id}/statement', params, call),
  )
}

/**
 * Posted transactions of an account, page by page.
 * @see `GET /managed_accounts/{id}/statement`
 */
export function infiniteManagedAccountStatementQuery(
  weavr: Weavr,
  params: InfiniteManagedAccountStatementParams,
): WeavrInfiniteQuery<ManagedAccountStatement, OperationError<'managedAccountStatement'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'statements', 'infinite-managed-account', params),
    pageSize,
    (call, page) => readStatement(weavr, '/managed_accounts/{id}/statement', { ...query, ...page }, call),
  )
}

/**
 * Posted transactions of a card.
 * @see `GET /managed_cards/{id}/statement`
 */
export function managedCardStatementQuery(
  weavr: Weavr,
  params: ManagedCardStatementParams,
): WeavrQuery<ManagedCardStatement, OperationError<'managedCardStatement'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'statements', 'managed-card', params), (call) =>
    readStatement(weavr, '/managed_cards/{id}/statement', params, call),
  )
}

/**
 * Posted transactions of a card, page by page.
 * @see `GET /managed_cards/{id}/statement`
 */
export function infiniteManagedCardStatementQuery(
  weavr: Weavr,
  params: InfiniteManagedCardStatementParams,
): WeavrInfiniteQuery<ManagedCardStatement, OperationError<'managedCardStatement'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'statements', 'infinite-managed-card', params),
    pageSize,
    (call, page) => readStatement(weavr, '/managed_cards/{id}/statement', { ...query, ...page }, call),
  )
}
