import { act, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, onTestFinished } from 'vitest'
import { WeavrSessionProvider } from '../weavr-session-provider/WeavrSessionProvider.js'
import { SignIn } from './SignIn.js'

const page = (
  <WeavrSessionProvider baseUrl="https://app.example/weavr" fetch={() => Promise.reject(new Error('sent'))}>
    <SignIn passwordField="plain" />
  </WeavrSessionProvider>
)

it('cannot be sent by the browser before React runs, which would post it to the page', async () => {
  const container = document.body.appendChild(document.createElement('main'))
  container.innerHTML = renderToString(page)
  expect(screen.getByRole('button', { name: 'Sign in' })).toBeDisabled()

  const root = await act(async () => hydrateRoot(container, page))
  onTestFinished(() => {
    act(() => root.unmount())
    container.remove()
  })
  expect(screen.getByRole('button', { name: 'Sign in' })).toBeEnabled()
})
