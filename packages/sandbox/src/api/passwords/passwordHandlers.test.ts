import { beforeEach, describe, expect, it } from 'vitest'
import { createRawClient, type RawClient, type Schemas } from '../../../test/createRawClient.js'
import { createSandbox, demoUser, sandboxOtp, type Sandbox } from '../../exports/index.js'
import { createManualClock } from '../../exports/testing.js'

let sandbox: Sandbox
let client: RawClient
let anonymous: RawClient
const { trueClock, advance } = createManualClock()

beforeEach(async () => {
  sandbox = createSandbox({ clock: trueClock })
  anonymous = createRawClient(sandbox)
  client = await anonymous.signIn(demoUser)
})

const update = (by: RawClient, oldPassword: string, newPassword: string) =>
  by.post<Schemas['PasswordResponse']>('/passwords/update', {
    oldPassword: { value: oldPassword },
    newPassword: { value: newPassword },
  })

describe('POST /passwords/update', () => {
  it('needs a stepped-up session and the password of today', async () => {
    expect((await update(client, demoUser.password, 'Better-2026')).body).toEqual({
      message: 'STEP_UP_REQUIRED',
    })
    await client.post('/stepup/challenges/otp/SMS')
    await client.post('/stepup/challenges/otp/SMS/verify', { verificationCode: sandboxOtp })
    expect((await update(client, 'wrong', 'Better-2026')).errorCode).toBe('PASSWORD_INCORRECT')
    expect((await update(client, demoUser.password, 'short')).errorCode).toBe('PASSWORD_TOO_SHORT')
    expect((await update(client, demoUser.password, demoUser.password)).errorCode).toBe(
      'PASSWORD_ALREADY_USED',
    )
    const { body } = await update(client, demoUser.password, 'Better-2026')
    expect(body.passwordInfo?.expiryDate).toBeGreaterThan(trueClock.wallMs())
    expect((await anonymous.withToken(body.token!).get('/managed_cards')).status).toBe(200)
    const old = { email: demoUser.email, password: { value: demoUser.password } }
    expect((await anonymous.post('/login_with_password', old)).status).toBe(403)
    expect((await update(client, 'Better-2026', demoUser.password)).errorCode).toBe('PASSWORD_ALREADY_USED')
  })

  it('takes a password again that is none of the last five', async () => {
    await client.post('/stepup/challenges/otp/SMS')
    await client.post('/stepup/challenges/otp/SMS/verify', { verificationCode: sandboxOtp })
    const passwords = [demoUser.password, 'Better-1', 'Better-2', 'Better-3', 'Better-4']
    for (const [index, next] of passwords.slice(1).entries())
      expect((await update(client, passwords[index]!, next)).status).toBe(200)
    expect((await update(client, 'Better-4', demoUser.password)).errorCode).toBe('PASSWORD_ALREADY_USED')
    expect((await update(client, 'Better-4', 'Better-5')).status).toBe(200)
    expect((await update(client, 'Better-5', demoUser.password)).status).toBe(200)
  })

  it('is all that the token of an expired password is good for', async () => {
    sandbox.state.logins[demoUser.email]!.expiresAt = trueClock.wallMs()
    const body = { email: demoUser.email, password: { value: demoUser.password } }
    const refused = await anonymous.post<Schemas['PasswordExpired']>('/login_with_password', body)
    expect(refused.status).toBe(409)
    const expired = anonymous.withToken(refused.body.token!)
    expect((await expired.get('/managed_cards')).status).toBe(401)
    expect((await update(expired, demoUser.password, 'Better-2026')).status).toBe(200)
    expect((await update(expired, 'Better-2026', 'Better-2027')).status).toBe(401)
    expect((await anonymous.signIn({ ...demoUser, password: 'Better-2026' })).login.tokenType).toBe('ACCESS')
  })
})

describe('POST /passwords/validate', () => {
  it.each([
    ['Better-2026', undefined],
    ['aB3', 'PASSWORD_TOO_SHORT'],
    ['Better-2', undefined],
    ['Bette-2', 'PASSWORD_TOO_SHORT'],
    ['Better-2026'.padEnd(30, '!'), undefined],
    ['Better-2026'.padEnd(31, '!'), 'PASSWORD_TOO_LONG'],
    ['better-2026', 'PASSWORD_TOO_SIMPLE'],
    ['BETTER-2026', 'PASSWORD_TOO_SIMPLE'],
    ['Better-than', 'PASSWORD_TOO_SIMPLE'],
    ['Better2026', 'PASSWORD_TOO_SIMPLE'],
  ])('says of %s: %s', async (value, errorCode) => {
    expect((await anonymous.post('/passwords/validate', { password: { value } })).errorCode).toBe(errorCode)
  })
})

describe('a lost password', () => {
  const resume = (nonce: string, value = 'Found-2026') =>
    anonymous.post<Schemas['TokenResponse']>('/passwords/lost_password/resume', {
      email: demoUser.email,
      nonce,
      newPassword: { value },
    })

  it('is replaced with the code that was sent', async () => {
    expect(
      (await anonymous.post('/passwords/lost_password/start', { email: 'nobody@example.org' })).errorCode,
    ).toBe('ACCOUNT_NOT_FOUND')
    expect((await resume(sandboxOtp)).errorCode).toBe('INVALID_NONCE_OR_EMAIL')
    expect((await anonymous.post('/passwords/lost_password/start', { email: demoUser.email })).status).toBe(
      204,
    )
    expect((await resume('000000')).errorCode).toBe('INVALID_NONCE_OR_EMAIL')
    expect((await resume(sandboxOtp, 'short')).errorCode).toBe('PASSWORD_TOO_SHORT')
    const { token } = (await resume(sandboxOtp)).body
    expect((await anonymous.withToken(token).get('/managed_cards')).status).toBe(200)
  })

  it('is not replaced with an old code', async () => {
    await anonymous.post('/passwords/lost_password/start', { email: demoUser.email })
    await advance(5 * 60_000)
    expect((await resume(sandboxOtp)).errorCode).toBe('INVALID_NONCE_OR_EMAIL')
  })
})
