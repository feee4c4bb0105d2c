import { configure, fireEvent, render, screen } from '@testing-library/react'
import { createWeavr } from '@weavr-kit/react'
import { createSandbox, createSandboxFetch, demoUser } from '@weavr-kit/sandbox'
import { expect, it } from 'vitest'
import { App } from './App'

// A busy machine takes longer than the second that Testing Library waits.
configure({ asyncUtilTimeout: 15_000 })

it('lists the cards of whoever signs in, until they sign out', async () => {
  const baseUrl = 'https://app.example/api/weavr'
  render(
    <App
      weavr={createWeavr({ baseUrl, fetch: createSandboxFetch({ sandbox: createSandbox(), baseUrl }) })}
    />,
  )
  fireEvent.change(screen.getByLabelText('E-mail'), { target: { value: demoUser.email } })
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: demoUser.password } })
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(await screen.findByText('Travel')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Sign out' }))
  expect(await screen.findByLabelText('E-mail')).toBeTruthy()
})
