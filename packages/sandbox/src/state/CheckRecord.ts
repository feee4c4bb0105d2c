import type { components } from '@weavr-kit/core'

/** A check of a business or a person (KYB, KYC) that was asked for. */
export interface CheckRecord {
  status: components['schemas']['KyiStatus']
  /** What opens the verification flow of the secure UI library. */
  reference: string
}
