import { act, fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, it } from 'vitest'
import { maya, openCache } from '../internal/openCache.test.fixture.js'
import { useManagedCards } from '../resources/managed-cards/managedCardHooks.js'
import { SecureProvider } from '../secure/SecureProvider.js'
import { RequireSession } from './RequireSession.js'
import { useExtendSession } from './useExtendSession.js'
import { useSessionTimeLeft } from './useSessionTimeLeft.js'
import { useSignIn } from './useSignIn.js'
import { useSignInFlow } from './useSignInFlow.js'
import { useStepUp } from './useStepUp.js'
import { useWeavrSession } from './useWeavrSession.js'

const secret = { ...maya, token: 'token-that-nobody-may-see' }

interface Fiber {
  memoizedState: unknown
  memoizedProps: unknown
  child: Fiber | null
  sibling: Fiber | null
  alternate: Fiber | null
}

/** Whatever a component holds: its props, and what its hooks remember. Functions are not looked into. */
function holds(value: unknown, wanted: string, seen = new Set<unknown>()): boolean {
  if (typeof value === 'string') return value.includes(wanted)
  if (typeof value !== 'object' || value === null || value instanceof Node || seen.has(value)) return false
  seen.add(value)
  return Object.values(value).some((part) => holds(part, wanted, seen))
}

/** Hooks are a list, and a fiber points to all others: only what a fiber holds by itself is looked at. */
function findHolders(root: Fiber, wanted: string): Fiber[] {
  const found: Fiber[] = []
  const walk = (fiber: Fiber | null) => {
    for (let at = fiber; at; at = at.sibling) {
      for (const held of [at.memoizedProps, at.memoizedState]) if (holds(held, wanted)) found.push(at)
      walk(at.child)
    }
  }
  walk(root)
  return found
}

const fiberOf = (element: Element) =>
  Object.entries(element).find(([name]) => name.startsWith('__reactContainer'))?.[1] as Fiber

it('holds the token in no component, whatever it asks for', async () => {
  const { start, wrap, weavr } = openCache()
  function Everything() {
    const all = useWeavrSession()
    const none = useWeavrSession((session) => (session as { token?: string }).token)
    const same = useWeavrSession((session) => session)
    const kept = useRef(all)
    useSignIn()
    useSignInFlow()
    useExtendSession()
    useSessionTimeLeft()
    useStepUp()
    useManagedCards()
    return <p>{JSON.stringify([all, same, kept.current, none ?? 'none'])}</p>
  }
  const { container } = render(
    wrap(
      <SecureProvider uiKey="key" environment="sandbox">
        <RequireSession keepMounted>
          <Everything />
        </RequireSession>
      </SecureProvider>,
    ),
  )
  await start(secret)
  expect(weavr.session.getState().token).toBe(secret.token)
  expect(screen.getByText(/none/).textContent).toMatch(/"status":"active".*"none"/)
  expect(findHolders(fiberOf(container), secret.token)).toEqual([])
  // It is found where it is.
  expect(holds({ deep: [{ state: weavr.session.getState() }] }, secret.token)).toBe(true)
  await act(async () => void (await weavr.session.signOut()))
})

it('holds the token in no component that has kept the session alive', async () => {
  const { start, wrap } = openCache()
  function Stay() {
    const { mutate, status } = useExtendSession()
    return <button onClick={() => mutate()}>{status}</button>
  }
  const { container } = render(wrap(<Stay />))
  await start(secret)
  fireEvent.click(screen.getByRole('button', { name: 'idle' }))
  await screen.findByRole('button', { name: 'success' })
  expect(findHolders(fiberOf(container), secret.token)).toEqual([])
})
