import { describe, expect, it } from 'vitest'
import { createRawClient, type RawClient, type Schemas } from '../../../test/createRawClient.js'
import { createSandbox, demoConsumerUser, demoUser, sandboxOtp, type Sandbox } from '../../exports/index.js'

const kinds = [
  {
    kind: 'corporates',
    check: 'kyb',
    seed: 'demo-company',
    who: demoUser,
    code: 'KYB_ALREADY_APPROVED',
    verified: 'ROOT_USER_ALREADY_VERIFIED',
  },
  {
    kind: 'consumers',
    check: 'kyc',
    seed: 'demo-consumer',
    who: demoConsumerUser,
    code: 'KYC_ALREADY_APPROVED',
    verified: 'CONSUMER_VERIFIED',
  },
] as const

describe.each(kinds)('$kind', ({ kind, check, seed, who, code, verified }) => {
  async function open(): Promise<{ sandbox: Sandbox; client: RawClient; id: string }> {
    const sandbox = createSandbox({ seed })
    const client = await createRawClient(sandbox).signIn(who)
    return { sandbox, client, id: Object.keys(sandbox.state.identities)[0]! }
  }

  const simulate = (sandbox: Sandbox, path: string) =>
    sandbox.fetch(
      new Request(`http://sandbox.test/simulate/api${path}`, {
        method: 'POST',
        headers: { 'programme-key': sandbox.programmeKey },
      }),
    )

  it('are checked from the e-mail address to the approval', async () => {
    const { sandbox, client, id } = await open()
    const path = `/${kind}/${check}`
    expect((await client.post(path)).errorCode).toBe(code)
    sandbox.state.identities[id]!.verified = false
    Object.assign(sandbox.state.users[id]!, { emailVerified: false, mobileVerified: false })
    expect(Object.values((await client.get<object>(path)).body)).toContain('NOT_STARTED')
    expect((await client.post(path)).errorCode).toBe('EMAIL_UNVERIFIED')
    const email = (action: string, body: object) =>
      client.post(`/${kind}/verification/email/${action}`, { email: who.email, ...body })
    await email('send', {})
    expect((await email('verify', { verificationCode: '000000' })).errorCode).toBe(
      'VERIFICATION_CODE_INVALID',
    )
    expect((await email('verify', { verificationCode: sandboxOtp })).status).toBe(204)
    expect((await email('send', {})).errorCode).toBe('ALREADY_VERIFIED')
    const { reference } = (await client.post<{ reference: string }>(path)).body
    expect((await client.post<{ reference: string }>(path)).body.reference).toBe(reference)
    expect(Object.values((await client.get<object>(path)).body)).toContain('INITIATED')
    expect((await simulate(sandbox, `/${kind}/${id}/verify`)).status).toBe(204)
    expect((await simulate(sandbox, `/${kind}/1/verify`)).status).toBe(404)
    expect(Object.values((await client.get<object>(path)).body)).toContain('APPROVED')
    expect(sandbox.state.users[id]).toMatchObject({ mobileVerified: true })
  })

  it('are changed, but not the name of a verified person', async () => {
    const { client } = await open()
    const change = (body: object) => client.patch<Schemas['Corporate']>(`/${kind}`, body)
    const { body } = await change({
      tag: 'renamed',
      userTag: 'owner',
      email: 'new@example.org',
      baseCurrency: 'GBP',
    })
    expect(body).toMatchObject({
      tag: 'renamed',
      baseCurrency: 'GBP',
      rootUser: { tag: 'owner', email: 'new@example.org', emailVerified: false },
    })
    expect((await change({ surname: 'Other' })).errorCode).toBe(verified)
    expect((await createRawClient((await open()).sandbox).signIn(who)).login.token).toBeDefined()
  })

  it('are nothing to the other kind', async () => {
    const { client } = await open()
    const other = kind === 'corporates' ? '/consumers/kyc' : '/corporates/kyb'
    expect((await client.get(other)).errorCode).toBe('INSUFFICIENT_PERMISSIONS')
  })
})
