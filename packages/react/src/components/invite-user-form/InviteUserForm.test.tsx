import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, demoCardholder, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it, vi } from 'vitest'
import { stepUp } from '../own-user/stepUp.test.fixture.js'
import { InviteUserForm, type InviteUserFormProps } from './InviteUserForm.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

async function open(props: InviteUserFormProps = {}) {
  const view = await renderWithWeavr(<InviteUserForm {...props} />, {
    sandbox,
    clock,
    expiryPrompt: false,
    signedIn: true,
  })
  await act(() => stepUp(view.weavr))
  return view
}
const button = (name: string) => screen.getByRole('button', { name })

async function type(email = 'priya@northwind.example') {
  await userEvent.type(screen.getByLabelText('First name'), 'Priya')
  await userEvent.type(screen.getByLabelText('Last name'), 'Nair')
  await userEvent.type(screen.getByLabelText('E-mail'), email)
  await userEvent.click(screen.getByRole('checkbox', { name: /^Cards/ }))
}
const priyas = () => Object.values(sandbox.state.users).filter(({ name }) => name === 'Priya')

it('adds somebody with roles, invites them, says so, and is empty for the next', async () => {
  const onInvited = vi.fn()
  await open({ onInvited })
  await type()
  await userEvent.click(button('Send the invite'))
  const said = await screen.findByText('Priya Nair is invited. The link went to priya@northwind.example.')
  expect(said).toHaveFocus()
  expect(priyas()).toMatchObject([{ roles: ['CARDS_MANAGEMENT_ROLE'], invite: { consumed: false } }])
  expect(onInvited).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'Priya' }))
  expect(screen.getByLabelText('First name')).toHaveValue('')
})

it('says what is missing before it sends anything', async () => {
  await open()
  await userEvent.click(button('Send the invite'))
  expect(screen.getByRole('group', { name: 'Please check:' })).toHaveFocus()
  expect(screen.getAllByRole('link', { name: 'This is needed.' })).toHaveLength(3)
  expect(screen.getByRole('link', { name: 'Choose at least one.' })).toBeInTheDocument()
  expect(priyas()).toEqual([])
})

it('says at the field that an address is used, and keeps what was typed', async () => {
  await open()
  await type(demoCardholder.email)
  await userEvent.click(button('Send the invite'))
  await waitFor(() => expect(screen.getByLabelText('E-mail')).toHaveFocus())
  expect(screen.getByText(/Somebody uses this address already/)).toBeInTheDocument()
  expect(screen.getByLabelText('First name')).toHaveValue('Priya')
  expect(screen.queryByRole('alert')).toBeNull()
})

it('adds nobody twice when only the invite did not go out', async () => {
  await open()
  await type()
  sandbox.faults.add({ operationId: 'userInviteSend', status: 400, times: 1 })
  await userEvent.click(button('Send the invite'))
  expect(await screen.findByText('Priya Nair was added, but the invite didn’t go out.')).toHaveRole('alert')
  await userEvent.click(button('Send the invite again'))
  await screen.findByText(/^Priya Nair is invited/)
  expect(priyas()).toHaveLength(1)
})

it('adds nobody twice when it is not known whether it was done', async () => {
  const { clock } = await open()
  await type()
  const remove = sandbox.faults.add({ operationId: 'userCreate', networkError: 'answer-lost' })
  await userEvent.click(button('Send the invite'))
  // The kit tries again by itself first.
  await waitFor(async () => {
    await clock.advance(30_000)
    expect(screen.getByRole('alert')).toHaveTextContent(/^We can’t tell yet if this was done/)
  })
  expect(screen.getByLabelText('First name')).toHaveValue('Priya')
  remove()
  await userEvent.click(button('Send the invite'))
  await screen.findByText(/^Priya Nair is invited/)
  expect(priyas()).toHaveLength(1)
})
