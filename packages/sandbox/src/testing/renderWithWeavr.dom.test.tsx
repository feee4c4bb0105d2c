import { RequireSession, useManagedCards } from '@weavr-kit/react'
import { expect, it } from 'vitest'
import { createTabs } from './createTabs.js'
import { renderWithWeavr } from './renderWithWeavr.js'

function Cards() {
  const { data } = useManagedCards()
  return (
    <ul>
      {data?.items.map(({ id, friendlyName }) => (
        <li key={id}>{friendlyName}</li>
      ))}
    </ul>
  )
}

const screenOfCards = (
  <RequireSession fallback={<p>Sign in first</p>}>
    <Cards />
  </RequireSession>
)

it('renders signed out, then shows the sandbox once signed in', async () => {
  const { getByText, findByText, signIn, weavr } = await renderWithWeavr(screenOfCards)
  expect(getByText('Sign in first')).toBeTruthy()
  await signIn()
  expect(await findByText('Travel')).toBeTruthy()
  expect(weavr.session.getState().status).toBe('active')
})

it('warns and ends as its clock moves', async () => {
  const { clock, findByText, weavr, queryByRole, findByRole } = await renderWithWeavr(screenOfCards, {
    signedIn: true,
  })
  await findByText('Travel')
  expect(queryByRole('alertdialog')).toBe(null)
  await clock.advance(240_000)
  expect(weavr.session.getState().status).toBe('expiring')
  expect(await findByRole('alertdialog')).toBeTruthy()
  await clock.advance(60_000)
  expect(weavr.session.getState().status).toBe('ended')
  expect(await findByText('Sign in first')).toBeTruthy()
})

it('lets several tabs share a clock and a sandbox', async () => {
  const tabs = createTabs()
  const first = await renderWithWeavr(screenOfCards, { clock: tabs.clock, tab: tabs.open(), signedIn: true })
  const second = await renderWithWeavr(screenOfCards, {
    clock: tabs.clock,
    tab: tabs.open(),
    sandbox: first.sandbox,
  })
  await first.clock.advance(0)
  expect(second.weavr.session.getState().status).toBe('active')
})
