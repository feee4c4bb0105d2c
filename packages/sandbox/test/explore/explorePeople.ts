import { demoUser, sandboxProfiles } from '../../src/exports/index.js'
import type { World } from './World.js'

const verificationCode = '123456'
const sms = { params: { path: { channel: 'SMS' } } } as const
const authy = { params: { path: { channel: 'AUTHY' } } } as const
const password = { value: 'Harbour-Wall-2026' }
const address = {
  addressLine1: '1 Quay Street',
  city: 'Valletta',
  postCode: 'VLT 1000',
  country: 'MT',
} as const
const ipAddress = '203.0.113.7'

/** Calls every operation about people and how they get in, each at least once with success. */
export async function explorePeople(world: World): Promise<void> {
  await exploreCorporate(world)
  await exploreConsumer(world)
  await exploreUsers(world)
  await explorePasswords(world)
  await explorePush(world)
}

/** Steps the session up, as a payer does who typed the code. A code may be asked for every 15 seconds. */
export async function stepUp({ advance, api }: World, token?: string): Promise<void> {
  await advance(16_000)
  await api.POST('/stepup/challenges/otp/{channel}', { ...sms, token })
  await api.POST('/stepup/challenges/otp/{channel}/verify', { ...sms, token, body: { verificationCode } })
}

async function exploreCorporate(world: World) {
  const { api, simulate } = world
  const email = 'ida@quay.example'
  const { id, rootUser } = await api.POST('/corporates', {
    token: false,
    body: {
      profileId: sandboxProfiles.corporate,
      rootUser: {
        name: 'Ida',
        surname: 'Farrugia',
        email,
        mobile: { countryCode: '+356', number: '79000002' },
        companyPosition: 'DIRECTOR',
      },
      company: {
        type: 'LLC',
        name: 'Quay Works Ltd',
        registrationNumber: 'C 90001',
        registrationCountry: 'MT',
        businessAddress: address,
      },
      ipAddress,
      baseCurrency: 'EUR',
    },
  })
  await api.POST('/corporates/verification/email/send', { token: false, body: { email } })
  await api.POST('/corporates/verification/email/verify', { token: false, body: { email, verificationCode } })
  const { token } = await api.POST('/passwords/{user_id}/create', {
    token: false,
    params: { path: { user_id: rootUser.id.id } },
    body: { password },
  })
  await enrolPhone(world, token)
  await api.PATCH('/corporates', { token, body: { tag: 'explored' } })
  await api.GET('/corporates', { token })
  await api.POST('/corporates/kyb', { token })
  await api.GET('/corporates/kyb', { token })
  await simulate(`/corporates/${id.id}/verify`)
  await api.GET('/corporates/kyb', { token })
}

async function exploreConsumer(world: World) {
  const { api, simulate } = world
  const email = 'noa@example.org'
  const { id, rootUser } = await api.POST('/consumers', {
    token: false,
    body: {
      profileId: sandboxProfiles.consumer,
      rootUser: {
        name: 'Noa',
        surname: 'Camilleri',
        email,
        mobile: { countryCode: '+356', number: '79000001' },
        dateOfBirth: { year: 1991, month: 2, day: 3 },
        address,
      },
      ipAddress,
    },
  })
  await api.POST('/consumers/verification/email/send', { token: false, body: { email } })
  await api.POST('/consumers/verification/email/verify', { token: false, body: { email, verificationCode } })
  const { token } = await api.POST('/passwords/{user_id}/create', {
    token: false,
    params: { path: { user_id: rootUser.id.id } },
    body: { password },
  })
  await enrolPhone(world, token)
  await api.PATCH('/consumers', { token, body: { tag: 'explored' } })
  await api.GET('/consumers', { token })
  await api.POST('/consumers/kyc', {
    token,
    body: { prefillDetails: [{ name: 'jobTitle', value: 'Potter' }] },
  })
  await api.GET('/consumers/kyc', { token })
  await simulate(`/consumers/${id.id}/verify`)
  await api.GET('/consumers/kyc', { token })
  await api.POST('/logout', { token: token! })
}

async function enrolPhone({ api }: World, token?: string) {
  await api.POST('/authentication_factors/otp/{channel}', { ...sms, token })
  await api.POST('/authentication_factors/otp/{channel}/verify', {
    ...sms,
    token,
    body: { verificationCode },
  })
  await api.GET('/authentication_factors', { token })
}

async function exploreUsers(world: World) {
  const { api } = world
  await stepUp(world)
  await api.GET('/roles')
  const email = 'ada@northwind.example'
  const { id } = await api.POST('/users', {
    body: {
      name: 'Ada',
      surname: 'Byrne',
      email,
      mobile: { countryCode: '+353', number: '850000009' },
      dateOfBirth: { year: 1990, month: 5, day: 6 },
      roles: ['ADMIN'],
    },
  })
  const one = { params: { path: { user_id: id } } }
  await api.POST('/users/{user_id}/invite', one)
  await api.POST('/users/{user_id}/invite/validate', {
    ...one,
    token: false,
    body: { inviteCode: verificationCode },
  })
  await api.POST('/users/{user_id}/invite/consume', {
    ...one,
    token: false,
    body: { inviteCode: verificationCode, password },
  })
  await api.POST('/users/verification/email/send', { token: false, body: { email } })
  await api.POST('/users/verification/email/verify', { token: false, body: { email, verificationCode } })
  const { token } = await api.POST('/login_with_password', { token: false, body: { email, password } })
  await enrolPhone(world, token)
  await api.POST('/users/kyc', { token })
  await api.PATCH('/users/{user_id}', { ...one, body: { tag: 'explored' } })
  await api.POST('/users/{user_id}/deactivate', one)
  await api.POST('/users/{user_id}/activate', one)
  await api.GET('/users/{user_id}', one)
  await api.GET('/users', { params: { query: { active: true, limit: 10 } } })
}

async function explorePasswords(world: World) {
  const { api } = world
  const { email } = demoUser
  await api.POST('/passwords/validate', { token: false, body: { password } })
  await stepUp(world)
  await api.POST('/passwords/update', {
    body: { oldPassword: { value: demoUser.password }, newPassword: password },
  })
  await api.POST('/passwords/lost_password/start', { token: false, body: { email } })
  await api.POST('/passwords/lost_password/resume', {
    token: false,
    body: { email, nonce: verificationCode, newPassword: { value: 'Found-Again-2026' } },
  })
}

/** A sign-in on the device that was enrolled; then approved, declined and run out; then without it. */
async function explorePush(world: World) {
  const { api, readState, simulate } = world
  // The device does this through its own SDK, which is not part of the API.
  const user = Object.values((await readState()).users).find(({ email }) => email === demoUser.email)!
  user.factors = [...user.factors, { type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' }]
  const { challengeId = '' } = await api.POST('/login_via_biometrics', {
    token: false,
    body: { email: demoUser.email },
  })
  await simulate(
    `/factors/${(await readState()).pushChallenges[challengeId]!.userId}/challenges/${challengeId}/verify_success`,
  )
  for (const verdict of ['verify_success', 'verify_invalid', 'verify_expired']) {
    await api.POST('/stepup/challenges/push/{channel}', authy)
    const { id, userId } = Object.values((await readState()).pushChallenges).at(-1)!
    await simulate(`/factors/${userId}/challenges/${id}/${verdict}`)
  }
  await api.DELETE('/authentication_factors/push/{channel}', authy)
}
