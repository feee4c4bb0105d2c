import type { components } from '@weavr-kit/core'

/**
 * What a challenge may be about. Batches of beneficiaries have challenges of their own, by the same rules.
 */
export type ConfirmableType = components['schemas']['ChallengedResourceType'] | 'beneficiary_batches'
