import { decodeJwt } from 'jose'
import { describe, expect, it } from 'vitest'
import { createRawClient } from '../../test/createRawClient.js'
import { createSandbox, demoMultiUser, demoUser, type SandboxOptions } from '../exports/index.js'
import { createManualClock } from '../exports/testing.js'

async function signedIn(options: SandboxOptions = {}, user: { email: string; password: string } = demoUser) {
  const manual = createManualClock()
  const sandbox = createSandbox({ clock: manual.trueClock, timers: manual.timers, ...options })
  const client = await createRawClient(sandbox).signIn(user)
  return {
    ...manual,
    sandbox,
    client,
    status: async (path = '/managed_cards') => (await client.get(path)).status,
  }
}

describe('a token', () => {
  it('is a JWT that says whose it is, and of no end unless there is a hard one', async () => {
    const { client, sandbox } = await signedIn()
    const claims = decodeJwt(client.login.token)
    expect(claims).toMatchObject({
      sub: Object.keys(sandbox.state.users)[0],
      tokenType: 'ACCESS',
      iat: 1_768_471_200,
    })
    expect(claims.exp).toBeUndefined()
  })

  it('lives 5 minutes after the last accepted request', async () => {
    const { advance, status } = await signedIn()
    await advance(299_999)
    expect(await status()).toBe(200)
    await advance(299_999)
    expect(await status()).toBe(200)
    await advance(300_000)
    expect(await status()).toBe(401)
  })

  it('does not live on refused requests', async () => {
    const { advance, status } = await signedIn()
    await advance(200_000)
    expect(await status('/managed_cards/1')).toBe(404)
    expect(await status('/managed_cards?limit=0')).toBe(400)
    await advance(100_000)
    expect(await status()).toBe(401)
  })

  it('counts from the moment the request arrived, not from the answer', async () => {
    const { sandbox, client, advance, status } = await signedIn()
    sandbox.faults.add({ times: 1, arrivesAfterMs: 10_000, latencyMs: 20_000 })
    const slow = client.get('/managed_cards')
    await advance(30_000)
    expect((await slow).status).toBe(200)
    await advance(279_999)
    expect(await status()).toBe(200)
    await advance(300_000)
    expect(await status()).toBe(401)
  })

  it('has a hard end where the sandbox says so, and names it', async () => {
    const { client, advance, status } = await signedIn({ maxSessionMs: 400_000 })
    expect(decodeJwt(client.login.token).exp).toBe(1_768_471_200 + 400)
    await advance(250_000)
    expect(await status()).toBe(200)
    await advance(150_000)
    expect(await status()).toBe(401)
  })

  it('is revoked by a logout, alone', async () => {
    const { sandbox, client, status } = await signedIn()
    const other = await createRawClient(sandbox).signIn(demoUser)
    expect((await client.post('/logout')).status).toBe(204)
    expect(await status()).toBe(401)
    expect((await other.get('/managed_cards')).status).toBe(200)
  })

  it('is refused when nobody issued it', async () => {
    const { client } = await signedIn()
    const [header, payload] = client.login.token.split('.')
    const forged = `${header}.${payload}.bm90IGEgc2lnbmF0dXJl`
    expect((await client.withToken(forged).get('/managed_cards')).status).toBe(401)
    expect((await client.get('/managed_cards', { headers: { authorization: undefined } })).status).toBe(401)
  })

  it('of a sign-in alone opens nothing but the choice of an identity', async () => {
    const { client, status } = await signedIn({}, demoMultiUser)
    expect(client.login.tokenType).toBe('AUTH')
    const refused = await client.get('/managed_cards')
    expect([refused.status, refused.errorCode]).toEqual([403, 'ACCESS_TOKEN_REQUIRED'])
    expect((await client.get('/authentication_factors')).errorCode).toBe('INSUFFICIENT_PERMISSIONS')
    expect(await status('/identities')).toBe(200)
  })

  it('is refused when its user has been deactivated', async () => {
    const { sandbox, status } = await signedIn()
    for (const user of Object.values(sandbox.state.users)) user.active = false
    expect(await status()).toBe(401)
  })
})
