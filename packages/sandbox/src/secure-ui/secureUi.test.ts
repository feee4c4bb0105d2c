import { Script } from 'node:vm'
import type { components } from '@weavr-kit/core'
import { describe, expect, it, beforeEach } from 'vitest'
import { createSandbox, demoMultiUser, demoUser, sandboxOtp, type Sandbox } from '../exports/index.js'
import { createManualClock, type ManualClock } from '../exports/testing.js'
import { createRawClient, type RawClient } from '../../test/createRawClient.js'

type Schemas = components['schemas']

let clock: ManualClock
let sandbox: Sandbox
let anonymous: RawClient

beforeEach(() => {
  clock = createManualClock()
  sandbox = createSandbox({ clock: clock.trueClock })
  anonymous = createRawClient(sandbox)
})

const origin = 'http://secure.test'

/** As a frame would ask. */
async function ask(
  path: string,
  body: object,
  { from = origin, bearer = '' }: { from?: string; bearer?: string } = {},
) {
  const headers = { origin: from, 'content-type': 'application/json', authorization: `Bearer ${bearer}` }
  const response = await sandbox.fetchSecureUi(
    new Request(`${origin}/app/secure/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
  )
  return {
    status: response.status,
    body: (await response.json().catch(() => ({}))) as {
      token?: string
      value?: string
      name?: string
      errorCode?: string
    },
  }
}

const seal = async (value: string, field = 'password', group = 'g') =>
  (await ask('tokenize', { field, value, group })).body.token!
const login = (value: string) =>
  anonymous.post('/login_with_password', { email: demoUser.email, password: { value } })

async function stepUp(client: RawClient) {
  await client.post('/stepup/challenges/otp/SMS')
  await client.post('/stepup/challenges/otp/SMS/verify', { verificationCode: sandboxOtp })
}

describe('a token of the secure UI', () => {
  it('stands for what was typed, once', async () => {
    const token = await seal(demoUser.password)
    expect(token).not.toContain(demoUser.password)
    expect((await login(token)).status).toBe(200)
    expect((await login(token)).status).toBe(400)
    expect((await login(demoUser.password)).status).toBe(200)
  })

  it('is good for two calls where the sandbox was told so, a PIN’s still for one', async () => {
    sandbox = createSandbox({ clock: clock.trueClock, passwordTokenUses: 2 })
    anonymous = createRawClient(sandbox)
    const token = await seal(demoUser.password)
    expect([(await login(token)).status, (await login(token)).status, (await login(token)).status]).toEqual([
      200, 200, 400,
    ])
    const pin = await seal('1234', 'cardPin')
    expect(sandbox.state.sealedValues[pin]).toMatchObject({ usesLeft: 1 })
  })

  it('is spent even when the value was wrong', async () => {
    const token = await seal('something else')
    expect((await login(token)).status).toBe(403)
    expect((await login(token)).status).toBe(400)
  })

  it('is good for five minutes, and for its own kind of field', async () => {
    const old = await seal(demoUser.password)
    await clock.advance(5 * 60_000)
    expect((await login(old)).status).toBe(400)
    expect((await login(await seal('1234', 'cardPin'))).status).toBe(400)
    expect(Object.keys(sandbox.state.sealedValues)).toEqual([])
  })

  it('is made of a repetition only when that is the same', async () => {
    const first = await seal('Better-2026', 'password', 'one')
    expect(
      (await ask('tokenize', { field: 'confirmPassword', value: 'Better-2027', group: 'one' })).body
        .errorCode,
    ).toBe('CONFIRMATION_MISMATCH')
    expect((await login(first)).status).toBe(400)
    await seal('Better-2026', 'password', 'two')
    expect(
      (await ask('tokenize', { field: 'confirmPassword', value: 'Better-2026', group: 'two' })).status,
    ).toBe(200)
    expect((await ask('tokenize', { field: 'password', value: '', group: 'two' })).body.errorCode).toBe(
      'VALUE_EMPTY',
    )
  })

  it('changes a password', async () => {
    const client = await anonymous.signIn(demoUser)
    await stepUp(client)
    const update = {
      oldPassword: { value: await seal(demoUser.password) },
      newPassword: { value: await seal('Better-2026') },
    }
    expect((await client.post('/passwords/update', update)).status).toBe(200)
    expect((await login('Better-2026')).status).toBe(200)
  })
})

describe('the frames of the secure UI', () => {
  const cardOf = async (client: RawClient) =>
    (await client.get<Schemas['ManagedCardList']>('/managed_cards')).body.cards![0]!

  it('show a card’s number and CVV in a stepped-up session only', async () => {
    const client = await anonymous.signIn(demoUser)
    const { login } = client
    const bearer = login.token
    const { cardNumberLastFour, id } = await cardOf(client)
    expect(
      (await ask('detokenize', { type: 'cardNumber', token: `tok${id.slice(-13)}` }, { bearer })).status,
    ).toBe(403)
    await stepUp(client)
    const { cardNumber, cvv } = await cardOf(client)
    const shown = await ask('detokenize', { type: 'cardNumber', token: cardNumber!.value }, { bearer })
    expect(shown.body.value).toMatch(new RegExp(`^\\d{12}${cardNumberLastFour}$`))
    expect((await ask('detokenize', { type: 'cvv', token: cvv!.value }, { bearer })).body.value).toMatch(
      /^\d{3}$/,
    )
    expect((await ask('detokenize', { type: 'cvv', token: 'nope' }, { bearer })).status).toBe(404)
    expect((await ask('detokenize', { type: 'cvv', token: cvv!.value })).status).toBe(401)
    await clock.advance(300_000)
    expect((await ask('detokenize', { type: 'cvv', token: cvv!.value }, { bearer })).status).toBe(401)
  })

  it('tell a company’s cards apart by the three characters of a CVV’s token, and show nobody else’s', async () => {
    const client = await anonymous.signIn(demoUser)
    const { login } = client
    await stepUp(client)
    const { cards } = (await client.get<Schemas['ManagedCardList']>('/managed_cards')).body
    const tokens = cards!.map(({ cvv }) => cvv?.value)
    expect(new Set(tokens).size).toBe(cards!.length)
    const other = await anonymous.signIn(demoMultiUser)
    expect(other.login.token).not.toBe(login.token)
    expect(
      (await ask('detokenize', { type: 'cvv', token: tokens[0] }, { bearer: other.login.token })).status,
    ).toBe(401)
  })

  it('show the PIN that a physical card was ordered with', async () => {
    const client = await anonymous.signIn(demoUser)
    await stepUp(client)
    const { cards } = (
      await client.get<Schemas['ManagedCardList']>('/managed_cards?state=ACTIVE&type=VIRTUAL')
    ).body
    const { id } = cards![0]!
    const address = {
      name: 'Maya',
      surname: 'Lindqvist',
      addressLine1: '1 Quay Street',
      city: 'Galway',
      postCode: 'H91',
      country: 'IE',
    }
    const pin = { value: await seal('4071', 'cardPin') }
    const ordered = await client.post(`/managed_cards/${id}/physical`, {
      productReference: 'P',
      carrierType: 'C',
      activationCode: '123456',
      deliveryAddress: address,
      pin,
    })
    expect(ordered.status).toBe(200)
    expect(
      (await client.post(`/managed_cards/${id}/physical/activate`, { activationCode: '123456' })).status,
    ).toBe(200)
    const told = (await client.get<{ pin: { value: string } }>(`/managed_cards/${id}/physical/pin`)).body.pin
      .value
    expect(
      (await ask('detokenize', { type: 'cardPin', token: told }, { bearer: client.login.token })).body.value,
    ).toBe('4071')
  })

  it('know a user by a token that lives', async () => {
    const { login } = await anonymous.signIn(demoUser)
    expect((await ask('associate', {}, { bearer: login.token })).status).toBe(200)
    expect((await ask('associate', {}, { bearer: 'nonsense' })).status).toBe(401)
    await clock.advance(300_000)
    expect((await ask('associate', {}, { bearer: login.token })).status).toBe(401)
  })

  it('are the only ones who may ask', async () => {
    expect(
      (await ask('tokenize', { field: 'password', value: 'x', group: 'g' }, { from: 'http://page.test' }))
        .status,
    ).toBe(403)
    const response = await sandbox.fetchSecureUi(
      new Request(`${origin}/app/secure/api/detokenize`, { method: 'POST', body: '{}' }),
    )
    expect(response.status).toBe(403)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect((await ask('nothing', {})).status).toBe(404)
    expect((await ask('tokenize', { field: 'name', value: 'x', group: 'g' })).status).toBe(400)
  })

  it('and their script are programs that refer to nothing outside themselves', async () => {
    for (const path of [
      'static/client.1.js',
      'frames/input.js',
      'frames/span.js',
      'frames/flow.js',
      'frames/user.js',
      '../../newer/app/secure/static/client.1.js',
    ]) {
      const file = await sandbox.fetchSecureUi(new Request(`${origin}/app/secure/${path}`))
      expect(file.headers.get('content-type')).toContain('text/javascript')
      const text = await file.text()
      expect(text).not.toMatch(/__vi|import\b/)
      // Only parses it: there is no page to run it in.
      expect(() => new Script(text)).not.toThrow()
    }
    const frame = await sandbox.fetchSecureUi(new Request(`${origin}/app/secure/frames/input.html`))
    expect(frame.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await sandbox.fetchSecureUi(new Request(`${origin}/elsewhere`))).status).toBe(404)
  })
})

describe('a check', () => {
  it.each([
    ['APPROVED', true],
    ['PENDING_REVIEW', false],
    ['REJECTED', false],
  ])('that comes to %s moves the identity', async (outcome, verified) => {
    const client = await anonymous.signIn(demoUser)
    const { login } = client
    const identity = sandbox.state.identities[login.identity!.id]!
    identity.verified = false
    const { reference } = (await client.post<{ reference: string }>('/corporates/kyb')).body
    const params = { kind: 'kyb', reference }
    expect((await ask('checks/open', params)).status).toBe(401)
    expect((await ask('checks/open', { ...params, reference: '1' }, { bearer: login.token })).status).toBe(
      404,
    )
    expect((await ask('checks/open', params, { bearer: login.token })).body.name).toBe(identity.name)
    expect(
      (await ask('checks/submit', { ...params, outcome: 'MAYBE' }, { bearer: login.token })).status,
    ).toBe(400)
    expect((await ask('checks/submit', { ...params, outcome }, { bearer: login.token })).status).toBe(200)
    expect((await client.get<{ kybStatus: string }>('/corporates/kyb')).body.kybStatus).toBe(outcome)
    expect(identity.verified).toBe(verified)
    expect((await ask('checks/open', params, { bearer: login.token })).body.errorCode).toBe('CHECK_NOT_OPEN')
  })
})
