import { beforeEach, describe, expect, it } from 'vitest'
import { createRawClient, type RawClient, type Schemas } from '../../../test/createRawClient.js'
import { createSimulatorClient } from '../../../test/createSimulatorClient.js'
import { createSandbox, demoCardholder, demoUser, type Sandbox } from '../../exports/index.js'
import { createManualClock } from '../../exports/testing.js'
import { cardNumberOf, cvvOf } from '../../payments/cards/cardNumberOf.js'

const clock = createManualClock()
let sandbox: Sandbox
let client: RawClient
let simulate: ReturnType<typeof createSimulatorClient>

beforeEach(async () => {
  sandbox = createSandbox({ clock: clock.trueClock, lifetimeMs: 90 * 86_400_000 })
  client = await createRawClient(sandbox).signIn(demoUser)
  simulate = createSimulatorClient(sandbox)
})

const named = (name: string) =>
  Object.values(sandbox.state.managedCards).find(({ friendlyName }) => friendlyName === name)!
const eur = (amount: number) => ({ currency: 'EUR', amount })
const purchase = (name: string, amount: number, more: object = {}) =>
  simulate(`/cards/${named(name).id}/purchase`, {
    merchantName: 'Quayside Books',
    transactionAmount: eur(amount),
    ...more,
  })
const balances = async (path: string) => (await client.get<Schemas['PrepaidModeCard']>(path)).body.balances!
const list = async (query: string) =>
  (await client.get<Schemas['CardPaymentList']>(`/card_payments?${query}`)).body
const latest = async () => (await list('limit=1')).cardPayments![0]!

describe('a purchase', () => {
  it('is reserved, then settled by time', async () => {
    const path = `/managed_cards/${named('Travel').id}`
    const before = await balances(path)
    expect((await purchase('Travel', 4_000)).code).toBe('APPROVED')
    expect(await balances(path)).toEqual({
      availableBalance: before.availableBalance! - 4_000,
      actualBalance: before.actualBalance,
    })
    const payment = await latest()
    expect(payment).toMatchObject({
      status: 'SETTLEMENT_IN_PROGRESS',
      displayAmount: eur(4_000),
      type: 'PURCHASE',
      merchant: { name: 'Quayside Books' },
    })
    await clock.advance(31 * 3_600_000)
    const settled = (await client.get<Schemas['CardPayment']>(`/card_payments/${payment.id}`)).body
    expect([settled.status, settled.events.map(({ type }) => type)]).toEqual([
      'SETTLED',
      ['AUTHORISATION', 'SETTLEMENT'],
    ])
    const { entries } = (await client.get<Schemas['Statement']>(`${path}/statement?sortOrder=DESC&limit=2`))
      .body
    expect(entries?.find(({ transaction }) => transaction.id === payment.id)?.balanceAdjustment).toEqual(
      eur(-4_000),
    )
  })

  it('of a debit-mode card spends its account, and its limit', async () => {
    const main = `/managed_accounts/${named('Software subscriptions').parentManagedAccountId}`
    const before = await balances(main)
    const left = async () =>
      (await client.get<Schemas['DebitModeCard']>(`/managed_cards/${named('Software subscriptions').id}`))
        .body.availableToSpend?.[0]?.value?.amount ?? 0
    named('Software subscriptions').spendRules!.spendLimit![0]!.startTimestamp = clock.trueClock.wallMs()
    expect(await left()).toBe(50_000)
    const app = { merchantCategoryCode: '5734' }
    expect((await purchase('Software subscriptions', 30_000, app)).code).toBe('APPROVED')
    expect(await left()).toBe(20_000)
    expect((await balances(main)).availableBalance).toBe(before.availableBalance! - 30_000)
    expect((await purchase('Software subscriptions', 20_001, app)).code).toBe('DENIED_SPEND_CONTROL')
    expect((await latest()).events[0]).toMatchObject({
      result: 'DECLINED',
      declineReason: 'AUTH_RULE_CHECKS_FAILED',
      authRuleFailedReason: 'SPEND_LIMIT_MONTHLY',
    })
    expect(await left()).toBe(20_000)
    const { id } = (await list('status=SETTLEMENT_IN_PROGRESS&limit=1')).cardPayments![0]!
    expect([
      sandbox.reverseCardPayment(id),
      sandbox.reverseCardPayment(id),
      sandbox.settleCardPayment(id),
    ]).toEqual([true, false, false])
    expect([await left(), (await balances(main)).availableBalance]).toEqual([50_000, before.availableBalance])
  })

  it.each([
    ['Events', 100, {}, 'DENIED_CARD_INACTIVE', 'CARD_STATUS_NOT_ALLOWED'],
    ['London contractor', 100, {}, 'DENIED_CARD_EXPIRY', 'CARD_EXPIRY_CHECKS_FAILED'],
    ['Travel', 100_000_000, {}, 'DENIED_NOT_ENOUGH_FUNDS', 'INSUFFICIENT_BALANCE'],
    ['Travel', 100, { cardPresent: true }, 'DENIED_OTHER', 'TRANSACTION_NOT_PERMITTED'],
    ['Travel', 100, { merchantCategoryCode: '7995' }, 'DENIED_SPEND_CONTROL', 'AUTH_RULE_CHECKS_FAILED'],
    [
      'Travel',
      100,
      { transactionAmount: { currency: 'XAU', amount: 1 } },
      'DENIED_OTHER',
      'TRANSACTION_NOT_PERMITTED',
    ],
    [
      'Software subscriptions',
      100,
      { merchantCategoryCode: '5411' },
      'DENIED_SPEND_CONTROL',
      'AUTH_RULE_CHECKS_FAILED',
    ],
    [
      'Maya, studio',
      15_001,
      { merchantCategoryCode: '5411', transactionCountry: 'FRA' },
      'APPROVED',
      undefined,
    ],
  ])('with %s of %i %o: %s', async (name, amount, more, code, declineReason) => {
    expect((await purchase(name, amount, more)).code).toBe(code)
    const [event] = (await latest()).events
    expect(event).toMatchObject({ type: 'AUTHORISATION', result: declineReason ? 'DECLINED' : 'APPROVED' })
    expect(event && 'declineReason' in event ? event.declineReason : undefined).toBe(declineReason)
  })

  it.each([
    [{ allowAtm: false }, { atmWithdrawal: true }, 'ATM'],
    [{ allowContactless: false }, { cardPresent: true }, 'CONTACTLESS'],
    [{ allowECommerce: false }, { cardPresent: false }, 'E_COMMERCE'],
    [{ allowedMerchantCountries: ['IE'] }, { transactionCountry: 'DEU' }, 'MERCHANT_COUNTRY'],
    [{ blockedMerchantIds: ['M1'] }, { merchantId: 'M1' }, 'MERCHANT_ID'],
    [{ minTransactionAmount: 5_000 }, {}, 'MINIMUM_AMOUNT'],
    [{ maxTransactionAmount: 2_000 }, {}, 'MAXIMUM_AMOUNT'],
  ])('against the rule %o', async (rules, more, authRuleFailedReason) => {
    named('Maya, studio').spendRules = rules
    expect((await purchase('Maya, studio', 3_000, more)).code).toBe('DENIED_SPEND_CONTROL')
    expect((await latest()).events[0]).toMatchObject({ authRuleFailedReason })
    delete named('Maya, studio').spendRules
    expect((await purchase('Maya, studio', 3_000, more)).code).toBe('APPROVED')
  })

  it('by contactless wants the PIN after a while', async () => {
    const tap = async () => (await purchase('Maya, studio', 5_000, { cardPresent: true })).code
    expect([await tap(), await tap(), await tap(), await tap()]).toEqual([
      'APPROVED',
      'APPROVED',
      'APPROVED',
      'DENIED_OTHER',
    ])
    await client.post(`/managed_cards/${named('Maya, studio').id}/physical/contactless_limit/reset`)
    expect(await tap()).toBe('APPROVED')
  })

  it('in another currency reserves more than it takes', async () => {
    const path = `/managed_cards/${named('Travel').id}`
    await clock.advance(31 * 3_600_000)
    const before = await balances(path)
    await purchase('Travel', 0, { transactionAmount: { currency: 'GBP', amount: 8_600 } })
    expect((await balances(path)).availableBalance).toBe(before.availableBalance! - 10_200)
    await clock.advance(31 * 3_600_000)
    expect(await balances(path)).toEqual({
      availableBalance: before.availableBalance! - 10_000,
      actualBalance: before.actualBalance! - 10_000,
    })
  })

  it('by number needs the rest of the card too', async () => {
    const card = named('Travel')
    const buy = async (more: object) =>
      (
        await simulate('/cards/purchase', {
          cardNumber: cardNumberOf(card),
          cvv: cvvOf(card),
          expiryDate: card.expiryMmyy,
          merchantName: 'Web',
          transactionAmount: eur(100),
          ...more,
        })
      ).code
    expect(await buy({})).toBe('APPROVED')
    expect(await buy({ cvv: 'x' })).toBe('DENIED_INCORRECT_CVV')
    expect(await buy({ expiryDate: '0101' })).toBe('DENIED_CARD_EXPIRY')
    expect(await buy({ cardNumber: '5220930000000000' })).toBe('DENIED_CARD_NOT_FOUND')
    expect(await buy({ transactionAmount: eur(0) })).toBe('DENIED_AMOUNT_NOT_POSITIVE')
    expect((await simulate('/cards/purchase', {})).status).toBe(400)
  })
})

describe('a refund', () => {
  it('comes at once and names its purchase', async () => {
    const path = `/managed_cards/${named('Travel').id}`
    await purchase('Travel', 2_000)
    const bought = (await latest()).id
    await clock.advance(31 * 3_600_000)
    const before = await balances(path)
    const back = (name: string) =>
      simulate(`/cards/${named(name).id}/merchant_refund`, {
        merchantName: 'Quayside Books',
        transactionAmount: eur(500),
      })
    expect((await back('Travel')).code).toBe('APPROVED')
    expect((await balances(path)).actualBalance).toBe(before.actualBalance! + 500)
    expect((await list(`relatedCardPaymentId=${bought}`)).cardPayments).toMatchObject([
      { type: 'REFUND', displayAmount: eur(500), status: 'SETTLED' },
    ])
    expect((await back('London contractor')).code).toBe('DENIED_CARD_INACTIVE')
  })
})

describe('the lists', () => {
  it('hold what the seed tells, and filter with commas', async () => {
    const all = await list('')
    expect(all.count).toBeGreaterThan(40)
    const times = all.cardPayments!.map(({ creationTimestamp }) => creationTimestamp)
    expect(times).toEqual([...times].sort((a, b) => b - a))
    expect(
      (await list('status=SETTLED,DECLINED&type=REFUND,PURCHASE&subtype=purchase_refunds')).cardPayments,
    ).toMatchObject([{ merchant: { name: 'Letterform Foundry' } }])
    expect((await list('merchantName=Hotel%20Miradouro&amountFrom=1&amountTo=50000')).count).toBe(1)
    expect((await list(`cardId=${named('Travel').id}&sortOrder=ASC`)).cardPayments![0]).toMatchObject({
      merchant: { name: 'Skylark Airways' },
    })
    expect(
      (await list(`creationTimestampFrom=${times[0]}&lastUpdatedTimestampTo=${times[0]}`)).count,
    ).toBeGreaterThan(0)
  })

  it('of events say which payment each belongs to', async () => {
    const events = async (query: string) =>
      (await client.get<Schemas['CardPaymentEventList']>(`/card_payment_events?${query}`)).body
    const [payment] = (await list('status=SETTLED&type=PURCHASE&limit=1')).cardPayments!
    const { events: own } = await events(`cardPaymentId=${payment!.id}&sortOrder=ASC`)
    expect(own).toMatchObject([
      { type: 'AUTHORISATION', cardPaymentId: payment!.id },
      { type: 'SETTLEMENT', card: { id: payment!.card.id } },
    ])
    expect((await events('type=REFUND,ORIGINAL_CREDIT')).count).toBe(1)
    expect((await events('reversal=true')).count).toBe(0)
  })

  it('show the holder of a card only that card', async () => {
    const jonas = await createRawClient(sandbox).signIn(demoCardholder)
    const { cardPayments } = (await jonas.get<Schemas['CardPaymentList']>('/card_payments')).body
    expect(new Set(cardPayments?.map(({ card }) => card.friendlyName))).toEqual(new Set(['Events']))
    const [other] = (await list(`cardId=${named('Travel').id}`)).cardPayments!
    expect((await jonas.get(`/card_payments/${other!.id}`)).status).toBe(404)
  })
})
