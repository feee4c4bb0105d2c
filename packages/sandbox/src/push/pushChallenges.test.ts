import { beforeEach, describe, expect, it } from 'vitest'
import { createRawClient, type RawClient, type Schemas } from '../../test/createRawClient.js'
import { createSandbox, demoUser, type Sandbox } from '../exports/index.js'
import { createManualClock } from '../exports/testing.js'

const { trueClock, advance } = createManualClock()
let sandbox: Sandbox
let client: RawClient

const user = () => Object.values(sandbox.state.users)[0]!

async function judge(challengeId: string, verdict: 'success' | 'invalid' | 'expired') {
  const url = `http://sandbox.test/simulate/api/factors/${user().id}/challenges/${challengeId}/verify_${verdict}`
  const answer = await sandbox.fetch(
    new Request(url, { method: 'POST', headers: { 'programme-key': sandbox.programmeKey } }),
  )
  return ((await answer.json()) as { code: string }).code
}

beforeEach(async () => {
  sandbox = createSandbox({ clock: trueClock })
  client = await createRawClient(sandbox).signIn(demoUser)
  user().factors = [...user().factors, { type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' }]
})

const isSteppedUp = () => Object.values(sandbox.state.tokens).some(({ steppedUp }) => steppedUp)
const askStepUp = async () =>
  (await client.post<Schemas['PushChallenge']>('/stepup/challenges/push/BIOMETRIC')).body.id!

describe('a push challenge', () => {
  it('steps the session up when the device says yes', async () => {
    const id = await askStepUp()
    expect(isSteppedUp()).toBe(false)
    expect(await judge(id, 'success')).toBe('COMPLETED')
    expect(isSteppedUp()).toBe(true)
    expect(await judge(id, 'success')).toBe('DENIED')
    expect((await client.post('/stepup/challenges/push/AUTHY')).errorCode).toBe('CHANNEL_NOT_REGISTERED')
  })

  it('changes nothing when the device says no, or too late', async () => {
    expect(await judge(await askStepUp(), 'invalid')).toBe('COMPLETED')
    expect(await judge(await askStepUp(), 'expired')).toBe('COMPLETED')
    const id = await askStepUp()
    await advance(5 * 60_000)
    expect(await judge(id, 'success')).toBe('DENIED')
    expect(sandbox.state.pushChallenges[id]?.status).toBe('EXPIRED')
    expect(await judge('1', 'success')).toBe('DENIED')
    expect(isSteppedUp()).toBe(false)
  })

  it('signs in, stepped up; the token is in the state, where Weavr would send a webhook', async () => {
    const anonymous = createRawClient(sandbox)
    const sent = await anonymous.post<Schemas['LoginViaBiometricsResponse']>('/login_via_biometrics', {
      email: demoUser.email,
    })
    const id = sent.body.challengeId!
    await judge(id, 'success')
    const { token = '' } = sandbox.state.pushChallenges[id]!
    expect((await anonymous.withToken(token).get('/managed_cards')).status).toBe(200)
    expect(sandbox.state.tokens[token]?.steppedUp).toBe(true)
    expect((await anonymous.post('/login_via_biometrics', { email: 'nobody@example.org' })).status).toBe(403)
    user().factors = []
    expect((await anonymous.post('/login_via_biometrics', { email: demoUser.email })).errorCode).toBe(
      'CHANNEL_NOT_REGISTERED',
    )
  })

  it('enrols a device, which can be unlinked', async () => {
    const push = '/authentication_factors/push/AUTHY'
    const status = async () =>
      (await client.get<Schemas['AuthenticationFactorList']>('/authentication_factors')).body.factors?.find(
        ({ channel }) => channel === 'AUTHY',
      )?.status
    expect((await client.send('DELETE', push)).errorCode).toBe('CHANNEL_NOT_REGISTERED')
    expect((await client.post(push)).status).toBe(204)
    expect(await status()).toBe('PENDING_VERIFICATION')
    await judge(Object.keys(sandbox.state.pushChallenges)[0]!, 'success')
    expect(await status()).toBe('ACTIVE')
    expect((await client.post(push)).errorCode).toBe('CHANNEL_ALREADY_REGISTERED')
    expect((await client.send('DELETE', push)).status).toBe(204)
    expect(await status()).toBe('INACTIVE')
  })
})
