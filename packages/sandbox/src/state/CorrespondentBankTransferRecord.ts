import type { components } from '@weavr-kit/core'
import type { PaymentFields, WireFields } from './PaymentFields.js'

type Schemas = components['schemas']

export interface CorrespondentBankTransferRecord extends PaymentFields, WireFields {
  kind: 'correspondent_bank_transfers'
  source: Schemas['SourceInstrument']
  originator: Schemas['Originator']
  beneficiary: Schemas['CorrespondentBeneficiary']
  purpose: string
  externalData?: Schemas['CorrespondentExternalData'][]
}
