import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, demoCardholder, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it, vi } from 'vitest'
import type { UserRole } from '../user-roles/userRoleMessages.js'
import { UserList, type UserListProps } from './UserList.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const jonas = () => Object.values(sandbox.state.users).find(({ name }) => name === 'Jonas')!
const open = (props: UserListProps = {}) =>
  renderWithWeavr(<UserList {...props} />, { sandbox, clock, expiryPrompt: false, signedIn: true })
const row = (name: RegExp) => screen.findByRole('row', { name })

/** jsdom has no popovers, and hides what is one: nothing in it has a role. */
async function choose(words: string) {
  const cells = within(await row(/Jonas Keane/))
  await userEvent.click(cells.getByRole('button', { name: 'Actions for Jonas Keane' }))
  await userEvent.click(cells.getByText(words))
}

const addUser = (name: string, roles: UserRole[], active = true) => {
  const { invite: _, ...like } = jonas()
  const id = `9${Object.keys(sandbox.state.users).length}`
  // As a whole: what the sandbox lists follows from the object.
  sandbox.state.users = {
    ...sandbox.state.users,
    [id]: { ...like, id, name, email: `${name}@northwind.example`, roles, active },
  }
}

it('says who is here and what each may do, and why some of it cannot be changed', async () => {
  await open()
  expect(await row(/^Jonas Keane/)).toHaveTextContent(/jonas@northwind.exampleCard holder ?Active/)
  const own = within(await row(/^Maya Lindqvist/))
  expect(own.getByText('You')).toBeInTheDocument()
  expect(own.getAllByText('You can’t change your own roles.')).not.toHaveLength(0)
  expect(own.queryByRole('button')).toBeNull()
  expect(screen.getByRole('heading', { name: 'People 2' })).toBeInTheDocument()
})

it('changes roles in a dialog, and says so where the press was', async () => {
  await open()
  await choose('Change roles')
  const dialog = within(await screen.findByRole('dialog', { name: 'Roles of Jonas Keane' }))
  expect(dialog.getByRole('checkbox', { name: /^Card holder/ })).toBeChecked()
  await userEvent.click(dialog.getByRole('checkbox', { name: /^Card holder/ }))
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
  expect(dialog.getByText('Choose at least one.')).toBeInTheDocument()
  await userEvent.click(dialog.getByRole('checkbox', { name: /^Money/ }))
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Saved. The roles of Jonas Keane have changed.')).toHaveRole('status')
  expect(jonas().roles).toEqual(['FUNDS_MANAGEMENT_ROLE'])
  await waitFor(async () => expect(await row(/Jonas Keane/)).toHaveTextContent('Money'))
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('deactivates once it was confirmed, telling of the cards they hold, and activates again', async () => {
  await open({ cardsHref: ({ id }) => `/cards?holder=${id}` })
  await choose('Deactivate')
  const dialog = within(await screen.findByRole('dialog', { name: 'Deactivate Jonas Keane?' }))
  expect(await dialog.findByText(/They hold 1 card, which goes on working./)).toBeInTheDocument()
  expect(dialog.getByRole('link', { name: 'Look at their cards' })).toHaveAttribute(
    'href',
    `/cards?holder=${jonas().id}`,
  )
  expect(jonas().active).toBe(true)
  await userEvent.click(dialog.getByRole('button', { name: 'Deactivate' }))
  expect(await screen.findByText('Jonas Keane can’t sign in any more.')).toBeInTheDocument()
  expect(jonas().active).toBe(false)
  await waitFor(async () => expect(await row(/Jonas Keane/)).toHaveTextContent('Deactivated'))
  await choose('Activate')
  expect(await screen.findByText('Jonas Keane can sign in again.')).toBeInTheDocument()
  expect(jonas().active).toBe(true)
})

it('takes the admin role from nobody who is the last one with it', async () => {
  jonas().roles = ['ADMIN']
  addUser('Ada', ['ADMIN'], false)
  await open()
  await choose('Change roles')
  const dialog = within(await screen.findByRole('dialog'))
  await waitFor(() => expect(dialog.getByRole('checkbox', { name: /^Admin/ })).toBeDisabled())
  expect(dialog.getByText('This is the last admin. Make somebody else admin first.')).toBeInTheDocument()
  await userEvent.click(dialog.getByRole('checkbox', { name: /^Cards/ }))
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
  await screen.findByText(/^Saved/)
  expect(jonas().roles).toEqual(['CARDS_MANAGEMENT_ROLE', 'ADMIN'])
  await choose('Deactivate')
  expect(await screen.findByText(/^This is the last admin/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Deactivate' })).toBeNull()
})

it('may take it where there is another admin', async () => {
  jonas().roles = ['ADMIN']
  addUser('Ada', ['ADMIN'])
  await open()
  await choose('Deactivate')
  expect(await screen.findByRole('button', { name: 'Deactivate' })).toBeInTheDocument()
})

it('says why Weavr refused, and keeps the dialog', async () => {
  await open()
  sandbox.faults.add({
    operationId: 'userUpdate',
    status: 409,
    body: { errorCode: 'ADMIN_ROLE_REMOVAL_NOT_ALLOWED' },
  })
  await choose('Change roles')
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Only the owner can take the admin role away.')
  expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus()
})

it('says of an accepted invite that there is nothing to send', async () => {
  await open()
  await choose('Send an invite again')
  expect(await screen.findByText('Jonas Keane has accepted an invite already.')).toBeInTheDocument()
})

it('asks Weavr for what the filters say, and tells the app', async () => {
  addUser('Ada', ['ADMIN'], false)
  const onFiltersChange = vi.fn()
  await open({ onFiltersChange })
  await row(/Jonas Keane/)
  await userEvent.selectOptions(screen.getByLabelText('State'), 'Deactivated')
  expect(onFiltersChange).toHaveBeenLastCalledWith({ state: 'deactivated' })
  await row(/^Ada Keane/)
  await waitFor(() => expect(screen.queryByRole('row', { name: /Jonas/ })).toBeNull())
  expect(screen.getByText('1 person')).toHaveRole('status')
})

it('tells who has no right to see them, and offers no invite', async () => {
  await renderWithWeavr(<UserList />, { sandbox, clock, expiryPrompt: false, signedIn: demoCardholder })
  expect(await screen.findByText('Your role can’t see who else is here. Ask an admin.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Invite someone' })).toBeNull()
})
