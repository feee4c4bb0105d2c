import { it } from 'vitest'
import {
  useAddBeneficiaries,
  useBlockLinkedAccount,
  useCancelTransfers,
  useCreateConsumer,
  useCreateCorrespondentBankTransfer,
  useCreateLinkedAccount,
  useCreateManagedAccount,
  useCreateManagedCardSpendRules,
  useCreateOutgoingWireTransfer,
  useCreateSend,
  useCreateTransfer,
  useCreateUser,
  useExecuteBulk,
  useStartChallengeOtp,
  useUpdateOutgoingWireTransferBeneficiaryName,
  useUpgradeManagedCard,
  useVerifyStepUpOtp,
} from '../exports/index.js'

const account = { type: 'managed_accounts' as const, id: '1' }
const amount = { currency: 'EUR' as const, amount: 1_250 }

it('moves money only from something, to something, in whole minor units', () => {
  const transfer = useCreateTransfer().mutate
  transfer({ profileId: '1', source: account, destination: account, destinationAmount: amount })
  // @ts-expect-error -- where to?
  transfer({ profileId: '1', source: account, destinationAmount: amount })
  // @ts-expect-error -- money is a currency and a number, never a string
  transfer({ profileId: '1', source: account, destination: account, destinationAmount: '12.50' })
  transfer({
    profileId: '1',
    // @ts-expect-error -- there is no such instrument
    source: { type: 'piggy_bank', id: '1' },
    destination: account,
    destinationAmount: amount,
  })
  // @ts-expect-error -- a send names what it goes to
  useCreateSend().mutate({ profileId: '1', source: account, destinationAmount: amount })
  // @ts-expect-error -- a list of transfers to cancel
  useCancelTransfers().mutate({ id: '1' })
})

it('pays to a bank account only with what the bank needs', () => {
  const wire = useCreateOutgoingWireTransfer().mutate
  const sepa = {
    name: 'Harbour Studios Ltd',
    bankAccountDetails: { iban: 'DE89370400440532013000', bankIdentifierCode: 'COBADEFFXXX' },
  }
  wire({ profileId: '1', sourceInstrument: account, transferAmount: amount, destinationBeneficiary: sepa })
  wire({
    profileId: '1',
    sourceInstrument: account,
    transferAmount: amount,
    // @ts-expect-error -- details of no bank
    destinationBeneficiary: { name: 'Harbour', bankAccountDetails: { account: 'x' } },
  })
  // @ts-expect-error -- how much?
  wire({ profileId: '1', sourceInstrument: account, destinationBeneficiary: sepa })
  // @ts-expect-error -- a new name, or that the found one is right
  useUpdateOutgoingWireTransferBeneficiaryName().mutate({ id: '1' })
  // @ts-expect-error -- by whom, to whom, why?
  useCreateCorrespondentBankTransfer().mutate({ profileId: '1', sourceInstrument: account, amount })
})

it('asks for what an account, a card, a payee and a person are made of', () => {
  useCreateManagedAccount().mutate({ profileId: '1', friendlyName: 'Main', currency: 'EUR' })
  // @ts-expect-error -- an account has a currency
  useCreateManagedAccount().mutate({ profileId: '1', friendlyName: 'Main' })
  // @ts-expect-error -- which card?
  useUpgradeManagedCard().mutate({ productReference: 'a', carrierType: 'b' })
  // @ts-expect-error -- which card?
  useCreateManagedCardSpendRules().mutate({})
  // @ts-expect-error -- whom?
  useAddBeneficiaries().mutate({})
  // @ts-expect-error -- a person has a name
  useCreateUser().mutate({ email: 'ada@example.com' })
  // @ts-expect-error -- who is the root user?
  useCreateConsumer().mutate({ profileId: '1', ipAddress: '127.0.0.1' })
  // @ts-expect-error -- where is it?
  useCreateLinkedAccount().mutate({ name: 'Savings' })
})

it('acts on nothing without its id, and confirms nothing without its code', () => {
  // @ts-expect-error -- which one?
  useBlockLinkedAccount().mutate({})
  // @ts-expect-error -- which one?
  useExecuteBulk().mutate({})
  // @ts-expect-error -- what is confirmed?
  useStartChallengeOtp().mutate({ resourceIds: ['1'] })
  // @ts-expect-error -- the code
  useVerifyStepUpOtp().mutate({})
})
