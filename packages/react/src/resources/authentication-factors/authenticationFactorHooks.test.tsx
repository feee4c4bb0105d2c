import { act, waitFor } from '@testing-library/react'
import { demoUser, sandboxOtp } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import {
  useAuthenticationFactors,
  useStartOtpEnrolment,
  useStartPushEnrolment,
  useUnlinkPushDevice,
  useVerifyOtpEnrolment,
} from './authenticationFactorHooks.js'
import { authenticationFactorsQuery } from './authenticationFactorQueries.js'

function open() {
  const opened = openResources()
  const user = Object.values(opened.sandbox.state.users).find(({ email }) => email === demoUser.email)!
  user.factors = []
  const hooks = opened.renderHooks(() => ({
    factors: useAuthenticationFactors(),
    startOtp: useStartOtpEnrolment(),
    verifyOtp: useVerifyOtpEnrolment(),
    startPush: useStartPushEnrolment(),
    unlink: useUnlinkPushDevice(),
  }))
  const factors = () =>
    hooks.result.current.factors.data?.map(({ channel, status }) => `${channel} ${status}`)
  const interval = () =>
    authenticationFactorsQuery(opened.weavr).refetchInterval({
      state: { data: hooks.result.current.factors.data, error: null },
    })
  return { ...opened, ...hooks, user, factors, interval }
}

it('enrols a phone, which steps the session up', async () => {
  const { factors, interval, run, signIn, weavr } = open()
  await signIn()
  await waitFor(() => expect(factors()).toEqual([]))
  await run(({ startOtp }) => startOtp.mutateAsync({ channel: 'SMS' }))
  await waitFor(() => expect(factors()).toEqual(['SMS PENDING_VERIFICATION']))
  // The code is typed here: nothing changes by itself.
  expect(interval()).toBe(false)
  const verify = (verificationCode: string) =>
    run(({ verifyOtp }) => verifyOtp.mutateAsync({ channel: 'SMS', verificationCode }))
  await expect(verify('000000')).rejects.toMatchObject({ code: 'VERIFICATION_CODE_INVALID' })
  expect(weavr.session.getState().steppedUp).toBe(false)
  await verify(sandboxOtp)
  expect(weavr.session.getState().steppedUp).toBe(true)
  await waitFor(() => expect(factors()).toEqual(['SMS ACTIVE']))
})

it('enrols a device, asks until it has accepted, and unlinks it', async () => {
  const { factors, interval, result, run, sandbox, signIn, simulate, user } = open()
  await signIn()
  await run(({ startPush }) => startPush.mutateAsync({ channel: 'AUTHY' }))
  await waitFor(() => expect(factors()).toEqual(['AUTHY PENDING_VERIFICATION']))
  expect(interval()).toBe(3_000)
  const [asked] = Object.keys(sandbox.state.pushChallenges)
  await simulate(`/factors/${user.id}/challenges/${asked}/verify_success`, {})
  await act(() => result.current.factors.refetch())
  await waitFor(() => expect(factors()).toEqual(['AUTHY ACTIVE']))
  expect(interval()).toBe(false)
  await run(({ unlink }) => unlink.mutateAsync({ channel: 'AUTHY' }))
  await waitFor(() => expect(factors()).toEqual(['AUTHY INACTIVE']))
})
