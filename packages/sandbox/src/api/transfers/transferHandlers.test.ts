import { beforeEach, describe, expect, it } from 'vitest'
import { createMoneyScene, hourMs, type MoneyScene } from '../../../test/createMoneyScene.js'
import type { Schemas } from '../../../test/createRawClient.js'
import { sandboxProfiles } from '../../exports/index.js'

type Transfer = Schemas['Transfer']

let scene: MoneyScene
beforeEach(async () => {
  scene = await createMoneyScene()
})

const instrument = (name: string) => scene.instrument(name)
const available = async (name: string) => (await scene.balances(name))[0]

const create = (changes: object = {}, headers: Record<string, string> = {}) =>
  scene.client.post<Transfer>(
    '/transfers',
    {
      profileId: sandboxProfiles.transfer,
      source: instrument('Main account'),
      destination: instrument('Travel'),
      destinationAmount: { currency: 'EUR', amount: 25_000 },
      ...changes,
    },
    { headers },
  )

describe('a transfer', () => {
  it('moves money at once, and both statements say so', async () => {
    const before = { main: await available('Main account'), travel: await available('Travel') }
    const { body } = await create({ description: 'Trip to Porto' })
    expect(body).toMatchObject({
      state: 'COMPLETED',
      description: 'Trip to Porto',
      executionTimestamp: String(scene.now()),
    })
    expect(await available('Main account')).toBe(before.main - 25_000)
    expect(await available('Travel')).toBe(before.travel + 25_000)
    const { id } = instrument('Travel')
    const statement = await scene.client.get<Schemas['Statement']>(
      `/managed_cards/${id}/statement?sortOrder=DESC&limit=1`,
    )
    expect(statement.body.entries?.[0]).toMatchObject({
      transaction: { id: body.id, type: 'transfers' },
      balanceAdjustment: { amount: 25_000 },
    })
    expect((await scene.client.get<Transfer>(`/transfers/${body.id}`)).body).toEqual(body)
  })

  it('is refused when a rule is against it', async () => {
    const code = async (changes: object) => (await create(changes)).errorCode
    expect(await code({ destinationAmount: { currency: 'EUR', amount: 9_000_000 } })).toBe(
      'FUNDS_INSUFFICIENT',
    )
    expect(await code({ destinationAmount: { currency: 'EUR', amount: 0 } })).toBe('AMOUNT_INVALID')
    expect(await code({ destinationAmount: { currency: 'GBP', amount: 1 } })).toBe('CURRENCY_MISMATCH')
    expect(await code({ destination: instrument('UK operations') })).toBe('CURRENCY_MISMATCH')
    expect(await code({ destination: instrument('Main account') })).toBe(
      'SOURCE_AND_DESTINATION_MUST_BE_DIFFERENT',
    )
    expect(await code({ destination: instrument('Events') })).toBe('DESTINATION_INSTRUMENT_BLOCKED')
    expect(await code({ destination: instrument('London contractor') })).toBe(
      'DESTINATION_INSTRUMENT_DESTROYED',
    )
    expect(await code({ destination: instrument('Maya, studio') })).toBe(
      'DESTINATION_CANNOT_BE_DEBIT_MODE_CARD',
    )
    expect(await code({ source: instrument('Maya, studio') })).toBe('SOURCE_CANNOT_BE_DEBIT_MODE_CARD')
    expect(await code({ source: instrument('Household') })).toBe('SOURCE_NOT_FOUND')
    expect(await code({ destination: instrument('Household') })).toBe('DESTINATION_NOT_FOUND')
    expect(await code({ profileId: sandboxProfiles.send })).toBe('MODEL_CONSTRAINTS_VIOLATED')
    expect(await code({ scheduledTimestamp: '1000' })).toBe('SCHEDULED_TIMESTAMP_INVALID')
    await scene.client.post(`/managed_accounts/${instrument('Main account').id}/block`)
    expect(await code({})).toBe('SOURCE_INSTRUMENT_BLOCKED')
  })

  it('happens once for one idempotency-ref', async () => {
    const before = await available('Main account')
    const first = await create({}, { 'idempotency-ref': 'once' })
    expect((await create({}, { 'idempotency-ref': 'once' })).body.id).toBe(first.body.id)
    expect(await available('Main account')).toBe(before - 25_000)
  })
})

describe('a scheduled transfer', () => {
  const later = (ms: number) => String(scene.now() + ms)

  it('reserves nothing, and is made on its day', async () => {
    const before = await available('Main account')
    const at = later(48 * hourMs)
    const { id, state } = (await create({ scheduledTimestamp: at })).body
    expect(state).toBe('SCHEDULED')
    expect(await available('Main account')).toBe(before)
    await scene.clock.advance(48 * hourMs)
    expect((await scene.client.get<Transfer>(`/transfers/${id}`)).body).toMatchObject({
      state: 'COMPLETED',
      executionTimestamp: at,
    })
    expect(await available('Main account')).toBe(before - 25_000)
  })

  it('is rejected when it is not covered by then', async () => {
    const { id } = (
      await create({
        scheduledTimestamp: later(hourMs),
        destinationAmount: { currency: 'EUR', amount: 9_000_000 },
      })
    ).body
    await scene.clock.advance(hourMs)
    expect((await scene.client.get<Transfer>(`/transfers/${id}`)).body.state).toBe('REJECTED')
  })

  it('can be cancelled with others until then', async () => {
    const { id } = (await create({ scheduledTimestamp: later(hourMs) })).body
    const done = (await create()).body.id
    const cancellations = [{ id, cancellationReason: 'Changed my mind' }, { id: done }, { id: '999' }]
    const { body } = await scene.client.post('/transfers/bulk/cancel', { cancellations })
    expect(body).toEqual({
      cancellations: [
        { id, state: 'SUCCESS' },
        { id: done, state: 'ERROR', errorCode: 'TRANSACTION_NOT_SCHEDULED' },
        { id: '999', state: 'ERROR', errorCode: 'NOT_FOUND' },
      ],
    })
    await scene.clock.advance(hourMs)
    expect((await scene.client.get<Transfer>(`/transfers/${id}`)).body).toMatchObject({
      state: 'CANCELLED',
      cancellationReason: 'Changed my mind',
    })
  })
})

describe('transfers', () => {
  it('are listed newest first, by instrument, state, time and tag', async () => {
    const one = (await create({ tag: 'trip' })).body
    await scene.clock.advance(1_000)
    const two = (
      await create({
        scheduledTimestamp: String(scene.now() + hourMs),
        destination: instrument('Tax reserve'),
      })
    ).body
    const ids = async (query: string) =>
      (await scene.client.get<Schemas['TransferList']>(`/transfers?${query}`)).body.transfer?.map(
        ({ id }) => id,
      )
    expect((await ids('limit=2'))?.slice(0, 2)).toEqual([two.id, one.id])
    const travel = instrument('Travel')
    expect(await ids(`id=${travel.id}&type=managed_cards&createdFrom=${one.creationTimestamp}`)).toEqual([
      one.id,
    ])
    expect(await ids(`state=SCHEDULED&createdFrom=${two.creationTimestamp}`)).toEqual([two.id])
    expect(await ids(`executedFrom=${one.creationTimestamp}`)).toEqual([one.id])
    expect(await ids('tag=trip')).toEqual([one.id])
  })
})
