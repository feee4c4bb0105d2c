import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hourMs } from '../../test/createMoneyScene.js'
import type { Schemas } from '../../test/createRawClient.js'
import { createWebhookScene, type WebhookScene } from '../../test/createWebhookScene.js'
import { demoUser, sandboxProfiles } from '../exports/index.js'

let scene: WebhookScene
beforeEach(async () => void (scene = await createWebhookScene()))
afterEach(() => {
  expect(scene.receiver.wrong).toEqual([])
  scene.sandbox.close()
})

const euro = (amount: number) => ({ currency: 'EUR', amount })
const path = (name: string) => `/managed_accounts/${scene.instrument(name).id}`

const send = (amount: number, destination: Schemas['InstrumentId']) =>
  scene.client.post<Schemas['Send']>('/sends', {
    profileId: sandboxProfiles.send,
    source: scene.instrument('Main account'),
    destination,
    destinationAmount: euro(amount),
  })

const purchase = (body: object = {}) =>
  scene.simulate<{ code: string }>(`/cards/${scene.instrument('Travel').id}/purchase`, {
    merchantName: 'Granary Row',
    transactionAmount: euro(1_000),
    transactionCountry: 'IRL',
    ...body,
  })

describe('an account', () => {
  it('tells of its life, and once when it falls below its threshold', async () => {
    const account = path('Main account')
    await scene.client.send('PATCH', account, { friendlyName: 'Operations' })
    await scene.client.post(`${account}/block`)
    await scene.client.post(`${account}/unblock`)
    expect(await scene.told()).toEqual([
      ['managed_accounts_watch', 'UPDATED'],
      ['managed_accounts_watch', 'BLOCKED'],
      ['managed_accounts_watch', 'UNBLOCKED'],
    ])
    const [available] = await scene.balances('Operations')
    await scene.client.send('PATCH', account, { lowBalanceThreshold: available })
    const transfer = {
      profileId: sandboxProfiles.transfer,
      source: scene.instrument('Operations'),
      destination: scene.instrument('Travel'),
      destinationAmount: euro(100),
    }
    await scene.client.post('/transfers', transfer)
    await scene.client.post('/transfers', transfer)
    expect(await scene.payloads('managed_accounts_low_balance_watch')).toEqual([
      expect.objectContaining({ availableBalance: available - 100, currency: 'EUR' }),
    ])
    expect(await scene.told()).toEqual([
      ['managed_accounts_watch', 'UPDATED'],
      ['transfers_watch', 'COMPLETED'],
      ['managed_accounts_low_balance_watch'],
      ['transfers_watch', 'COMPLETED'],
    ])
  })

  it('tells by itself when its IBAN is allocated', async () => {
    const { body } = await scene.client.post<Schemas['ManagedAccount']>('/managed_accounts', {
      profileId: sandboxProfiles.managedAccount,
      friendlyName: 'Taxes',
      currency: 'EUR',
    })
    await scene.client.post(`/managed_accounts/${body.id}/iban`)
    await scene.clock.advance(10_000)
    expect(await scene.told()).toEqual([
      ['managed_accounts_watch', 'CREATED'],
      ['ibans_watch', 'REQUESTED'],
      ['ibans_watch', 'CREATED'],
    ])
  })

  it('tells of money that is looked at, and of its arrival', async () => {
    const { body } = await scene.client.get<Schemas['ManagedAccountIban']>(`${path('Main account')}/iban`)
    const details = body.bankAccountDetails[0]?.details
    await scene.simulate('/accounts/deposit', {
      iban: details && 'iban' in details ? details.iban : '',
      depositAmount: euro(4_200),
      senderName: 'Halden & Co GmbH',
      reference: 'Invoice 7',
    })
    await scene.clock.advance(5_000)
    const deposits = await scene.payloads('managed_accounts_deposits_watch')
    expect(deposits.map(({ state }) => state)).toEqual(['PENDING', 'COMPLETED'])
    expect(deposits[1]).toMatchObject({
      id: scene.instrument('Main account'),
      transactionAmount: { currency: 'EUR', amount: '4200' },
      emailAddress: demoUser.email,
      owner: { type: 'corporates', id: scene.client.login.identity?.id },
      senderName: 'Halden & Co GmbH',
      senderReference: 'Invoice 7',
    })
  })
})

describe('a card', () => {
  it('tells of an authorisation, and of its settlement a day later', async () => {
    expect((await purchase()).body.code).toBe('APPROVED')
    expect(await scene.told()).toEqual([
      ['managed_cards_authorisations_watch'],
      ['managed_cards_payments_watch', 'AUTHORISATION'],
    ])
    // Others of the seed are settled before.
    await scene.clock.advance(31 * hourMs)
    expect((await scene.told()).slice(-2)).toEqual([
      ['managed_cards_settlements_watch', 'COMPLETED'],
      ['managed_cards_payments_watch', 'SETTLEMENT'],
    ])
  })

  it('says what it declined, and why', async () => {
    await purchase({ transactionAmount: euro(90_000_000) })
    expect(await scene.payloads('managed_cards_authorisations_watch')).toEqual([
      expect.objectContaining({
        approved: false,
        authorisationType: 'DECLINED',
        declineReason: 'INSUFFICIENT_BALANCE',
        merchantName: 'Granary Row',
      }),
    ])
  })

  it('tells what a merchant gives up, also from outside of the API', async () => {
    await purchase()
    const payment = Object.keys(scene.sandbox.state.cardPayments).at(-1) ?? ''
    scene.sandbox.reverseCardPayment(payment)
    const [asked, reversed] = await scene.payloads('managed_cards_authorisations_watch')
    expect(reversed).toMatchObject({
      authorisationType: 'ONLINE_REVERSE',
      relatedAuthorisationId: asked?.transactionId,
    })
  })
})

describe('payments', () => {
  it('tell every state that they wait in', async () => {
    const sent = await send(90_000, scene.instrument('Household'))
    await scene.confirm('sends', sent.body.id)
    expect(await scene.told()).toEqual([
      ['send_watch', 'PENDING_CHALLENGE'],
      ['send_watch', 'COMPLETED'],
    ])
  })

  it('tell the way of a wire, to its end half a minute later', async () => {
    const { body } = await scene.client.post<Schemas['OutgoingWireTransfer']>('/outgoing_wire_transfers', {
      profileId: sandboxProfiles.outgoingWireTransfer,
      sourceInstrument: scene.instrument('Main account'),
      transferAmount: euro(70_000),
      destinationBeneficiary: { name: 'Lumen Print', iban: 'IE29AIBK93115212345678' },
    })
    await scene.confirm('outgoing_wire_transfers', body.id)
    await scene.clock.advance(30_000)
    expect(await scene.told()).toEqual([
      ['outgoing_wire_transfers_watch', 'PENDING_CHALLENGE'],
      ['outgoing_wire_transfers_watch', 'SUBMITTED'],
      ['outgoing_wire_transfers_watch', 'COMPLETED'],
    ])
  })
})
