import { expect, it } from 'vitest'
import { openResources } from '../openResources.test.fixture.js'
import { useIdentities, useInfiniteIdentities } from './identityHooks.js'

it('names whom the user may act for', async () => {
  const { renderHooks, signIn, weavr } = openResources()
  await signIn()
  const { loaded, result } = renderHooks(() => ({
    list: useIdentities(),
    pages: useInfiniteIdentities({ pageSize: 1 }),
  }))
  await loaded()
  const mine = [{ id: weavr.session.getState().identity, name: 'Northwind Studio Ltd' }]
  expect(result.current.list.data).toEqual({ items: mine, count: 1 })
  expect(result.current.pages.data!.pages).toEqual([{ items: mine, count: 1 }])
  expect(result.current.pages.hasNextPage).toBe(false)
})
