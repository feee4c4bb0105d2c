import { QueryClient } from '@tanstack/react-query'
import { ApiError, createWeavr, NetworkError, type WeavrError } from '@weavr-kit/core'
import { expect, it } from 'vitest'
import { getSignals } from './getSignals.js'
import { pollWhile } from './pollWhile.js'
import type { WeavrQuery } from './weavrQuery.js'

const weavr = createWeavr({ baseUrl: '/weavr' })

it.each<[string, string | undefined, WeavrError | null, number | false]>([
  ['before the first answer', undefined, null, false],
  ['while it changes', 'PENDING', null, 3_000],
  ['once it is final', 'COMPLETED', null, false],
  ['after a lost connection', 'PENDING', new NetworkError(), 3_000],
  ['after a refusal', 'PENDING', new ApiError({ code: 'NOT_FOUND', status: 404 }), false],
])('%s', (_, data, error, interval) => {
  const { refetchInterval } = pollWhile(weavr, {} as WeavrQuery<string>, (state) => state === 'PENDING')
  expect(refetchInterval({ state: { data, error } })).toBe(interval)
})

it('asks for the payer first, and for nobody then, unless the caller says who asks', async () => {
  const client = new QueryClient()
  const intents: unknown[] = []
  const queryFn: WeavrQuery<string>['queryFn'] = ({ meta }) => {
    intents.push(meta?.intent)
    return Promise.resolve('PENDING')
  }
  const query = pollWhile(
    weavr,
    { queryKey: ['weavr', '/weavr', '1', '9'], queryFn } as unknown as WeavrQuery<string>,
    () => true,
  )
  await client.fetchQuery(query)
  await client.fetchQuery(query)
  await client.fetchQuery({ ...query, meta: { intent: 'user' } })
  expect(intents).toEqual([undefined, 'background', 'user'])
})

it('has what else changed read again once it is final, and only then', async () => {
  const client = new QueryClient()
  const answers = ['PENDING', 'PENDING', 'COMPLETED', 'COMPLETED']
  const read = () => Promise.resolve(answers.shift()!)
  const query = pollWhile(
    weavr,
    {
      queryKey: ['weavr', '/weavr', '1', '9', 'sends', 'one', '7'],
      queryFn: read,
    } as unknown as WeavrQuery<string>,
    (state) => state === 'PENDING',
    {
      settles: ['sends', 'managed-accounts'],
    },
  )
  const others = [
    ['weavr', '/weavr', '1', '9', 'sends', 'list'],
    ['weavr', '/weavr', '1', '9', 'managed-accounts', 'one', '3'],
    ['weavr', '/weavr', '1', '9', 'users'],
    ['weavr', '/weavr', '2', '9', 'sends'],
  ]
  for (const queryKey of others) client.setQueryData(queryKey, 'old')
  const stale = () => others.map((queryKey) => client.getQueryState(queryKey)!.isInvalidated)
  await client.fetchQuery(query)
  await client.fetchQuery(query)
  expect(stale()).toEqual([false, false, false, false])
  await client.fetchQuery(query)
  expect(stale()).toEqual([true, true, false, false])
  expect(client.getQueryState(query.queryKey)).toMatchObject({ data: 'COMPLETED', isInvalidated: false })
  for (const queryKey of others) client.setQueryData(queryKey, 'new')
  await client.fetchQuery(query)
  expect(stale()).toEqual([false, false, false, false])
})

it('asks nobody while the server tells, unless the server does not tell of that', () => {
  const told = createWeavr({ baseUrl: '/weavr' })
  const state = { data: 'PENDING', error: null }
  const poll = (isTold?: boolean) =>
    pollWhile(told, {} as WeavrQuery<string>, () => true, { isTold }).refetchInterval({ state })
  expect([poll(), poll(false)]).toEqual([3_000, 3_000])
  getSignals(told).setUp(true)
  expect([poll(), poll(false)]).toEqual([false, 3_000])
  getSignals(told).setUp(false)
  expect(poll()).toBe(3_000)
})
