import { describe, expect, it } from 'vitest'
import { createRawClient, type Schemas } from '../../test/createRawClient.js'
import { createSandbox, demoUser, sandboxOtp } from '../exports/index.js'
import { createManualClock } from '../exports/testing.js'

async function start(stepUpFor: string[] = []) {
  const manual = createManualClock()
  const sandbox = createSandbox({ clock: manual.trueClock, stepUpFor })
  const client = await createRawClient(sandbox).signIn(demoUser)
  const send = () => client.post('/stepup/challenges/otp/SMS')
  const verify = (verificationCode = sandboxOtp) =>
    client.post('/stepup/challenges/otp/SMS/verify', { verificationCode })
  /** Keeps the token alive meanwhile. */
  const wait = async (ms: number) => {
    for (let left = ms; left > 0; left -= 200_000) {
      await manual.advance(Math.min(left, 200_000))
      await client.get('/authentication_factors')
    }
  }
  return { ...manual, sandbox, client, send, verify, wait }
}

describe('step-up', () => {
  it('steps this session up, and no other', async () => {
    const { client, sandbox, send, verify } = await start(['managedCardsGet'])
    const refused = await client.get('/managed_cards')
    expect([refused.status, refused.errorCode]).toEqual([403, 'STEP_UP_REQUIRED'])
    expect((await send()).status).toBe(204)
    expect((await verify()).status).toBe(204)
    const [card] = (await client.get<Schemas['ManagedCardList']>('/managed_cards')).body.cards ?? []
    expect(typeof card?.cardNumber?.value).toBe('string')
    expect(typeof card?.cvv?.value).toBe('string')
    const other = await createRawClient(sandbox).signIn(demoUser)
    expect((await other.get('/managed_cards')).status).toBe(403)
    expect(
      (await other.get<Schemas['ManagedCard']>(`/managed_cards/${card?.id}`)).body.cardNumber,
    ).toBeUndefined()
  })

  it('sends another code after 15 seconds only', async () => {
    const { send, wait } = await start()
    await send()
    expect((await send()).errorCode).toBe('RETRY_IN_15SEC')
    await wait(15_000)
    expect((await send()).status).toBe(204)
  })

  it('takes no code after 5 minutes', async () => {
    const { send, verify, wait } = await start()
    await send()
    await wait(300_000)
    expect((await verify()).errorCode).toBe('VERIFICATION_CODE_EXPIRED')
  })

  it('takes three wrong codes, then wants a new challenge', async () => {
    const { send, verify, wait } = await start()
    await send()
    const codes = [await verify('000000'), await verify('000000'), await verify('000000'), await verify()]
    expect(codes.map(({ errorCode }) => errorCode)).toEqual([
      'VERIFICATION_CODE_INVALID',
      'ONE_CHALLENGE_LIMIT_REMAINING',
      'CHALLENGE_LIMIT_EXCEEDED',
      'CHALLENGE_LIMIT_EXCEEDED',
    ])
    await wait(15_000)
    await send()
    expect((await verify()).status).toBe(204)
    expect((await verify()).errorCode).toBe('ALREADY_VERIFIED')
  })

  it('sends five codes in half an hour', async () => {
    const { send, wait } = await start()
    for (let sent = 0; sent < 5; sent += 1) {
      expect((await send()).status).toBe(204)
      await wait(15_000)
    }
    expect((await send()).errorCode).toBe('CHALLENGE_LIMIT_EXCEEDED')
    await wait(30 * 60_000)
    expect((await send()).status).toBe(204)
  })

  it('wants a challenge and an enrolled phone', async () => {
    const { sandbox, client, verify } = await start()
    expect((await verify()).errorCode).toBe('STATE_INVALID')
    for (const user of Object.values(sandbox.state.users)) user.factors = []
    expect((await client.post('/stepup/challenges/otp/SMS')).errorCode).toBe('CHANNEL_NOT_REGISTERED')
  })
})

describe('enrolment', () => {
  it('takes a code, registers the phone and steps the session up', async () => {
    const { sandbox, client } = await start(['managedCardsGet'])
    expect((await client.post('/authentication_factors/otp/SMS')).errorCode).toBe(
      'CHANNEL_ALREADY_REGISTERED',
    )
    for (const user of Object.values(sandbox.state.users)) user.factors = []
    const factors = async () =>
      (await client.get<Schemas['AuthenticationFactorList']>('/authentication_factors')).body.factors
    expect(await factors()).toEqual([])
    await client.post('/authentication_factors/otp/SMS')
    expect(await factors()).toMatchObject([{ status: 'PENDING_VERIFICATION' }])
    const verify = (verificationCode: string) =>
      client.post('/authentication_factors/otp/SMS/verify', { verificationCode })
    expect((await verify('000000')).errorCode).toBe('VERIFICATION_CODE_INVALID')
    expect((await verify(sandboxOtp)).status).toBe(204)
    expect(await factors()).toEqual([{ type: 'OTP', channel: 'SMS', status: 'ACTIVE' }])
    expect((await client.get('/managed_cards')).status).toBe(200)
  })

  it('needs a phone', async () => {
    const { sandbox, client } = await start()
    for (const user of Object.values(sandbox.state.users))
      Object.assign(user, { factors: [], mobile: undefined })
    expect((await client.post('/authentication_factors/otp/SMS')).errorCode).toBe(
      'MOBILE_NUMBER_NOT_AVAILABLE',
    )
    expect((await client.post('/authentication_factors/otp/PIGEON')).status).toBe(400)
  })
})
