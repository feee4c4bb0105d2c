import type { components } from '@weavr-kit/core'
import type { PaymentFields, WireFields } from './PaymentFields.js'

type Schemas = components['schemas']

export interface OutgoingWireTransferRecord extends PaymentFields, WireFields {
  kind: 'outgoing_wire_transfers'
  source: Schemas['SourceInstrument']
  purpose?: string
  /** As it was asked for: bank details, a beneficiary or a linked account. */
  destination: Schemas['OutgoingWireTransferDestination']
}
