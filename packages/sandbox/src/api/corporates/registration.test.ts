import { describe, expect, it } from 'vitest'
import { createRawClient, type Schemas } from '../../../test/createRawClient.js'
import { createSandbox, demoConsumerUser, demoUser, sandboxProfiles } from '../../exports/index.js'

const mobile = { countryCode: '+353', number: '851112223' }
const rootUser = { name: 'Nora', surname: 'Byrne', email: 'nora@example.org', mobile }

const corporate = {
  profileId: sandboxProfiles.corporate,
  rootUser: { ...rootUser, companyPosition: 'DIRECTOR' },
  company: { name: 'Byrne Ceramics', type: 'LLC', registrationNumber: '700100', registrationCountry: 'IE' },
  ipAddress: '203.0.113.5',
  baseCurrency: 'EUR',
}

const consumer = {
  profileId: sandboxProfiles.consumer,
  rootUser: { ...rootUser, dateOfBirth: { year: 1990, month: 1, day: 2 }, address: { country: 'IE' } },
  ipAddress: '203.0.113.5',
}

const start = () => {
  const sandbox = createSandbox({ seed: 'empty' })
  return { sandbox, client: createRawClient(sandbox) }
}

describe('registration', () => {
  it('makes a corporate, a password and a first session', async () => {
    const { sandbox, client } = start()
    const { body } = await client.post<Schemas['CreatedCorporate']>('/corporates', corporate)
    expect(body).toMatchObject({
      id: { type: 'CORPORATE' },
      company: { countryOfRegistration: 'IE' },
      rootUser: { emailVerified: false, active: true, passwordAlreadySet: false },
    })
    const created = await client.post<Required<Schemas['PasswordResponse']>>(
      `/passwords/${body.rootUser.id.id}/create`,
      { password: { value: 'Ceramics-1' } },
    )
    expect(created.body.passwordInfo.identityId).toEqual(body.id)
    const signedIn = client.withToken(created.body.token)
    expect((await signedIn.get<Schemas['Corporate']>('/corporates')).body.company.name).toBe('Byrne Ceramics')
    const account = { profileId: sandboxProfiles.managedAccount, friendlyName: 'Main', currency: 'EUR' }
    expect((await signedIn.post('/managed_accounts', account)).errorCode).toBe('OWNER_IDENTITY_NOT_VERIFIED')
    sandbox.verifyIdentity(body.id.id)
    expect((await signedIn.post('/managed_accounts', account)).status).toBe(200)
  })

  it('makes a consumer', async () => {
    const { client } = start()
    const { body } = await client.post<Schemas['Consumer']>('/consumers', consumer)
    expect(body).toMatchObject({
      id: { type: 'CONSUMER' },
      rootUser: { mobileNumberVerified: false, address: { country: 'IE' } },
    })
  })

  it.each([
    ['PROFILE_NOT_FOUND', '/corporates', { ...corporate, profileId: '1' }],
    ['CURRENCY_UNSUPPORTED', '/corporates', { ...corporate, baseCurrency: 'JPY' }],
    ['PROFILE_NOT_FOUND', '/consumers', { ...consumer, profileId: '1' }],
    ['CURRENCY_UNSUPPORTED', '/consumers', { ...consumer, baseCurrency: 'JPY' }],
  ])('refuses with %s at %s', async (code, path, body) => {
    const { client } = start()
    expect((await client.post(path, body)).errorCode).toBe(code)
  })

  it('takes an e-mail address once', async () => {
    const { client } = start()
    await client.post('/corporates', corporate)
    expect((await client.post('/corporates', corporate)).errorCode).toBe('ROOT_EMAIL_NOT_UNIQUE')
    expect((await client.post('/consumers', consumer)).errorCode).toBe('ROOT_EMAIL_NOT_UNIQUE')
  })

  it('holds passwords to rules, and creates one once', async () => {
    const { client } = start()
    const id = (await client.post<Schemas['Consumer']>('/consumers', consumer)).body.id.id
    const create = async (value: string, user = id) =>
      (await client.post(`/passwords/${user}/create`, { password: { value } })).errorCode
    expect(await create('short-1')).toBe('PASSWORD_TOO_SHORT')
    expect(await create('long-'.repeat(11))).toBe('PASSWORD_TOO_LONG')
    expect(await create('onlyletters')).toBe('PASSWORD_TOO_SIMPLE')
    expect(await create('Ceramics-1', '12')).toBe('UNRESOLVED_IDENTITY')
    expect(await create('Ceramics-1')).toBeUndefined()
    expect(await create('Ceramics-1')).toBe('PASSWORD_ALREADY_CREATED')
  })

  it('shows each kind of identity only to its own', async () => {
    const company = await createRawClient(createSandbox()).signIn(demoUser)
    expect((await company.get('/consumers')).errorCode).toBe('INSUFFICIENT_PERMISSIONS')
    const person = await createRawClient(createSandbox({ seed: 'demo-consumer' })).signIn(demoConsumerUser)
    expect((await person.get('/consumers')).status).toBe(200)
    expect((await person.get('/corporates')).errorCode).toBe('INSUFFICIENT_PERMISSIONS')
  })
})
