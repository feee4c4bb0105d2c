import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { pollWhile, type PolledQuery } from '../../internal/pollWhile.js'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** A bank account outside that is the identity's own, as Weavr describes it. */
export type LinkedAccount = components['schemas']['LinkedAccount']

/** An attempt to verify a linked account, step by step. */
export type LinkedAccountVerification = components['schemas']['LinkedAccountVerification']

/** Some of the linked accounts, and how many there are in all. */
export interface LinkedAccountList {
  items: LinkedAccount[]
  count: number
}

/** Some of the attempts to verify a linked account, and how many there are in all. */
export interface LinkedAccountVerificationList {
  items: LinkedAccountVerification[]
  count: number
}

/** Which linked accounts. */
export type LinkedAccountsParams = NonNullable<paths['/linked_accounts']['get']['parameters']['query']>

/** Which linked accounts, and how many a page. */
export type InfiniteLinkedAccountsParams = Omit<LinkedAccountsParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/** Which attempts to verify which linked account. */
export type LinkedAccountVerificationsParams = NonNullable<
  paths['/linked_accounts/{id}/verifications']['get']['parameters']['query']
> & { id: string }

/** Which attempts to verify which linked account, and how many a page. */
export type InfiniteLinkedAccountVerificationsParams = Omit<
  LinkedAccountVerificationsParams,
  'offset' | 'limit'
> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/**
 * Some of the linked accounts.
 * @see `GET /linked_accounts`
 */
export function linkedAccountsQuery(
  weavr: Weavr,
  params: LinkedAccountsParams = {},
): WeavrQuery<LinkedAccountList, OperationError<'linkedAccountsGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'linked-accounts', 'list', params), async (call) => {
    const { accounts = [], count = 0 } = await weavr.api.GET('/linked_accounts', {
      ...call,
      params: { query: params },
    })
    return { items: accounts, count }
  })
}

/**
 * The linked accounts, page by page.
 * @see `GET /linked_accounts`
 */
export function infiniteLinkedAccountsQuery(
  weavr: Weavr,
  params: InfiniteLinkedAccountsParams = {},
): WeavrInfiniteQuery<LinkedAccountList, OperationError<'linkedAccountsGet'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'linked-accounts', 'infinite', params),
    pageSize,
    async (call, page) => {
      const { accounts = [], count = 0 } = await weavr.api.GET('/linked_accounts', {
        ...call,
        params: { query: { ...query, ...page } },
      })
      return { items: accounts, count }
    },
  )
}

/**
 * One linked account. Asked again every three seconds until it is verified or rejected.
 * @see `GET /linked_accounts/{id}`
 */
export function linkedAccountQuery(
  weavr: Weavr,
  id: string,
): PolledQuery<LinkedAccount, OperationError<'linkedAccountGet'>> {
  const query = weavrQuery(weavr, weavrKey(weavr, 'linked-accounts', 'one', id), (call) =>
    weavr.api.GET('/linked_accounts/{id}', { ...call, params: { path: { id } } }),
  )
  return pollWhile(weavr, query, ({ state }) => state === 'PENDING_VERIFICATION', {
    settles: ['linked-accounts'],
  })
}

/**
 * Some of the attempts to verify a linked account.
 * @see `GET /linked_accounts/{id}/verifications`
 */
export function linkedAccountVerificationsQuery(
  weavr: Weavr,
  { id, ...query }: LinkedAccountVerificationsParams,
): PolledQuery<LinkedAccountVerificationList, OperationError<'linkedAccountVerificationsGet'>> {
  const list = weavrQuery(
    weavr,
    weavrKey(weavr, 'linked-accounts', 'verifications', { id, ...query }),
    async (call) => {
      const { verificationRuns = [], count = 0 } = await weavr.api.GET(
        '/linked_accounts/{id}/verifications',
        { ...call, params: { path: { id }, query } },
      )
      return { items: verificationRuns, count }
    },
  )
  return pollWhile(weavr, list, ({ items }) => items.some(({ state }) => state === 'PENDING'), {
    settles: ['linked-accounts'],
  })
}

/**
 * The attempts to verify a linked account, page by page.
 * @see `GET /linked_accounts/{id}/verifications`
 */
export function infiniteLinkedAccountVerificationsQuery(
  weavr: Weavr,
  params: InfiniteLinkedAccountVerificationsParams,
): WeavrInfiniteQuery<LinkedAccountVerificationList, OperationError<'linkedAccountVerificationsGet'>> {
  const { id, pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'linked-accounts', 'infinite-verifications', params),
    pageSize,
    async (call, page) => {
      const { verificationRuns = [], count = 0 } = await weavr.api.GET(
        '/linked_accounts/{id}/verifications',
        {
          ...call,
          params: { path: { id }, query: { ...query, ...page } },
        },
      )
      return { items: verificationRuns, count }
    },
  )
}
