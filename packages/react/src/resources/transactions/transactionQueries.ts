import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/**
 * What happened to an instrument, of every kind, and which instrument it was. Amounts are integers in minor
 * units.
 */
export type Transaction = components['schemas']['TransactionActivity']

/** What happened to an instrument that is known. Its `type` says what `transaction` is. */
export type InstrumentTransaction = components['schemas']['InstrumentTransactionActivity']

/** Some of the transactions over all instruments, and how many there are in all. */
export interface TransactionList {
  items: Transaction[]
  count: number
}

/** Some of the transactions of an instrument, and how many there are in all. */
export interface InstrumentTransactionList {
  items: InstrumentTransaction[]
  count: number
}

/** Which transactions. */
export type TransactionsParams = NonNullable<paths['/transactions']['get']['parameters']['query']>

/** Which transactions, and how many a page. */
export type InfiniteTransactionsParams = Omit<TransactionsParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/** Which transactions of which account. */
export type ManagedAccountTransactionsParams = NonNullable<
  paths['/managed_accounts/{id}/transactions']['get']['parameters']['query']
> & { id: string }

/** Which transactions of which account, and how many a page. */
export type InfiniteManagedAccountTransactionsParams = Omit<
  ManagedAccountTransactionsParams,
  'offset' | 'limit'
> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/** Which transactions of which card. */
export type ManagedCardTransactionsParams = NonNullable<
  paths['/managed_cards/{id}/transactions']['get']['parameters']['query']
> & { id: string }

/** Which transactions of which card, and how many a page. */
export type InfiniteManagedCardTransactionsParams = Omit<
  ManagedCardTransactionsParams,
  'offset' | 'limit'
> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/** Which transaction of which account. */
export interface ManagedAccountTransactionParams {
  id: string
  transactionId: string
}

/** Which transaction of which card. */
export interface ManagedCardTransactionParams {
  id: string
  transactionId: string
}

/**
 * Some of the transactions over all instruments.
 * @see `GET /transactions`
 */
export function transactionsQuery(
  weavr: Weavr,
  params: TransactionsParams = {},
): WeavrQuery<TransactionList, OperationError<'transactionsGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'transactions', 'list', params), async (call) => {
    const { transactions = [], count = 0 } = await weavr.api.GET('/transactions', {
      ...call,
      params: { query: params },
    })
    return { items: transactions, count }
  })
}

/**
 * The transactions over all instruments, page by page.
 * @see `GET /transactions`
 */
export function infiniteTransactionsQuery(
  weavr: Weavr,
  params: InfiniteTransactionsParams = {},
): WeavrInfiniteQuery<TransactionList, OperationError<'transactionsGet'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'transactions', 'infinite', params),
    pageSize,
    async (call, page) => {
      const { transactions = [], count = 0 } = await weavr.api.GET('/transactions', {
        ...call,
        params: { query: { ...query, ...page } },
      })
      return { items: transactions, count }
    },
  )
}

/**
 * Some of the transactions of an account.
 * @see `GET /managed_accounts/{id}/transactions`
 */
export function managedAccountTransactionsQuery(
  weavr: Weavr,
  { id, ...query }: ManagedAccountTransactionsParams,
): WeavrQuery<InstrumentTransactionList, OperationError<'managedAccountTransactionsGet'>> {
  return weavrQuery(
    weavr,
    weavrKey(weavr, 'transactions', 'managed-accounts', { id, ...query }),
    async (call) => {
      const { transactions = [], count = 0 } = await weavr.api.GET('/managed_accounts/{id}/transactions', {
        ...call,
        params: { path: { id }, query },
      })
      return { items: transactions, count }
    },
  )
}

/**
 * The transactions of an account, page by page.
 * @see `GET /managed_accounts/{id}/transactions`
 */
export function infiniteManagedAccountTransactionsQuery(
  weavr: Weavr,
  params: InfiniteManagedAccountTransactionsParams,
): WeavrInfiniteQuery<InstrumentTransactionList, OperationError<'managedAccountTransactionsGet'>> {
  const { id, pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'transactions', 'infinite-managed-accounts', params),
    pageSize,
    async (call, page) => {
      const { transactions = [], count = 0 } = await weavr.api.GET('/managed_accounts/{id}/transactions', {
        ...call,
        params: { path: { id }, query: { ...query, ...page } },
      })
      return { items: transactions, count }
    },
  )
}

/**
 * One transaction of an account.
 * @see `GET /managed_accounts/{id}/transactions/{transactionId}`
 */
export function managedAccountTransactionQuery(
  weavr: Weavr,
  { id, transactionId }: ManagedAccountTransactionParams,
): WeavrQuery<InstrumentTransaction, OperationError<'managedAccountTransactionGet'>> {
  return weavrQuery(
    weavr,
    weavrKey(weavr, 'transactions', 'one-of-managed-accounts', { id, transactionId }),
    (call) =>
      weavr.api.GET('/managed_accounts/{id}/transactions/{transactionId}', {
        ...call,
        params: { path: { id, transactionId } },
      }),
  )
}

/**
 * Some of the transactions of a card.
 * @see `GET /managed_cards/{id}/transactions`
 */
export function managedCardTransactionsQuery(
  weavr: Weavr,
  { id, ...query }: ManagedCardTransactionsParams,
): WeavrQuery<InstrumentTransactionList, OperationError<'managedCardTransactionsGet'>> {
  return weavrQuery(
    weavr,
    weavrKey(weavr, 'transactions', 'managed-cards', { id, ...query }),
    async (call) => {
      const { transactions = [], count = 0 } = await weavr.api.GET('/managed_cards/{id}/transactions', {
        ...call,
        params: { path: { id }, query },
      })
      return { items: transactions, count }
    },
  )
}

/**
 * The transactions of a card, page by page.
 * @see `GET /managed_cards/{id}/transactions`
 */
export function infiniteManagedCardTransactionsQuery(
  weavr: Weavr,
  params: InfiniteManagedCardTransactionsParams,
): WeavrInfiniteQuery<InstrumentTransactionList, OperationError<'managedCardTransactionsGet'>> {
  const { id, pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'transactions', 'infinite-managed-cards', params),
    pageSize,
    async (call, page) => {
      const { transactions = [], count = 0 } = await weavr.api.GET('/managed_cards/{id}/transactions', {
        ...call,
        params: { path: { id }, query: { ...query, ...page } },
      })
      return { items: transactions, count }
    },
  )
}

/**
 * One transaction of a card.
 * @see `GET /managed_cards/{id}/transactions/{transactionId}`
 */
export function managedCardTransactionQuery(
  weavr: Weavr,
  { id, transactionId }: ManagedCardTransactionParams,
): WeavrQuery<InstrumentTransaction, OperationError<'managedCardTransactionGet'>> {
  return weavrQuery(
    weavr,
    weavrKey(weavr, 'transactions', 'one-of-managed-cards', { id, transactionId }),
    (call) =>
      weavr.api.GET('/managed_cards/{id}/transactions/{transactionId}', {
        ...call,
        params: { path: { id, transactionId } },
      }),
  )
}
