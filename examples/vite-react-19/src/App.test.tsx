import { configure, fireEvent, render, screen } from '@testing-library/react'
import { createSandbox, demoUser } from '@weavr-kit/sandbox'
import { sandboxHandlers } from '@weavr-kit/sandbox/msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { App } from './App'

// A busy machine takes longer than the second that Testing Library waits.
configure({ asyncUtilTimeout: 15_000 })

const server = setupServer(...sandboxHandlers({ sandbox: createSandbox(), baseUrl: '/api/weavr' }))
beforeAll(() => server.listen())
afterAll(() => server.close())

it('lists the cards of whoever signs in, until they sign out', async () => {
  render(<App />)
  fireEvent.change(screen.getByLabelText('E-mail'), { target: { value: demoUser.email } })
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: demoUser.password } })
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(await screen.findByText('Travel')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Sign out' }))
  expect(await screen.findByLabelText('E-mail')).toBeTruthy()
})
