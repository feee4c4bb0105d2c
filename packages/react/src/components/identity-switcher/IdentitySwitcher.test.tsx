import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, demoMultiUser, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, it, vi } from 'vitest'
import { useManagedAccounts } from '../../resources/managed-accounts/managedAccountHooks.js'
import { RequireSession } from '../../session/RequireSession.js'
import { IdentitySwitcher } from './IdentitySwitcher.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const identityOf = (type: 'CORPORATE' | 'CONSUMER') => {
  const { email } = demoMultiUser
  const mine = Object.values(sandbox.state.users).filter((user) => user.email === email)
  return Object.values(sandbox.state.identities).find(
    (identity) => identity.type === type && mine.some(({ identityId }) => identityId === identity.id),
  )!
}

async function open(ui = <IdentitySwitcher />, queryClient = new QueryClient()) {
  const company = identityOf('CORPORATE')
  const view = await renderWithWeavr(ui, {
    sandbox,
    clock,
    queryClient,
    expiryPrompt: false,
    signedIn: { ...demoMultiUser, identity: { type: 'CORPORATE', id: company.id } },
  })
  return { ...view, company, queryClient }
}

it('lists the identities, and marks the current one in words', async () => {
  const { company } = await open()
  expect(screen.getByRole('region', { name: 'Your accounts' })).toBeInTheDocument()
  const items = await screen.findAllByRole('listitem')
  expect(items.map((item) => item.textContent)).toEqual([
    `${company.name}CompanyYou are here`,
    'Ines DuartePersonal',
  ])
  expect(items.map((item) => item.getAttribute('aria-current'))).toEqual(['true', null])
  expect(screen.getAllByRole('button')).toHaveLength(1)
})

it('goes on as another; nothing of the former remains', async () => {
  function Accounts() {
    const { data } = useManagedAccounts()
    return <output>{data?.items.map(({ friendlyName }) => friendlyName).join()}</output>
  }
  const onSwitched = vi.fn()
  const { company, container, queryClient, weavr } = await open(
    <>
      <IdentitySwitcher onSwitched={onSwitched} />
      <Accounts />
    </>,
  )
  const before = weavr.session.getState()
  await waitFor(() => expect(queryClient.getQueryCache().getAll().length).toBeGreaterThan(1))
  await userEvent.click(await screen.findByRole('button', { name: /Ines Duarte/ }))
  await waitFor(() =>
    expect(weavr.session.getState()).toMatchObject({ status: 'active', identity: { type: 'CONSUMER' } }),
  )
  expect(weavr.session.getState().token).not.toBe(before.token)
  const items = await screen.findAllByRole('listitem')
  expect(items[1]).toHaveAttribute('aria-current', 'true')
  expect(screen.getByRole('heading', { name: 'Your accounts' })).toHaveFocus()
  const keys = queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => JSON.stringify(queryKey))
  expect(keys.length).toBeGreaterThan(0)
  expect(keys.filter((key) => key.includes(company.id))).toEqual([])
  const told = JSON.stringify([onSwitched.mock.calls, container.innerHTML])
  expect(onSwitched).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ identity: weavr.session.getState().identity }),
  )
  for (const { token } of [before, weavr.session.getState()]) expect(told).not.toContain(token)
})

it('tells of the switch although it is gone by then', async () => {
  const onSwitched = vi.fn()
  const Keyed = () => (
    <RequireSession keepMounted>{<IdentitySwitcher onSwitched={onSwitched} />}</RequireSession>
  )
  const { weavr } = await open(<Keyed />)
  await userEvent.click(await screen.findByRole('button', { name: /Ines Duarte/ }))
  await waitFor(() => expect(weavr.session.getState().identity?.type).toBe('CONSUMER'))
  await waitFor(() => expect(onSwitched).toHaveBeenCalledOnce())
})

it('stays where it was when the switch is refused, or does not arrive', async () => {
  const { company, weavr } = await open()
  const button = await screen.findByRole('button', { name: /Ines Duarte/ })
  for (const [fault, words] of [
    [{ status: 403 }, 'You can’t act for this account any more.'],
    [{ status: 503 }, 'That didn’t work. Try again in a moment.'],
    [{ networkError: true }, 'We couldn’t reach the service.'],
  ] as const) {
    sandbox.faults.add({ operationId: 'requestAccessToken', ...fault, times: 1 })
    await userEvent.click(button)
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words))
    expect(button).toHaveFocus()
    expect(weavr.session.getState()).toMatchObject({ status: 'active', identity: { id: company.id } })
  }
})

it('sends nothing while Weavr asks to wait', async () => {
  const { clock, weavr } = await open()
  sandbox.faults.add({
    operationId: 'requestAccessToken',
    status: 429,
    headers: { 'retry-after': '20' },
    times: 1,
  })
  const button = await screen.findByRole('button', { name: /Ines Duarte/ })
  await userEvent.click(button)
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('You can try again in 20 seconds.'))
  expect(button).toHaveAttribute('aria-disabled', 'true')
  await userEvent.click(button)
  expect(weavr.session.getState().identity?.type).toBe('CORPORATE')
  await clock.advance(20_000)
  expect(screen.queryByRole('alert')).toBeNull()
})

it('says that the list did not load, never that there is none, and loads it again', async () => {
  const view = await renderWithWeavr(<IdentitySwitcher />, { sandbox, clock, expiryPrompt: false })
  expect(screen.getByRole('status')).toHaveTextContent('Loading your accounts…')
  sandbox.faults.add({ operationId: 'userIdentities', status: 403, times: 1 })
  await view.signIn()
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('We couldn’t load your accounts.'))
  expect(screen.queryByRole('list')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findAllByRole('listitem')).toHaveLength(1)
})

it('says what the messages of the provider say, and offers nothing where there is one account alone', async () => {
  const messages = { identitySwitcher: { title: 'Switch' } }
  await renderWithWeavr(<IdentitySwitcher />, {
    sandbox,
    clock,
    expiryPrompt: false,
    messages,
    signedIn: true,
  })
  expect(await screen.findByRole('list', { name: 'Switch' })).toBeInTheDocument()
  expect(screen.queryByRole('button')).toBeNull()
})
