import type { components } from '@weavr-kit/core'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { endOfMmyy } from './issueCard.js'
import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'
import { availableToSpend } from './availableToSpend.js'
import { brokenRule } from './brokenRule.js'
import { profileSpendRules } from './profileSpendRules.js'
import { convert, isConvertible } from './convert.js'
import type { Purchase } from './Purchase.js'
import { spendingPlaceOf } from './spendingPlaceOf.js'

export interface Decline {
  declineReason: components['schemas']['CardPaymentDeclineReason']
  /** Which spend rule it was. */
  authRuleFailedReason?: string
}

/** After this much without a PIN the terminal asks for it, minor units. */
const contactlessLimit = 15_000

/** Why a card does not pay, if it does not: its state first, then its rules, then the money. */
export function declineOf(
  card: ManagedCardRecord,
  purchase: Purchase,
  context: SandboxContext,
): Decline | undefined {
  return (
    ofState(card, context) ??
    ofTerminal(card, purchase) ??
    ofRules(card, purchase, context) ??
    ofMoney(card, purchase, context)
  )
}

function ofState(
  { state, expiryMmyy, parentManagedAccountId = '' }: ManagedCardRecord,
  context: SandboxContext,
): Decline | undefined {
  if (state.destroyedReason === 'EXPIRED' || context.now() >= endOfMmyy(expiryMmyy))
    return { declineReason: 'CARD_EXPIRY_CHECKS_FAILED' }
  if (state.blockedReason === 'SINGLE_SPEND' || state.destroyedReason === 'SINGLE_SPEND')
    return { declineReason: 'SINGLE_SPEND' }
  if (state.state !== 'ACTIVE') return { declineReason: 'CARD_STATUS_NOT_ALLOWED' }
  const parent = context.state.managedAccounts[parentManagedAccountId]
  return parent && parent.state.state !== 'ACTIVE' ? { declineReason: 'CARD_STATUS_NOT_ALLOWED' } : undefined
}

function ofTerminal(
  { physical }: ManagedCardRecord,
  { channel, amount, billing }: Purchase,
): Decline | undefined {
  if (!isConvertible(amount.currency)) return { declineReason: 'TRANSACTION_NOT_PERMITTED' }
  if (channel === 'e-commerce') return undefined
  if (!physical) return { declineReason: 'TRANSACTION_NOT_PERMITTED' }
  if (!physical.plastic.activated) return { declineReason: 'PHYSICAL_NOT_ACTIVATED' }
  if (physical.pinBlocked && channel !== 'contactless') return { declineReason: 'PIN_RETRIES_EXCEEDED' }
  return channel === 'contactless' && physical.contactlessSpent + billing > contactlessLimit
    ? { declineReason: 'SCA_REQUIRED' }
    : undefined
}

function ofRules(card: ManagedCardRecord, purchase: Purchase, context: SandboxContext): Decline | undefined {
  const rule = brokenRule(profileSpendRules, purchase) ?? brokenRule(card.spendRules ?? {}, purchase)
  const overLimit = availableToSpend(card, context)?.find(
    ({ value }) => value && convert(purchase.billing, card.currency, value.currency) > value.amount,
  )
  const authRuleFailedReason = rule ?? (overLimit && `SPEND_LIMIT_${overLimit.interval}`)
  return authRuleFailedReason ? { declineReason: 'AUTH_RULE_CHECKS_FAILED', authRuleFailedReason } : undefined
}

function ofMoney(
  card: ManagedCardRecord,
  { billing, padding }: Purchase,
  { ledger }: SandboxContext,
): Decline | undefined {
  const { availableBalance } = ledger.balances(spendingPlaceOf(card).instrumentId)
  return availableBalance < billing + padding ? { declineReason: 'INSUFFICIENT_BALANCE' } : undefined
}
