import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, demoMultiUser, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it, vi } from 'vitest'
import { ManagedCardList, type ManagedCardListProps } from './ManagedCardList.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const open = (props: ManagedCardListProps = {}) =>
  renderWithWeavr(<ManagedCardList {...props} />, { sandbox, clock, expiryPrompt: false, signedIn: true })
const names = () =>
  screen.getAllByRole('article').map((face) => within(face).getByRole('heading').textContent)

it('lists what is not closed, with what each can spend', async () => {
  await open({ cardHref: ({ id }) => `/cards/${id}` })
  const travel = (await screen.findByRole('link', { name: 'Travel' })).closest('li')!
  expect(travel).toHaveTextContent('€1,277.50 on the card')
  expect(await screen.findAllByText('Main account', { selector: 'bdi' })).not.toHaveLength(0)
  expect(names().length).toBe(
    Object.values(sandbox.state.managedCards).filter(
      ({ state, identityId }) =>
        state.state !== 'DESTROYED' &&
        identityId === Object.values(sandbox.state.managedCards)[0]!.identityId,
    ).length,
  )
  expect(travel.querySelector('a')!.getAttribute('href')).toMatch(/^\/cards\/\d+$/)
})

it('asks Weavr for what the filters say, and tells the app', async () => {
  const onFiltersChange = vi.fn()
  await open({ onFiltersChange })
  await screen.findAllByRole('article')
  await userEvent.selectOptions(screen.getByLabelText('State'), 'Closed')
  expect(onFiltersChange).toHaveBeenLastCalledWith({ state: 'closed' })
  await waitFor(() =>
    expect(screen.getAllByText(/^(Expired|Closed)$/, { selector: 'span' })).not.toHaveLength(0),
  )
  expect(screen.getByText(/^\d+ cards?$/)).toHaveAttribute('role', 'status')
})

it('gets more, says so when that fails, and keeps what is there', async () => {
  await open({ pageSize: 2 })
  await screen.findAllByRole('article')
  const before = names()
  expect(before).toHaveLength(2)
  sandbox.faults.add({ operationId: 'managedCardsGet', status: 400, times: 1 })
  await userEvent.click(screen.getByRole('button', { name: /^Show/ }))
  expect(await screen.findByText(/^We couldn’t get more\. /)).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(names()).toEqual(before)
  await userEvent.click(screen.getByRole('button', { name: /^Show/ }))
  await waitFor(() => expect(names().length).toBeGreaterThan(2))
  expect(names().slice(0, 2)).toEqual(before)
  expect(screen.getAllByRole('listitem')[2]).toHaveFocus()
})

it('shows nothing of one payer while the next one waits', async () => {
  const { signIn } = await open()
  await screen.findAllByRole('article')
  sandbox.faults.add({ operationId: 'managedCardsGet', latencyMs: 60_000 })
  const other = Object.values(sandbox.state.identities).find(({ name }) => name === 'Ines Duarte')!
  await signIn({ ...demoMultiUser, identity: { type: 'CONSUMER', id: other.id } })
  expect(screen.queryByRole('article')).toBeNull()
})

it('renders a face of the app’s own', async () => {
  await open({ face: ({ friendlyName }) => <b>{friendlyName}!</b> })
  expect(await screen.findByText('Travel!')).toBeInTheDocument()
  expect(screen.queryByRole('article')).toBeNull()
})
