import { act, waitFor } from '@testing-library/react'
import { createPassword, type components } from '@weavr-kit/core'
import { sandboxOtp, sandboxProfiles } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import {
  useConsumer,
  useConsumerKyc,
  useCreateConsumer,
  useSendConsumerEmailCode,
  useStartConsumerKyc,
  useUpdateConsumer,
  useVerifyConsumerEmail,
} from './consumerHooks.js'
import { consumerKycQuery } from './consumerQueries.js'

const consumer: components['schemas']['ConsumerCreateRequest'] = {
  profileId: sandboxProfiles.consumer,
  rootUser: {
    name: 'Aoife',
    surname: 'Byrne',
    email: 'aoife@byrne.example',
    mobile: { countryCode: '+353', number: '851234567' },
    dateOfBirth: { year: 1990, month: 1, day: 2 },
    address: { country: 'IE' },
  },
  ipAddress: '203.0.113.5',
}

function open() {
  const opened = openResources({ seed: 'empty' })
  const hooks = opened.renderHooks(() => ({
    consumer: useConsumer(),
    kyc: useConsumerKyc(),
    create: useCreateConsumer(),
    update: useUpdateConsumer(),
    sendCode: useSendConsumerEmailCode(),
    verifyEmail: useVerifyConsumerEmail(),
    start: useStartConsumerKyc(),
  }))
  return { ...opened, ...hooks }
}

it('registers without a session, proves the address, and is checked until the answer is final', async () => {
  const { result, run, sandbox, sent, weavr } = open()
  const created = await run(({ create }) => create.mutateAsync(consumer))
  expect(sent(/consumers$/).map(({ headers }) => headers.get('authorization'))).toEqual([null])
  await act(() => createPassword(weavr, { userId: created.rootUser.id.id, password: 'Ceramics-1' }))
  // What was registered is not lost to the session that has begun.
  await waitFor(() => expect(result.current.create.data).toEqual(created))
  const status = () => result.current.kyc.data?.fullDueDiligence
  const interval = () =>
    consumerKycQuery(weavr).refetchInterval({ state: { data: result.current.kyc.data, error: null } })
  await waitFor(() => expect(status()).toBe('NOT_STARTED'))
  expect(interval()).toBe(false)
  await run(({ start }) => start.mutateAsync().catch(() => undefined))
  await waitFor(() => expect(result.current.start.error?.code).toBe('EMAIL_UNVERIFIED'))
  await waitFor(() => expect(result.current.consumer.data?.rootUser.emailVerified).toBe(false))

  const { email } = consumer.rootUser
  await run(({ sendCode }) => sendCode.mutateAsync({ email }))
  const verify = (verificationCode: string) =>
    run(({ verifyEmail }) => verifyEmail.mutateAsync({ email, verificationCode }))
  await expect(verify('000000')).rejects.toMatchObject({ code: 'VERIFICATION_CODE_INVALID' })
  await verify(sandboxOtp)
  await waitFor(() => expect(result.current.consumer.data?.rootUser.emailVerified).toBe(true))

  const { reference } = await run(({ start }) => start.mutateAsync())
  expect(reference).toEqual(expect.any(String))
  await waitFor(() => expect(status()).toBe('INITIATED'))
  expect(interval()).toBe(15_000)
  sandbox.verifyIdentity(created.id.id)
  await act(() => result.current.kyc.refetch())
  await waitFor(() => expect([status(), interval()]).toEqual(['APPROVED', false]))
  await run(({ update }) => update.mutateAsync({ tag: 'regular' }))
  await waitFor(() => expect(result.current.consumer.data?.tag).toBe('regular'))
})

it('asks while people look at it, and no longer', () => {
  const { weavr } = open()
  const interval = (data: components['schemas']['ConsumerKyc']) =>
    consumerKycQuery(weavr).refetchInterval({ state: { data, error: null } })
  const first = (status: components['schemas']['KyiStatus']) =>
    interval({ fullDueDiligence: status, ongoingFullDueDiligence: 'NOT_STARTED' })
  expect((['INITIATED', 'PENDING_REVIEW'] as const).map(first)).toEqual([15_000, 15_000])
  expect((['NOT_STARTED', 'APPROVED', 'REJECTED'] as const).map(first)).toEqual([false, false, false])
  expect(interval({ fullDueDiligence: 'APPROVED', ongoingFullDueDiligence: 'PENDING_REVIEW' })).toBe(15_000)
})

it('says by name what is wrong with a field', async () => {
  const { result, run } = open()
  await run(({ create }) => create.mutateAsync({ ...consumer, ipAddress: '' }).catch(() => undefined))
  await waitFor(() =>
    expect(result.current.create.error).toMatchObject({
      status: 400,
      fields: { ipAddress: expect.any(String) as string },
    }),
  )
})
