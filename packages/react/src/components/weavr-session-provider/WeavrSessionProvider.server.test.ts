import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { RequireSession } from '../../session/RequireSession.js'
import { useSessionTimeLeft } from '../../session/useSessionTimeLeft.js'
import { ManagedCardList } from '../managed-card-list/ManagedCardList.js'
import { SignIn } from '../sign-in/SignIn.js'
import { WeavrSessionProvider } from './WeavrSessionProvider.js'

const Probe = () => createElement('p', null, useManagedCards().status, ' ', useSessionTimeLeft())

/** What Next.js stops at, where it renders a page before anybody asks for it. */
function watchUnsteady() {
  const calls = [vi.spyOn(Date, 'now'), vi.spyOn(Math, 'random'), vi.spyOn(crypto, 'getRandomValues')]
  return () => calls.map((spy) => spy.mock.calls.length)
}

it('renders ahead of time on a server: neither the time nor chance is asked', () => {
  const readCalls = watchUnsteady()
  const form = createElement(SignIn, { passwordField: 'plain' })
  const html = renderToString(
    createElement(
      WeavrSessionProvider,
      { baseUrl: '/api/weavr' },
      createElement(Probe),
      createElement(RequireSession, { fallback: form, children: createElement(ManagedCardList) }),
    ),
  )
  expect(html).toContain('Sign in')
  expect(readCalls()).toEqual([0, 0, 0])
  vi.restoreAllMocks()
})

it('renders on a server: signed out, nothing sent, no page needed', () => {
  expect(typeof window).toBe('undefined')
  const fetch = () => Promise.reject(new Error('sent'))
  const html = renderToString(
    createElement(
      WeavrSessionProvider,
      { baseUrl: 'https://app.example/weavr', fetch },
      createElement(Probe),
      createElement(RequireSession, { fallback: 'Sign in', children: 'secret' }),
    ),
  )
  expect(html).toBe('<p>pending<!-- --> <!-- -->0</p>Sign in')
})

it('renders neither page nor sign-in form where the token is in a cookie: only the browser can ask whose', () => {
  const html = renderToString(
    createElement(
      WeavrSessionProvider,
      { baseUrl: '/api/weavr', tokenIn: 'cookie' },
      createElement(RequireSession, { fallback: 'Sign in', children: 'secret' }),
    ),
  )
  expect(html).toBe('')
})
