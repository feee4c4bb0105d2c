// Accounts, cards and payments: part of `index.ts`, which would be longer than a file may be.
export {
  useAddBeneficiaries,
  useBeneficiaries,
  useBeneficiary,
  useBeneficiaryBatch,
  useBeneficiaryBatches,
  useInfiniteBeneficiaries,
  useInfiniteBeneficiaryBatches,
  useRemoveBeneficiaries,
  useStartBeneficiaryBatchOtp,
  useStartBeneficiaryBatchPush,
  useVerifyBeneficiaryBatchOtp,
} from '../resources/beneficiaries/beneficiaryHooks.js'
export type {
  AddBeneficiariesVariables,
  RemoveBeneficiariesVariables,
  StartBeneficiaryBatchOtpVariables,
  StartBeneficiaryBatchPushVariables,
  VerifyBeneficiaryBatchOtpVariables,
} from '../resources/beneficiaries/beneficiaryMutations.js'
export type {
  BeneficiariesParams,
  Beneficiary,
  BeneficiaryBatch,
  BeneficiaryBatchesParams,
  BeneficiaryBatchList,
  BeneficiaryList,
  InfiniteBeneficiariesParams,
  InfiniteBeneficiaryBatchesParams,
} from '../resources/beneficiaries/beneficiaryQueries.js'
export {
  useBulk,
  useBulkOperations,
  useBulks,
  useCancelBulk,
  useExecuteBulk,
  useInfiniteBulkOperations,
  useInfiniteBulks,
  usePauseBulk,
  useResumeBulk,
  useSubmitManagedCardBlockBulk,
  useSubmitManagedCardRemoveBulk,
  useSubmitManagedCardUnblockBulk,
  useSubmitOutgoingWireTransferBulk,
  useSubmitSendBulk,
  useSubmitSpendRulesBulk,
  useSubmitTransferBulk,
  useSubmitUserBulk,
  useSubmitUserInviteBulk,
} from '../resources/bulks/bulkHooks.js'
export type {
  BulkVariables,
  ExecuteBulkVariables,
  SubmitManagedCardBlockBulkVariables,
  SubmitManagedCardRemoveBulkVariables,
  SubmitManagedCardUnblockBulkVariables,
  SubmitOutgoingWireTransferBulkVariables,
  SubmitSendBulkVariables,
  SubmitSpendRulesBulkVariables,
  SubmitTransferBulkVariables,
  SubmitUserBulkVariables,
  SubmitUserInviteBulkVariables,
} from '../resources/bulks/bulkMutations.js'
export type {
  Bulk,
  BulkDetails,
  BulkList,
  BulkOperation,
  BulkOperationList,
  BulkOperationsParams,
  BulksParams,
  InfiniteBulkOperationsParams,
  InfiniteBulksParams,
  SubmittedBulk,
} from '../resources/bulks/bulkQueries.js'
export {
  useCardPayment,
  useCardPaymentEvents,
  useCardPayments,
  useInfiniteCardPaymentEvents,
  useInfiniteCardPayments,
} from '../resources/card-payments/cardPaymentHooks.js'
export type {
  CardPayment,
  CardPaymentEvent,
  CardPaymentEventList,
  CardPaymentEventsParams,
  CardPaymentList,
  CardPaymentsParams,
  InfiniteCardPaymentEventsParams,
  InfiniteCardPaymentsParams,
} from '../resources/card-payments/cardPaymentQueries.js'
export {
  useCancelCorrespondentBankTransfer,
  useConfirmCorrespondentBankTransfer,
  useCorrespondentBankTransfer,
  useCorrespondentBankTransfers,
  useCreateCorrespondentBankTransfer,
  useInfiniteCorrespondentBankTransfers,
} from '../resources/correspondent-bank-transfers/correspondentBankTransferHooks.js'
export type {
  CancelCorrespondentBankTransferVariables,
  CorrespondentBankTransferVariables,
  CreateCorrespondentBankTransferVariables,
} from '../resources/correspondent-bank-transfers/correspondentBankTransferMutations.js'
export type {
  CorrespondentBankTransfer,
  CorrespondentBankTransferList,
  CorrespondentBankTransfersParams,
  InfiniteCorrespondentBankTransfersParams,
} from '../resources/correspondent-bank-transfers/correspondentBankTransferQueries.js'
export {
  useIncomingWireTransfer,
  useIncomingWireTransfers,
  useInfiniteIncomingWireTransfers,
} from '../resources/incoming-wire-transfers/incomingWireTransferHooks.js'
export type {
  IncomingWireTransfer,
  IncomingWireTransferList,
  IncomingWireTransfersParams,
  InfiniteIncomingWireTransfersParams,
} from '../resources/incoming-wire-transfers/incomingWireTransferQueries.js'
export {
  useBlockLinkedAccount,
  useCreateLinkedAccount,
  useInfiniteLinkedAccounts,
  useInfiniteLinkedAccountVerifications,
  useLinkedAccount,
  useLinkedAccounts,
  useLinkedAccountVerifications,
  useRemoveLinkedAccount,
  useUnblockLinkedAccount,
  useUpdateLinkedAccount,
} from '../resources/linked-accounts/linkedAccountHooks.js'
export type {
  CreateLinkedAccountVariables,
  LinkedAccountVariables,
  UpdateLinkedAccountVariables,
} from '../resources/linked-accounts/linkedAccountMutations.js'
export type {
  InfiniteLinkedAccountsParams,
  InfiniteLinkedAccountVerificationsParams,
  LinkedAccount,
  LinkedAccountList,
  LinkedAccountsParams,
  LinkedAccountVerification,
  LinkedAccountVerificationList,
  LinkedAccountVerificationsParams,
} from '../resources/linked-accounts/linkedAccountQueries.js'
export {
  useBlockManagedAccount,
  useCreateManagedAccount,
  useCreateManagedAccountIban,
  useInfiniteManagedAccounts,
  useManagedAccount,
  useManagedAccountIban,
  useManagedAccounts,
  useRemoveManagedAccount,
  useUnblockManagedAccount,
  useUpdateManagedAccount,
} from '../resources/managed-accounts/managedAccountHooks.js'
export type {
  CreateManagedAccountVariables,
  ManagedAccountVariables,
  UpdateManagedAccountVariables,
} from '../resources/managed-accounts/managedAccountMutations.js'
export type {
  InfiniteManagedAccountsParams,
  ManagedAccount,
  ManagedAccountIban,
  ManagedAccountList,
  ManagedAccountsParams,
} from '../resources/managed-accounts/managedAccountQueries.js'
export {
  useBlockManagedCard,
  useCreateManagedCard,
  useInfiniteManagedCards,
  useManagedCard,
  useManagedCards,
  useRemoveManagedCard,
  useUnblockManagedCard,
  useUpdateManagedCard,
} from '../resources/managed-cards/managedCardHooks.js'
export type {
  CreateManagedCardVariables,
  ManagedCardVariables,
  UpdateManagedCardVariables,
} from '../resources/managed-cards/managedCardMutations.js'
export type { InfiniteManagedCardsParams, ManagedCard, ManagedCardList, ManagedCardsParams } from '../resources/managed-cards/managedCardQueries.js'
export {
  useActivateManagedCard,
  useManagedCardPin,
  useReplaceDamagedManagedCard,
  useReportManagedCardLost,
  useReportManagedCardStolen,
  useResetManagedCardContactlessLimit,
  useUnblockManagedCardPin,
  useUpgradeManagedCard,
} from '../resources/managed-cards/physicalCardHooks.js'
export type {
  ActivateManagedCardVariables,
  ReplaceDamagedManagedCardVariables,
  UpgradeManagedCardVariables,
} from '../resources/managed-cards/physicalCardMutations.js'
export type { ManagedCardPin } from '../resources/managed-cards/physicalCardQueries.js'
export {
  useCancelOutgoingWireTransfer,
  useConfirmOutgoingWireTransfer,
  useCreateOutgoingWireTransfer,
  useDownloadOutgoingWireTransferConfirmation,
  useInfiniteOutgoingWireTransfers,
  useOutgoingWireTransfer,
  useOutgoingWireTransfers,
  useUpdateOutgoingWireTransferBeneficiaryName,
} from '../resources/outgoing-wire-transfers/outgoingWireTransferHooks.js'
export type {
  CancelOutgoingWireTransferVariables,
  CreateOutgoingWireTransferVariables,
  OutgoingWireTransferVariables,
  UpdateOutgoingWireTransferBeneficiaryNameVariables,
} from '../resources/outgoing-wire-transfers/outgoingWireTransferMutations.js'
export type {
  InfiniteOutgoingWireTransfersParams,
  OutgoingWireTransfer,
  OutgoingWireTransferList,
  OutgoingWireTransfersParams,
} from '../resources/outgoing-wire-transfers/outgoingWireTransferQueries.js'
export { useCancelSend, useCreateSend, useInfiniteSends, useSend, useSends } from '../resources/sends/sendHooks.js'
export type { CancelSendVariables, CreateSendVariables } from '../resources/sends/sendMutations.js'
export type { InfiniteSendsParams, Send, SendList, SendsParams } from '../resources/sends/sendQueries.js'
export {
  useCreateManagedCardSpendRules,
  useDeleteManagedCardSpendRules,
  useManagedCardSpendRules,
  useUpdateManagedCardSpendRules,
} from '../resources/spend-rules/spendRuleHooks.js'
export type {
  CreateManagedCardSpendRulesVariables,
  DeleteManagedCardSpendRulesVariables,
  UpdateManagedCardSpendRulesVariables,
} from '../resources/spend-rules/spendRuleMutations.js'
export type { SpendRules } from '../resources/spend-rules/spendRuleQueries.js'
export {
  useDownloadManagedAccountStatement,
  useDownloadManagedCardStatement,
  useInfiniteManagedAccountStatement,
  useInfiniteManagedCardStatement,
  useManagedAccountStatement,
  useManagedCardStatement,
} from '../resources/statements/statementHooks.js'
export type {
  InfiniteManagedAccountStatementParams,
  InfiniteManagedCardStatementParams,
  ManagedAccountStatement,
  ManagedAccountStatementParams,
  ManagedCardStatement,
  ManagedCardStatementParams,
} from '../resources/statements/statementQueries.js'
export {
  useInfiniteManagedAccountTransactions,
  useInfiniteManagedCardTransactions,
  useInfiniteTransactions,
  useManagedAccountTransaction,
  useManagedAccountTransactions,
  useManagedCardTransaction,
  useManagedCardTransactions,
  useTransactions,
} from '../resources/transactions/transactionHooks.js'
export type {
  InfiniteManagedAccountTransactionsParams,
  InfiniteManagedCardTransactionsParams,
  InfiniteTransactionsParams,
  InstrumentTransaction,
  InstrumentTransactionList,
  ManagedAccountTransactionParams,
  ManagedAccountTransactionsParams,
  ManagedCardTransactionParams,
  ManagedCardTransactionsParams,
  Transaction,
  TransactionList,
  TransactionsParams,
} from '../resources/transactions/transactionQueries.js'
export { useCancelTransfers, useCreateTransfer, useInfiniteTransfers, useTransfer, useTransfers } from '../resources/transfers/transferHooks.js'
export type { CancelTransfersVariables, CreateTransferVariables } from '../resources/transfers/transferMutations.js'
export type {
  InfiniteTransfersParams,
  Transfer,
  TransferCancellations,
  TransferList,
  TransfersParams,
} from '../resources/transfers/transferQueries.js'
