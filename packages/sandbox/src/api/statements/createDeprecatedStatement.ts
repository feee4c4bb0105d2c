import type { components } from '@weavr-kit/core'
import type { Posting } from '../../state/Posting.js'
import { pageOf } from '../../answers/pageOf.js'
import { badRequest } from '../../answers/Refusal.js'
import { oneOf } from '../../answers/Condition.js'
import type { StatementSource } from './createStatement.js'

type Schemas = components['schemas']
type TransactionType = Schemas['DeprecatedStatementTransactionType']

export interface DeprecatedStatementQuery {
  offset?: number
  statementLimit?: number
  orderByTimestamp?: 'ASC' | 'DESC'
  fromTimestamp?: number
  toTimestamp?: number
  showFundMovementsOnly?: boolean
  singleEntryPerTransaction?: boolean
  transactionType?: TransactionType[]
}

/**
 * A statement in Weavr's former shape: every posting, also of what is only reserved, and both balances after
 * it.
 * @throws {Refusal} 400 for a period that ends before it begins
 */
export function createDeprecatedStatement(
  { postings, currency, ownBalance }: StatementSource,
  query: DeprecatedStatementQuery,
): Schemas['DeprecatedStatement'] {
  const {
    offset,
    statementLimit,
    orderByTimestamp = 'DESC',
    fromTimestamp = -Infinity,
    toTimestamp = Infinity,
  } = query
  if (toTimestamp <= fromTimestamp)
    throw badRequest([{ params: [String(fromTimestamp)], fieldName: 'toTimestamp', error: 'RANGE' }])
  const money = (amount = 0) => ({ currency, amount })
  const before = postings.filter(({ at }) => at < fromTimestamp)
  const within = postings.filter(({ at }) => at >= fromTimestamp && at <= toTimestamp)
  const movesOnly = query.showFundMovementsOnly || query.singleEntryPerTransaction
  const wanted = [
    ...(movesOnly ? [({ actual }: Posting) => actual !== 0] : []),
    ...oneOf(query.transactionType, typeOf),
  ]
  const { items, ...counts } = pageOf(
    within,
    { offset, limit: statementLimit },
    { wanted, newestFirst: orderByTimestamp === 'DESC' },
  )
  return {
    entry: items.map((posting) => toEntry(posting, currency, ownBalance)),
    ...counts,
    ...(ownBalance && {
      startBalance: money(before.at(-1)?.actualAfter),
      endBalance: money((within.at(-1) ?? before.at(-1))?.actualAfter),
    }),
    footer: 'Statement of the Weavr Kit sandbox. No money, no bank, no obligation.',
  }
}

function toEntry(
  posting: Posting,
  currency: string,
  ownBalance: boolean,
): Schemas['DeprecatedStatementEntry'] {
  const { transaction, at, available, actual, availableAfter, actualAfter, description, counterparty } =
    posting
  const money = (amount: number) => ({ currency, amount })
  const name = counterparty && 'name' in counterparty ? counterparty.name : undefined
  return {
    transactionId: { id: transaction.id, type: typeOf(posting) },
    entryState: actual === 0 ? 'PENDING' : 'COMPLETED',
    transactionAmount: money(actual === 0 ? available : actual),
    availableBalanceAdjustment: money(available),
    actualBalanceAdjustment: money(actual),
    ...(ownBalance && {
      balanceAfter: money(actualAfter),
      availableBalanceAfter: money(availableAfter),
      actualBalanceAfter: money(actualAfter),
    }),
    processedTimestamp: at,
    additionalFields: {
      ...(description !== undefined && { description }),
      ...(name !== undefined && { counterparty: name }),
    },
  }
}

const plainTypes = {
  transfers: 'TRANSFER',
  sends: 'SEND',
  incoming_wire_transfers: 'DEPOSIT',
  outgoing_wire_transfers: 'OUTGOING_WIRE_TRANSFER',
  correspondent_bank_transfers: 'CORRESPONDENT_BANK_TRANSFER',
  fees: 'CHARGE_FEE',
  system_transactions: 'SYSTEM_TRANSACTION',
} as const

function typeOf({ transaction, available, actual }: Posting): TransactionType {
  if (transaction.type !== 'card_payments') return plainTypes[transaction.type]
  if (actual > 0) return 'MERCHANT_REFUND'
  if (actual < 0) return 'SETTLEMENT'
  return available > 0 ? 'AUTHORISATION_REVERSAL' : 'AUTHORISATION'
}
