import { QueryClient } from '@tanstack/react-query'
import { configure, fireEvent, render, screen } from '@testing-library/react'
import { createWeavr } from '@weavr-kit/react'
import { createSandbox, createSandboxFetch, demoUser } from '@weavr-kit/sandbox'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, it } from 'vitest'
import { createRoutes } from './routes'

// A busy machine takes longer than the second that Testing Library waits.
configure({ asyncUtilTimeout: 15_000 })

it('asks who is there, then lists their cards', async () => {
  const baseUrl = 'https://app.example/api/weavr'
  const weavr = createWeavr({ baseUrl, fetch: createSandboxFetch({ sandbox: createSandbox(), baseUrl }) })
  const router = createMemoryRouter(createRoutes({ weavr, queryClient: new QueryClient() }))
  render(<RouterProvider router={router} />)
  fireEvent.change(await screen.findByLabelText('E-mail'), { target: { value: demoUser.email } })
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: demoUser.password } })
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(await screen.findByText('Travel')).toBeTruthy()
  expect(router.state.location.pathname).toBe('/')
})
