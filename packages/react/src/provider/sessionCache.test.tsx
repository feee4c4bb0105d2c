import { keepPreviousData, QueryClient, useMutation, useQuery } from '@tanstack/react-query'
import { act, cleanup, render, renderHook, screen, waitFor } from '@testing-library/react'
import { useEffect } from 'react'
import { expect, it, vi } from 'vitest'
import { jonas, maya, openCache } from '../internal/openCache.test.fixture.js'
import { weavrKey } from '../internal/weavrKey.js'
import { useAuthenticationFactors } from '../resources/authentication-factors/authenticationFactorHooks.js'
import { useBlockManagedCard, useManagedCards } from '../resources/managed-cards/managedCardHooks.js'
import { blockManagedCardMutation } from '../resources/managed-cards/managedCardMutations.js'
import { managedCardsQuery } from '../resources/managed-cards/managedCardQueries.js'

const text = () => document.body.textContent ?? ''

function Cards() {
  return <p>{useManagedCards().data?.items.map(({ friendlyName }) => friendlyName)}</p>
}

it('puts the scope, the identity and the user into every key, and nothing undefined at its end', async () => {
  const { queryClient, start, weavr, wrapper } = openCache()
  const { result } = renderHook(() => ({ cards: useManagedCards(), block: useBlockManagedCard() }), {
    wrapper,
  })
  await start(maya)
  await waitFor(() => expect(result.current.cards.isSuccess).toBe(true))
  const whose = ['weavr', 'https://app.example/weavr', '1', '11']
  const kept = queryClient
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.data)
  expect(kept.map(({ queryKey }) => queryKey.slice(0, 5))).toEqual([[...whose, 'managed-cards']])
  expect(
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryHash }) => queryHash)
      .join(),
  ).not.toMatch(/undefined/)
  await act(() => result.current.block.mutateAsync({ id: '1' }))
  expect(queryClient.getMutationCache().getAll()[0]?.options.mutationKey).toEqual([
    ...whose,
    'managed-cards',
    'block',
  ])
  expect(weavrKey(weavr, 'users', 'list')).toEqual([...whose, 'users', 'list'])
})

it('shows nothing of one user under another of the same identity, and keeps nothing of the first', async () => {
  const { cached, queryClient, start, weavr, wrapper } = openCache()
  const seen: [user: string | undefined, shown: string][] = []
  const { result } = renderHook(
    () => {
      const factors = useAuthenticationFactors({ placeholderData: keepPreviousData })
      const block = useBlockManagedCard()
      seen.push([weavr.session.getState().credentials?.id, JSON.stringify([factors.data, block.data])])
      return { factors, block }
    },
    { wrapper },
  )
  await start(maya)
  await waitFor(() => expect(JSON.stringify(result.current.factors.data)).toContain('maya'))
  await act(() => result.current.block.mutateAsync({ id: '1' }))
  await start(jonas)
  expect(cached(weavr.scope, '1', '11')).toEqual([])
  expect(queryClient.getMutationCache().getAll()).toEqual([])
  expect(result.current.block.status).toBe('idle')
  await waitFor(() => expect(JSON.stringify(result.current.factors.data)).toContain('jonas'))
  expect(seen.filter(([user, shown]) => user === '12' && shown.includes('maya'))).toEqual([])
})

it('keeps nothing that a cache which outlived the page brings of another user', async () => {
  const { cached, queryClient, start, weavr, wrap } = openCache()
  render(wrap(<Cards />))
  const of = (identityId: string, credentialsId: string) =>
    queryClient.setQueryData(['weavr', weavr.scope, identityId, credentialsId, 'users', 'list'], [])
  of('1', '11')
  of('1', '12')
  of('2', '21')
  await start(maya)
  const whose = cached(weavr.scope).map(({ queryKey }) => queryKey[3])
  expect(new Set(whose)).toEqual(new Set(['11']))
})

it('holds on to what was removed for a second at most, though its component stays', async () => {
  const { cached, queryClient, signOut, start, wrapper } = openCache()
  const use = () => ({ cards: useManagedCards(), block: useBlockManagedCard() })
  const { result, unmount } = renderHook(use, { wrapper })
  await start(maya)
  await waitFor(() => expect(result.current.cards.isSuccess).toBe(true))
  await act(() => result.current.block.mutateAsync({ id: '1' }))
  const removed = [...cached(), ...queryClient.getMutationCache().getAll()]
  expect(removed.map(({ gcTime }) => gcTime)).toEqual([300_000, 300_000])
  await signOut()
  unmount()
  expect(removed.map(({ gcTime }) => gcTime)).toEqual([1_000, 1_000])
})

it('drops the answer to a user that comes when another one is signed in', async () => {
  const answers: (() => void)[] = []
  const { queryClient, start, weavr } = openCache({
    fetch: () =>
      new Promise((resolve) => answers.push(() => resolve(Response.json({ cards: [], count: 0 })))),
  })
  await start(maya)
  const query = managedCardsQuery(weavr)
  const outcome = queryClient.fetchQuery(query).catch((error: unknown) => error)
  await waitFor(() => expect(answers).toHaveLength(1))
  await start(jonas)
  answers[0]!()
  expect(await outcome).toBeInstanceOf(Error)
  expect(queryClient.getQueryCache().getAll()).toEqual([])
  // Options that outlived their user.
  await expect(queryClient.fetchQuery(query)).rejects.toMatchObject({ code: 'replaced' })
})

it.each([
  ['a component', true],
  ['a loader', false],
])(
  'aborts what %s reads when its session ends, by one signal that nobody had to join',
  async (_, isShown) => {
    const signals: (AbortSignal | null | undefined)[] = []
    const { queryClient, signOut, start, weavr, wrap } = openCache({
      fetch: (_, init) => {
        // The sign-out itself.
        if (init?.keepalive) return Promise.resolve(new Response(null, { status: 204 }))
        signals.push(init?.signal)
        return new Promise(() => {})
      },
    })
    const join = vi.spyOn(AbortSignal, 'any')
    await start(maya)
    if (isShown) render(wrap(<Cards />))
    else queryClient.fetchQuery(managedCardsQuery(weavr)).catch(() => {})
    await waitFor(() => expect(signals).toHaveLength(1))
    expect(signals[0]?.aborted).toBe(false)
    await signOut()
    expect(signals[0]?.aborted).toBe(true)
    expect(join).not.toHaveBeenCalled()
    join.mockRestore()
  },
)

it.each([
  ['two base URLs', { baseUrl: 'https://other.example/weavr' }],
  ['two names', { name: 'second' }],
])('keeps two sessions on one QueryClient apart: %s', async (_, options) => {
  const queryClient = new QueryClient()
  const first = openCache({ queryClient })
  const second = openCache({ queryClient, ...options })
  render(
    <>
      {first.wrap(<Cards />)}
      {second.wrap(<Cards />)}
    </>,
  )
  await first.start(maya)
  await second.start(maya)
  await waitFor(() => expect(text().match(/Card of maya, answer 1/g)).toHaveLength(2))
  expect([first.sent, second.sent].map((sent) => sent.length)).toEqual([1, 1])
  await first.signOut()
  expect(text().match(/Card of maya/g)).toHaveLength(1)
  expect(first.cached(first.weavr.scope)).toEqual([])
  // Still the query that the component looks at.
  const [live] = second.cached(second.weavr.scope)
  expect(live?.getObserversCount()).toBe(1)
  await act(() => queryClient.invalidateQueries({ queryKey: weavrKey(second.weavr, 'managed-cards') }))
  await screen.findByText('Card of maya, answer 2')
})

it('purges at a sign-out though the provider has gone', async () => {
  const { queryClient, signOut, start, wrap, weavr } = openCache()
  const { unmount } = render(wrap(<Cards />))
  await start(maya)
  await screen.findByText('Card of maya, answer 1')
  unmount()
  queryClient
    .getMutationCache()
    .build(queryClient, { mutationKey: weavrKey(weavr, 'managed-cards', 'block') })
  queryClient.setQueryData(['todos'], ['milk'])
  await signOut()
  expect(
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey),
  ).toEqual([['todos']])
  expect(queryClient.getMutationCache().getAll()).toEqual([])
})

it('purges when time runs out though the provider has gone, before anybody mounts again', async () => {
  const { advance, queryClient, sent, start, weavr, wrap } = openCache()
  const { unmount } = render(wrap(<Cards />))
  await start(maya)
  await screen.findByText('Card of maya, answer 1')
  unmount()
  await advance(300_001)
  expect(weavr.session.getState().status).toBe('ended')
  expect(queryClient.getQueryCache().getAll()).toEqual([])
  render(wrap(<Cards />))
  expect(text()).toBe('')
  expect(sent).toHaveLength(1)
})

it('purges what a loader fetched where no provider ever was', async () => {
  const { queryClient, signOut, start, weavr } = openCache()
  await start(maya)
  await queryClient.fetchQuery(managedCardsQuery(weavr))
  expect(queryClient.getQueryCache().getAll()).toHaveLength(1)
  await signOut()
  expect(queryClient.getQueryCache().getAll()).toEqual([])
})

it('connects before the queries of the same commit ask', async () => {
  const order: string[] = []
  const { platform, start, weavr, wrap } = openCache()
  const { openTabChannel } = platform
  platform.openTabChannel = (...channel) => {
    order.push('connected')
    return openTabChannel.call(platform, ...channel)
  }
  await start(maya)
  function Asks() {
    useQuery({ queryKey: ['asks', weavr.scope], queryFn: () => order.push('asked') })
    return null
  }
  render(wrap(<Asks />))
  await waitFor(() => expect(order).toHaveLength(2))
  expect(order).toEqual(['connected', 'asked'])
})

it('purges a cache once, however often a provider was mounted on it', async () => {
  const { queryClient, start, signOut, wrap } = openCache()
  for (let times = 0; times < 3; times++) {
    render(wrap(<Cards />))
    cleanup()
  }
  await start(maya)
  const looksAt = vi.spyOn(queryClient.getMutationCache(), 'findAll')
  await signOut()
  expect(looksAt).toHaveBeenCalledOnce()
})

it('takes what plain mutation options show off the page at once', async () => {
  const { signOut, start, weavr, wrap } = openCache()
  let block: (variables: { id: string }) => Promise<unknown> = () =>
    Promise.reject(new Error('not there yet'))
  function Block() {
    const { data, mutateAsync } = useMutation(blockManagedCardMutation(weavr))
    useEffect(() => void (block = mutateAsync))
    return <p>{JSON.stringify(data)}</p>
  }
  weavr.session.connect()
  await start(maya)
  render(wrap(<Block />))
  await act(() => block({ id: '1' }))
  await screen.findByText(/Card of maya/)
  await signOut()
  await waitFor(() => expect(text()).toBe(''))
})
