import { cardNumberOf, cvvOf } from '../../src/payments/cards/cardNumberOf.js'
import { sandboxProfiles } from '../../src/exports/index.js'
import { euro } from './euro.js'
import { stepUp } from './explorePeople.js'
import type { World } from './World.js'

const dayMs = 86_400_000
const address = { addressLine1: '1 Quay Street', city: 'Galway', postCode: 'H91 K2', country: 'IE' } as const
const deliveryAddress = { ...address, name: 'Maya', surname: 'Lindqvist' }
const json = { accept: 'application/json', 'x-api-version': 'LATEST' } as const
const at = (id: string) => ({ params: { path: { id } } })

/**
 * Calls every operation on accounts and cards, and all that merchants do, each at least once with success.
 */
export async function exploreCards(world: World): Promise<void> {
  await stepUp(world)
  const account = await exploreAccount(world)
  await exploreVirtualCard(world, account)
  await explorePhysicalCard(world)
  await explorePurchases(world, account)
  await exploreStatements(world, account)
}

async function exploreAccount({ api, simulate }: World): Promise<string> {
  const create = (friendlyName: string) =>
    api.POST('/managed_accounts', {
      body: { profileId: sandboxProfiles.managedAccount, friendlyName, currency: 'EUR' },
    })
  const { id } = await create('Explored')
  await api.GET('/managed_accounts/{id}', at(id))
  await api.PATCH('/managed_accounts/{id}', {
    ...at(id),
    body: { friendlyName: 'Explored well', lowBalanceThreshold: 100 },
  })
  await api.POST('/managed_accounts/{id}/iban', at(id))
  await api.POST('/managed_accounts/{id}/block', at(id))
  await api.POST('/managed_accounts/{id}/unblock', at(id))
  await simulate(`/accounts/${id}/deposit`, {
    depositAmount: euro(500_000),
    senderName: 'Halden & Co GmbH',
    reference: 'Invoice 3001',
  })
  await api.POST('/managed_accounts/{id}/remove', at((await create('Short-lived')).id))
  return id
}

const card = { nameOnCard: 'Maya Lindqvist', billingAddress: address }

async function exploreVirtualCard({ api }: World, parentManagedAccountId: string) {
  const { id } = await api.POST('/managed_cards', {
    body: {
      ...card,
      friendlyName: 'Explored',
      mode: 'DEBIT_MODE',
      profileId: sandboxProfiles.debitCard,
      parentManagedAccountId,
    },
  })
  await api.GET('/managed_cards/{id}', at(id))
  await api.PATCH('/managed_cards/{id}', { ...at(id), body: { friendlyName: 'Explored well' } })
  await api.POST('/managed_cards/{id}/block', at(id))
  await api.POST('/managed_cards/{id}/unblock', at(id))
  const rules = {
    allowedMerchantCategories: ['5812'],
    maxTransactionAmount: 10_000,
    spendLimit: [{ value: euro(50_000), interval: 'MONTHLY' as const }],
  }
  await api.POST('/managed_cards/{id}/spend_rules', { ...at(id), body: rules })
  await api.GET('/managed_cards/{id}/spend_rules', at(id))
  await api.PATCH('/managed_cards/{id}/spend_rules', { ...at(id), body: { allowAtm: false } })
  await api.DELETE('/managed_cards/{id}/spend_rules', at(id))
  await api.POST('/managed_cards/{id}/remove', at(id))
}

async function explorePhysicalCard(world: World) {
  const { api, advance, simulate } = world
  const create = (friendlyName: string) =>
    api.POST('/managed_cards', {
      body: {
        ...card,
        friendlyName,
        mode: 'PREPAID_MODE',
        profileId: sandboxProfiles.prepaidCard,
        currency: 'EUR',
      },
    })
  const ordered = async (name: string) => {
    const { id } = await create(name)
    await api.POST('/managed_cards/{id}/physical', {
      ...at(id),
      body: { deliveryAddress, activationCode: '4711' },
    })
    await advance(5 * dayMs)
    await api.POST('/managed_cards/{id}/physical/activate', { ...at(id), body: { activationCode: '4711' } })
    return id
  }
  const worn = await ordered('Worn')
  await stepUp(world)
  await api.GET('/managed_cards/{id}/physical/pin', at(worn))
  await api.POST('/managed_cards/{id}/physical/contactless_limit/reset', at(worn))
  await api.POST('/managed_cards/{id}/physical/replace_damaged', {
    ...at(worn),
    body: { activationCode: '99' },
  })
  await api.PATCH('/managed_cards/{id}/physical/pin/unblock', at(worn))
  const lost = await ordered('Lost')
  await simulate(`/cards/${lost}/merchant_refund`, {
    merchantName: 'Granary Row',
    transactionAmount: euro(700),
    transactionCountry: 'IRL',
  })
  await api.POST('/managed_cards/{id}/physical/report_lost', at(lost))
  await api.POST('/managed_cards/{id}/physical/replace_lost_stolen', {
    ...at(lost),
    body: { activationCode: '5' },
  })
  await api.POST('/managed_cards/{id}/physical/report_stolen', at(await ordered('Stolen')))
}

async function explorePurchases({ api, readState, simulate }: World, parentManagedAccountId: string) {
  const { id } = await api.POST('/managed_cards', {
    body: {
      ...card,
      friendlyName: 'Shopping',
      renewalType: 'RENEW',
      mode: 'DEBIT_MODE',
      profileId: sandboxProfiles.debitCard,
      parentManagedAccountId,
    },
  })
  const bought = {
    merchantName: 'Taberna do Mar',
    merchantCategoryCode: '5812',
    transactionAmount: euro(2_350),
  }
  await simulate(`/cards/${id}/purchase`, { ...bought, transactionCountry: 'PRT' })
  await simulate(`/cards/${id}/merchant_refund`, { ...bought, transactionAmount: euro(350) })
  const shown = (await readState()).managedCards[id]!
  const byNumber = {
    ...bought,
    cardNumber: cardNumberOf(shown),
    cvv: cvvOf(shown),
    expiryDate: shown.expiryMmyy,
  }
  await simulate('/cards/purchase', byNumber)
  await simulate('/cards/merchant_refund', byNumber)
  const { cardPayments = [] } = await api.GET('/card_payments', { params: { query: { limit: 10 } } })
  await api.GET('/card_payments/{id}', at(cardPayments[0]!.id))
  await api.GET('/card_payment_events', { params: { query: { limit: 10 } } })
  await api.GET('/managed_cards/{id}/statement', {
    params: { path: { id }, header: json, query: { limit: 20 } },
  })
  await simulate(`/cards/${id}/about_to_expire`)
  await simulate(`/cards/${id}/renew`)
  await simulate(`/cards/${id}/expire`)
}

async function exploreStatements({ api }: World, id: string) {
  const { cards = [] } = await api.GET('/managed_cards', { params: { query: { state: ['ACTIVE'] } } })
  await api.GET('/managed_accounts/{id}/statement', {
    params: { path: { id }, header: json, query: { limit: 20 } },
  })
  await api.GET('/deprecated/managed_accounts/{id}/statement', { params: { path: { id } } })
  await api.GET('/deprecated/managed_cards/{id}/statement', at(cards[0]!.id))
}
