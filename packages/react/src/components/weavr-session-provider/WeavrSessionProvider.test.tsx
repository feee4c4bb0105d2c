import {
  QueryClient,
  QueryClientProvider,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import { createWeavr, signIn, type SessionEvent } from '@weavr-kit/core'
import { createSandbox, createSandboxFetch, demoUser } from '@weavr-kit/sandbox'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { StrictMode, useEffect } from 'react'
import { expect, it, vi } from 'vitest'
import { useWeavr } from '../../internal/useWeavr.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { RequireSession } from '../../session/RequireSession.js'
import { useWeavrSession } from '../../session/useWeavrSession.js'
import { WeavrSessionProvider } from './WeavrSessionProvider.js'

const baseUrl = 'https://app.example/weavr'

function setUp() {
  const tab = createManualPlatform()
  const sandbox = createSandbox({ clock: tab.clock.trueClock })
  return {
    ...tab,
    options: {
      baseUrl,
      platform: tab.platform,
      fetch: createSandboxFetch({ sandbox, baseUrl }),
      expiryPrompt: false as const,
    },
  }
}

const CardCount = () => <p>{useManagedCards().data?.count}</p>
const useWeavrStatus = () => useWeavrSession(({ status }) => status)

it('says how to mend a missing provider', () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(() => renderHook(() => useWeavr())).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', code: 'no-provider' }),
  )
  silenced.mockRestore()
})

it('makes one session, which lives through StrictMode and re-renders', async () => {
  const { clock, options } = setUp()
  const seen = new Set<unknown>()
  const App = ({ onSession }: { onSession: (session: unknown) => void }) => {
    const weavr = useWeavr()
    onSession(weavr)
    return <p>{useWeavrStatus()}</p>
  }
  const ui = (
    <StrictMode>
      <WeavrSessionProvider {...options}>
        <App onSession={(weavr) => seen.add(weavr)} />
      </WeavrSessionProvider>
    </StrictMode>
  )
  const { rerender } = render(ui)
  rerender(ui)
  const [weavr] = [...seen] as [ReturnType<typeof createWeavr>]
  expect(seen.size).toBe(1)
  await act(async () => void (await signIn(weavr, demoUser)))
  screen.getByText('active')
  expect(clock.pendingTimers()).toBe(1)
  await act(() => clock.advance(240_000))
  screen.getByText('expiring')
})

it('leaves only the timer of the session running when it unmounts, and nothing after its end', async () => {
  const { clock, options } = setUp()
  const weavr = createWeavr(options)
  const { unmount } = render(<WeavrSessionProvider weavr={weavr} expiryPrompt={false} />)
  await act(async () => void (await signIn(weavr, demoUser)))
  unmount()
  expect(clock.pendingTimers()).toBe(1)
  await clock.advance(300_000)
  expect(weavr.session.getState()).toMatchObject({ status: 'ended', endReason: 'payer-idle' })
  expect(clock.pendingTimers()).toBe(0)
})

it('purges what is its own at the end, and nothing else', async () => {
  const { options } = setUp()
  const weavr = createWeavr(options)
  const queryClient = new QueryClient()
  queryClient.setQueryData(['todos'], ['milk'])
  const view = renderHook(
    () => {
      useMutation({ mutationKey: ['todos'], mutationFn: async () => 1 })
      return useManagedCards()
    },
    {
      wrapper: ({ children }) => (
        <QueryClientProvider client={queryClient}>
          <WeavrSessionProvider weavr={weavr} expiryPrompt={false}>
            {children}
          </WeavrSessionProvider>
        </QueryClientProvider>
      ),
    },
  )
  await act(async () => void (await signIn(weavr, demoUser)))
  await waitFor(() => expect(view.result.current.isSuccess).toBe(true))
  const own = queryClient
    .getMutationCache()
    .build(queryClient, { mutationKey: weavrKey(weavr, 'managed-cards', 'block') })
  const theirs = queryClient.getMutationCache().build(queryClient, { mutationKey: ['todos'] })
  const hung = queryClient.fetchQuery({
    queryKey: weavrKey(weavr, 'managed-cards', 'hung'),
    queryFn: ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))),
  })
  const outcome = hung.catch(() => 'cancelled')
  let cachedWhenHeard: unknown
  weavr.session.subscribe(() => (cachedWhenHeard ??= queryClient.getQueriesData({ queryKey: ['weavr'] })))
  await act(() => weavr.session.signOut())
  expect(cachedWhenHeard).toEqual([])
  expect(await outcome).toBe('cancelled')
  expect(queryClient.getQueryData(['todos'])).toEqual(['milk'])
  expect(queryClient.getMutationCache().getAll()).toContain(theirs)
  expect(queryClient.getMutationCache().getAll()).not.toContain(own)
  expect(view.result.current).toMatchObject({ data: undefined, fetchStatus: 'idle' })
})

it('brings a QueryClient where there is none, takes the nearest, and shadows nobody’s', () => {
  const { options } = setUp()
  const nearest = new QueryClient()
  const given = new QueryClient()
  const clientSeen = (outer: QueryClient | undefined, queryClient?: QueryClient) => {
    const inner = ({ children }: { children: React.ReactNode }) => (
      <WeavrSessionProvider {...options} queryClient={queryClient}>
        {children}
      </WeavrSessionProvider>
    )
    return renderHook(() => useQueryClient(), {
      wrapper: outer
        ? ({ children }) => <QueryClientProvider client={outer}>{inner({ children })}</QueryClientProvider>
        : inner,
    }).result.current
  }
  expect(clientSeen(undefined)).toBeInstanceOf(QueryClient)
  expect(clientSeen(nearest)).toBe(nearest)
  expect(clientSeen(undefined, given)).toBe(given)
  expect(clientSeen(nearest, given)).toBe(nearest)
})

it('keeps Weavr data in the client it was given, beside the app’s own', async () => {
  const { options } = setUp()
  const [nearest, given] = [new QueryClient(), new QueryClient()]
  const weavr = createWeavr(options)
  const Both = () => (
    <>
      <CardCount />
      <p>{useQuery({ queryKey: ['own'], queryFn: () => 'own data' }).data}</p>
    </>
  )
  render(
    <QueryClientProvider client={nearest}>
      <WeavrSessionProvider weavr={weavr} queryClient={given} expiryPrompt={false}>
        <Both />
      </WeavrSessionProvider>
    </QueryClientProvider>,
  )
  await act(async () => void (await signIn(weavr, demoUser)))
  await screen.findByText('own data')
  await waitFor(() =>
    expect(given.getQueriesData({ queryKey: weavrKey(weavr, 'managed-cards') })[0]?.[1]).toBeTruthy(),
  )
  expect(nearest.getQueriesData({ queryKey: ['weavr'] })).toEqual([])
})

it('tells the listener of the latest render', async () => {
  const { options } = setUp()
  const [first, second] = [vi.fn<(event: SessionEvent) => void>(), vi.fn<(event: SessionEvent) => void>()]
  let weavr: ReturnType<typeof useWeavr> | undefined
  const Take = ({ onTake }: { onTake: (taken: typeof weavr) => void }) => {
    onTake(useWeavr())
    return null
  }
  const ui = (onSessionEvent: typeof first) => (
    <WeavrSessionProvider {...options} onSessionEvent={onSessionEvent}>
      <Take onTake={(taken) => (weavr = taken)} />
    </WeavrSessionProvider>
  )
  render(ui(first)).rerender(ui(second))
  await act(async () => void (await signIn(weavr!, demoUser)))
  expect(first).not.toHaveBeenCalled()
  expect(second.mock.calls[0]![0]).toMatchObject({ type: 'started' })
  expect(JSON.stringify(second.mock.calls)).not.toContain(weavr!.session.getState().token)
})

it('leads nobody to another page before the server has said whose cookie it is', () => {
  const leave = vi.fn()
  function Leave() {
    useEffect(leave)
    return null
  }
  const fetch = vi.fn(() => new Promise<Response>(() => {}))
  render(
    <WeavrSessionProvider baseUrl={baseUrl} tokenIn="cookie" fetch={fetch}>
      <RequireSession fallback={<Leave />}>secret</RequireSession>
    </WeavrSessionProvider>,
  )
  expect(fetch).toHaveBeenCalledOnce()
  expect(leave).not.toHaveBeenCalled()
})
