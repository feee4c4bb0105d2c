import { describe, expect, it } from 'vitest'
import { createRawClient } from '../test/createRawClient.js'
import { createSandbox, demoUser, sandboxProfiles, type SandboxState } from './exports/index.js'
import { createManualClock } from './exports/testing.js'

describe('createSandbox', () => {
  it('is the same for the same clock', () => {
    const make = () => createSandbox({ clock: createManualClock().trueClock }).state
    expect(make()).toEqual(make())
  })

  it('keeps nothing but JSON', () => {
    const { state } = createSandbox()
    expect(JSON.parse(JSON.stringify(state))).toEqual(JSON.parse(JSON.stringify(structuredClone(state))))
  })

  it('answers every request with another request-ref', async () => {
    const client = createRawClient(createSandbox())
    const refs = [await client.get('/managed_cards'), await client.get('/nowhere')].map(({ headers }) =>
      headers.get('request-ref'),
    )
    expect(refs[0]).toMatch(/\d/)
    expect(refs[0]).not.toBe(refs[1])
  })

  it('demands the API key', async () => {
    const client = createRawClient(createSandbox({ apiKey: 'mine' }))
    const wrong = await client.get('/identities', { headers: { 'api-key': 'other' } })
    const none = await client.get('/identities', { headers: { 'api-key': undefined } })
    expect([wrong.status, wrong.text, none.status]).toEqual([401, '', 401])
  })

  it('takes a field called __proto__ for none, whoever sends it', async () => {
    const sandbox = createSandbox()
    const client = await createRawClient(sandbox).signIn(demoUser)
    const [account] = Object.values(sandbox.state.managedAccounts)
    const odd: unknown = JSON.parse('{"tag":"mine","__proto__":{"identityId":"1","odd":true}}')
    expect((await client.send('PATCH', `/managed_accounts/${account?.id}`, odd)).status).toBe(200)
    expect(account).toMatchObject({ tag: 'mine', identityId: client.login.identity?.id })
    expect(Object.getPrototypeOf(account)).toBe(Object.prototype)
    expect({}).not.toHaveProperty('odd')
  })

  it('passes over what no operation declares, also in a bulk', async () => {
    const sandbox = createSandbox()
    const client = await createRawClient(sandbox).signIn(demoUser)
    const [account] = Object.values(sandbox.state.managedAccounts)
    const [card] = Object.values(sandbox.state.managedCards)
    const before = structuredClone({ account, card })
    const odd = { identityId: '1', currency: 'XXX', state: { state: 'DESTROYED' }, physical: {}, tag: 'mine' }
    expect((await client.send('PATCH', `/managed_accounts/${account?.id}`, odd)).status).toBe(200)
    expect((await client.send('PATCH', `/managed_cards/${card?.id}`, odd)).status).toBe(200)
    expect({ account, card }).toEqual({
      account: { ...before.account, tag: 'mine' },
      card: { ...before.card, tag: 'mine' },
    })
    const requestBody = {
      profileId: sandboxProfiles.transfer,
      source: { id: account?.id, type: 'managed_accounts' },
      destination: { id: card?.id, type: 'managed_cards' },
      destinationAmount: { currency: 'EUR', amount: 1, odd: true },
      identityId: '1',
    }
    expect((await client.post('/bulks/transfers', [{ requestBody }])).status).toBe(201)
    const [bulk] = Object.values(sandbox.state.bulks)
    const { identityId: _odd, ...asked } = requestBody
    expect(bulk?.calls[0]?.body).toEqual({ ...asked, destinationAmount: { currency: 'EUR', amount: 1 } })
  })

  it('knows no other paths and no other methods', async () => {
    const sandbox = createSandbox()
    const client = createRawClient(sandbox)
    expect((await client.get('/no_such_thing')).status).toBe(404)
    expect((await client.send('DELETE', '/managed_cards')).status).toBe(405)
    expect((await sandbox.fetch(new Request('http://sandbox.test/elsewhere'))).status).toBe(404)
  })

  it('starts over from a seed, without faults', async () => {
    const sandbox = createSandbox()
    const client = await createRawClient(sandbox).signIn(demoUser)
    sandbox.faults.add({ status: 500 })
    sandbox.reset()
    expect((await client.get('/managed_cards')).status).toBe(401)
    expect((await (await createRawClient(sandbox).signIn(demoUser)).get('/managed_cards')).status).toBe(200)
    sandbox.reset('empty')
    expect(sandbox.state.users).toEqual({})
  })

  it('refuses to verify an identity it does not have', () => {
    expect(() => createSandbox().verifyIdentity('1')).toThrow(RangeError)
  })
})

describe('rate limits', () => {
  const limits = [
    { calls: 2, windowMs: 60_000 },
    { calls: 3, windowMs: 3_600_000 },
  ]

  it('refuse calls beyond the limit and say when to come back', async () => {
    const { trueClock, advance } = createManualClock()
    const client = createRawClient(createSandbox({ clock: trueClock, rateLimits: limits }))
    const call = () => client.get('/managed_cards')
    expect([(await call()).status, (await call()).status]).toEqual([401, 401])
    await advance(20_000)
    const refused = await call()
    expect([refused.status, refused.text]).toEqual([429, ''])
    expect(refused.headers.get('x-ratelimit-limit')).toBe('2, 2;w=60, 3;w=3600')
    expect(refused.headers.get('x-ratelimit-reset')).toBe('40')
    await advance(40_000)
    expect((await call()).status).toBe(401)
    expect((await call()).headers.get('x-ratelimit-limit')).toMatch(/^3,/)
  })

  it("can be Weavr's", async () => {
    const client = createRawClient(createSandbox({ rateLimits: true }))
    for (let call = 0; call < 100; call += 1) await client.get('/managed_cards')
    expect((await client.get('/managed_cards')).status).toBe(429)
  })
})

describe('a saved sandbox', () => {
  it('goes on where it was, apart from the first', async () => {
    const { trueClock, advance } = createManualClock()
    const first = createSandbox({ clock: trueClock, lifetimeMs: 60 * 86_400_000 })
    const client = await createRawClient(first).signIn(demoUser)
    const file = JSON.stringify(first.save())
    const second = createSandbox({
      clock: trueClock,
      lifetimeMs: 60 * 86_400_000,
      state: JSON.parse(file) as SandboxState,
    })
    const again = createRawClient(second, client.login.token)
    await advance(40 * 3_600_000)
    expect((await again.get('/managed_accounts')).body).toEqual((await client.get('/managed_accounts')).body)
    const [account] = Object.values(second.state.managedAccounts)
    await again.post(`/managed_accounts/${account!.id}/block`)
    expect(first.state.managedAccounts[account!.id]?.state.state).toBe('ACTIVE')
    second.reset()
    expect(JSON.stringify(second.state.managedAccounts)).toBe(
      JSON.stringify((JSON.parse(file) as SandboxState).managedAccounts),
    )
    first.reset(JSON.parse(file) as SandboxState)
    expect((await client.get('/managed_accounts')).status).toBe(200)
    expect(
      Object.values(first.state.cardPayments).every(({ status }) => status !== 'SETTLEMENT_IN_PROGRESS'),
    ).toBe(true)
  })
})
