import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { RequireSession } from '../../session/RequireSession.js'
import { useSessionTimeLeft } from '../../session/useSessionTimeLeft.js'
import { WeavrSessionProvider } from './WeavrSessionProvider.js'

const Probe = () => createElement('p', null, useManagedCards().status, ' ', useSessionTimeLeft())

it('renders on a server: signed out, nothing sent, no page needed', () => {
  expect(typeof window).toBe('undefined')
  const fetch = () => Promise.reject(new Error('sent'))
  const html = renderToString(
    createElement(WeavrSessionProvider, { baseUrl: 'https://app.example/weavr', fetch }, createElement(Probe), createElement(RequireSession, { fallback: 'Sign in', children: 'secret' })),
  )
  expect(html).toBe('<p>pending<!-- --> <!-- -->0</p>Sign in')
})
