import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { pollWhile, type PolledQuery } from '../../internal/pollWhile.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery, type WeavrQuery } from '../../internal/weavrQuery.js'

/** A person, who is the root user too. */
export type Consumer = components['schemas']['Consumer']

/** How far the check of the person is, and the one that is repeated later. */
export type ConsumerKyc = components['schemas']['ConsumerKyc']

/** People look at it: it takes minutes, or days. */
const CHECK_MS = 15_000

/**
 * The signed-in consumer.
 * @see `GET /consumers`
 */
export function consumerQuery(weavr: Weavr): WeavrQuery<Consumer, OperationError<'consumerGet'>> {
  return weavrQuery(weavr, weavrKey(weavr, 'consumers', 'one'), (call) => weavr.api.GET('/consumers', call))
}

/**
 * How far the check of the person is. Asked again every fifteen seconds while it is under way.
 * @see `GET /consumers/kyc`
 */
export function consumerKycQuery(weavr: Weavr): PolledQuery<ConsumerKyc, OperationError<'consumerKycGet'>> {
  const query = weavrQuery(weavr, weavrKey(weavr, 'consumers', 'kyc'), (call) =>
    weavr.api.GET('/consumers/kyc', call),
  )
  const changes = ({ fullDueDiligence, ongoingFullDueDiligence }: ConsumerKyc) =>
    [fullDueDiligence, ongoingFullDueDiligence].some(
      (status) => status === 'INITIATED' || status === 'PENDING_REVIEW',
    )
  return pollWhile(weavr, query, changes, { everyMs: CHECK_MS })
}
