import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** A card, as Weavr describes it. `mode` tells a prepaid card, which has `balances`, from a debit card. */
export type ManagedCard = components['schemas']['ManagedCard']

/** Some of the cards, and how many there are in all. */
export interface ManagedCardList {
  items: ManagedCard[]
  count: number
}

/** Which cards. */
export type ManagedCardsParams = NonNullable<paths['/managed_cards']['get']['parameters']['query']>

/** Which cards, and how many a page. */
export type InfiniteManagedCardsParams = Omit<ManagedCardsParams, 'offset' | 'limit'> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

/**
 * Some of the cards.
 * @see `GET /managed_cards`
 */
export function managedCardsQuery(
  weavr: Weavr,
  params: ManagedCardsParams = {},
): WeavrQuery<ManagedCardList, OperationError<'managedCardsGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'managed-cards', 'list', params), async (call) => {
    const { cards = [], count = 0 } = await weavr.api.GET('/managed_cards', {
      ...call,
      params: { query: params },
    })
    return { items: cards, count }
  })
}

/**
 * The cards, page by page.
 * @see `GET /managed_cards`
 */
export function infiniteManagedCardsQuery(
  weavr: Weavr,
  params: InfiniteManagedCardsParams = {},
): WeavrInfiniteQuery<ManagedCardList, OperationError<'managedCardsGet'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'managed-cards', 'infinite', params),
    pageSize,
    async (call, page) => {
      const { cards = [], count = 0 } = await weavr.api.GET('/managed_cards', {
        ...call,
        params: { query: { ...query, ...page } },
      })
      return { items: cards, count }
    },
  )
}

/**
 * One card. The tokens of its number and CVV come only while the session is stepped up.
 * @see `GET /managed_cards/{id}`
 */
export function managedCardQuery(
  weavr: Weavr,
  id: string,
): WeavrQuery<ManagedCard, OperationError<'managedCardGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'managed-cards', 'one', id), (call) =>
    weavr.api.GET('/managed_cards/{id}', { ...call, params: { path: { id } } }),
  )
}
