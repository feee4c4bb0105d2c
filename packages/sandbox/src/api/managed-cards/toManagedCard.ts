import type { components } from '@weavr-kit/core'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { availableToSpend } from '../../payments/cards/availableToSpend.js'
import { cardNumberTokenOf, cvvTokenOf } from './cardTokens.js'
import { toPhysicalCardDetails } from './toPhysicalCardDetails.js'
import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'

type Schemas = components['schemas']

/** What the contract answers for a card. Only a stepped-up session is shown the tokens of its number. */
export function toManagedCard(
  record: ManagedCardRecord,
  { records, ledger, now }: Pick<SandboxContext, 'records' | 'ledger' | 'now'>,
  steppedUp: boolean,
): Schemas['ManagedCard'] {
  const { physical, parentManagedAccountId } = record
  const shown = {
    ...record,
    ...keptBack,
    ...(record.renewalType === 'RENEW' && { renewalTimestamp: toRenewal(record.expiryMmyy) }),
    ...(physical && { physicalCardDetails: toPhysicalCardDetails(record.id, physical, now()) }),
    ...(steppedUp && numberTokens(record)),
  }
  if (parentManagedAccountId === undefined)
    return Object.assign(shown, { mode: 'PREPAID_MODE' as const, balances: ledger.balances(record.id) })
  const left = availableToSpend(record, { records, now })
  return Object.assign(
    shown,
    { mode: 'DEBIT_MODE' as const, parentManagedAccountId },
    left && { availableToSpend: left },
  )
}

/**
 * What no answer tells. JSON leaves out what is undefined; to copy everything else by name takes three times
 * as long.
 */
const keptBack = { identityId: undefined, physical: undefined, spendRules: undefined }

/** A card is renewed at the start of the month it expires in. */
const toRenewal = (mmyy: string) => Date.UTC(2000 + Number(mmyy.slice(2)), Number(mmyy.slice(0, 2)) - 1)

function numberTokens(card: ManagedCardRecord) {
  if (card.state.state === 'NOT_ENABLED') return {}
  return { cardNumber: { value: cardNumberTokenOf(card) }, cvv: { value: cvvTokenOf(card) } }
}
