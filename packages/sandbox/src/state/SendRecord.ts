import type { components } from '@weavr-kit/core'
import type { ConfirmableFields, PaymentFields } from './PaymentFields.js'

type Schemas = components['schemas']

export interface SendRecord extends PaymentFields, ConfirmableFields {
  kind: 'sends'
  /** As it was asked for: an instrument, or a beneficiary. */
  destination: Schemas['SendDestination']
  /** The instrument that the destination means. */
  recipient: Schemas['InstrumentId']
  state: Schemas['SendState']
}
