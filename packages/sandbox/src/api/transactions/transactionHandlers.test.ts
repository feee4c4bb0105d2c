import { beforeEach, describe, expect, it } from 'vitest'
import { createMoneyScene, hourMs, type MoneyScene } from '../../../test/createMoneyScene.js'
import type { Schemas } from '../../../test/createRawClient.js'
import { sandboxProfiles } from '../../exports/index.js'

type List = Schemas['TransactionActivityList']

let scene: MoneyScene
beforeEach(async () => {
  scene = await createMoneyScene()
})

const transfer = async (changes: object = {}) => {
  const { body } = await scene.client.post<Schemas['Transfer']>('/transfers', {
    profileId: sandboxProfiles.transfer,
    source: scene.instrument('Main account'),
    destination: scene.instrument('Travel'),
    destinationAmount: { currency: 'EUR', amount: 12_300 },
    ...changes,
  })
  return body.id
}
const all = async (query = '') =>
  (await scene.client.get<List>(`/transactions?${query}`)).body.transactions ?? []
const of = async (name: string, query = '') => {
  const { id, type } = scene.instrument(name)
  return (await scene.client.get<List>(`/${type}/${id}/transactions?${query}`)).body.transactions ?? []
}

describe('transactions', () => {
  it('show a transfer on both sides, with all that is known of it', async () => {
    const id = await transfer()
    const sides = (await all(`type=transfers&creationTimestampFrom=${scene.now()}`)).map(
      ({ direction, instrument, status }) => ({ direction, instrument, status }),
    )
    expect(sides).toEqual([
      { direction: 'DEBIT', instrument: scene.instrument('Main account'), status: 'COMPLETED' },
      { direction: 'CREDIT', instrument: scene.instrument('Travel'), status: 'COMPLETED' },
    ])
    const { id: cardId } = scene.instrument('Travel')
    const one = await scene.client.get<Schemas['InstrumentTransactionActivity']>(
      `/managed_cards/${cardId}/transactions/${id}`,
    )
    expect(one.body).toMatchObject({
      id,
      type: 'transfers',
      transaction: { id, state: 'COMPLETED' },
      amount: { amount: 12_300 },
    })
    expect((await scene.client.get(`/managed_cards/${cardId}/transactions/404`)).status).toBe(404)
  })

  it('show what has not moved anything yet', async () => {
    const id = await transfer({ scheduledTimestamp: String(scene.now() + hourMs) })
    const [planned] = await all('status=SUBMITTED&type=transfers')
    expect(planned).toMatchObject({
      id,
      direction: 'DEBIT',
      instrument: scene.instrument('Main account'),
      transaction: { state: 'SCHEDULED' },
    })
    await scene.clock.advance(hourMs)
    expect((await all('type=transfers')).filter((one) => one.id === id).map(({ status }) => status)).toEqual([
      'COMPLETED',
      'COMPLETED',
    ])
  })

  it('tell what a debit-mode card spent in its account, and in the card', async () => {
    const payments = await of('Maya, studio')
    const { id } = scene.instrument('Maya, studio')
    expect(payments.length).toBeGreaterThan(20)
    expect((await of('Main account', 'type=card_payments&limit=100')).length).toBeGreaterThan(payments.length)
    const seen = (await all('type=card_payments&limit=100')).filter(({ instrument }) => instrument.id === id)
    expect(seen.map((one) => one.id)).toEqual(payments.map((one) => one.id))
    expect(seen[0]).toMatchObject({
      status: 'PROCESSING',
      transaction: { card: { id }, status: 'SETTLEMENT_IN_PROGRESS' },
    })
  })

  it('are sorted, filtered and cut into pages', async () => {
    const times = (await of('Main account', 'sortOrder=ASC&limit=5')).map(
      ({ creationTimestamp }) => creationTimestamp,
    )
    expect(times).toEqual([...times].sort((a, b) => a - b))
    const [first] = await of('Main account', 'direction=CREDIT&type=incoming_wire_transfers')
    expect(first).toMatchObject({ direction: 'CREDIT', type: 'incoming_wire_transfers' })
    const page = await scene.client.get<List>('/transactions?limit=3&offset=2&sortBy=lastUpdatedTimestamp')
    expect(page.body).toMatchObject({ responseCount: 3 })
    expect(page.body.transactions).toEqual((await all('limit=5&sortBy=lastUpdatedTimestamp')).slice(2))
  })

  it('name the fee of a wire, and hold the fee itself', async () => {
    const destinationBeneficiary = {
      name: 'Hudson Papers Inc',
      account: '000123456789',
      address: '1 Hudson Street, New York',
      bankCountry: 'US',
    }
    const { body } = await scene.client.post<Schemas['OutgoingWireTransfer']>('/outgoing_wire_transfers', {
      profileId: sandboxProfiles.outgoingWireTransfer,
      sourceInstrument: scene.instrument('Main account'),
      transferAmount: { currency: 'EUR', amount: 50_000 },
      destinationBeneficiary,
    })
    expect((await all('status=DRAFT')).map(({ id }) => id)).toContain(body.id)
    await scene.confirm('outgoing_wire_transfers', body.id)
    const [wire] = await all('status=PROCESSING&type=outgoing_wire_transfers')
    expect(wire).toMatchObject({
      id: body.id,
      fee: { amount: { amount: 1_200 } },
      amount: { amount: 50_000 },
    })
    const [fee] = await of('Main account', 'type=fees')
    expect(fee).toMatchObject({
      direction: 'DEBIT',
      amount: { amount: 1_200 },
      transaction: { relatedTransactionId: body.id },
    })
    await scene.simulate(`/wiretransfers/outgoing/${body.id}/reject`)
    expect((await of('Main account', 'type=fees'))[0]?.status).toBe('RETURNED')
    expect((await of('Main account', 'type=outgoing_wire_transfers'))[0]?.status).toBe('CANCELLED')
  })
})
