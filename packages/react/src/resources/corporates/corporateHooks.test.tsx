import { act, waitFor } from '@testing-library/react'
import { createPassword, type components } from '@weavr-kit/core'
import { sandboxOtp, sandboxProfiles } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import {
  useCorporate,
  useCorporateKyb,
  useCreateCorporate,
  useSendCorporateEmailCode,
  useStartCorporateKyb,
  useUpdateCorporate,
  useVerifyCorporateEmail,
} from './corporateHooks.js'
import { corporateKybQuery } from './corporateQueries.js'

const corporate: components['schemas']['CorporateCreateRequest'] = {
  profileId: sandboxProfiles.corporate,
  rootUser: {
    name: 'Aoife',
    surname: 'Byrne',
    email: 'aoife@byrne.example',
    mobile: { countryCode: '+353', number: '851234567' },
    companyPosition: 'DIRECTOR',
  },
  company: { name: 'Byrne Ceramics', type: 'LLC', registrationNumber: '700100', registrationCountry: 'IE' },
  ipAddress: '203.0.113.5',
  baseCurrency: 'EUR',
}

function open() {
  const opened = openResources({ seed: 'empty' })
  const hooks = opened.renderHooks(() => ({
    corporate: useCorporate(),
    kyb: useCorporateKyb(),
    create: useCreateCorporate(),
    update: useUpdateCorporate(),
    sendCode: useSendCorporateEmailCode(),
    verifyEmail: useVerifyCorporateEmail(),
    start: useStartCorporateKyb(),
  }))
  return { ...opened, ...hooks }
}

it('registers without a session, proves the address, and is checked until the answer is final', async () => {
  const { result, run, sandbox, sent, weavr } = open()
  const created = await run(({ create }) => create.mutateAsync(corporate))
  expect(sent(/corporates$/).map(({ headers }) => headers.get('authorization'))).toEqual([null])
  await act(() => createPassword(weavr, { userId: created.rootUser.id.id, password: 'Ceramics-1' }))
  // What was registered is not lost to the session that has begun.
  await waitFor(() => expect(result.current.create.data).toEqual(created))
  const status = () => result.current.kyb.data?.kybStatus
  const interval = () =>
    corporateKybQuery(weavr).refetchInterval({ state: { data: result.current.kyb.data, error: null } })
  await waitFor(() => expect(status()).toBe('NOT_STARTED'))
  expect(interval()).toBe(false)
  await run(({ start }) => start.mutateAsync().catch(() => undefined))
  await waitFor(() => expect(result.current.start.error?.code).toBe('EMAIL_UNVERIFIED'))
  await waitFor(() => expect(result.current.corporate.data?.rootUser.emailVerified).toBe(false))

  const { email } = corporate.rootUser
  await run(({ sendCode }) => sendCode.mutateAsync({ email }))
  const verify = (verificationCode: string) =>
    run(({ verifyEmail }) => verifyEmail.mutateAsync({ email, verificationCode }))
  await expect(verify('000000')).rejects.toMatchObject({ code: 'VERIFICATION_CODE_INVALID' })
  await verify(sandboxOtp)
  await waitFor(() => expect(result.current.corporate.data?.rootUser.emailVerified).toBe(true))

  const { reference } = await run(({ start }) => start.mutateAsync())
  expect(reference).toEqual(expect.any(String))
  await waitFor(() => expect(status()).toBe('INITIATED'))
  expect(interval()).toBe(15_000)
  sandbox.verifyIdentity(created.id.id)
  await act(() => result.current.kyb.refetch())
  await waitFor(() => expect([status(), interval()]).toEqual(['APPROVED', false]))
  await run(({ update }) => update.mutateAsync({ tag: 'pottery' }))
  await waitFor(() =>
    expect(result.current.corporate.data).toMatchObject({
      tag: 'pottery',
      company: { name: 'Byrne Ceramics' },
    }),
  )
})

it('asks while people look at it, and no longer', () => {
  const { weavr } = open()
  const interval = (data: components['schemas']['CorporateKyb']) =>
    corporateKybQuery(weavr).refetchInterval({ state: { data, error: null } })
  const first = (status: components['schemas']['KyiStatus']) =>
    interval({ kybStatus: status, ongoingKybStatus: 'NOT_STARTED' })
  expect((['INITIATED', 'PENDING_REVIEW'] as const).map(first)).toEqual([15_000, 15_000])
  expect((['NOT_STARTED', 'APPROVED', 'REJECTED'] as const).map(first)).toEqual([false, false, false])
  expect(interval({ kybStatus: 'APPROVED', ongoingKybStatus: 'PENDING_REVIEW' })).toBe(15_000)
})

it('says by name what is wrong with a field', async () => {
  const { result, run } = open()
  await run(({ create }) => create.mutateAsync({ ...corporate, ipAddress: '' }).catch(() => undefined))
  await waitFor(() =>
    expect(result.current.create.error).toMatchObject({
      status: 400,
      fields: { ipAddress: expect.any(String) as string },
    }),
  )
})
