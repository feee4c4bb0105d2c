import { addBeneficiaryBatch } from '../api/beneficiaries/addBeneficiaryBatch.js'
import { batchConfirmable } from '../payments/confirmations/batchConfirmable.js'
import type { IdentityRecord } from '../state/IdentityRecord.js'
import { addLinkedAccount } from '../api/linked-accounts/addLinkedAccount.js'
import { endSteps } from '../payments/linked-accounts/endSteps.js'
import type { ManagedAccountRecord } from '../state/ManagedAccountRecord.js'
import { startPayment } from '../payments/proceed.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import { sandboxProfiles } from '../state/sandboxProfiles.js'

const minuteMs = 60_000
const dayMs = 1_440 * minuteMs

type Accounts = Record<'main' | 'tax', ManagedAccountRecord>

/**
 * Payees, an account elsewhere, and two payments that have moved nothing yet. Last, so that nothing else gets
 * other ids.
 */
export function addPaymentsToCome(
  context: SandboxContext,
  company: IdentityRecord,
  { main, tax }: Accounts,
): void {
  addPayees(ago(context, 300 * dayMs), company)
  addOtherBank(ago(context, 200 * dayMs), company)
  const fields = (at: number) => ({
    id: context.nextId(),
    identityId: company.id,
    source: { id: main.id, type: 'managed_accounts' } as const,
    creationTimestamp: at,
    lastUpdatedTimestamp: at,
  })
  const evening = ago(context, 14 * 60 * minuteMs)
  startPayment(
    {
      kind: 'transfers',
      ...fields(evening.now()),
      profileId: sandboxProfiles.transfer,
      destination: { id: tax.id, type: 'managed_accounts' },
      amount: { currency: 'EUR', amount: 210_000 },
      description: 'Set aside for VAT',
      scheduledTimestamp: String((Math.floor(context.now() / dayMs) + 4) * dayMs),
      state: 'INITIALISED',
    },
    evening,
  )
  const justNow = ago(context, 6 * minuteMs)
  const payee = { name: 'Liffey Paper Supplies', iban: 'IE64IRCE92050112345678' }
  startPayment(
    {
      kind: 'outgoing_wire_transfers',
      ...fields(justNow.now()),
      profileId: sandboxProfiles.outgoingWireTransfer,
      type: 'SEPA',
      payee,
      destination: payee,
      amount: { currency: 'EUR', amount: 124_900 },
      description: 'Invoice 7731',
      validationOutcomes: [
        {
          category: 'SEPA_VERIFICATION_OF_PAYEE',
          categoryResult: { match: 'MATCH', accountName: payee.name },
        },
      ],
      state: 'SUBMITTED',
    },
    justNow,
  )
}

function addPayees(context: SandboxContext, company: IdentityRecord) {
  const bank = (businessName: string, iban: string, group: string) => ({
    trustLevel: 'TRUSTED' as const,
    group,
    beneficiaryInformation: { businessName },
    beneficiaryDetails: { bankAccountDetails: { iban } },
  })
  const beneficiaries = [
    bank('Lombard Yard Properties', 'IE29AIBK93115212345678', 'Premises'),
    bank('Byrne Accountants', 'DE89370400440532013000', 'Services'),
    bank('Lumen Publishing SAS', 'FR1420041010050500013M02606', 'Clients'),
  ]
  const { operationBatchId } = addBeneficiaryBatch(
    { tag: 'first-payees', beneficiaries },
    company.id,
    context,
  )
  batchConfirmable(operationBatchId.batchId, company.id, context)?.confirm()
}

function addOtherBank(context: SandboxContext, company: IdentityRecord) {
  const request = {
    name: company.name,
    type: 'BUSINESS',
    friendlyName: 'House bank',
    country: 'NL',
    accountReference: { iban: 'NL91ABNA0417164300', bankIdentifierCode: 'ABNANL2A' },
  } as const
  const account = addLinkedAccount(request, 'EUR', company, context)
  endSteps(
    account,
    ['USER_DECLARATION_SCA_CHALLENGE', 'MICRO_DEPOSIT', 'INTERNAL_CHECKS'],
    'COMPLETED',
    context,
  )
}

const ago = (context: SandboxContext, ms: number): SandboxContext => ({
  ...context,
  now: () => context.now() - ms,
})
