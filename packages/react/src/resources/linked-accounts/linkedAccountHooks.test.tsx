import { act, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import {
  useBlockLinkedAccount,
  useCreateLinkedAccount,
  useInfiniteLinkedAccounts,
  useInfiniteLinkedAccountVerifications,
  useLinkedAccount,
  useLinkedAccounts,
  useLinkedAccountVerifications,
  useRemoveLinkedAccount,
  useUnblockLinkedAccount,
  useUpdateLinkedAccount,
} from './linkedAccountHooks.js'
import { linkedAccountQuery, linkedAccountVerificationsQuery } from './linkedAccountQueries.js'

async function open() {
  const scene = openResources()
  await scene.signIn()
  const hooks = scene.renderHooks(() => {
    const create = useCreateLinkedAccount()
    const list = useLinkedAccounts()
    const id = create.data?.id ?? list.data?.items[0]?.id
    return {
      list,
      pages: useInfiniteLinkedAccounts({ pageSize: 1 }),
      one: useLinkedAccount(id),
      verifications: useLinkedAccountVerifications({ id }),
      verificationPages: useInfiniteLinkedAccountVerifications({ id }),
      create,
      update: useUpdateLinkedAccount(),
      block: useBlockLinkedAccount(),
      unblock: useUnblockLinkedAccount(),
      remove: useRemoveLinkedAccount(),
    }
  })
  await hooks.loaded()
  await waitFor(() =>
    expect(hooks.result.current.one.isSuccess && hooks.result.current.verifications.isSuccess).toBe(true),
  )
  return { ...scene, ...hooks }
}

it('links an account, asks how its verification goes, renames it and unlinks it', async () => {
  const { queryClient, result, run, simulate, weavr } = await open()
  const { count } = result.current.list.data!
  const { id } = await run(({ create }) =>
    create.mutateAsync({
      name: 'Northwind Studio Ltd',
      type: 'BUSINESS',
      accountReference: { iban: 'FR1420041010050500013M02606' },
      country: 'FR',
    }),
  )
  await waitFor(() => expect(result.current.one.data).toMatchObject({ id, state: 'PENDING_VERIFICATION' }))
  await waitFor(() => expect(result.current.list.data!.count).toBe(count + 1))
  await waitFor(() => expect(result.current.verifications.data?.items[0]?.state).toBe('PENDING'))
  const [ofAccount, ofVerifications] = [
    linkedAccountQuery(weavr, id),
    linkedAccountVerificationsQuery(weavr, { id }),
  ]
  const intervals = () => [
    ofAccount.refetchInterval({ state: { data: result.current.one.data, error: null } }),
    ofVerifications.refetchInterval({ state: { data: result.current.verifications.data, error: null } }),
  ]
  expect(intervals()).toEqual([3_000, 3_000])
  await simulate(`/linked_accounts/${id}/set`, { state: 'VERIFIED' })
  await act(() => queryClient.invalidateQueries())
  await waitFor(() => expect(result.current.one.data!.state).toBe('ACTIVE'))
  await waitFor(() => expect(result.current.verifications.data?.items[0]?.state).toBe('VERIFIED'))
  expect(intervals()).toEqual([false, false])
  await run(({ update }) => update.mutateAsync({ id, friendlyName: 'French bank' }))
  await waitFor(() => expect(result.current.one.data!.friendlyName).toBe('French bank'))
  await run(({ remove }) => remove.mutateAsync({ id }))
  await waitFor(() => expect(result.current.one.data!.state).toBe('REMOVED'))
})

it('shows a block at once everywhere, and takes it back when Weavr refuses', async () => {
  const { advance, result, run, sandbox } = await open()
  const { id } = result.current.one.data!
  const states = () =>
    [
      result.current.one.data!,
      result.current.list.data!.items[0]!,
      result.current.pages.data!.pages[0]!.items[0]!,
    ].map(({ state }) => state)
  sandbox.faults.add({
    operationId: 'linkedAccountBlock',
    times: 1,
    status: 409,
    body: { errorCode: 'LINKED_ACCOUNT_REMOVED' },
    latencyMs: 1_000,
  })
  act(() => result.current.block.mutate({ id }))
  await waitFor(() => expect(states()).toEqual(['BLOCKED', 'BLOCKED', 'BLOCKED']))
  await advance(1_000)
  await waitFor(() => expect(result.current.block.error?.code).toBe('LINKED_ACCOUNT_REMOVED'))
  expect(states()).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE'])
  await run(({ block }) => block.mutateAsync({ id }))
  expect(states()).toEqual(['BLOCKED', 'BLOCKED', 'BLOCKED'])
  await waitFor(() => expect(result.current.one.isFetching).toBe(false))
  await run(({ unblock }) => unblock.mutateAsync({ id }))
  expect(states()).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE'])
})
