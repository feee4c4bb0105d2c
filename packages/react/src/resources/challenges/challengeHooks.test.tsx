import { waitFor } from '@testing-library/react'
import { demoUser, sandboxOtp, sandboxProfiles } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import { pollByHand } from '../pollByHand.test.fixture.js'
import { useSend } from '../sends/sendHooks.js'
import { useStartChallengeOtp, useStartChallengePush, useVerifyChallengeOtp } from './challengeHooks.js'

/** The demo company with a send that waits for its user. */
async function open() {
  const opened = openResources()
  const { clock, instrument, renderHooks, sandbox, signIn, weavr } = opened
  const user = Object.values(sandbox.state.users).find(({ email }) => email === demoUser.email)!
  const other = Object.values(sandbox.state.managedAccounts).find(
    ({ identityId }) => identityId !== user.identityId,
  )!
  await signIn()
  const send = await weavr.api.POST('/sends', {
    params: { header: { 'idempotency-ref': 'send-1' } },
    body: {
      profileId: sandboxProfiles.send,
      source: instrument('Main account'),
      destination: { id: other.id, type: 'managed_accounts' },
      destinationAmount: { currency: 'EUR', amount: 50_000 },
      scheduledTimestamp: String(clock.trueClock.wallMs() + 3_600_000),
    },
  })
  const hooks = renderHooks(() => ({
    send: useSend(send.id),
    startOtp: useStartChallengeOtp(),
    verifyOtp: useVerifyChallengeOtp(),
    startPush: useStartChallengePush(),
  }))
  await waitFor(() => expect(hooks.result.current.send.data?.state).toBe('PENDING_CHALLENGE'))
  return { ...opened, ...hooks, user, what: { resourceType: 'sends', resourceIds: [send.id] } as const }
}

it('confirms a payment with the code that was sent', async () => {
  const { result, run, what } = await open()
  const start = (resourceIds: string[]) =>
    run(({ startOtp }) => startOtp.mutateAsync({ channel: 'SMS', resourceType: 'sends', resourceIds }))
  await expect(start(['1'])).rejects.toMatchObject({ code: 'STATE_INVALID' })
  const { scaChallengeId = '' } = await start([...what.resourceIds])
  const verify = (verificationCode: string) =>
    run(({ verifyOtp }) =>
      verifyOtp.mutateAsync({ channel: 'SMS', scaChallengeId, resourceType: 'sends', verificationCode }),
    )
  await expect(verify('000000')).rejects.toMatchObject({ code: 'VERIFICATION_CODE_INVALID' })
  await verify(sandboxOtp)
  await waitFor(() => expect(result.current.send.data?.state).toBe('SCHEDULED'))
})

it('has a device confirm a payment', async () => {
  const { result, run, simulate, user, what } = await open()
  const poll = pollByHand()
  user.factors.push({ type: 'PUSH', channel: 'AUTHY', status: 'ACTIVE' })
  const { scaChallengeId } = await run(({ startPush }) =>
    startPush.mutateAsync({ channel: 'AUTHY', resourceType: 'sends', resourceIds: [...what.resourceIds] }),
  )
  await simulate(`/factors/${user.id}/challenges/${scaChallengeId}/verify_success`, {})
  await poll()
  await waitFor(() => expect(result.current.send.data?.state).toBe('SCHEDULED'))
})
