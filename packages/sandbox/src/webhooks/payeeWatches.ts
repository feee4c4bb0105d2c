import type { WebhookPayloads } from '@weavr-kit/core/contract'
import type { BeneficiaryBatchRecord } from '../state/BeneficiaryBatchRecord.js'
import type { BeneficiaryRecord } from '../state/BeneficiaryRecord.js'
import type { LinkedAccountRecord } from '../state/LinkedAccountRecord.js'
import { ownerOf, present, publishedNow } from './eventFields.js'
import type { Watch } from './Watch.js'

type BeneficiaryInEvent = WebhookPayloads['beneficiary_batch_watch']['beneficiaries'][number]

export const linkedAccountWatches: readonly Watch<LinkedAccountRecord>[] = [
  {
    look: ({ state }) => state,
    tell({ verifications: _runs, identityId, ...account }, { before }, context) {
      const eventType =
        account.state !== 'ACTIVE'
          ? account.state
          : before === 'BLOCKED'
            ? ('UNBLOCKED' as const)
            : ('VERIFIED' as const)
      const linkedAccount = { ...account, owner: ownerOf(identityId, context) }
      return [
        { name: 'linked_accounts_watch', payload: { linkedAccount, ...publishedNow(context), eventType } },
      ]
    },
  },
]

export const beneficiaryBatchWatches: readonly Watch<BeneficiaryBatchRecord>[] = [
  {
    look: ({ state }) => state ?? '',
    tell({ operationBatchId, tag, state = 'INITIALISED', beneficiaryIds }, _seen, context) {
      const members = beneficiaryIds.flatMap((id) => context.state.beneficiaries[id] ?? [])
      const payload = present({
        id: operationBatchId.batchId,
        operation: operationBatchId.operation,
        tag,
        ...publishedNow(context),
        eventType: state === 'COMPLETED' ? ('CHALLENGE_COMPLETED' as const) : state,
        beneficiaries: members.map(toBeneficiary),
      })
      return [{ name: 'beneficiary_batch_watch', payload }]
    },
  },
]

function toBeneficiary(record: BeneficiaryRecord): BeneficiaryInEvent {
  const { id, externalRefs, trustLevel, beneficiaryInformation: who, state, validationFailure } = record
  return present({
    id,
    externalRefs,
    // Weavr's event takes less for a group than its operation does.
    group: record.group && /^[a-zA-Z0-9_-]{1,50}$/.test(record.group) ? record.group : undefined,
    trustLevel,
    beneficiaryInformation:
      'businessName' in who ? { businessBeneficiaryType: who } : { consumerBeneficiaryType: who },
    beneficiaryDetails: toDetails(record),
    state,
    validationFailure,
  })
}

function toDetails({
  beneficiaryDetails: details,
  beneficiaryInformation: who,
}: BeneficiaryRecord): BeneficiaryInEvent['beneficiaryDetails'] {
  if (!('bankAccountDetails' in details)) return { instrumentDetailsBeneficiary: details }
  const { address, bankName, bankAddress, bankCountry, bankAccountDetails } = details
  const account =
    'iban' in bankAccountDetails
      ? { sepaBankDetails: bankAccountDetails }
      : { fasterPaymentsBankDetails: bankAccountDetails }
  const beneficiaryName = 'businessName' in who ? who.businessName : who.fullName
  return {
    bankAccountDetailsBeneficiary: {
      ...present({ beneficiaryName, address, bankName, bankAddress, bankCountry }),
      ...account,
    },
  }
}
