import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { SignInParams } from '@weavr-kit/core'
import { createSandbox, demoCardholder, demoConsumerUser, demoUser, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it } from 'vitest'
import { stepUp } from '../own-user/stepUp.test.fixture.js'
import { StepUpDialog } from '../step-up-dialog/StepUpDialog.js'
import { Security } from './Security.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

async function open(signedIn: SignInParams = demoUser, { steppedUp = true } = {}) {
  const view = await renderWithWeavr(<Security passwordField="plain" authy />, {
    sandbox,
    clock,
    expiryPrompt: false,
    signedIn,
  })
  if (steppedUp) await act(() => stepUp(view.weavr))
  await screen.findByRole('region', { name: 'Phone' })
  return view
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const userOf = ({ email }: { email: string }) =>
  Object.values(sandbox.state.users).find((user) => user.email === email)!
const factorsOf = (user: { email: string }) =>
  userOf(user).factors.map(({ channel, status }) => `${channel} ${status}`)

async function changeNumber(number: string) {
  await userEvent.click(button('Change the number'))
  expect(screen.getByLabelText('Country code')).toHaveFocus()
  await userEvent.type(screen.getByLabelText('Country code'), '353')
  await userEvent.type(screen.getByLabelText('Mobile number'), number)
  await userEvent.click(button('Save and send a code'))
}

it('says which phone gets codes, and what confirms that it is the payer', async () => {
  await open(demoCardholder)
  expect(screen.getByText('+353 857654321').closest('div')).toHaveTextContent('Confirmed')
  const devices = within(screen.getByRole('region', { name: 'How you confirm it’s you' }))
  expect(devices.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Text messageActive',
    'Phone with fingerprint or faceActiveUnlink',
  ])
})

it.each([
  ['the root user of a company', demoUser],
  ['an authorised user', demoCardholder],
])('changes the number and confirms it with a code: %s', async (_, user) => {
  await open(user)
  await changeNumber('085 999 88 77')
  expect(await screen.findByText('Enter the 6 digits that we sent to +353 859998877.')).toBeInTheDocument()
  expect(userOf(user).mobile).toEqual({ countryCode: '+353', number: '859998877' })
  expect(factorsOf(user)).toContain('SMS PENDING_VERIFICATION')
  await userEvent.type(screen.getByLabelText('Code from the message'), '111111')
  await userEvent.click(button('Confirm the phone'))
  expect(await screen.findByText(/That code isn’t right/)).toBeInTheDocument()
  await userEvent.clear(screen.getByLabelText('Code from the message'))
  await userEvent.type(screen.getByLabelText('Code from the message'), '123 456')
  await userEvent.click(button('Confirm the phone'))
  await waitFor(() => expect(screen.getByText(/^This phone confirms from now on/)).toHaveFocus())
  expect(factorsOf(user)).toContain('SMS ACTIVE')
})

it('changes the number of a consumer', async () => {
  sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers, seed: 'demo-consumer' })
  await open(demoConsumerUser)
  await changeNumber('859998877')
  await screen.findByText(/^Enter the 6 digits/)
  expect(userOf(demoConsumerUser).mobile?.number).toBe('859998877')
})

it('says what is wrong with a number before it sends it, and keeps what was typed', async () => {
  await open()
  await changeNumber('12')
  expect(screen.getByText(/This is no mobile number/)).toBeInTheDocument()
  expect(screen.getByLabelText('Mobile number')).toHaveValue('12')
  await userEvent.click(button('Cancel'))
  expect(screen.getByRole('heading', { name: 'Phone' })).toHaveFocus()
})

it('says that a number was changed too often', async () => {
  userOf(demoUser).mobileChanges = 3
  await open()
  await changeNumber('859998877')
  expect(await screen.findByRole('alert')).toHaveTextContent('The number was changed too often.')
  expect(screen.getByLabelText('Mobile number')).toHaveValue('859998877')
})

it('confirms a phone that is not confirmed yet', async () => {
  userOf(demoCardholder).factors = []
  await open(demoCardholder, { steppedUp: false })
  expect(screen.getByText('Not confirmed yet')).toBeInTheDocument()
  await userEvent.click(button('Confirm this phone'))
  await userEvent.type(await screen.findByLabelText('Code from the message'), '123456')
  await userEvent.click(button('Confirm the phone'))
  await screen.findByText(/^This phone confirms from now on/)
  expect(factorsOf(demoCardholder)).toEqual(['SMS ACTIVE'])
})

async function changePassword(old: string, next: string) {
  await userEvent.type(screen.getByLabelText('Current password'), old)
  await userEvent.type(screen.getByLabelText('New password'), next)
  await userEvent.click(button('Save the new password'))
}

it('changes the password, and says at each field what is wrong with it', async () => {
  const { weavr } = await open()
  await userEvent.click(button('Change the password'))
  expect(screen.getByRole('heading', { name: 'Password' })).toHaveFocus()
  await changePassword('not-this', 'Next-2026-pass')
  expect(await screen.findByText('That is not your current password.')).toBeInTheDocument()
  await userEvent.clear(screen.getByLabelText('Current password'))
  await userEvent.clear(screen.getByLabelText('New password'))
  await changePassword(demoUser.password, 'short')
  expect(await screen.findByText('Too short. Use at least 8 characters.')).toBeInTheDocument()
  await userEvent.clear(screen.getByLabelText('Current password'))
  await userEvent.clear(screen.getByLabelText('New password'))
  await changePassword(demoUser.password, 'Next-2026-pass')
  await waitFor(() => expect(screen.getByText(/^Your password has changed/)).toHaveFocus())
  expect(sandbox.state.logins[demoUser.email]?.password).toBe('Next-2026-pass')
  expect(weavr.session.getState().status).toBe('active')
  expect(document.body.innerHTML).not.toContain('Next-2026-pass')
})

it('asks for a code before it reads the passwords, and keeps them where that is declined', async () => {
  await renderWithWeavr(
    <>
      <Security passwordField="plain" />
      <StepUpDialog />
    </>,
    { sandbox, clock, expiryPrompt: false, signedIn: true },
  )
  await userEvent.click(button('Change the password'))
  await changePassword(demoUser.password, 'Next-2026-pass')
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/to change your password/)).toBeInTheDocument()
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByLabelText('New password')).toHaveValue('Next-2026-pass')
  expect(sandbox.state.logins[demoUser.email]?.password).toBe(demoUser.password)
})

it('keeps nothing of a password that was not changed', async () => {
  await open()
  await userEvent.click(button('Change the password'))
  await userEvent.type(screen.getByLabelText('New password'), 'Next-2026-pass')
  await userEvent.click(button('Cancel'))
  await userEvent.click(button('Change the password'))
  expect(screen.getByLabelText('New password')).toHaveValue('')
})

it('links the Authy app, which waits for the device', async () => {
  await open()
  await userEvent.click(button('Link the Authy app'))
  expect(await screen.findByText('Accept it on your device. We see it by ourselves.')).toBeInTheDocument()
  expect(factorsOf(demoUser)).toContain('AUTHY PENDING_VERIFICATION')
  expect(screen.queryByRole('button', { name: 'Link the Authy app' })).toBeNull()
})

it('unlinks a device once it was asked whether it shall', async () => {
  await open(demoCardholder)
  await userEvent.click(button('Unlink: Phone with fingerprint or face'))
  expect(screen.getByText(/^It will not confirm anything any more/)).toBeInTheDocument()
  expect(factorsOf(demoCardholder)).toContain('BIOMETRIC ACTIVE')
  await userEvent.click(button('Unlink'))
  expect(await screen.findByText('Unlinked. It confirms nothing any more.')).toBeInTheDocument()
  expect(factorsOf(demoCardholder)).toContain('BIOMETRIC INACTIVE')
  await waitFor(() => expect(screen.queryByText('Phone with fingerprint or face')).toBeNull())
})

it('lets the password be changed although the rest could not be loaded', async () => {
  sandbox.faults.add({ operationId: 'authFactorsGet', status: 400 })
  await renderWithWeavr(<Security passwordField="plain" />, {
    sandbox,
    clock,
    expiryPrompt: false,
    signedIn: true,
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t load what protects you.')
  expect(button('Change the password')).toBeInTheDocument()
})
