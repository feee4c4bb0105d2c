import { describe, expect, it } from 'vitest'
import { createRawClient, type Schemas } from '../../../test/createRawClient.js'
import { createSandbox, demoMultiUser, demoUser } from '../../exports/index.js'
import { createManualClock } from '../../exports/testing.js'

type Identities = Schemas['UserIdentityList']

function start(alwaysExchange = false) {
  const manual = createManualClock()
  const sandbox = createSandbox({ clock: manual.trueClock, alwaysExchange })
  const client = createRawClient(sandbox)
  const login = (email: string, value: string) =>
    client.post('/login_with_password', { email, password: { value } })
  return { ...manual, sandbox, client, login }
}

describe('POST /login_with_password', () => {
  it('answers an access token for a user of one identity', async () => {
    const { login } = start()
    const { status, body } = await login(demoUser.email.toUpperCase(), demoUser.password)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      tokenType: 'ACCESS',
      identity: { type: 'CORPORATE' },
      credentials: { type: 'ROOT' },
    })
  })

  it('refuses wrong credentials without a word', async () => {
    const { login } = start()
    const wrong = [await login(demoUser.email, 'wrong'), await login('nobody@example.org', 'wrong')]
    expect(wrong.map(({ status, text }) => [status, text])).toEqual([
      [403, ''],
      [403, ''],
    ])
  })

  it('locks after five wrong passwords, for 30 minutes, even for the right one', async () => {
    const { login, advance } = start()
    for (let miss = 1; miss < 5; miss += 1) expect((await login(demoUser.email, 'wrong')).status).toBe(403)
    expect((await login(demoUser.email, 'wrong')).status).toBe(423)
    expect((await login(demoUser.email, demoUser.password)).status).toBe(423)
    await advance(30 * 60_000)
    expect((await login(demoUser.email, demoUser.password)).status).toBe(200)
  })

  it('forgets earlier misses after a success', async () => {
    const { login } = start()
    for (let miss = 1; miss < 5; miss += 1) await login(demoUser.email, 'wrong')
    await login(demoUser.email, demoUser.password)
    expect((await login(demoUser.email, 'wrong')).status).toBe(403)
  })

  it('says what is wrong with a request, field by field', async () => {
    const { client } = start()
    const { status, invalidFields } = await client.post('/login_with_password', {
      email: 'no address',
      password: {},
    })
    expect(status).toBe(400)
    expect(invalidFields).toEqual([
      { params: [], fieldName: 'email', error: 'REGEX' },
      { params: [], fieldName: 'password.value', error: 'REQUIRED' },
    ])
    expect((await client.post('/login_with_password', '{')).status).toBe(400)
    expect((await client.post('/login_with_password')).status).toBe(400)
  })
})

describe('a user of several identities', () => {
  it('chooses one of them', async () => {
    const { client } = start()
    const signedIn = await client.signIn(demoMultiUser)
    const { body } = await signedIn.get<Identities>('/identities')
    expect(body).toMatchObject({
      count: 2,
      identities: [{ name: 'Atelier Sol Lda' }, { name: 'Ines Duarte' }],
    })
    const granted = await signedIn.post<Schemas['AccessToken']>('/access_token', {
      identity: body.identities[1]?.id,
    })
    expect(granted.body).toMatchObject({ identity: { type: 'CONSUMER' }, status: 'STANDARD' })
    expect(
      (await client.withToken(granted.body.token).get<Schemas['Consumer']>('/consumers')).body.rootUser.name,
    ).toBe('Ines')
  })

  it('may send the sign-in token in the body', async () => {
    const { client } = start()
    const { login, get } = await client.signIn(demoMultiUser)
    const identity = (await get<Identities>('/identities')).body.identities[0]?.id
    expect((await client.post('/access_token', { identity, token: login.token })).status).toBe(200)
    expect((await client.post('/access_token', { identity })).status).toBe(401)
  })

  it('gets no identity of somebody else', async () => {
    const { client, sandbox } = start()
    const other = Object.values(sandbox.state.identities)[0]
    const refused = await (
      await client.signIn(demoMultiUser)
    ).post('/access_token', { identity: { type: 'CORPORATE', id: other?.id } })
    expect([refused.status, refused.text]).toEqual([403, ''])
  })

  it('may be the only kind there is', async () => {
    const { client } = start(true)
    const { login, get } = await client.signIn(demoUser)
    expect(login.tokenType).toBe('AUTH')
    expect((await get('/identities?limit=1')).body).toMatchObject({ count: 1, responseCount: 1 })
    expect((await client.get('/identities')).status).toBe(401)
  })
})
