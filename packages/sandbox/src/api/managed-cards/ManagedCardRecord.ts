import type { components } from '@weavr-kit/core'
import type { SandboxContext } from '../../state/SandboxContext.js'
import { availableToSpend } from '../spend-rules/availableToSpend.js'
import { cardNumberTokenOf, cvvTokenOf } from './cardTokens.js'
import { toPhysicalCardDetails, type PhysicalCardRecord } from './PhysicalCardRecord.js'

type Schemas = components['schemas']

/** A managed card, as the sandbox keeps it. Its balances are the ledger's business, its number nobody's. */
export interface ManagedCardRecord extends Omit<Schemas['ManagedCardFields'], 'cardNumber' | 'cvv' | 'physicalCardDetails'> {
  identityId: string
  mode: Schemas['CardMode']
  /** Only in debit mode: the account it spends from. */
  parentManagedAccountId?: string
  userCurrency?: Schemas['SupportedUserCurrency']
  /** Once the physical card was ordered. */
  physical?: PhysicalCardRecord
  spendRules?: Schemas['CardLevelSpendRules']
}

/** What the contract answers for a card. Only a stepped-up session is shown the tokens of its number. */
export function toManagedCard(
  record: ManagedCardRecord,
  { state, ledger, now }: Pick<SandboxContext, 'state' | 'ledger' | 'now'>,
  steppedUp: boolean,
): Schemas['ManagedCard'] {
  const { identityId: _owner, mode, parentManagedAccountId, userCurrency, physical, spendRules: _rules, ...fields } = record
  const renewal = record.renewalType === 'RENEW' ? { renewalTimestamp: toRenewal(record.expiryMmyy) } : {}
  const details = physical && { physicalCardDetails: toPhysicalCardDetails(record.id, physical, now()) }
  const shown = { ...fields, ...renewal, ...details, ...(steppedUp ? numberTokens(record) : {}) }
  if (parentManagedAccountId === undefined) return { ...shown, mode: 'PREPAID_MODE', balances: ledger.balances(record.id) }
  const left = availableToSpend(record, { state, now })
  return { ...shown, mode: 'DEBIT_MODE', parentManagedAccountId, ...(userCurrency && { userCurrency }), ...(left && { availableToSpend: left }) }
}

/** A card is renewed at the start of the month it expires in. */
const toRenewal = (mmyy: string) => Date.UTC(2000 + Number(mmyy.slice(2)), Number(mmyy.slice(0, 2)) - 1)

function numberTokens(card: ManagedCardRecord) {
  if (card.state.state === 'NOT_ENABLED') return {}
  return { cardNumber: { value: cardNumberTokenOf(card) }, cvv: { value: cvvTokenOf(card) } }
}
