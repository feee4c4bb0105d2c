// No React and no `use client` behind this door: it opens on a server too.
export type { PolledQuery } from '../internal/pollWhile.js'
export type { SessionlessMutation } from '../internal/sessionlessMutation.js'
export type { WeavrInfiniteQuery } from '../internal/weavrInfiniteQuery.js'
export { weavrKey, type ResourceName, type WeavrKey } from '../internal/weavrKey.js'
export type { WeavrMutation } from '../internal/weavrMutation.js'
export type { WeavrQuery } from '../internal/weavrQuery.js'
export {
  startOtpEnrolmentMutation,
  startPushEnrolmentMutation,
  unlinkPushDeviceMutation,
  verifyOtpEnrolmentMutation,
} from '../resources/authentication-factors/authenticationFactorMutations.js'
export { authenticationFactorsQuery } from '../resources/authentication-factors/authenticationFactorQueries.js'
export {
  addBeneficiariesMutation,
  removeBeneficiariesMutation,
  startBeneficiaryBatchOtpMutation,
  startBeneficiaryBatchPushMutation,
  verifyBeneficiaryBatchOtpMutation,
} from '../resources/beneficiaries/beneficiaryMutations.js'
export {
  beneficiariesQuery,
  beneficiaryBatchesQuery,
  beneficiaryBatchQuery,
  beneficiaryQuery,
  infiniteBeneficiariesQuery,
  infiniteBeneficiaryBatchesQuery,
} from '../resources/beneficiaries/beneficiaryQueries.js'
export {
  cancelBulkMutation,
  executeBulkMutation,
  pauseBulkMutation,
  resumeBulkMutation,
  submitManagedCardBlockBulkMutation,
  submitManagedCardRemoveBulkMutation,
  submitManagedCardUnblockBulkMutation,
  submitOutgoingWireTransferBulkMutation,
  submitSendBulkMutation,
  submitSpendRulesBulkMutation,
  submitTransferBulkMutation,
  submitUserBulkMutation,
  submitUserInviteBulkMutation,
} from '../resources/bulks/bulkMutations.js'
export { bulkOperationsQuery, bulkQuery, bulksQuery, infiniteBulkOperationsQuery, infiniteBulksQuery } from '../resources/bulks/bulkQueries.js'
export {
  cardPaymentEventsQuery,
  cardPaymentQuery,
  cardPaymentsQuery,
  infiniteCardPaymentEventsQuery,
  infiniteCardPaymentsQuery,
} from '../resources/card-payments/cardPaymentQueries.js'
export { startChallengeOtpMutation, startChallengePushMutation, verifyChallengeOtpMutation } from '../resources/challenges/challengeMutations.js'
export {
  createConsumerMutation,
  sendConsumerEmailCodeMutation,
  startConsumerKycMutation,
  updateConsumerMutation,
  verifyConsumerEmailMutation,
} from '../resources/consumers/consumerMutations.js'
export { consumerKycQuery, consumerQuery } from '../resources/consumers/consumerQueries.js'
export {
  createCorporateMutation,
  sendCorporateEmailCodeMutation,
  startCorporateKybMutation,
  updateCorporateMutation,
  verifyCorporateEmailMutation,
} from '../resources/corporates/corporateMutations.js'
export { corporateKybQuery, corporateQuery } from '../resources/corporates/corporateQueries.js'
export {
  cancelCorrespondentBankTransferMutation,
  confirmCorrespondentBankTransferMutation,
  createCorrespondentBankTransferMutation,
} from '../resources/correspondent-bank-transfers/correspondentBankTransferMutations.js'
export {
  correspondentBankTransferQuery,
  correspondentBankTransfersQuery,
  infiniteCorrespondentBankTransfersQuery,
} from '../resources/correspondent-bank-transfers/correspondentBankTransferQueries.js'
export { chargeConsumerFeeMutation, chargeCorporateFeeMutation } from '../resources/fees/feeMutations.js'
export { feesQuery, infiniteFeesQuery } from '../resources/fees/feeQueries.js'
export { identitiesQuery, infiniteIdentitiesQuery } from '../resources/identities/identityQueries.js'
export {
  incomingWireTransferQuery,
  incomingWireTransfersQuery,
  infiniteIncomingWireTransfersQuery,
} from '../resources/incoming-wire-transfers/incomingWireTransferQueries.js'
export {
  blockLinkedAccountMutation,
  createLinkedAccountMutation,
  removeLinkedAccountMutation,
  unblockLinkedAccountMutation,
  updateLinkedAccountMutation,
} from '../resources/linked-accounts/linkedAccountMutations.js'
export {
  infiniteLinkedAccountsQuery,
  infiniteLinkedAccountVerificationsQuery,
  linkedAccountQuery,
  linkedAccountsQuery,
  linkedAccountVerificationsQuery,
} from '../resources/linked-accounts/linkedAccountQueries.js'
export {
  blockManagedAccountMutation,
  createManagedAccountIbanMutation,
  createManagedAccountMutation,
  removeManagedAccountMutation,
  unblockManagedAccountMutation,
  updateManagedAccountMutation,
} from '../resources/managed-accounts/managedAccountMutations.js'
export {
  infiniteManagedAccountsQuery,
  managedAccountIbanQuery,
  managedAccountQuery,
  managedAccountsQuery,
} from '../resources/managed-accounts/managedAccountQueries.js'
export {
  blockManagedCardMutation,
  createManagedCardMutation,
  removeManagedCardMutation,
  unblockManagedCardMutation,
  updateManagedCardMutation,
} from '../resources/managed-cards/managedCardMutations.js'
export { infiniteManagedCardsQuery, managedCardQuery, managedCardsQuery } from '../resources/managed-cards/managedCardQueries.js'
export {
  activateManagedCardMutation,
  replaceDamagedManagedCardMutation,
  reportManagedCardLostMutation,
  reportManagedCardStolenMutation,
  resetManagedCardContactlessLimitMutation,
  unblockManagedCardPinMutation,
  upgradeManagedCardMutation,
} from '../resources/managed-cards/physicalCardMutations.js'
export { managedCardPinQuery } from '../resources/managed-cards/physicalCardQueries.js'
export {
  cancelOutgoingWireTransferMutation,
  confirmOutgoingWireTransferMutation,
  createOutgoingWireTransferMutation,
  downloadOutgoingWireTransferConfirmationMutation,
  updateOutgoingWireTransferBeneficiaryNameMutation,
} from '../resources/outgoing-wire-transfers/outgoingWireTransferMutations.js'
export {
  infiniteOutgoingWireTransfersQuery,
  outgoingWireTransferQuery,
  outgoingWireTransfersQuery,
} from '../resources/outgoing-wire-transfers/outgoingWireTransferQueries.js'
export {
  createPasswordMutation,
  updatePasswordMutation,
  validatePasswordMutation,
} from '../resources/passwords/passwordMutations.js'
export { rolesQuery } from '../resources/roles/roleQueries.js'
export { cancelSendMutation, createSendMutation } from '../resources/sends/sendMutations.js'
export { infiniteSendsQuery, sendQuery, sendsQuery } from '../resources/sends/sendQueries.js'
export {
  createManagedCardSpendRulesMutation,
  deleteManagedCardSpendRulesMutation,
  updateManagedCardSpendRulesMutation,
} from '../resources/spend-rules/spendRuleMutations.js'
export { managedCardSpendRulesQuery } from '../resources/spend-rules/spendRuleQueries.js'
export { downloadManagedAccountStatementMutation, downloadManagedCardStatementMutation } from '../resources/statements/statementMutations.js'
export {
  infiniteManagedAccountStatementQuery,
  infiniteManagedCardStatementQuery,
  managedAccountStatementQuery,
  managedCardStatementQuery,
} from '../resources/statements/statementQueries.js'
export { startStepUpOtpMutation, startStepUpPushMutation, verifyStepUpOtpMutation } from '../resources/step-up/stepUpMutations.js'
export {
  infiniteManagedAccountTransactionsQuery,
  infiniteManagedCardTransactionsQuery,
  infiniteTransactionsQuery,
  managedAccountTransactionQuery,
  managedAccountTransactionsQuery,
  managedCardTransactionQuery,
  managedCardTransactionsQuery,
  transactionsQuery,
} from '../resources/transactions/transactionQueries.js'
export { cancelTransfersMutation, createTransferMutation } from '../resources/transfers/transferMutations.js'
export { infiniteTransfersQuery, transferQuery, transfersQuery } from '../resources/transfers/transferQueries.js'
export {
  sendUserEmailCodeMutation,
  sendUserInviteMutation,
  validateUserInviteMutation,
  verifyUserEmailMutation,
} from '../resources/users/userInviteMutations.js'
export { activateUserMutation, createUserMutation, deactivateUserMutation, updateUserMutation } from '../resources/users/userMutations.js'
export { infiniteUsersQuery, userQuery, usersQuery } from '../resources/users/userQueries.js'
