import type { components } from '@weavr-kit/core'
import type { FeeRecord } from '../../state/FeeRecord.js'

type Fee = components['schemas']['Fee']

/** What the contract answers for a fee. */
export function toFee({ identityId: _owner, ...fee }: FeeRecord): Fee {
  return fee
}
