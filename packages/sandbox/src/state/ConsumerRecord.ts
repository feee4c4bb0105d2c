import type { components } from '@weavr-kit/core'
import type { IdentityRecord } from './IdentityRecord.js'

export type ConsumerRecord = IdentityRecord<components['schemas']['ConsumerCreateRequest']> & {
  type: 'CONSUMER'
}
