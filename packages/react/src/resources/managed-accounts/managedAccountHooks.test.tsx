import { act, configure, renderHook, waitFor } from '@testing-library/react'
import { createWeavr, signIn } from '@weavr-kit/core'
import { createSandbox, createSandboxFetch, demoUser } from '@weavr-kit/sandbox'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { expect, it } from 'vitest'
import { WeavrSessionProvider } from '../../components/weavr-session-provider/WeavrSessionProvider.js'
import {
  useBlockManagedAccount,
  useCreateManagedAccount,
  useCreateManagedAccountIban,
  useInfiniteManagedAccounts,
  useManagedAccount,
  useManagedAccountIban,
  useManagedAccounts,
  useManagedAccountStatement,
  useRemoveManagedAccount,
  useUnblockManagedAccount,
  useUpdateManagedAccount,
} from './managedAccountHooks.js'

// A busy machine may take longer than the second that is the default.
configure({ asyncUtilTimeout: 5_000 })

const baseUrl = 'https://app.example/weavr'

it('takes an account through its life: made, renamed, given an IBAN, blocked, unblocked, closed', async () => {
  const { clock, platform } = createManualPlatform()
  const sandbox = createSandbox({ clock: clock.trueClock })
  const weavr = createWeavr({ baseUrl, platform, fetch: createSandboxFetch({ sandbox, baseUrl }) })
  const { result } = renderHook(
    () => {
      const create = useCreateManagedAccount()
      const id = create.data?.id
      return {
        list: useManagedAccounts(),
        pages: useInfiniteManagedAccounts({ pageSize: 2 }),
        one: useManagedAccount(id),
        iban: useManagedAccountIban(id),
        statement: useManagedAccountStatement({ id }),
        create,
        update: useUpdateManagedAccount(),
        addIban: useCreateManagedAccountIban(),
        block: useBlockManagedAccount(),
        unblock: useUnblockManagedAccount(),
        remove: useRemoveManagedAccount(),
      }
    },
    {
      wrapper: ({ children }) => (
        <WeavrSessionProvider weavr={weavr} expiryPrompt={false}>
          {children}
        </WeavrSessionProvider>
      ),
    },
  )
  const run = (action: (hooks: typeof result.current) => Promise<unknown>) => act(() => action(result.current))
  const state = () => result.current.one.data?.state.state

  await act(async () => void (await signIn(weavr, demoUser)))
  await waitFor(() => expect(result.current.list.isSuccess && result.current.pages.isSuccess).toBe(true))
  expect(result.current.pages.data!.pages[0]!.items).toHaveLength(2)
  const { count, items } = result.current.list.data!

  await run(({ create }) => create.mutateAsync({ profileId: items[0]!.profileId, friendlyName: 'Rent', currency: 'EUR' }))
  await waitFor(() => expect(result.current.list.data!.count).toBe(count + 1))
  await waitFor(() => expect(result.current.statement.data).toMatchObject({ items: [], count: 0 }))
  const { id } = result.current.create.data!

  await run(({ update }) => update.mutateAsync({ id, friendlyName: 'Rent and bills' }))
  await waitFor(() => expect(result.current.one.data?.friendlyName).toBe('Rent and bills'))
  expect(result.current.iban.data?.state).toBe('UNALLOCATED')
  await run(({ addIban }) => addIban.mutateAsync({ id }))
  await waitFor(() => expect(result.current.iban.data?.state).not.toBe('UNALLOCATED'))

  await run(({ block }) => block.mutateAsync({ id }))
  expect(state()).toBe('BLOCKED')
  await run(({ unblock }) => unblock.mutateAsync({ id }))
  expect(state()).toBe('ACTIVE')
  await run(({ remove }) => remove.mutateAsync({ id }))
  await waitFor(() => expect(state()).toBe('DESTROYED'))
})
