import type { ResourceName } from '@weavr-kit/core'

const money: ResourceName[] = ['managed-accounts', 'managed-cards', 'statements', 'transactions']
const account: ResourceName[] = ['managed-accounts', 'statements', 'transactions']
const card: ResourceName[] = ['managed-cards', 'statements', 'transactions', 'card-payments']

/** What each of Weavr's webhooks may have changed: the resource itself first. */
const resources: Record<string, ResourceName[]> = {
  managed_accounts_deposits_watch: [
    'managed-accounts',
    'statements',
    'transactions',
    'incoming-wire-transfers',
  ],
  managed_accounts_watch: account,
  managed_accounts_low_balance_watch: account,
  ibans_watch: ['managed-accounts'],
  managed_cards_state_change_watch: ['managed-cards'],
  managed_cards_authorisations_watch: card,
  managed_cards_adjustments_watch: card,
  managed_cards_settlements_watch: card,
  managed_cards_payments_watch: card,
  managed_cards_expiries_watch: ['managed-cards'],
  managed_cards_physical_cards_upgrade_watch: ['managed-cards'],
  managed_cards_replacement_watch: ['managed-cards'],
  transfers_watch: ['transfers', ...money],
  send_watch: ['sends', ...money],
  outgoing_wire_transfers_watch: ['outgoing-wire-transfers', ...money],
  correspondent_bank_transfers_watch: ['correspondent-bank-transfers', ...account],
  manual_transactions_watch: money,
  fees_watch: money,
  linked_accounts_watch: ['linked-accounts'],
  beneficiary_batch_watch: ['beneficiaries'],
  bulk_process_end: ['bulks'],
  authentication_factors_watch: ['authentication-factors'],
  auth_users_user_deactivated_watch: ['users'],
  corporates_kyb_watch: ['corporates'],
  corporates_kyb_beneficiaries_watch: ['corporates'],
  corporates_corporate_activated_watch: ['corporates'],
  corporates_corporate_deactivated_watch: ['corporates'],
  consumers_kyc_watch: ['consumers'],
  consumers_consumer_activated_watch: ['consumers'],
  consumers_consumer_deactivated_watch: ['consumers'],
}

/** What is read again when a signal comes; nothing for what only waits for it, and for what nobody knows. */
export const affectedBy = (event: string): readonly ResourceName[] =>
  Object.hasOwn(resources, event) ? (resources[event] ?? []) : []
