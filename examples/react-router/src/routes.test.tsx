import { QueryClient } from '@tanstack/react-query'
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react'
import { createWeavr, signIn } from '@weavr-kit/react'
import { createSandbox, createSandboxFetch, demoUser } from '@weavr-kit/sandbox'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import { createRoutes } from './routes'

// A busy machine takes longer than the second that Testing Library waits.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

function open() {
  const baseUrl = 'https://app.example/api/weavr'
  const weavr = createWeavr({ baseUrl, fetch: createSandboxFetch({ sandbox: createSandbox(), baseUrl }) })
  const router = createMemoryRouter(createRoutes({ weavr, queryClient: new QueryClient() }))
  render(<RouterProvider router={router} />)
  return { weavr, router }
}

async function submit(password: string) {
  fireEvent.change(await screen.findByLabelText('E-mail'), { target: { value: demoUser.email } })
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: password } })
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
}

it('asks who is there, then lists their cards', async () => {
  const { router } = open()
  await submit('Wrong-2026')
  expect((await screen.findByRole('alert')).textContent).toBe('E-mail or password is not right.')
  await submit(demoUser.password)
  expect(await screen.findByText('Travel')).toBeTruthy()
  expect(router.state.location.pathname).toBe('/')
})

it('leads on whoever comes to have a session otherwise, as in another tab', async () => {
  const { weavr, router } = open()
  await screen.findByLabelText('E-mail')
  await signIn(weavr, demoUser)
  expect(await screen.findByText('Travel')).toBeTruthy()
  expect(router.state.location.pathname).toBe('/')
})
