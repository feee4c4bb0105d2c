import { InfiniteQueryObserver, MutationObserver } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { infiniteManagedCardsQuery } from '../resources/managed-cards/managedCardQueries.js'
import { updateManagedCardMutation } from '../resources/managed-cards/managedCardMutations.js'
import { openLists } from '../resources/openLists.test.fixture.js'

const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

async function openPages() {
  const rows = Array.from({ length: 9 }, (_, index) => ({ id: String(index) }))
  const { client, sent, weavr } = openLists({ rows: () => rows, write: () => Response.json({ id: '8' }) })
  const options = infiniteManagedCardsQuery(weavr, { pageSize: 3 })
  const look = () => new InfiniteQueryObserver(client, { ...options, staleTime: Infinity } as never)
  const observer = look()
  const leave = observer.subscribe(() => {})
  await observer.refetch()
  while (observer.getCurrentResult().hasNextPage) await observer.fetchNextPage()
  const pages = () => (client.getQueryData(options.queryKey) as { pages: unknown[] }).pages.length
  const write = () =>
    new MutationObserver(client, updateManagedCardMutation(weavr) as never).mutate({
      id: '8',
      friendlyName: 'New',
    } as never)
  return { leave, look, pages, reads: () => sent.filter(({ method }) => method === 'GET').length, write }
}

it('keeps the pages that somebody looks at through a write, and lets them go with the last who does', async () => {
  const { leave, look, pages, write } = await openPages()
  await write()
  await turn()
  expect(pages()).toBe(3)
  const leaveToo = look().subscribe(() => {})
  leave()
  await turn()
  expect(pages()).toBe(3)
  leaveToo()
  await turn()
  expect(pages()).toBe(1)
})

it('lets them go at once where nobody looks, reads nothing then, and the first page once somebody does', async () => {
  const { leave, look, pages, reads, write } = await openPages()
  leave()
  await turn()
  expect(pages()).toBe(3)
  const before = reads()
  await write()
  await turn()
  expect([pages(), reads()]).toEqual([1, before])
  const leaveToo = look().subscribe(() => {})
  await turn()
  expect([pages(), reads()]).toEqual([1, before + 1])
  leaveToo()
})
