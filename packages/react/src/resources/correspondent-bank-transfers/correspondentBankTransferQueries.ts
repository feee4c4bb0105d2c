import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { pollWhile, type PolledQuery } from '../../internal/pollWhile.js'
import { weavrInfiniteQuery, type WeavrInfiniteQuery } from '../../internal/weavrInfiniteQuery.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/**
 * An outgoing payment in an originator's name, as Weavr describes it. Amounts are integers in minor units.
 */
export type CorrespondentBankTransfer = components['schemas']['CorrespondentBankTransfer']

/** Some of the correspondent bank transfers, and how many there are in all. */
export interface CorrespondentBankTransferList {
  items: CorrespondentBankTransfer[]
  count: number
}

/** Which correspondent bank transfers. */
export type CorrespondentBankTransfersParams = NonNullable<
  paths['/correspondent_bank_transfers']['get']['parameters']['query']
>

/** Which correspondent bank transfers, and how many a page. */
export type InfiniteCorrespondentBankTransfersParams = Omit<
  CorrespondentBankTransfersParams,
  'offset' | 'limit'
> & {
  /** From 1 to 100. @default 50 */
  pageSize?: number
}

const unsettled = new Set<CorrespondentBankTransfer['state']>(['PENDING_CHALLENGE', 'SUBMITTED', 'APPROVED'])

/**
 * Some of the correspondent bank transfers.
 * @see `GET /correspondent_bank_transfers`
 */
export function correspondentBankTransfersQuery(
  weavr: Weavr,
  params: CorrespondentBankTransfersParams = {},
): WeavrQuery<CorrespondentBankTransferList, OperationError<'correspondentBankTransfersGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'correspondent-bank-transfers', 'list', params), async (call) => {
    const { transfer = [], count = 0 } = await weavr.api.GET('/correspondent_bank_transfers', {
      ...call,
      params: { query: params },
    })
    return { items: transfer, count }
  })
}

/**
 * The correspondent bank transfers, page by page.
 * @see `GET /correspondent_bank_transfers`
 */
export function infiniteCorrespondentBankTransfersQuery(
  weavr: Weavr,
  params: InfiniteCorrespondentBankTransfersParams = {},
): WeavrInfiniteQuery<CorrespondentBankTransferList, OperationError<'correspondentBankTransfersGet'>> {
  const { pageSize = 50, ...query } = params
  return weavrInfiniteQuery(
    weavr,
    weavrKey(weavr, 'correspondent-bank-transfers', 'infinite', params),
    pageSize,
    async (call, page) => {
      const { transfer = [], count = 0 } = await weavr.api.GET('/correspondent_bank_transfers', {
        ...call,
        params: { query: { ...query, ...page } },
      })
      return { items: transfer, count }
    },
  )
}

/**
 * One correspondent bank transfer. Asked again every three seconds while banks work on it or a device is
 * asked to confirm it.
 * @see `GET /correspondent_bank_transfers/{id}`
 */
export function correspondentBankTransferQuery(
  weavr: Weavr,
  id: string,
): PolledQuery<CorrespondentBankTransfer, OperationError<'correspondentBankTransferGet'>> {
  const query = weavrQuery(weavr, weavrKey(weavr, 'correspondent-bank-transfers', 'one', id), (call) =>
    weavr.api.GET('/correspondent_bank_transfers/{id}', { ...call, params: { path: { id } } }),
  )
  return pollWhile(weavr, query, ({ state }) => unsettled.has(state), {
    settles: [
      'correspondent-bank-transfers',
      'managed-accounts',
      'managed-cards',
      'statements',
      'transactions',
    ],
  })
}
