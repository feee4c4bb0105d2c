import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, it } from 'vitest'
import { refreshStale, type StaleScope } from './refreshStale.js'

type Row = { id: string }

const stops: (() => void)[] = []
afterEach(() => stops.splice(0).forEach((stop) => stop()))

/** Queries on a page, each named `resource/kind/params`, and which of them are read. */
function openPage(shown: Record<string, unknown>, unseen: string[] = []) {
  const client = new QueryClient()
  const read: string[] = []
  const keyOf = (name: string) => ['weavr', '/api', '1', '1', ...name.split('/')]
  for (const [name, data] of Object.entries(shown)) {
    client.setQueryData(keyOf(name), data)
    const queryFn = () => {
      read.push(name)
      return data
    }
    stops.push(
      new QueryObserver(client, {
        queryKey: keyOf(name),
        queryFn,
        staleTime: Infinity,
        ...(name.includes('/pin/') && { gcTime: 0 }),
      }).subscribe(() => {}),
    )
  }
  for (const name of unseen) client.setQueryData(keyOf(name), 'old')
  const refresh = (resources: string[], more: Partial<StaleScope> = {}) =>
    refreshStale(client, { queryKeys: resources.map(keyOf), ids: ['7'], reads: 2, restarts: true, ...more })
  return {
    client,
    keyOf,
    read,
    refresh,
    isStale: (name: string) => client.getQueryState(keyOf(name))!.isInvalidated,
  }
}

const list = (...ids: string[]): { items: Row[] } => ({ items: ids.map((id) => ({ id })) })

it('reads the closest of the resource itself and of the others, in turns', () => {
  const { read, refresh } = openPage({
    'sends/list/all': list('1'),
    'sends/list/mine': list('7'),
    'accounts/one/3': {},
    'cards/list/all': list('7'),
    'cards/one/7': { id: '7' },
  })
  refresh(['sends', 'accounts', 'cards'], { reads: 4 })
  expect(read).toEqual(['sends/list/mine', 'cards/one/7', 'sends/list/all', 'cards/list/all'])
})

it('marks all that changed as stale, and reads nothing that nobody looks at', () => {
  const { isStale, read, refresh } = openPage({ 'users/list/all': list() }, ['sends/list/all', 'cards/one/7'])
  refresh(['sends', 'cards'])
  expect([read, isStale('sends/list/all'), isStale('cards/one/7'), isStale('users/list/all')]).toEqual([
    [],
    true,
    true,
    false,
  ])
})

it('asks for no PIN by itself', () => {
  const { read, refresh } = openPage({ 'cards/pin/7': {}, 'cards/list/all': list('7') })
  refresh(['cards'])
  expect(read).toEqual(['cards/list/all'])
})

it('leaves what comes of a read that had left before the change stale', async () => {
  const { client, isStale, keyOf, refresh } = openPage({ 'cards/list/all': list('7') })
  const answered = client.refetchQueries({ queryKey: keyOf('cards') })
  refresh(['cards'], { reads: 0 })
  await answered
  await Promise.resolve()
  expect([client.getQueryState(keyOf('cards/list/all'))!.fetchStatus, isStale('cards/list/all')]).toEqual([
    'idle',
    true,
  ])
})
