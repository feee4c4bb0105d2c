import type { components } from '@weavr-kit/core'
import type { PaymentFields } from './PaymentFields.js'

type Schemas = components['schemas']

export interface TransferRecord extends PaymentFields {
  kind: 'transfers'
  destination: Schemas['InstrumentId']
  state: Schemas['TransferState']
}
