import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import { useRoles } from './roleHooks.js'

it('lists the roles that there are', async () => {
  const { renderHooks, signIn } = openResources()
  await signIn()
  const { loaded, result } = renderHooks(() => ({
    roles: useRoles(),
    first: useRoles({ select: ([role]) => role?.name }),
  }))
  await loaded()
  expect(result.current.roles.data!.map(({ name }) => name)).toContain('ADMIN')
  expect(result.current.first.data).toBe(result.current.roles.data![0]!.name)
})
