import { beforeEach, describe, expect, it } from 'vitest'
import { createMoneyScene, type MoneyScene } from '../../../test/createMoneyScene.js'
import type { Schemas } from '../../../test/createRawClient.js'
import { sandboxProfiles } from '../../exports/index.js'

let scene: MoneyScene
beforeEach(async () => {
  scene = await createMoneyScene()
})

const item = (amount: number) => ({
  requestBody: {
    profileId: sandboxProfiles.transfer,
    source: scene.instrument('Main account'),
    destination: scene.instrument('Travel'),
    destinationAmount: { currency: 'EUR', amount },
  },
})
const items = (count: number) => Array.from({ length: count }, () => item(1))
const submit = async (calls: object[]) =>
  (await scene.client.post<Schemas['SubmittedBulk']>('/bulks/transfers', calls)).body.bulkId!
const act = (id: string, action: string, body?: object) => scene.client.post(`/bulks/${id}/${action}`, body)
const read = async (id: string) => (await scene.client.get<Schemas['BulkDetails']>(`/bulks/${id}`)).body
const operations = async (id: string, query = '') =>
  (await scene.client.get<Schemas['BulkOperationList']>(`/bulks/${id}/operations?${query}`)).body
    .operations ?? []

describe('a bulk', () => {
  it('is submitted, then executed by the clock, through the same operations as any call', async () => {
    const [available] = await scene.balances('Travel')
    const id = await submit(items(250))
    expect(await read(id)).toMatchObject({
      status: 'SUBMITTED',
      submittedItemsCount: 250,
      operation: 'transferCreate',
    })
    expect((await scene.balances('Travel'))[0]).toBe(available)
    expect((await act(id, 'execute', {})).status).toBe(204)
    await scene.clock.advance(1_000)
    expect((await read(id)).operationStatusCounts).toEqual([
      { status: 'COMPLETED', count: 100 },
      { status: 'SUBMITTED', count: 150 },
    ])
    await scene.clock.advance(2_000)
    expect(await read(id)).toMatchObject({ status: 'COMPLETED', executionFinish: scene.now() })
    expect((await scene.balances('Travel'))[0]).toBe(available + 250)
    expect((await act(id, 'execute', {})).errorCode).toBe('INVALID_STATE')
    const [first] = await operations(id, 'sequence=1')
    expect(first).toMatchObject({ sequence: 1, method: 'POST', path: '/transfers', status: 'COMPLETED' })
    expect(JSON.parse(first?.responsePayload ?? '')).toMatchObject({
      state: 'COMPLETED',
      destinationAmount: { amount: 1 },
    })
  })

  it('goes on after a failure, or stops at it', async () => {
    const calls = [item(1), item(900_000_000), item(1)]
    const [goesOn, stops] = [await submit(calls), await submit(calls)]
    await act(goesOn, 'execute', { mode: 'ON_FAILURE_CONTINUE' })
    await act(stops, 'execute', { mode: 'ON_FAILURE_STOP' })
    await scene.clock.advance(1_000)
    const ends = async (id: string) => [
      (await read(id)).status,
      (await operations(id)).map(({ status }) => status),
    ]
    expect(await ends(goesOn)).toEqual(['PARTIALLY_COMPLETED', ['COMPLETED', 'FAILED', 'COMPLETED']])
    expect(await ends(stops)).toEqual(['PARTIALLY_COMPLETED', ['COMPLETED', 'FAILED', 'CANCELLED']])
    expect((await operations(stops, 'status=FAILED'))[0]?.responsePayload).toBe(
      '{"errorCode":"FUNDS_INSUFFICIENT"}',
    )
  })

  it('is paused, resumed and cancelled', async () => {
    const id = await submit(items(300))
    expect((await act(id, 'pause')).errorCode).toBe('INVALID_STATE')
    await act(id, 'execute', {})
    await scene.clock.advance(1_000)
    await act(id, 'pause')
    await scene.clock.advance(60_000)
    expect(await read(id)).toMatchObject({
      status: 'PAUSED',
      operationStatusCounts: [{ count: 100 }, { count: 200 }],
    })
    await act(id, 'resume')
    await scene.clock.advance(1_000)
    expect((await act(id, 'cancel')).status).toBe(204)
    await scene.clock.advance(60_000)
    expect(await read(id)).toMatchObject({ status: 'CANCELLED' })
    expect((await operations(id, 'status=CANCELLED&limit=100')).length).toBe(100)
    expect(
      (await scene.client.get<Schemas['BulkList']>('/bulks?status=CANCELLED')).body.bulkProcesses,
    ).toMatchObject([{ bulkId: id }])
  })

  it('fills its path for each card, and knows other kinds of calls', async () => {
    const { id: card } = scene.instrument('Travel')
    const submitted = await scene.client.post<Schemas['SubmittedBulk']>('/bulks/managed_cards/_id_/block', [
      { pathParams: { _id_: card } },
    ])
    expect(submitted).toMatchObject({ status: 201, body: { operationCount: 1 } })
    const id = submitted.body.bulkId!
    await act(id, 'execute', {})
    await scene.clock.advance(1_000)
    expect((await operations(id))[0]).toMatchObject({
      path: `/managed_cards/${card}/block`,
      status: 'COMPLETED',
    })
    expect(scene.sandbox.state.managedCards[card]?.state).toEqual({ state: 'BLOCKED', blockedReason: 'USER' })
    expect((await scene.client.get('/bulks/404')).status).toBe(404)
  })
})
