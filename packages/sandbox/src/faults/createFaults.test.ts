import { beforeEach, describe, expect, it } from 'vitest'
import { createRawClient, type RawClient } from '../../test/createRawClient.js'
import { createSandbox, demoUser, sandboxProfiles, type Sandbox } from '../exports/index.js'
import { createManualClock, type ManualClock } from '../exports/testing.js'

let clock: ManualClock
let sandbox: Sandbox
let client: RawClient

beforeEach(async () => {
  clock = createManualClock()
  sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })
  client = await createRawClient(sandbox).signIn(demoUser)
})

const cards = (signal?: AbortSignal) => client.get('/managed_cards', { signal })
const account = { profileId: sandboxProfiles.managedAccount, friendlyName: 'New', currency: 'EUR' }
const countAccounts = () => Object.keys(sandbox.state.managedAccounts).length

describe('faults', () => {
  it('answer a status instead of acting, as often as they say', async () => {
    sandbox.faults.add({ operationId: 'managedCardsGet', status: 503, times: 2 })
    expect((await client.get('/managed_accounts')).status).toBe(200)
    expect([(await cards()).status, (await cards()).status, (await cards()).status]).toEqual([503, 503, 200])
  })

  it("answer a body and headers of one's own, and those of a 429 by themselves", async () => {
    sandbox.faults.add({
      times: 1,
      status: 409,
      body: { errorCode: 'INSTRUMENT_NOT_FOUND' },
      headers: { 'x-test': '1' },
    })
    const refused = await client.post('/managed_accounts', account)
    expect([refused.errorCode, refused.headers.get('x-test')]).toEqual(['INSTRUMENT_NOT_FOUND', '1'])
    sandbox.faults.add({ times: 1, status: 429 })
    expect((await cards()).headers.get('x-ratelimit-reset')).toBe('30')
  })

  it('last until they are removed', async () => {
    const remove = sandbox.faults.add({
      match: (request) => request.url.includes('managed_cards'),
      status: 500,
    })
    expect((await cards()).status).toBe(500)
    remove()
    expect((await cards()).status).toBe(200)
    sandbox.faults.add({ status: 500 })
    sandbox.faults.clear()
    expect((await cards()).status).toBe(200)
  })

  it('delay the answer, by the clock they were given', async () => {
    const before = countAccounts()
    sandbox.faults.add({ times: 1, latencyMs: 5_000 })
    let answered = false
    const answer = client.post('/managed_accounts', account).then(() => (answered = true))
    await clock.advance(4_999)
    expect([answered, countAccounts()]).toEqual([false, before + 1])
    await clock.advance(1)
    await answer
  })

  it('delay the arrival: the server knows nothing of it yet', async () => {
    const before = countAccounts()
    sandbox.faults.add({ times: 1, arrivesAfterMs: 5_000 })
    const answer = client.post('/managed_accounts', account)
    await clock.advance(4_999)
    expect(countAccounts()).toBe(before)
    await clock.advance(1)
    expect((await answer).status).toBe(200)
  })

  it('break the connection before or after the server has acted', async () => {
    const before = countAccounts()
    sandbox.faults.add({ times: 1, networkError: true })
    await expect(client.post('/managed_accounts', account)).rejects.toThrow(TypeError)
    expect(countAccounts()).toBe(before)
    sandbox.faults.add({ times: 1, networkError: 'answer-lost' })
    await expect(client.post('/managed_accounts', account)).rejects.toThrow(TypeError)
    expect(countAccounts()).toBe(before + 1)
  })

  it('let go of a request that is given up', async () => {
    sandbox.faults.add({ latencyMs: 5_000 })
    const control = new AbortController()
    const answer = cards(control.signal)
    await clock.advance(0)
    control.abort()
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
    expect(clock.pendingTimers()).toBe(0)
    await expect(cards(control.signal)).rejects.toMatchObject({ name: 'AbortError' })
  })
})
