import type { components } from '@weavr-kit/core'
import type { IdentityRecord } from './IdentityRecord.js'

export type CorporateRecord = IdentityRecord<components['schemas']['CorporateCreateRequest']> & {
  type: 'CORPORATE'
}
