import type { components } from '@weavr-kit/core'
import type { Posting } from '../../state/Posting.js'
import { pageOf, type PageQuery } from '../../answers/pageOf.js'
import { equal, oneOf, type Condition } from '../../answers/Condition.js'
import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'

type Schemas = components['schemas']
type Statement = Schemas['Statement']

export interface StatementQuery extends PageQuery {
  startPeriod?: number
  endPeriod?: number
  sortOrder?: 'ASC' | 'DESC'
  'transaction.type'?: Schemas['StatementTransactionType'][]
  'executingAccessInstrument.id'?: string
  'executingAccessInstrument.type'?: Schemas['AccessInstrumentType'][]
}

export interface StatementSource {
  /** Of what it is. */
  title: string
  currency: string
  /** In order of time. */
  postings: readonly Posting[]
  /** False for a debit-mode card: the balance is its account's. */
  ownBalance: boolean
  findCard(id: string): ManagedCardRecord | undefined
}

const footer = 'Statement of the Weavr Kit sandbox. No money, no bank, no obligation.'

/**
 * A statement made of the ledger: what changed the actual balance in the period, and the balances around it.
 */
export function createStatement(source: StatementSource, query: StatementQuery): Statement {
  const { startPeriod = -Infinity, endPeriod = Infinity, sortOrder = 'ASC' } = query
  const posted = source.postings.filter(({ actual, at }) => actual !== 0 && at <= endPeriod)
  const before = posted.filter(({ at }) => at < startPeriod)
  const choice = { wanted: postingConditions(query), newestFirst: sortOrder === 'DESC' }
  const { items, ...counts } = pageOf(posted.slice(before.length), query, choice)
  const money = (amount = 0) => ({ currency: source.currency, amount })
  return {
    ...(source.ownBalance && {
      openingBalance: money(before.at(-1)?.actualAfter),
      closingBalance: money(posted.at(-1)?.actualAfter),
    }),
    entries: items.map((posting) => toEntry(posting, source)),
    ...counts,
    footer,
  }
}

function postingConditions(query: StatementQuery): Condition<Posting>[] {
  return [
    ...oneOf(query['transaction.type'], ({ transaction }: Posting) => transaction.type),
    ...equal({ cardId: query['executingAccessInstrument.id'] }, ['cardId']),
    ...oneOf(query['executingAccessInstrument.type'], ({ cardId }: Posting) =>
      cardId === undefined ? undefined : 'managed_cards',
    ),
  ]
}

function toEntry(posting: Posting, { currency, findCard }: StatementSource): Schemas['StatementEntry'] {
  const { id, transaction, description, at, actual, actualAfter, counterparty, cardId } = posting
  const card = cardId === undefined ? undefined : findCard(cardId)
  return {
    entryId: id,
    transaction,
    ...(description !== undefined && { description }),
    timestamp: at,
    balanceAdjustment: { currency, amount: actual },
    balanceAfter: { currency, amount: actualAfter },
    ...(counterparty && { counterparty }),
    ...(card && { executingAccessInstrument: toAccessInstrument(card) }),
  }
}

function toAccessInstrument(card: ManagedCardRecord): Schemas['CardAccessInstrument'] {
  const { id, friendlyName, cardBrand, cardNumberFirstSix, cardNumberLastFour } = card
  return { id, type: 'managed_cards', friendlyName, cardBrand, cardNumberFirstSix, cardNumberLastFour }
}
