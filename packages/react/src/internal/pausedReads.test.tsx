import {
  useInfiniteQuery,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
  type QueryClient,
} from '@tanstack/react-query'
import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import { isWeavrError, type SessionGrant } from '@weavr-kit/core'
import { Component, Suspense, type ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import {
  infiniteManagedCardsQuery,
  managedCardsQuery,
} from '../resources/managed-cards/managedCardQueries.js'
import { useManagedCards } from '../resources/managed-cards/managedCardHooks.js'
import { maya, openCache } from './openCache.test.fixture.js'
import { weavrKey } from './weavrKey.js'

type Opened = ReturnType<typeof openCache>

/** Shows what a component threw. */
class Boundary extends Component<{ children: ReactNode }, { code?: string }> {
  override state: { code?: string } = {}
  static getDerivedStateFromError = (error: { code: string }) => ({ code: error.code })
  override render() {
    return this.state.code === undefined ? this.props.children : <p>failed: {this.state.code}</p>
  }
}

/** A session that has lived so long without the payer. */
async function openIdle(ms: number, grant: SessionGrant = maya) {
  const opened = openCache()
  opened.weavr.session.connect()
  // Somebody is warned, so that the session may be `expiring`.
  opened.weavr.session.mountPrompt()
  await opened.start(grant)
  await opened.advance(ms)
  return opened
}

function renderSuspended({ wrap }: Opened, useName: () => string | undefined) {
  let renders = 0
  function Name() {
    renders += 1
    return <p>{useName()}</p>
  }
  render(
    wrap(
      <Boundary>
        <Suspense fallback={<p>waiting</p>}>
          <Name />
        </Suspense>
      </Boundary>,
    ),
  )
  return { renders: () => renders }
}

/** As many turns of the machine as a component that asks without end would need to show itself. */
async function turns() {
  for (let turn = 0; turn < 50; turn++) await act(() => new Promise((resolve) => setImmediate(resolve)))
}

const named = (opened: Opened) => () =>
  useSuspenseQuery(managedCardsQuery(opened.weavr)).data.items[0]?.friendlyName
const paged = (opened: Opened) => () =>
  useSuspenseInfiniteQuery(infiniteManagedCardsQuery(opened.weavr)).data.pages[0]?.items[0]?.friendlyName

it.each([
  ['a query, after 61 s', 61_000, named],
  ['a query, while expiring', 250_000, named],
  ['pages, after 61 s', 61_000, paged],
])('lets %s that first mounts under Suspense wait without spinning', async (_, idleMs, useName) => {
  const opened = await openIdle(idleMs)
  const { renders } = renderSuspended(opened, useName(opened))
  await turns()
  expect([screen.getByText('waiting').textContent, opened.sent]).toEqual(['waiting', []])
  expect(renders()).toBeLessThan(5)
  if (opened.weavr.session.getState().status === 'expiring')
    await act(async () => void (await opened.weavr.session.extend()))
  else await opened.press()
  await screen.findByText(/Card of maya/)
  expect(renders()).toBeLessThan(10)
})

it('lets a read under Suspense that waits end with the session', async () => {
  const opened = await openIdle(61_000)
  const { renders } = renderSuspended(opened, named(opened))
  await turns()
  await opened.signOut()
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
  await screen.findByText('failed: signed-out')
  silenced.mockRestore()
  await opened.press()
  await opened.start(maya)
  await opened.press()
  await turns()
  expect(opened.sent).toEqual([])
  expect(renders()).toBeLessThan(10)
})

it('waits on when the payer’s input does not count, as while the session warns', async () => {
  const opened = await openIdle(250_000)
  renderSuspended(opened, named(opened))
  await opened.press()
  await turns()
  expect([opened.weavr.session.getState().status, opened.sent]).toEqual(['expiring', []])
})

const loaders: [string, (client: QueryClient, opened: Opened) => Promise<unknown>][] = [
  ['fetchQuery', (client, { weavr }) => client.fetchQuery(managedCardsQuery(weavr))],
  ['ensureQueryData', (client, { weavr }) => client.ensureQueryData(managedCardsQuery(weavr))],
  ['fetchInfiniteQuery', (client, { weavr }) => client.fetchInfiniteQuery(infiniteManagedCardsQuery(weavr))],
]

it.each(loaders)('refuses %s with `paused`, and leaves no failure behind', async (_, load) => {
  const opened = await openIdle(61_000)
  const { queryClient } = opened
  const error: unknown = await load(queryClient, opened).catch((error: unknown) => error)
  expect(isWeavrError(error, 'paused') && error.name).toBe('SessionError')
  const [query] = queryClient.getQueryCache().getAll()
  expect(query?.state).toMatchObject({
    status: 'pending',
    fetchStatus: 'idle',
    error: null,
    errorUpdateCount: 0,
    isInvalidated: false,
  })
  await queryClient.prefetchQuery(managedCardsQuery(opened.weavr))
  expect(opened.sent).toEqual([])
  await opened.press()
  await load(queryClient, opened)
  expect(opened.sent).toHaveLength(1)
})

it('refuses a loader also for what is shown, which stays as it was until the next input', async () => {
  const opened = await openIdle(0)
  const { advance, press, queryClient, sent, weavr, wrapper } = opened
  const { result } = renderHook(() => useManagedCards(), { wrapper })
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  await advance(61_000)
  const before = { ...result.current }
  await expect(act(() => queryClient.fetchQuery(managedCardsQuery(weavr)))).rejects.toMatchObject({
    code: 'paused',
  })
  const { data, dataUpdatedAt, errorUpdateCount, isStale } = before
  expect(result.current).toMatchObject({
    data,
    dataUpdatedAt,
    errorUpdateCount,
    isStale,
    status: 'success',
    fetchStatus: 'idle',
    error: null,
  })
  await press()
  await waitFor(() => expect(sent).toHaveLength(2))
})

it.each([
  ['useQuery', (opened: Opened) => useQuery(managedCardsQuery(opened.weavr))],
  ['useInfiniteQuery', (opened: Opened) => useInfiniteQuery(infiniteManagedCardsQuery(opened.weavr))],
])('keeps data, age and status of a plain %s that is paused', async (_, use) => {
  const opened = await openIdle(0)
  const onError = vi.fn()
  opened.queryClient.getQueryCache().config.onError = onError
  const { result } = renderHook(() => use(opened), { wrapper: opened.wrapper })
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  await opened.advance(61_000)
  const { data, dataUpdatedAt } = result.current
  await act(() => opened.queryClient.refetchQueries({ queryKey: weavrKey(opened.weavr, 'managed-cards') }))
  expect(result.current).toMatchObject({
    data,
    dataUpdatedAt,
    errorUpdateCount: 0,
    status: 'success',
    fetchStatus: 'idle',
    error: null,
  })
  expect(onError).not.toHaveBeenCalled()
  await opened.press()
  await waitFor(() => expect(opened.sent).toHaveLength(2))
})

it('takes back no read that has replaced one which is refused as the tab wakes', async () => {
  const opened = await openIdle(0)
  const { result, rerender } = renderHook(
    ({ intent }) => useQuery({ ...managedCardsQuery(opened.weavr), meta: { intent } }),
    { wrapper: opened.wrapper, initialProps: { intent: 'background' } },
  )
  const shows = (answer: number) =>
    waitFor(() => expect(result.current.data?.items[0]?.friendlyName).toBe(`Card of maya, answer ${answer}`))
  await shows(1)
  await act(() => opened.clock.sleep(250_000))
  // Both wait until the tab knows where it stands. By then it warns, and lets only the second go.
  act(() => void result.current.refetch())
  rerender({ intent: 'user' })
  act(() => void result.current.refetch())
  expect(opened.sent).toHaveLength(1)
  await opened.advance(250)
  await shows(2)
})

it('walks no query when nothing is paused, however many there are', async () => {
  const { press, queryClient, start, wrap } = openCache()
  for (let count = 0; count < 1_000; count++) queryClient.setQueryData(['foreign', count], count)
  render(wrap())
  await start(maya)
  const walks = [
    vi.spyOn(queryClient.getQueryCache(), 'getAll'),
    vi.spyOn(queryClient.getQueryCache(), 'get'),
  ]
  for (let presses = 0; presses < 20; presses++) await press()
  expect(walks.map(({ mock }) => mock.calls.length)).toEqual([0, 0])
})
