import type { components } from '@weavr-kit/core'
import { ofIdentity, type RecordRules } from './RecordRules.js'

type Fee = components['schemas']['Fee']

/** A fee that was taken. The money moved by a posting. */
export interface FeeRecord extends Fee {
  identityId: string
}

export const fees: RecordRules<FeeRecord> = {
  ...ofIdentity,
  timeOf: ({ creationTimestamp }) => creationTimestamp,
}
