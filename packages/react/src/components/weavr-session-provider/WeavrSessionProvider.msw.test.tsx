// The test that docs/testing.md shows, kept true.
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, demoUser } from '@weavr-kit/sandbox'
import { sandboxHandlers } from '@weavr-kit/sandbox/msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { useSignIn } from '../../session/useSignIn.js'
import { WeavrSessionProvider } from './WeavrSessionProvider.js'

const baseUrl = 'http://localhost:3000/api/weavr'
const server = setupServer(...sandboxHandlers({ sandbox: createSandbox(), baseUrl }))
beforeAll(() => server.listen())
afterAll(() => server.close())

function App() {
  const { mutate } = useSignIn()
  const { data } = useManagedCards()
  return (
    <>
      <button onClick={() => mutate(demoUser)}>Sign in</button>
      {data?.items.map((card) => (
        <p key={card.id}>{card.friendlyName}</p>
      ))}
    </>
  )
}

it('lists the cards of whoever signs in', async () => {
  render(
    <WeavrSessionProvider baseUrl={baseUrl}>
      <App />
    </WeavrSessionProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(await screen.findByText('Travel')).toBeInTheDocument()
})
