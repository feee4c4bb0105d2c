import type { CardPaymentRecord } from '../state/CardPaymentRecord.js'
import { merchantIdOf } from '../payments/cards/merchantIdOf.js'
import type { ManagedCardRecord } from '../state/ManagedCardRecord.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import { addCorporate } from './addIdentity.js'
import { addAccount, addCard } from './addInstruments.js'
import { demoUser } from './demoUsers.js'
import { sandboxProfiles } from '../state/sandboxProfiles.js'

const dayMs = 86_400_000
const cardCount = 10_000
const paymentsPerCard = 10
const daysOfBusiness = 90

const address = { addressLine1: '200 Harbour Road', city: 'Rotterdam', postCode: '3011 AA', country: 'NL' }

const merchants = [
  'Kanaal Coffee',
  'Delta Office Supplies',
  'Polder Fuel',
  'Maas Hardware',
  'Windmill Lunches',
  'Tulip Couriers',
  'Brug Parking',
].map((name, index) => ({
  id: merchantIdOf(name),
  name,
  categoryCode: ['5814', '5943', '5541', '5251', '5812', '4215', '7523'][index] ?? '5399',
  country: 'NL',
}))

/**
 * A company with 10,000 cards on one account, and 100,000 entries on that account's statement. `demoUser`
 * signs in.
 */
export function seedHeavy(context: SandboxContext): void {
  const startedAt = context.now() - (daysOfBusiness + 1) * dayMs
  const { cards, accountId } = addFleet(context, startedAt)
  const times = cardCount * paymentsPerCard
  // One after the other in time, each card every 10,000th time: the ledger grows only at its end.
  for (let index = 0; index < times; index += 1) {
    const card = cards[index % cardCount]
    if (card)
      pay(context, card, {
        accountId,
        index,
        at: startedAt + dayMs + Math.floor((index / times) * daysOfBusiness * dayMs),
      })
  }
}

function addFleet(context: SandboxContext, createdAt: number) {
  const company = addCorporate(context, {
    password: demoUser.password,
    createdAt,
    details: {
      profileId: sandboxProfiles.corporate,
      rootUser: {
        name: 'Maya',
        surname: 'Lindqvist',
        email: demoUser.email,
        mobile: { countryCode: '+31', number: '612345678' },
        companyPosition: 'DIRECTOR',
      },
      company: {
        name: 'Maasvlakte Fleet BV',
        type: 'LLC',
        registrationNumber: '24406152',
        registrationCountry: 'NL',
        businessAddress: address,
      },
      ipAddress: '203.0.113.60',
      baseCurrency: 'EUR',
    },
  })
  const account = addAccount(context, company, {
    friendlyName: 'Fleet',
    currency: 'EUR',
    creationTimestamp: createdAt,
  })
  context.ledger.post(account.id, {
    at: createdAt,
    transaction: { id: context.nextId(), type: 'incoming_wire_transfers', subtype: 'fundings' },
    description: 'Opening transfer',
    counterparty: { name: 'Maasvlakte Fleet BV', iban: 'NL91ABNA0417164300' },
    available: 2_000_000_000,
    actual: 2_000_000_000,
  })
  const naming = {
    nameOnCard: 'Maasvlakte Fleet',
    billingAddress: address,
    creationTimestamp: createdAt,
    parent: account,
  }
  const cards = Array.from({ length: cardCount }, (_, index) =>
    addCard(context, company, {
      ...naming,
      friendlyName: `Van ${String(index + 1).padStart(5, '0')}`,
      tag: `depot-${(index % 20) + 1}`,
    }),
  )
  return { cards, accountId: account.id }
}

function pay(
  context: SandboxContext,
  card: ManagedCardRecord,
  { accountId, index, at }: { accountId: string; index: number; at: number },
) {
  const merchant = merchants[index % merchants.length] ?? { id: 'M0', name: '' }
  const amount = 900 + ((index * 7_919) % 17_000)
  const id = context.nextId()
  context.ledger.post(accountId, {
    at,
    transaction: { id, type: 'card_payments', subtype: 'sale_purchases' },
    description: merchant.name,
    counterparty: merchant,
    cardId: card.id,
    available: -amount,
    actual: -amount,
  })
  context.records.keep('cardPayments', toPayment(id, card, { merchant, amount, at }))
}

function toPayment(
  id: string,
  { id: cardId, identityId }: ManagedCardRecord,
  { merchant, amount, at }: { merchant: CardPaymentRecord['merchant']; amount: number; at: number },
): CardPaymentRecord {
  const displayAmount = { currency: 'EUR', amount }
  return {
    id,
    identityId,
    cardId,
    type: 'PURCHASE',
    merchant,
    displayAmount,
    status: 'SETTLED',
    events: [
      {
        id,
        type: 'SETTLEMENT',
        subtype: 'sale_purchases',
        settlementState: 'COMPLETED',
        billingAmount: displayAmount,
        timestamp: at,
      },
    ],
    createdAt: at,
    updatedAt: at,
  }
}
