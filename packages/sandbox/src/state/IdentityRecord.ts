import type { CheckRecord } from './CheckRecord.js'

/**
 * A corporate or a consumer, as the sandbox keeps it. `details` is what its resource answers, without what is
 * computed.
 */
export interface IdentityRecord<Details = unknown> {
  id: string
  type: 'CORPORATE' | 'CONSUMER'
  /** What a payer chooses by, when there are several. */
  name: string
  /** Verified by KYB or KYC: only then may it hold instruments. */
  verified: boolean
  /** How far KYB or KYC is, once it was started. */
  check?: CheckRecord
  createdAt: number
  details: Details
}
