import { beforeEach, describe, expect, it } from 'vitest'
import { createRawClient, type RawClient, type Schemas } from '../../../test/createRawClient.js'
import { createSandbox, demoUser, sandboxOtp, type Sandbox } from '../../exports/index.js'
import { createManualClock } from '../../exports/testing.js'

let sandbox: Sandbox
let root: RawClient

const stepUp = async (client: RawClient) => {
  await client.post('/stepup/challenges/otp/SMS')
  await client.post('/stepup/challenges/otp/SMS/verify', { verificationCode: sandboxOtp })
}

beforeEach(async () => {
  sandbox = createSandbox()
  root = await createRawClient(sandbox).signIn(demoUser)
})

const person = { name: 'Ada', surname: 'Byrne', email: 'ada@northwind.example', tag: 'studio' }
const password = 'Ada-Byrne-2026'

async function invite(roles?: Schemas['UserRole'][]) {
  await stepUp(root)
  const { id } = (await root.post<Schemas['User']>('/users', { ...person, roles })).body
  await root.post(`/users/${id}/invite`)
  const anonymous = createRawClient(sandbox)
  await anonymous.post(`/users/${id}/invite/consume`, {
    inviteCode: sandboxOtp,
    password: { value: password },
  })
  return { id, client: await anonymous.signIn({ email: person.email, password }) }
}

describe('users', () => {
  it('are added in a stepped-up session only', async () => {
    expect((await root.post('/users', person)).errorCode).toBe('STEP_UP_REQUIRED')
    await stepUp(root)
    const { body } = await root.post<Schemas['User']>('/users', { ...person, roles: ['CARD_ASSIGNEE'] })
    expect(body).toMatchObject({
      ...person,
      roles: ['CARD_ASSIGNEE'],
      active: true,
      identity: { type: 'CORPORATE' },
    })
    expect((await root.get(`/users/${body.id}`)).body).toEqual(body)
    expect((await root.post('/users', person)).errorCode).toBe('EMAIL_NOT_UNIQUE')
  })

  it('are listed and filtered', async () => {
    await invite(['FUNDS_MANAGEMENT_ROLE'])
    const names = async (query: string) =>
      (await root.get<Schemas['UserList']>(`/users?${query}`)).body.users?.map(({ name }) => name)
    expect(await names('')).toEqual(expect.arrayContaining(['Maya', 'Ada']))
    expect(await names(`email=${person.email}`)).toEqual(['Ada'])
    expect(await names('tag=studio&active=true')).toEqual(['Ada'])
    expect(await names('roles=ADMIN&roles=FUNDS_MANAGEMENT_ROLE')).toEqual(['Ada'])
    expect(await names('active=false')).toEqual([])
  })

  it('accept an invite once, with the right code', async () => {
    await stepUp(root)
    const { id } = (await root.post<Schemas['User']>('/users', person)).body
    const anonymous = createRawClient(sandbox)
    const consume = (inviteCode: string, value = password) =>
      anonymous.post(`/users/${id}/invite/consume`, { inviteCode, password: { value } })
    expect((await consume(sandboxOtp)).errorCode).toBe('INVITE_OR_INVITE_CODE_INVALID')
    await root.post(`/users/${id}/invite`)
    expect((await anonymous.post(`/users/${id}/invite/validate`, { inviteCode: '000000' })).errorCode).toBe(
      'INVITE_OR_INVITE_CODE_INVALID',
    )
    expect((await anonymous.post(`/users/${id}/invite/validate`, { inviteCode: sandboxOtp })).status).toBe(
      204,
    )
    expect((await consume(sandboxOtp, 'short')).errorCode).toBe('PASSWORD_TOO_SHORT')
    expect((await consume(sandboxOtp)).status).toBe(200)
    expect((await consume(sandboxOtp)).errorCode).toBe('INVITE_OR_INVITE_CODE_INVALID')
    expect((await root.post(`/users/${id}/invite`)).errorCode).toBe('INVITE_ALREADY_CONSUMED')
  })

  it('may take a month to accept an invite', async () => {
    const clock = createManualClock()
    sandbox = createSandbox({ clock: clock.trueClock, lifetimeMs: 60 * 86_400_000 })
    root = await createRawClient(sandbox).signIn(demoUser)
    await stepUp(root)
    const { id } = (await root.post<Schemas['User']>('/users', person)).body
    await root.post(`/users/${id}/invite`)
    const validate = () =>
      createRawClient(sandbox).post(`/users/${id}/invite/validate`, { inviteCode: sandboxOtp })
    await clock.advance(30 * 86_400_000 - 1)
    expect((await validate()).status).toBe(204)
    await clock.advance(1)
    expect((await validate()).errorCode).toBe('INVITE_OR_INVITE_CODE_INVALID')
  })

  it('lose their session when they are deactivated', async () => {
    const { id, client } = await invite(['ADMIN'])
    expect((await client.get('/managed_cards')).status).toBe(200)
    expect((await root.post(`/users/${id}/deactivate`)).status).toBe(204)
    expect((await client.get('/managed_cards')).status).toBe(401)
    expect((await root.post(`/users/${id}/activate`)).status).toBe(204)
    expect((await client.post(`/users/${id}/deactivate`)).errorCode).toBe('INSUFFICIENT_PERMISSIONS')
  })

  it('change their own person, but not their roles', async () => {
    const { id, client } = await invite(['CARD_ASSIGNEE'])
    expect((await client.patch(`/users/${id}`, { name: 'Adele' })).body).toMatchObject({ name: 'Adele' })
    expect((await client.patch(`/users/${id}`, { roles: ['ADMIN'] })).errorCode).toBe(
      'CANNOT_MODIFY_OWN_ROLES',
    )
    expect((await client.patch(`/users/${id}`, { email: demoUser.email })).errorCode).toBe('EMAIL_NOT_UNIQUE')
    await client.patch(`/users/${id}`, { email: 'adele@northwind.example' })
    expect(
      (await createRawClient(sandbox).signIn({ email: 'adele@northwind.example', password })).login
        .credentials?.id,
    ).toBe(id)
    const number = (digit: number) =>
      client.patch(`/users/${id}`, { mobile: { countryCode: '+353', number: `85000000${digit}` } })
    for (let digit = 1; digit <= 3; digit += 1) expect((await number(digit)).status).toBe(200)
    expect((await number(4)).errorCode).toBe('MOBILE_NO_CHANGE_LIMIT_EXCEEDED')
  })

  it('keep the role of an administrator unless the root user takes it', async () => {
    const { client } = await invite(['ADMIN'])
    await stepUp(root)
    const { id } = (
      await root.post<Schemas['User']>('/users', {
        ...person,
        email: 'b@northwind.example',
        roles: ['ADMIN'],
      })
    ).body
    expect((await client.patch(`/users/${id}`, { roles: [] })).errorCode).toBe(
      'ADMIN_ROLE_REMOVAL_NOT_ALLOWED',
    )
    expect((await root.patch(`/users/${id}`, { roles: [] })).status).toBe(200)
  })

  it('verify their e-mail address, then themselves', async () => {
    const { id, client } = await invite()
    const anonymous = createRawClient(sandbox)
    expect((await anonymous.post('/users/kyc')).status).toBe(401)
    expect((await client.post('/users/kyc')).errorCode).toBe('EMAIL_NOT_VERIFIED')
    expect(
      (await anonymous.post('/users/verification/email/send', { email: 'nobody@northwind.example' }))
        .errorCode,
    ).toBe('EMAIL_NOT_FOUND')
    await anonymous.post('/users/verification/email/send', { email: person.email })
    const verify = (verificationCode: string) =>
      anonymous.post('/users/verification/email/verify', { email: person.email, verificationCode })
    expect((await verify('000000')).errorCode).toBe('VERIFICATION_CODE_INVALID')
    expect((await verify(sandboxOtp)).status).toBe(204)
    expect((await client.post('/users/kyc')).errorCode).toBe('MOBILE_NOT_VERIFIED')
    sandbox.state.users[id]!.mobileVerified = true
    expect((await client.post<{ reference: string }>('/users/kyc')).body.reference).toMatch(/^\d+$/)
    sandbox.state.users[id]!.kyc!.status = 'APPROVED'
    expect((await client.post('/users/kyc')).errorCode).toBe('KYC_ALREADY_APPROVED')
  })
})

describe('roles', () => {
  it('are listed', async () => {
    expect((await root.get<Schemas['Role'][]>('/roles')).body.map(({ name }) => name)).toContain(
      'CARD_ASSIGNEE',
    )
  })

  it.each<[Schemas['UserRole'][], Record<string, number>]>([
    [
      ['CARD_ASSIGNEE'],
      {
        '/managed_cards': 200,
        '/managed_accounts': 403,
        '/transactions': 403,
        '/users': 403,
        '/corporates': 403,
        '/authentication_factors': 200,
      },
    ],
    [['CARDS_MANAGEMENT_ROLE'], { '/managed_cards': 200, '/managed_accounts': 200, '/users': 200 }],
    [['FUNDS_MANAGEMENT_ROLE'], { '/managed_cards': 200, '/managed_accounts': 200, '/users': 403 }],
    [['ACCESS_MANAGEMENT_ROLE'], { '/managed_cards': 403, '/managed_accounts': 403, '/users': 200 }],
    [[], { '/managed_cards': 403, '/users': 403, '/identities': 200 }],
  ])('%s reach only their part', async (roles, expected) => {
    const { client } = await invite(roles)
    for (const [path, status] of Object.entries(expected))
      expect([path, (await client.get(path)).status]).toEqual([path, status])
  })

  it('let the holder of a card see and block that one only', async () => {
    const { id, client } = await invite(['CARD_ASSIGNEE'])
    const [mine, other] = Object.values(sandbox.state.managedCards)
    mine!.userId = id
    expect(
      (await client.get<Schemas['ManagedCardList']>('/managed_cards')).body.cards?.map((card) => card.id),
    ).toEqual([mine!.id])
    expect((await client.post(`/managed_cards/${mine!.id}/block`)).status).toBe(204)
    expect((await client.get(`/managed_cards/${other!.id}`)).status).toBe(404)
    expect((await client.post(`/managed_cards/${mine!.id}/remove`)).errorCode).toBe(
      'INSUFFICIENT_PERMISSIONS',
    )
  })
})
