import type { InfiniteData } from '@tanstack/react-query'
import { expectTypeOf, it } from 'vitest'
import {
  useBeneficiaries,
  useBeneficiaryBatches,
  useBulkOperations,
  useBulks,
  useCardPaymentEvents,
  useCardPayments,
  useCorrespondentBankTransfers,
  useFees,
  useIdentities,
  useIncomingWireTransfers,
  useInfiniteBulkOperations,
  useInfiniteIdentities,
  useInfiniteManagedAccounts,
  useInfiniteSends,
  useInfiniteTransactions,
  useInfiniteUsers,
  useLinkedAccounts,
  useLinkedAccountVerifications,
  useManagedAccounts,
  useManagedAccountTransactions,
  useManagedCardTransactions,
  useOutgoingWireTransfers,
  useSends,
  useTransactions,
  useTransfers,
  useUsers,
} from '../exports/index.js'
import type { BeneficiaryBatchList, BeneficiaryList } from './beneficiaries/beneficiaryQueries.js'
import type { BulkList, BulkOperationList } from './bulks/bulkQueries.js'
import type { CardPaymentEventList, CardPaymentList } from './card-payments/cardPaymentQueries.js'
import type { CorrespondentBankTransferList } from './correspondent-bank-transfers/correspondentBankTransferQueries.js'
import type { FeeList } from './fees/feeQueries.js'
import type { IdentityList } from './identities/identityQueries.js'
import type { IncomingWireTransferList } from './incoming-wire-transfers/incomingWireTransferQueries.js'
import type {
  LinkedAccountList,
  LinkedAccountVerificationList,
} from './linked-accounts/linkedAccountQueries.js'
import type { ManagedAccountList } from './managed-accounts/managedAccountQueries.js'
import type { OutgoingWireTransferList } from './outgoing-wire-transfers/outgoingWireTransferQueries.js'
import type { SendList } from './sends/sendQueries.js'
import type { InstrumentTransactionList, TransactionList } from './transactions/transactionQueries.js'
import type { TransferList } from './transfers/transferQueries.js'
import type { UserList } from './users/userQueries.js'

it('names what every list resolves to, so that hovering shows it', () => {
  expectTypeOf(useBeneficiaries().data).toEqualTypeOf<BeneficiaryList | undefined>()
  expectTypeOf(useBeneficiaryBatches().data).toEqualTypeOf<BeneficiaryBatchList | undefined>()
  expectTypeOf(useBulks().data).toEqualTypeOf<BulkList | undefined>()
  expectTypeOf(useBulkOperations({ id: '1' }).data).toEqualTypeOf<BulkOperationList | undefined>()
  expectTypeOf(useCardPayments().data).toEqualTypeOf<CardPaymentList | undefined>()
  expectTypeOf(useCardPaymentEvents().data).toEqualTypeOf<CardPaymentEventList | undefined>()
  expectTypeOf(useCorrespondentBankTransfers().data).toEqualTypeOf<
    CorrespondentBankTransferList | undefined
  >()
  expectTypeOf(useFees().data).toEqualTypeOf<FeeList | undefined>()
  expectTypeOf(useIdentities().data).toEqualTypeOf<IdentityList | undefined>()
  expectTypeOf(useIncomingWireTransfers().data).toEqualTypeOf<IncomingWireTransferList | undefined>()
  expectTypeOf(useLinkedAccounts().data).toEqualTypeOf<LinkedAccountList | undefined>()
  expectTypeOf(useLinkedAccountVerifications({ id: '1' }).data).toEqualTypeOf<
    LinkedAccountVerificationList | undefined
  >()
  expectTypeOf(useManagedAccounts().data).toEqualTypeOf<ManagedAccountList | undefined>()
  expectTypeOf(useOutgoingWireTransfers().data).toEqualTypeOf<OutgoingWireTransferList | undefined>()
  expectTypeOf(useSends().data).toEqualTypeOf<SendList | undefined>()
  expectTypeOf(useTransactions().data).toEqualTypeOf<TransactionList | undefined>()
  expectTypeOf(useManagedAccountTransactions({ id: '1' }).data).toEqualTypeOf<
    InstrumentTransactionList | undefined
  >()
  expectTypeOf(useManagedCardTransactions({ id: '1' }).data).toEqualTypeOf<
    InstrumentTransactionList | undefined
  >()
  expectTypeOf(useTransfers().data).toEqualTypeOf<TransferList | undefined>()
  expectTypeOf(useUsers().data).toEqualTypeOf<UserList | undefined>()
})

it('gives every list `items` and a count of all', () => {
  const lists = [
    useBulks().data,
    useSends().data,
    useTransfers().data,
    useUsers().data,
    useLinkedAccounts().data,
    useManagedAccounts().data,
  ]
  for (const list of lists) expectTypeOf(list!.count).toBeNumber()
  expectTypeOf(useTransfers().data!.items[0]!.destinationAmount.amount).toBeNumber()
  expectTypeOf(useManagedAccounts().data!.items[0]!.friendlyName).toBeString()
  expectTypeOf(useUsers().data!.items[0]!.email).toBeString()
})

it('gives pages of the same lists', () => {
  expectTypeOf(useInfiniteBulkOperations({ id: '1' }).data).toEqualTypeOf<
    InfiniteData<BulkOperationList, unknown> | undefined
  >()
  expectTypeOf(useInfiniteIdentities().data).toEqualTypeOf<InfiniteData<IdentityList, unknown> | undefined>()
  expectTypeOf(useInfiniteManagedAccounts().data).toEqualTypeOf<
    InfiniteData<ManagedAccountList, unknown> | undefined
  >()
  expectTypeOf(useInfiniteSends().data).toEqualTypeOf<InfiniteData<SendList, unknown> | undefined>()
  expectTypeOf(useInfiniteTransactions().data).toEqualTypeOf<
    InfiniteData<TransactionList, unknown> | undefined
  >()
  expectTypeOf(useInfiniteUsers().data).toEqualTypeOf<InfiniteData<UserList, unknown> | undefined>()
  // @ts-expect-error -- pages are turned by fetchNextPage
  useInfiniteSends({ offset: 50 })
  // @ts-expect-error -- filters are the contract's
  useTransfers({ state: ['SENT'] })
})
