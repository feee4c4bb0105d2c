import { waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import {
  useActivateUser,
  useCreateUser,
  useDeactivateUser,
  useInfiniteUsers,
  useUpdateUser,
  useUser,
  useUsers,
} from './userHooks.js'

const nora = { name: 'Nora', surname: 'Byrne', email: 'nora@northwind.example' }

it('adds a user, changes and deactivates them, and lets them in again', async () => {
  const { loaded, result, run, signIn, stepUp } = open()
  await signIn()
  await loaded()
  const { count } = result.current.list.data!
  await expect(run(({ create }) => create.mutateAsync(nora))).rejects.toMatchObject({
    name: 'StepUpRequiredError',
  })
  await stepUp()
  const { id } = await run(({ create }) => create.mutateAsync(nora))
  await waitFor(() => expect(result.current.list.data!.count).toBe(count + 1))
  await waitFor(() => expect(result.current.one.data).toMatchObject({ ...nora, active: true }))
  await run(({ update }) => update.mutateAsync({ id, roles: ['FUNDS_MANAGEMENT_ROLE'] }))
  await waitFor(() => expect(result.current.one.data!.roles).toEqual(['FUNDS_MANAGEMENT_ROLE']))
  await run(({ deactivate }) => deactivate.mutateAsync({ id }))
  await waitFor(() => expect(result.current.one.data!.active).toBe(false))
  await run(({ inactive }) => inactive.refetch())
  await waitFor(() => expect(result.current.inactive.data!.items.map((user) => user.id)).toEqual([id]))
  await run(({ activate }) => activate.mutateAsync({ id }))
  await waitFor(() => expect(result.current.one.data!.active).toBe(true))
  expect(result.current.pages.data!.pages[0]!.items).toHaveLength(1)
})

it('says by name what is wrong with a field', async () => {
  const { result, run, signIn, stepUp } = open()
  await signIn()
  await stepUp()
  await run(({ create }) => create.mutateAsync({ ...nora, email: 'nobody' }).catch(() => undefined))
  await waitFor(() =>
    expect(result.current.create.error).toMatchObject({
      status: 400,
      fields: { email: expect.any(String) as string },
    }),
  )
  await run(({ create }) =>
    create.mutateAsync({ ...nora, email: 'maya@northwind.example' }).catch(() => undefined),
  )
  await waitFor(() => expect(result.current.create.error?.code).toBe('EMAIL_NOT_UNIQUE'))
})

function open() {
  const opened = openResources()
  const hooks = opened.renderHooks(() => {
    const create = useCreateUser()
    return {
      list: useUsers(),
      inactive: useUsers({ active: false }),
      pages: useInfiniteUsers({ pageSize: 1 }),
      one: useUser(create.data?.id),
      create,
      update: useUpdateUser(),
      activate: useActivateUser(),
      deactivate: useDeactivateUser(),
    }
  })
  return { ...opened, ...hooks }
}
