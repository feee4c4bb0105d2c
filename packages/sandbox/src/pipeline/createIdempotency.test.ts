import { beforeEach, describe, expect, it } from 'vitest'
import { createRawClient, type RawClient, type Schemas } from '../../test/createRawClient.js'
import { createSandbox, demoUser, sandboxProfiles, type Sandbox } from '../exports/index.js'
import { createManualClock, type ManualClock } from '../exports/testing.js'
import { createSandboxState } from '../state/createSandboxState.js'
import { createIdempotency } from './createIdempotency.js'

let clock: ManualClock
let sandbox: Sandbox
let client: RawClient

beforeEach(async () => {
  clock = createManualClock()
  sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })
  client = await createRawClient(sandbox).signIn(demoUser)
})

const create = (reference: string | undefined, friendlyName = 'New', by = client) =>
  by.post<Schemas['ManagedAccount']>(
    '/managed_accounts',
    { profileId: sandboxProfiles.managedAccount, friendlyName, currency: 'EUR' },
    { headers: { 'idempotency-ref': reference } },
  )

describe('idempotency-ref', () => {
  it('makes a repeated call act once and answer the same', async () => {
    const [first, again] = [await create('a'), await create('a')]
    expect(again.body).toEqual(first.body)
    expect(again.headers.get('request-ref')).not.toBe(first.headers.get('request-ref'))
  })

  it('is for one payload, and nothing without a reference', async () => {
    const ids = [
      await create('a'),
      await create('a', 'Other'),
      await create('b'),
      await create(undefined),
      await create(undefined),
    ]
    expect(new Set(ids.map(({ body }) => body.id)).size).toBe(5)
  })

  it('is kept for 24 hours', async () => {
    const first = await create('a')
    await clock.advance(24 * 3_600_000)
    expect((await create('a', 'New', await createRawClient(sandbox).signIn(demoUser))).body.id).not.toBe(
      first.body.id,
    )
  })

  it('does not keep a refusal', async () => {
    const [identity] = Object.values(sandbox.state.identities)
    identity!.verified = false
    expect((await create('a')).status).toBe(409)
    identity!.verified = true
    expect((await create('a')).status).toBe(200)
  })

  it('is ignored where the contract does not know it', async () => {
    const { id } = (await create(undefined)).body
    const remove = () =>
      client.post(`/managed_accounts/${id}/remove`, undefined, { headers: { 'idempotency-ref': 'a' } })
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 409])
  })

  it('refuses a second call while the first one runs', async () => {
    const idempotency = createIdempotency(createSandboxState(), () => 0)
    const running = idempotency.once(
      'a',
      () => new Promise((resolve) => setImmediate(() => resolve({ status: 204 }))),
    )
    await expect(idempotency.once('a', () => Promise.resolve({ status: 204 }))).rejects.toMatchObject({
      answer: { status: 409, body: { errorCode: 'IDEMPOTENT_REQUEST_IN_PROGRESS' } },
    })
    expect(await running).toEqual({ status: 204 })
  })
})
