import { beforeEach, describe, expect, it } from 'vitest'
import type { Schemas } from '../../../test/createRawClient.js'
import { createMoneyScene, hourMs, type MoneyScene } from '../../../test/createMoneyScene.js'
import { sandboxProfiles } from '../../exports/index.js'

type Send = Schemas['Send']

let scene: MoneyScene
beforeEach(async () => {
  scene = await createMoneyScene()
})

const create = (changes: object = {}) =>
  scene.client.post<Send>('/sends', {
    profileId: sandboxProfiles.send,
    source: scene.instrument('Main account'),
    destination: scene.instrument('Household'),
    destinationAmount: { currency: 'EUR', amount: 50_000 },
    ...changes,
  })
const small = { destinationAmount: { currency: 'EUR', amount: 2_500 } }
const read = async (id: string) => (await scene.client.get<Send>(`/sends/${id}`)).body
const challenge = (id: string) => scene.client.post(`/sends/${id}/challenges/otp/SMS`)
const verify = (id: string, verificationCode = '123456') =>
  scene.client.post(`/sends/${id}/challenges/otp/SMS/verify`, { verificationCode })

describe('a send', () => {
  it('reserves nothing until it is confirmed, and then arrives at once', async () => {
    const before = [await scene.balances('Main account'), await scene.balances('Household')] as const
    const { id, state } = (await create()).body
    expect(state).toBe('PENDING_CHALLENGE')
    expect(await scene.balances('Main account')).toEqual(before[0])
    expect((await verify(id)).errorCode).toBe('CHALLENGE_NOT_PENDING')
    expect((await challenge(id)).status).toBe(204)
    expect((await verify(id, '000000')).errorCode).toBe('VERIFICATION_CODE_INVALID')
    expect((await verify(id)).status).toBe(204)
    expect(await read(id)).toMatchObject({ state: 'COMPLETED', executionTimestamp: String(scene.now()) })
    expect(await scene.balances('Main account')).toEqual(before[0].map((balance) => balance - 50_000))
    expect(await scene.balances('Household')).toEqual(before[1].map((balance) => balance + 50_000))
    expect((await challenge(id)).errorCode).toBe('STATE_INVALID')
  })

  it('of a low value needs no confirmation, up to five in a row or 100 together', async () => {
    const reasons = []
    for (let count = 0; count < 5; count += 1)
      reasons.push((await create(small)).body.challengeExemptionReason)
    expect(reasons).toEqual(['LOW_VALUE', 'LOW_VALUE', 'LOW_VALUE', 'LOW_VALUE', undefined])
    const { send = [] } = (await scene.client.get<Schemas['SendList']>('/sends?state=PENDING_CHALLENGE')).body
    await scene.confirm('sends', send[0]!.id)
    const next = (await create(small)).body
    expect(next).toMatchObject({ state: 'COMPLETED', challengeExemptionReason: 'LOW_VALUE' })
    expect((await challenge(next.id)).errorCode).toBe('SCA_EXEMPTION_APPLIED')
  })

  it('is over after three wrong codes', async () => {
    const { id } = (await create()).body
    await challenge(id)
    const codes = [await verify(id, '000000'), await verify(id, '000000'), await verify(id, '000000')].map(
      ({ errorCode }) => errorCode,
    )
    expect(codes).toEqual([
      'VERIFICATION_CODE_INVALID',
      'ONE_CHALLENGE_LIMIT_REMAINING',
      'CHALLENGE_LIMIT_EXCEEDED',
    ])
    expect((await read(id)).state).toBe('REJECTED')
  })

  it('is rejected when the money has gone before it was confirmed', async () => {
    const [available] = await scene.balances('Main account')
    const { id } = (await create({ destinationAmount: { currency: 'EUR', amount: available } })).body
    await create(small)
    await challenge(id)
    expect((await verify(id)).status).toBe(204)
    expect((await read(id)).state).toBe('REJECTED')
    expect((await scene.balances('Main account'))[0]).toBe(available - 2_500)
  })

  it('with a day is confirmed first, and can be cancelled until then', async () => {
    const scheduledTimestamp = String(scene.now() + 48 * hourMs)
    const [first, second] = [
      (await create({ scheduledTimestamp })).body,
      (await create({ scheduledTimestamp })).body,
    ]
    expect((await scene.client.post(`/sends/${first.id}/cancel`, {})).errorCode).toBe('INVALID_STATE')
    await scene.confirm('sends', first.id, second.id)
    expect((await read(first.id)).state).toBe('SCHEDULED')
    expect(
      (await scene.client.post<Send>(`/sends/${first.id}/cancel`, { cancellationReason: 'Paid by card' }))
        .body,
    ).toMatchObject({ state: 'CANCELLED' })
    await scene.clock.advance(48 * hourMs)
    expect([(await read(first.id)).state, (await read(second.id)).state]).toEqual(['CANCELLED', 'COMPLETED'])
  })

  it('is refused when a rule is against it', async () => {
    const code = async (changes: object) => (await create(changes)).errorCode
    expect(await code({ profileId: sandboxProfiles.transfer })).toBe('PROFILE_NOT_FOUND')
    expect(await code({ destination: scene.instrument('Travel') })).toBe(
      'DESTINATION_BELONGS_TO_SAME_IDENTITY',
    )
    expect(await code({ destination: scene.instrument('Materials') })).toBe(
      'DESTINATION_CANNOT_BE_DEBIT_MODE_CARD',
    )
    expect(await code({ destination: { beneficiaryId: '404' } })).toBe('BENEFICIARY_NOT_FOUND')
    expect(await code({ destinationAmount: { currency: 'EUR', amount: 900_000_000 } })).toBe(
      'FUNDS_INSUFFICIENT',
    )
    scene.sandbox.state.managedAccounts[scene.instrument('Household').id]!.state = {
      state: 'BLOCKED',
      blockedReason: 'SYSTEM',
    }
    expect(await code({})).toBe('DESTINATION_INSTRUMENT_BLOCKED')
  })
})

describe('a challenge for many things', () => {
  it('confirms all of them with one code, and knows 15 seconds between two codes', async () => {
    const ids = [(await create()).body.id, (await create()).body.id]
    expect((await scene.confirm('sends', ...ids)).status).toBe(204)
    expect(await Promise.all(ids.map(read))).toMatchObject([{ state: 'COMPLETED' }, { state: 'COMPLETED' }])
    const third = (await create()).body.id
    const send = () =>
      scene.client.post<Schemas['ConfirmationChallenge']>('/challenges/otp/SMS', {
        resourceType: 'sends',
        resourceIds: [third],
      })
    const { scaChallengeId } = (await send()).body
    expect((await send()).errorCode).toBe('RETRY_IN_15SEC')
    const answer = (resourceType: string) =>
      scene.client.post(`/challenges/${scaChallengeId}/otp/SMS/verify`, {
        resourceType,
        verificationCode: '123456',
      })
    expect((await answer('outgoing_wire_transfers')).errorCode).toBe('STATE_INVALID')
    expect((await answer('sends')).status).toBe(204)
    expect((await answer('sends')).errorCode).toBe('STATE_INVALID')
  })

  it('ends after three wrong codes, and the things wait for another', async () => {
    const { id } = (await create()).body
    const send = () =>
      scene.client.post<Schemas['ConfirmationChallenge']>('/challenges/otp/SMS', {
        resourceType: 'sends',
        resourceIds: [id],
      })
    const answer = (scaChallengeId: string | undefined, verificationCode: string) =>
      scene.client.post(`/challenges/${scaChallengeId}/otp/SMS/verify`, {
        resourceType: 'sends',
        verificationCode,
      })
    const { scaChallengeId } = (await send()).body
    for (const code of [
      'VERIFICATION_CODE_INVALID',
      'ONE_CHALLENGE_LIMIT_REMAINING',
      'CHALLENGE_LIMIT_EXCEEDED',
      'CHALLENGE_LIMIT_EXCEEDED',
    ])
      expect((await answer(scaChallengeId, '000000')).errorCode).toBe(code)
    expect((await read(id)).state).toBe('PENDING_CHALLENGE')
    await scene.clock.advance(15_000)
    expect((await answer((await send()).body.scaChallengeId, '123456')).status).toBe(204)
    expect((await read(id)).state).toBe('COMPLETED')
  })

  it('is not sent for what does not wait, is not there or is of another kind', async () => {
    const done = (await create(small)).body.id
    const waiting = (await create()).body.id
    expect((await scene.confirm('sends', done)).errorCode).toBe('STATE_INVALID')
    expect((await scene.confirm('sends', waiting, '404')).errorCode).toBe('STATE_INVALID')
    expect((await scene.confirm('outgoing_wire_transfers', waiting)).errorCode).toBe('STATE_INVALID')
    expect((await scene.confirm('sends')).errorCode).toBe('STATE_INVALID')
  })

  it('goes to a device too, and the simulator answers for it', async () => {
    const user = Object.values(scene.sandbox.state.users)[0]!
    const { id } = (await create()).body
    const ask = () =>
      scene.client.post<Schemas['ConfirmationChallenge']>('/challenges/push/BIOMETRIC', {
        resourceType: 'sends',
        resourceIds: [id],
      })
    expect((await ask()).errorCode).toBe('CHANNEL_NOT_REGISTERED')
    user.factors.push({ type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' })
    expect((await scene.client.post(`/sends/${id}/challenges/push/BIOMETRIC`)).status).toBe(204)
    const { scaChallengeId } = (await ask()).body
    const verdict = (how: string) =>
      scene.simulate(`/factors/${user.id}/challenges/${scaChallengeId}/verify_${how}`)
    expect((await verdict('success')).body).toEqual({ code: 'COMPLETED' })
    expect((await read(id)).state).toBe('COMPLETED')
  })
})

it('sends are filtered by a source that is named whole', async () => {
  const { id, type } = scene.instrument('Main account')
  const faults = async (query: string) => (await scene.client.get(`/sends?${query}`)).invalidFields
  const params = ['source.id', 'source.type']
  expect(await faults(`source.id=${id}`)).toEqual([
    { params, fieldName: 'source.type', error: 'ALL_OR_NONE' },
  ])
  expect(await faults(`source.type=${type}`)).toEqual([
    { params, fieldName: 'source.id', error: 'ALL_OR_NONE' },
  ])
  expect(await faults(`source.id=${id}&source.type=${type}`)).toBeUndefined()
})

it('an amount that is not whole is one wrong field', async () => {
  const faults = async (amount: unknown) =>
    (await create({ destinationAmount: { currency: 'EUR', amount } })).invalidFields
  expect(await faults(12.5)).toEqual([{ params: [], fieldName: 'destinationAmount.amount', error: 'REGEX' }])
  expect(await faults('12')).toHaveLength(1)
  expect((await scene.client.get('/sends?limit=1.5')).invalidFields).toHaveLength(1)
})
