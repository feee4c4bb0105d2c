import { waitFor } from '@testing-library/react'
import { sandboxProfiles } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import { useCancelSend, useCreateSend, useInfiniteSends, useSend, useSends } from './sendHooks.js'
import { sendQuery, type Send } from './sendQueries.js'

it('sends money at a time to come, waits for its user, and is cancelled in time', async () => {
  const { clock, confirm, instrument, renderHooks, sandbox, signIn, weavr } = openResources()
  const { identityId } = sandbox.state.managedAccounts[instrument('Main account').id]!
  const other = Object.values(sandbox.state.managedAccounts).find(
    (account) => account.identityId !== identityId,
  )!
  await signIn()
  const { loaded, result, run } = renderHooks(() => {
    const create = useCreateSend()
    return {
      list: useSends(),
      pages: useInfiniteSends({ pageSize: 1 }),
      one: useSend(create.data?.id),
      create,
      cancel: useCancelSend(),
    }
  })
  await loaded()
  const { count } = result.current.list.data!
  const { id } = await run(({ create }) =>
    create.mutateAsync({
      profileId: sandboxProfiles.send,
      source: instrument('Main account'),
      destination: { id: other.id, type: 'managed_accounts' },
      destinationAmount: { currency: 'EUR', amount: 50_000 },
      scheduledTimestamp: String(clock.trueClock.wallMs() + 3_600_000),
    }),
  )
  await waitFor(() => expect(result.current.one.data?.state).toBe('PENDING_CHALLENGE'))
  await waitFor(() => expect(result.current.list.data!.count).toBe(count + 1))
  const interval = (state: Send['state']) =>
    sendQuery(weavr, id).refetchInterval({
      state: { data: { ...result.current.one.data!, state }, error: null },
    })
  expect((['INITIALISED', 'PENDING', 'PENDING_CHALLENGE', 'APPROVED'] as const).map(interval)).toEqual([
    3_000, 3_000, 3_000, 3_000,
  ])
  expect(
    (['COMPLETED', 'REJECTED', 'FAILED', 'RETURNED', 'SCHEDULED', 'CANCELLED'] as const).map(interval),
  ).toEqual(Array(6).fill(false))
  await confirm('sends', id)
  await run(({ cancel }) => cancel.mutateAsync({ id, cancellationReason: 'Paid by card' }))
  await waitFor(() =>
    expect(result.current.one.data).toMatchObject({ state: 'CANCELLED', cancellationReason: 'Paid by card' }),
  )
})
