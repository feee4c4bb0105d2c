import type { components } from '@weavr-kit/core'
import type { LinkedAccountRecord } from '../../state/LinkedAccountRecord.js'

type LinkedAccount = Schemas['LinkedAccount']

type Schemas = components['schemas']

/** What the contract answers for a linked account. */
export function toLinkedAccount({
  identityId: _owner,
  verifications: _runs,
  ...account
}: LinkedAccountRecord): LinkedAccount {
  return account
}
