import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { configure, fireEvent, render, screen } from '@testing-library/react'
import { useSignIn, WeavrSessionProvider } from '@weavr-kit/react'
import { createSandbox, demoUser } from '@weavr-kit/sandbox'
import { sandboxHandlers } from '@weavr-kit/sandbox/msw'
import { setupServer } from 'msw/node'
import { Cards } from './Cards'

// A busy machine takes longer than the second that Testing Library waits.
configure({ asyncUtilTimeout: 15_000 })

// Whole, because Node's fetch knows of no page that an address could be relative to.
const baseUrl = 'http://localhost/api/weavr'
const server = setupServer(...sandboxHandlers({ sandbox: createSandbox(), baseUrl }))
beforeAll(() => server.listen())
afterAll(() => server.close())

it('lists the cards of whoever signs in', async () => {
  render(
    <WeavrSessionProvider baseUrl={baseUrl}>
      <DemoSignIn />
      <Cards />
    </WeavrSessionProvider>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(await screen.findByText('Travel')).toBeTruthy()
})

function DemoSignIn() {
  const signIn = useSignIn()
  return <button onClick={() => signIn.mutate(demoUser)}>Sign in</button>
}
