import { waitFor } from '@testing-library/react'
import { demoUser, sandboxOtp } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { useManagedCards } from '../managed-cards/managedCardHooks.js'
import { openResources } from '../openResources.test.fixture.js'
import { useStartStepUpOtp, useStartStepUpPush, useVerifyStepUpOtp } from './stepUpHooks.js'

function open() {
  const opened = openResources()
  const hooks = opened.renderHooks(() => ({
    cards: useManagedCards({ limit: 1 }),
    startOtp: useStartStepUpOtp(),
    verifyOtp: useVerifyStepUpOtp(),
    startPush: useStartStepUpPush(),
  }))
  return { ...opened, ...hooks, steppedUp: () => opened.weavr.session.getState().steppedUp }
}

it('steps the session up with the code that was sent, and fetches the cards with their tokens', async () => {
  const { loaded, run, sent, signIn, steppedUp } = open()
  await signIn()
  await loaded()
  await run(({ startOtp }) => startOtp.mutateAsync({ channel: 'SMS' }))
  const verify = (verificationCode: string) =>
    run(({ verifyOtp }) => verifyOtp.mutateAsync({ channel: 'SMS', verificationCode }))
  await expect(verify('000000')).rejects.toMatchObject({ code: 'VERIFICATION_CODE_INVALID' })
  expect(steppedUp()).toBe(false)
  const reads = sent(/managed_cards/).length
  await verify(sandboxOtp)
  expect(steppedUp()).toBe(true)
  await waitFor(() => expect(sent(/managed_cards/).length).toBeGreaterThan(reads))
})

it('says by name what is wrong with a code that is none', async () => {
  const { run, signIn } = open()
  await signIn()
  const verify = run(({ verifyOtp }) => verifyOtp.mutateAsync({ channel: 'SMS', verificationCode: 'abc' }))
  await expect(verify).rejects.toMatchObject({
    status: 400,
    fields: { verificationCode: expect.any(String) as string },
  })
})

it('asks a device, and does not take the asking for the answer', async () => {
  const { run, sandbox, signIn, steppedUp } = open()
  await signIn()
  const start = () => run(({ startPush }) => startPush.mutateAsync({ channel: 'AUTHY' }))
  await expect(start()).rejects.toMatchObject({ code: 'CHANNEL_NOT_REGISTERED' })
  const user = Object.values(sandbox.state.users).find(({ email }) => email === demoUser.email)!
  user.factors.push({ type: 'PUSH', channel: 'AUTHY', status: 'ACTIVE' })
  expect(await start()).toEqual({ id: Object.keys(sandbox.state.pushChallenges)[0] })
  expect(steppedUp()).toBe(false)
})
