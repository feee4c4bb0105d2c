import { QueryClient } from '@tanstack/react-query'
import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import { createWeavr, isWeavrError, type IdentityChoiceError } from '@weavr-kit/core'
import { createSandbox, createSandboxFetch, demoMultiUser, demoUser } from '@weavr-kit/sandbox'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { WeavrSessionProvider } from '../components/weavr-session-provider/WeavrSessionProvider.js'
import { RequireSession } from './RequireSession.js'
import { useExtendSession } from './useExtendSession.js'
import { useSessionTimeLeft } from './useSessionTimeLeft.js'
import { useSignIn } from './useSignIn.js'
import { useSignOut } from './useSignOut.js'
import { useStartSession } from './useStartSession.js'
import { useWeavrFetch } from './useWeavrFetch.js'
import { useWeavrSession } from './useWeavrSession.js'

const baseUrl = 'https://app.example/weavr'

function setUp() {
  const tab = createManualPlatform()
  const sandbox = createSandbox({ clock: tab.clock.trueClock })
  const weavr = createWeavr({
    baseUrl,
    platform: tab.platform,
    fetch: createSandboxFetch({ sandbox, baseUrl }),
  })
  const queryClient = new QueryClient()
  const wrapper = ({ children }: { children?: ReactNode }) => (
    <WeavrSessionProvider weavr={weavr} queryClient={queryClient} expiryPrompt={false}>
      {children}
    </WeavrSessionProvider>
  )
  return {
    ...tab,
    sandbox,
    weavr,
    queryClient,
    wrapper,
    advance: (ms: number) => act(() => tab.clock.advance(ms)),
  }
}

it('signs in and out; no token and no password stays in the cache', async () => {
  const { queryClient, weavr, wrapper } = setUp()
  const { result, unmount } = renderHook(
    () => ({ signIn: useSignIn(), signOut: useSignOut(), status: useWeavrSession(({ status }) => status) }),
    { wrapper },
  )
  expect(result.current.status).toBe('signed-out')
  act(() => result.current.signIn.mutate(demoUser))
  await waitFor(() => expect(result.current.signIn.isSuccess).toBe(true))
  expect(result.current.status).toBe('active')
  expect(result.current.signIn.data).toMatchObject({
    status: 'active',
    identity: weavr.session.getState().identity,
  })
  expect(JSON.stringify(result.current.signIn.data)).not.toContain(weavr.session.getState().token)
  act(() => result.current.signOut.mutate())
  await waitFor(() => expect(result.current.signOut.isSuccess).toBe(true))
  expect(result.current.status).toBe('ended')
  unmount()
  await waitFor(() => expect(queryClient.getMutationCache().getAll()).toEqual([]))
})

it('fails with a typed error: wrong password, and an identity to choose', async () => {
  const { wrapper } = setUp()
  const { result } = renderHook(() => useSignIn(), { wrapper })
  act(() => result.current.mutate({ ...demoUser, password: 'wrong' }))
  await waitFor(() => expect(result.current.error).toMatchObject({ status: 403 }))
  act(() => result.current.mutate(demoMultiUser))
  await waitFor(() => expect(isWeavrError(result.current.error, 'identity-choice')).toBe(true))
  const { identities } = result.current.error as IdentityChoiceError
  act(() => result.current.mutate({ identity: identities[1]!.id }))
  await waitFor(() => expect(result.current.data?.identity).toEqual(identities[1]!.id))
})

it('survives the end of the session that a sign-in replaces', async () => {
  const { queryClient, weavr, wrapper } = setUp()
  const { result } = renderHook(() => useSignIn(), { wrapper })
  act(() => result.current.mutate(demoUser))
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  const first = weavr.session.getState().identity
  const choice = (await act(() =>
    result.current.mutateAsync(demoMultiUser).catch((error: unknown) => error),
  )) as IdentityChoiceError
  let during: number | undefined
  weavr.session.onPurge(
    () => (during = queryClient.isMutating({ mutationKey: ['weavr', weavr.scope, 'session'] })),
  )
  act(() => result.current.mutate({ identity: choice.identities[0]!.id }))
  await waitFor(() => expect(result.current.data?.identity?.id).toBe(choice.identities[0]!.id.id))
  expect(during).toBe(1)
  expect(weavr.session.getState().identity).not.toEqual(first)
})

it('starts a session from a grant, extends it, and fetches with its token', async () => {
  const { advance, sandbox, weavr, wrapper } = setUp()
  const granted = await sandbox.fetch(
    new Request('http://sandbox/multi/login_with_password', {
      method: 'POST',
      headers: { 'api-key': sandbox.apiKey, 'content-type': 'application/json' },
      body: JSON.stringify({ email: demoUser.email, password: { value: demoUser.password } }),
    }),
  )
  const { result } = renderHook(
    () => ({ start: useStartSession(), extend: useExtendSession(), fetch: useWeavrFetch() }),
    { wrapper },
  )
  const before = result.current
  const grant = (await granted.json()) as Parameters<typeof before.start>[0]
  act(() => void before.start(grant))
  await advance(250_000)
  expect(weavr.session.getState().status).toBe('expiring')
  await act(async () => void (await before.extend.mutateAsync()))
  expect(weavr.session.getState().status).toBe('active')
  expect(result.current.fetch).toBe(before.fetch)
  expect((await result.current.fetch(`${baseUrl}/managed_cards?limit=1`)).status).toBe(200)
})

it('counts whole seconds, in the component that asks alone', async () => {
  const { advance, weavr, wrapper } = setUp()
  let parentRenders = 0
  const Countdown = () => <output>{useSessionTimeLeft()}</output>
  const Parent = ({ onRender }: { onRender: () => void }) => {
    onRender()
    useWeavrSession(({ status }) => ({ status }))
    return <Countdown />
  }
  render(<Parent onRender={() => parentRenders++} />, { wrapper })
  expect(screen.getByRole('status').textContent).toBe('0')
  const grant = { token: 'token', identity: { type: 'CORPORATE', id: '1' } } as const
  act(() => void weavr.session.start(grant))
  expect(screen.getByRole('status').textContent).toBe('300')
  const rendered = parentRenders
  await advance(1_500)
  expect(screen.getByRole('status').textContent).toBe('299')
  await advance(9_000)
  expect(screen.getByRole('status').textContent).toBe('290')
  expect(parentRenders).toBe(rendered)
})

it('unmounts what needs a session; kept mounted, only the same identity gets its typing back', async () => {
  const { advance, weavr, wrapper } = setUp()
  const start = (id: string) =>
    act(() => void weavr.session.start({ token: 'token', identity: { type: 'CORPORATE', id } }))
  render(
    <>
      <RequireSession fallback={<p>Sign in</p>}>
        <p>Plain</p>
      </RequireSession>
      <RequireSession keepMounted>
        <input aria-label="Reference" />
      </RequireSession>
    </>,
    { wrapper },
  )
  const field = () => document.querySelector('input')
  expect([screen.queryByText('Plain'), field()]).toEqual([null, null])
  start('1')
  expect([screen.queryByText('Sign in'), screen.queryByText('Plain')]).toEqual([null, expect.anything()])
  const typed = field()!
  typed.value = 'Invoice 7'
  await advance(300_000)
  expect([screen.queryByText('Plain'), screen.queryByRole('textbox'), field()]).toEqual([null, null, typed])
  start('1')
  expect(screen.getByRole('textbox')).toBe(typed)
  await advance(300_000)
  start('2')
  expect(field()!.value).toBe('')
  await advance(300_000)
  const late = render(
    <RequireSession keepMounted>
      <input aria-label="Late" />
    </RequireSession>,
    { wrapper },
  )
  expect(late.container.innerHTML).toBe('')
  start('2')
  await act(() => weavr.session.signOut())
  expect(field()).toBe(null)
})
