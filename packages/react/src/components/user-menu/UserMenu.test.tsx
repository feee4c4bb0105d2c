import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, demoCardholder, demoConsumerUser, demoUser, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import type { SignInParams } from '@weavr-kit/core'
import { beforeEach, expect, it, vi } from 'vitest'
import { inesAtWork } from './inesAtWork.test.fixture.js'
import { UserMenu, type UserMenuProps } from './UserMenu.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const open = (signedIn: SignInParams | boolean = true, props: UserMenuProps = {}) =>
  renderWithWeavr(<UserMenu {...props} />, { sandbox, clock, expiryPrompt: false, signedIn })
const trigger = () => document.querySelector('[data-part=trigger]')!
// jsdom hides what is a popover, and has no way to show it: nothing in it has a role.
const inMenu = (text: string) =>
  within(document.querySelector<HTMLElement>('[data-part=menu]')!).getByText(text)

it.each([
  ['the root user of a company', demoUser, 'Signed in as Maya Lindqvist Northwind Studio Ltd'],
  ['an authorised user', demoCardholder, 'Signed in as Jonas Keane Northwind Studio Ltd'],
])('says on its button who is signed in, and for whom: %s', async (_, user, name) => {
  await open(user)
  expect(await screen.findByRole('button', { name })).toHaveAttribute('aria-expanded', 'false')
})

it('names a consumer once', async () => {
  sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers, seed: 'demo-consumer' })
  await open(demoConsumerUser)
  await waitFor(() => expect(trigger()).toHaveTextContent(/^TVSigned in as Tomas Vella$/))
})

it('offers nothing to switch to where there is one identity alone', async () => {
  await open()
  await screen.findByRole('button', { name: /Maya/ })
  expect(document.querySelector('[data-part=identities]')).toBeNull()
  expect(document.querySelector('[data-part=security]')).toBeNull()
})

it('lets out although it could not read who is signed in', async () => {
  sandbox.faults.add({ operationId: 'corporateGet', status: 400 })
  const onSignOut = vi.fn()
  const { weavr } = await open(true, { onSignOut })
  expect(await screen.findByRole('button', { name: /^Your account/ })).toBeInTheDocument()
  await userEvent.click(inMenu('Sign out'))
  await waitFor(() => expect(weavr.session.getState().status).toBe('ended'))
  expect(onSignOut).toHaveBeenCalledOnce()
  expect(trigger()).toBeNull()
})

it('switches to another identity, and tells of it', async () => {
  const onSwitched = vi.fn()
  const { weavr } = await open(inesAtWork(sandbox), { onSwitched, securityHref: '/security' })
  await screen.findByRole('button', { name: /Ines Duarte Atelier Sol Lda/ })
  expect(inMenu('Security')).toHaveAttribute('href', '/security')
  sandbox.faults.add({ operationId: 'requestAccessToken', status: 403, times: 1 })
  await userEvent.click(inMenu('Personal'))
  await waitFor(() =>
    expect(screen.getByText('You can’t act for this account any more.')).toBeInTheDocument(),
  )
  expect(weavr.session.getState().identity?.type).toBe('CORPORATE')
  await userEvent.click(inMenu('Personal'))
  await waitFor(() => expect(weavr.session.getState().identity?.type).toBe('CONSUMER'))
  expect(onSwitched).toHaveBeenCalledOnce()
  await waitFor(() => expect(trigger()).toHaveTextContent(/^IDSigned in as Ines Duarte$/))
  expect(inMenu('Atelier Sol Lda')).toBeInTheDocument()
})

it('is not there while nobody is signed in', async () => {
  const { container } = await open(false)
  expect(container).toBeEmptyDOMElement()
})
