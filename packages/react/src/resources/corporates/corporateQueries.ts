import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { pollWhile, type PolledQuery } from '../../internal/pollWhile.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** A company, with its root user. */
export type Corporate = components['schemas']['Corporate']

/** How far the check of the business is, and the one that is repeated later. */
export type CorporateKyb = components['schemas']['CorporateKyb']

/** People look at it: it takes minutes, or days. */
const CHECK_MS = 15_000

/**
 * The signed-in corporate.
 * @see `GET /corporates`
 */
export function corporateQuery(weavr: Weavr): WeavrQuery<Corporate, OperationError<'corporateGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'corporates', 'one'), (call) => weavr.api.GET('/corporates', call))
}

/**
 * How far the check of the business is. Asked again every fifteen seconds while it is under way.
 * @see `GET /corporates/kyb`
 */
export function corporateKybQuery(
  weavr: Weavr,
): PolledQuery<CorporateKyb, OperationError<'corporateKybGet'>> {
  const query = weavrQuery(weavr, weavrKey(weavr, 'corporates', 'kyb'), (call) =>
    weavr.api.GET('/corporates/kyb', call),
  )
  const changes = ({ kybStatus, ongoingKybStatus }: CorporateKyb) =>
    [kybStatus, ongoingKybStatus].some((status) => status === 'INITIATED' || status === 'PENDING_REVIEW')
  return pollWhile(weavr, query, changes, { everyMs: CHECK_MS })
}
