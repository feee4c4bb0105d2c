import { inFull, postNow } from '../../payments/postNow.js'
import { conflict } from '../../answers/Refusal.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { issueCard } from '../../payments/cards/issueCard.js'
import { orderPlastic } from '../../payments/cards/orderPlastic.js'
import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'
import { physicalOf } from './physicalCard.js'

/**
 * Destroys a card that is gone for good and makes another one in its place, with the money that is not
 * reserved.
 * @throws {Refusal} 409
 */
export function replaceLostCard(
  card: ManagedCardRecord,
  activationCode: string,
  context: SandboxContext,
): ManagedCardRecord {
  const { delivery } = physicalOf(card)
  if (card.replacement) throw conflict('INSTRUMENT_ALREADY_REPLACED')
  checkLost(card)
  const parent = context.state.managedAccounts[card.parentManagedAccountId ?? '']
  if (parent && parent.state.state !== 'ACTIVE') throw conflict('PARENT_MANAGED_ACCOUNT_NOT_ACTIVE')
  const at = context.now()
  const issued = issueCard(context.nextId(), at)
  const fresh: ManagedCardRecord = {
    ...card,
    ...issued,
    state: { state: 'ACTIVE' },
    physical: {
      plastic: orderPlastic(issued.id, activationCode, context),
      pinBlocked: false,
      contactlessSpent: 0,
      delivery,
    },
  }
  context.records.keep('managedCards', fresh)
  card.replacement = { id: fresh.id, reason: 'LOST_STOLEN' }
  if (card.state.state === 'BLOCKED') card.state = { state: 'DESTROYED', destroyedReason: 'LOST' }
  moveBalance(card, fresh, context)
  return fresh
}

function checkLost({ state }: ManagedCardRecord) {
  if (state.blockedReason === 'LOST' || state.destroyedReason === 'STOLEN') return
  throw conflict(
    state.state === 'DESTROYED' ? 'INSTRUMENT_DESTROYED' : 'INSTRUMENT_NOT_MARKED_LOST_OR_STOLEN',
  )
}

function moveBalance(from: ManagedCardRecord, to: ManagedCardRecord, context: SandboxContext) {
  const amount = context.ledger.balances(from.id).availableBalance
  if (amount === 0) return
  const shared = {
    transaction: {
      id: context.nextId(),
      type: 'system_transactions',
      subtype: 'lost_stolen_replacement_balance_transfers',
    } as const,
    description: 'Balance of a replaced card',
  }
  postNow(context, from.id, {
    ...shared,
    counterparty: { id: to.id, type: 'managed_cards', friendlyName: to.friendlyName },
    ...inFull(-amount),
  })
  postNow(context, to.id, {
    ...shared,
    counterparty: { id: from.id, type: 'managed_cards', friendlyName: from.friendlyName },
    ...inFull(amount),
  })
}
