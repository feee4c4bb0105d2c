import { QueryClient } from '@tanstack/react-query'
import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import { isWeavrError, type SessionGrant } from '@weavr-kit/core'
import { StrictMode, type ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { ada, jonas, maya, openCache } from '../internal/openCache.test.fixture.js'
import { useAcceptInvite } from './useAcceptInvite.js'
import { useLostPassword } from './useLostPassword.js'
import { useSignIn } from './useSignIn.js'
import { useSignInFlow } from './useSignInFlow.js'
import { useSignOut } from './useSignOut.js'

const password = 'secret'
const grants: Record<string, SessionGrant> = {
  'maya@northwind.example': maya,
  'jonas@northwind.example': jonas,
}

/** A server that answers when it is told to, in whatever order. */
function openSlow() {
  const waiting: { path: string; email: string; answer: (body: object) => void }[] = []
  const revoked: (string | null)[] = []
  const opened = openCache({
    queryClient: new QueryClient(),
    async fetch(input, init) {
      const request = new Request(input, init)
      const { pathname } = new URL(request.url)
      if (pathname.endsWith('/logout')) {
        revoked.push(request.headers.get('authorization'))
        return new Response(null, { status: 204 })
      }
      if (pathname.endsWith('/validate')) return new Response(null, { status: 204 })
      if (pathname.endsWith('/identities'))
        return Response.json({ identities: [{ id: maya.identity }, { id: ada.identity }] })
      const { email = '' } = (await request.json()) as { email?: string }
      return new Promise((resolve) =>
        waiting.push({ path: pathname, email, answer: (body) => resolve(Response.json(body)) }),
      )
    },
  })
  const asked = (count: number) => waitFor(() => expect(waiting).toHaveLength(count))
  return {
    ...opened,
    revoked,
    waiting,
    asked,
    /** Answers the request of that number. */
    answer: (index: number, body: object = grants[waiting[index]!.email]!) =>
      act(async () => waiting[index]!.answer(body)),
    /** Waits until that token has come too late: then Weavr is told that it is done with. */
    dropped: (token: string) => waitFor(() => expect(revoked).toEqual([`Bearer ${token}`])),
    signedInAs: () => {
      const { status, credentials } = opened.weavr.session.getState()
      return [status, credentials?.id]
    },
  }
}

const strict = (wrapper: (props: { children?: ReactNode }) => ReactNode) =>
  function Strict(props: { children?: ReactNode }) {
    return <StrictMode>{wrapper(props)}</StrictMode>
  }

it('lets the second user stay who was answered first', async () => {
  const { answer, asked, dropped, signedInAs, wrapper } = openSlow()
  const { result } = renderHook(() => ({ first: useSignIn(), second: useSignIn() }), {
    wrapper: strict(wrapper),
  })
  act(() => result.current.first.mutate({ email: 'maya@northwind.example', password }))
  await asked(1)
  act(() => result.current.second.mutate({ email: 'jonas@northwind.example', password }))
  await asked(2)
  await answer(1)
  await waitFor(() => expect(signedInAs()).toEqual(['active', '12']))
  await answer(0)
  await dropped('maya')
  expect(signedInAs()).toEqual(['active', '12'])
  await waitFor(() => expect(isWeavrError(result.current.first.error, 'replaced')).toBe(true))
})

it('signs nobody in after a sign-out that came meanwhile', async () => {
  const { answer, asked, dropped, signedInAs, wrapper } = openSlow()
  const { result } = renderHook(() => ({ signIn: useSignIn(), signOut: useSignOut() }), { wrapper })
  act(() => result.current.signIn.mutate({ email: 'maya@northwind.example', password }))
  await asked(1)
  await act(() => result.current.signOut.mutateAsync())
  await answer(0)
  await waitFor(() => expect(result.current.signIn.isError).toBe(true))
  await dropped('maya')
  expect(signedInAs()).toEqual(['signed-out', undefined])
})

it('signs nobody in for a form that has gone, and somebody for one that is there again', async () => {
  const { answer, asked, dropped, signedInAs, wrap } = openSlow()
  function Form() {
    const { mutate } = useSignIn()
    return <button onClick={() => mutate({ email: 'maya@northwind.example', password })}>Sign in</button>
  }
  const ui = (form: ReactNode) => <StrictMode>{wrap(form)}</StrictMode>
  const { rerender } = render(ui(<Form />))
  act(() => screen.getByRole('button').click())
  await asked(1)
  rerender(ui(null))
  await answer(0)
  await dropped('maya')
  expect(signedInAs()).toEqual(['signed-out', undefined])
  rerender(ui(<Form />))
  act(() => screen.getByRole('button').click())
  await asked(2)
  await answer(1)
  await waitFor(() => expect(signedInAs()).toEqual(['active', '11']))
})

it('sends nothing for a form that goes as it is sent, nor lets it overtake the next', async () => {
  const { answer, asked, signedInAs, waiting, wrap } = openSlow()
  function Form({ email }: { email: string }) {
    const { mutate } = useSignIn()
    return <button onClick={() => mutate({ email, password })}>Sign in</button>
  }
  const { rerender } = render(wrap(<Form email="maya@northwind.example" />))
  act(() => {
    screen.getByRole('button').click()
    rerender(wrap(<Form key="next" email="jonas@northwind.example" />))
  })
  act(() => screen.getByRole('button').click())
  await asked(1)
  await answer(0)
  await waitFor(() => expect(signedInAs()).toEqual(['active', '12']))
  expect(waiting).toHaveLength(1)
})

it('signs nobody in for a flow that was started over, and shows where that is', async () => {
  const { answer, asked, dropped, signedInAs, wrapper } = openSlow()
  const onSignedIn = vi.fn()
  const { result } = renderHook(() => useSignInFlow({ onSignedIn }), { wrapper })
  act(() => void result.current.signIn({ email: 'maya@northwind.example', password }))
  await asked(1)
  act(() => result.current.startOver())
  await answer(0)
  await dropped('maya')
  expect(signedInAs()).toEqual(['signed-out', undefined])
  expect(result.current.state).toEqual({ status: 'credentials', email: 'maya@northwind.example' })
  expect(onSignedIn).not.toHaveBeenCalled()
})

it('sends nothing for a flow that was started over while its password was asked for', async () => {
  const { answer, asked, signedInAs, waiting, wrapper } = openSlow()
  const { result } = renderHook(() => useSignInFlow(), { wrapper })
  let give = (_password: string) => {}
  act(
    () =>
      void result.current.signIn({
        email: 'maya@northwind.example',
        password: () => new Promise((resolve) => (give = resolve)),
      }),
  )
  act(() => result.current.startOver())
  act(() => void result.current.signIn({ email: 'jonas@northwind.example', password }))
  await asked(1)
  await act(async () => give(password))
  await answer(0)
  await waitFor(() => expect(result.current.state.status).toBe('signed-in'))
  expect(signedInAs()).toEqual(['active', '12'])
  expect(waiting).toHaveLength(1)
})

it('lets an identity be chosen, though the password of a form that had gone came meanwhile', async () => {
  const { answer, asked, signedInAs, wrapper } = openSlow()
  const invite = renderHook(() => useAcceptInvite({ userId: '11', inviteCode: 'code' }), { wrapper })
  await waitFor(() => expect(invite.result.current.state.status).toBe('password'))
  let give = (_password: string) => {}
  act(() => void invite.result.current.accept(() => new Promise((resolve) => (give = resolve))))
  invite.unmount()
  const { result } = renderHook(() => useSignInFlow(), { wrapper })
  act(() => void result.current.signIn({ email: 'maya@northwind.example', password }))
  await asked(1)
  await answer(0, { token: 'auth', tokenType: 'AUTH' })
  await waitFor(() => expect(result.current.state.status).toBe('choosing-identity'))
  await act(async () => give(password))
  act(() => void result.current.choose(maya.identity))
  await asked(2)
  await answer(1, maya)
  await waitFor(() => expect(signedInAs()).toEqual(['active', '11']))
})

it('takes a flow that was overtaken by a sign-out back to its form, without blaming anybody', async () => {
  const { answer, asked, dropped, signedInAs, wrapper } = openSlow()
  const { result } = renderHook(() => ({ flow: useSignInFlow(), signOut: useSignOut() }), { wrapper })
  act(() => void result.current.flow.signIn({ email: 'maya@northwind.example', password }))
  await asked(1)
  await act(() => result.current.signOut.mutateAsync())
  await answer(0)
  await dropped('maya')
  expect(signedInAs()).toEqual(['signed-out', undefined])
  await waitFor(() =>
    expect(result.current.flow.state).toEqual({ status: 'credentials', email: 'maya@northwind.example' }),
  )
})

it('signs nobody in with an identity that was chosen before the flow was started over', async () => {
  const { answer, asked, dropped, signedInAs, waiting, wrapper } = openSlow()
  const { result } = renderHook(() => useSignInFlow(), { wrapper })
  act(() => void result.current.signIn({ email: 'maya@northwind.example', password }))
  await asked(1)
  await answer(0, { token: 'auth', tokenType: 'AUTH' })
  await waitFor(() => expect(result.current.state.status).toBe('choosing-identity'))
  act(() => void result.current.choose(maya.identity))
  await asked(2)
  expect(waiting[1]?.path).toMatch(/access_token$/)
  act(() => result.current.startOver())
  await answer(1, maya)
  await dropped('maya')
  expect([signedInAs(), result.current.state.status]).toEqual([['signed-out', undefined], 'credentials'])
})

it('signs nobody in with a new password once the form has gone or was started over', async () => {
  const { answer, asked, dropped, revoked, signedInAs, wrapper } = openSlow()
  const link = { email: 'maya@northwind.example', code: '123456' }
  const { result, unmount } = renderHook(() => useLostPassword({ link }), { wrapper })
  act(() => void result.current.resume({ newPassword: password }))
  await asked(1)
  act(() => result.current.startOver())
  await answer(0)
  await dropped('maya')
  expect([signedInAs(), result.current.state.status]).toEqual([['signed-out', undefined], 'email'])
  unmount()

  const again = renderHook(() => useLostPassword({ link: { ...link, email: 'jonas@northwind.example' } }), {
    wrapper,
  })
  act(() => void again.result.current.resume({ newPassword: password }))
  await asked(2)
  again.unmount()
  revoked.length = 0
  await answer(1)
  await dropped('jonas')
  expect(signedInAs()).toEqual(['signed-out', undefined])
})

it('signs nobody in for an invite whose form has gone', async () => {
  const { answer, asked, dropped, signedInAs, wrapper } = openSlow()
  const { result, unmount } = renderHook(() => useAcceptInvite({ userId: '11', inviteCode: 'code' }), {
    wrapper,
  })
  await waitFor(() => expect(result.current.state.status).toBe('password'))
  act(() => void result.current.accept(password))
  await asked(1)
  unmount()
  await answer(0, maya)
  await dropped('maya')
  expect(signedInAs()).toEqual(['signed-out', undefined])
})
