import { waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { managedAccountIbanQuery } from './managedAccountQueries.js'
import { openResources } from '../openResources.test.fixture.js'
import {
  useBlockManagedAccount,
  useCreateManagedAccount,
  useCreateManagedAccountIban,
  useInfiniteManagedAccounts,
  useManagedAccount,
  useManagedAccountIban,
  useManagedAccounts,
  useRemoveManagedAccount,
  useUnblockManagedAccount,
  useUpdateManagedAccount,
} from './managedAccountHooks.js'

it('takes an account through its life: made, renamed, given an IBAN, blocked, unblocked, closed', async () => {
  const { renderHooks, signIn, weavr } = openResources()
  const { result, run } = renderHooks(() => {
    const create = useCreateManagedAccount()
    const id = create.data?.id
    return {
      list: useManagedAccounts(),
      pages: useInfiniteManagedAccounts({ pageSize: 2 }),
      one: useManagedAccount(id),
      iban: useManagedAccountIban(id),
      create,
      update: useUpdateManagedAccount(),
      addIban: useCreateManagedAccountIban(),
      block: useBlockManagedAccount(),
      unblock: useUnblockManagedAccount(),
      remove: useRemoveManagedAccount(),
    }
  })
  const state = () => result.current.one.data?.state.state

  await signIn()
  await waitFor(() => expect(result.current.list.isSuccess && result.current.pages.isSuccess).toBe(true))
  expect(result.current.pages.data!.pages[0]!.items).toHaveLength(2)
  const { count, items } = result.current.list.data!

  await run(({ create }) =>
    create.mutateAsync({ profileId: items[0]!.profileId, friendlyName: 'Rent', currency: 'EUR' }),
  )
  await waitFor(() => expect(result.current.list.data!.count).toBe(count + 1))
  const { id } = result.current.create.data!

  await run(({ update }) => update.mutateAsync({ id, friendlyName: 'Rent and bills' }))
  await waitFor(() => expect(result.current.one.data?.friendlyName).toBe('Rent and bills'))
  expect(result.current.iban.data?.state).toBe('UNALLOCATED')
  await run(({ addIban }) => addIban.mutateAsync({ id }))
  await waitFor(() => expect(result.current.iban.data?.state).toBe('PENDING_ALLOCATION'))
  const { refetchInterval } = managedAccountIbanQuery(weavr, id)
  expect(refetchInterval({ state: { data: result.current.iban.data, error: null } })).toBe(3_000)
  expect(
    refetchInterval({ state: { data: { state: 'ALLOCATED', bankAccountDetails: [] }, error: null } }),
  ).toBe(false)

  await run(({ block }) => block.mutateAsync({ id }))
  expect(state()).toBe('BLOCKED')
  await run(({ unblock }) => unblock.mutateAsync({ id }))
  expect(state()).toBe('ACTIVE')
  await run(({ remove }) => remove.mutateAsync({ id }))
  await waitFor(() => expect(state()).toBe('DESTROYED'))
})
