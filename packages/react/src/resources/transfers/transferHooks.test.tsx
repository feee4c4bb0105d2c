import { act, waitFor } from '@testing-library/react'
import { sandboxProfiles } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { useManagedAccount } from '../managed-accounts/managedAccountHooks.js'
import { openResources } from '../openResources.test.fixture.js'
import {
  useCancelTransfers,
  useCreateTransfer,
  useInfiniteTransfers,
  useTransfer,
  useTransfers,
} from './transferHooks.js'
import { transferQuery } from './transferQueries.js'

it('moves money, shows the balance that Weavr answers, and cancels what was to come', async () => {
  const { instrument, renderHooks, signIn, weavr } = openResources()
  await signIn()
  const [source, destination] = [instrument('Main account'), instrument('Tax reserve')]
  const { loaded, result, run } = renderHooks(() => {
    const create = useCreateTransfer()
    return {
      list: useTransfers({ limit: 5 }),
      scheduled: useTransfers({ state: ['SCHEDULED'] }),
      pages: useInfiniteTransfers({ pageSize: 2 }),
      one: useTransfer(create.data?.id),
      from: useManagedAccount(source.id),
      create,
      cancel: useCancelTransfers(),
    }
  })
  await loaded()
  const { count } = result.current.list.data!
  const available = result.current.from.data!.balances.availableBalance!
  expect(result.current.pages.data!.pages[0]!.items).toHaveLength(2)
  const transfer = {
    profileId: sandboxProfiles.transfer,
    source,
    destination,
    destinationAmount: { currency: 'EUR', amount: 2_500 },
  } as const
  await run(({ create }) => create.mutateAsync(transfer))
  await waitFor(() => expect(result.current.from.data!.balances.availableBalance).toBe(available - 2_500))
  await waitFor(() => expect(result.current.one.data?.state).toBe('COMPLETED'))
  expect(result.current.list.data!.count).toBe(count + 1)
  const [coming] = result.current.scheduled.data!.items
  const cancelled = await run(({ cancel }) =>
    cancel.mutateAsync({ cancellations: [{ id: coming!.id, cancellationReason: 'Too early' }] }),
  )
  expect(cancelled.cancellations).toEqual([{ id: coming!.id, state: 'SUCCESS' }])
  await waitFor(() => expect(result.current.scheduled.data!.items).toEqual([]))
  const { refetchInterval } = transferQuery(weavr, '1')
  const interval = (state: 'PENDING' | 'SCHEDULED') =>
    refetchInterval({ state: { data: { ...result.current.one.data!, state }, error: null } })
  expect([interval('PENDING'), interval('SCHEDULED')]).toEqual([3_000, false])
})

it('never shows money as moved before Weavr says so, nor moves it twice', async () => {
  const { advance, instrument, renderHooks, sandbox, sent, signIn } = openResources()
  await signIn()
  const source = instrument('Main account')
  const { loaded, result } = renderHooks(() => ({
    from: useManagedAccount(source.id),
    create: useCreateTransfer(),
  }))
  await loaded()
  const before = result.current.from.data!.balances.availableBalance!
  sandbox.faults.add({ operationId: 'transferCreate', times: 2, networkError: 'answer-lost' })
  const destinationAmount = { currency: 'EUR', amount: 100 } as const
  act(() =>
    result.current.create.mutate({
      profileId: sandboxProfiles.transfer,
      source,
      destination: instrument('Travel'),
      destinationAmount,
    }),
  )
  expect(result.current.from.data!.balances.availableBalance).toBe(before)
  await advance(10_000)
  await waitFor(() => expect(result.current.create.isSuccess).toBe(true))
  expect(sent(/transfers$/)).toHaveLength(3)
  await waitFor(() => expect(result.current.from.data!.balances.availableBalance).toBe(before - 100))
})
