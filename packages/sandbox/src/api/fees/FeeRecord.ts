import type { components } from '@weavr-kit/core'

type Fee = components['schemas']['Fee']

/** A fee that was taken. The money moved by a posting. */
export interface FeeRecord extends Fee {
  identityId: string
}

/** What the contract answers for a fee. */
export function toFee({ identityId: _owner, ...fee }: FeeRecord): Fee {
  return fee
}
