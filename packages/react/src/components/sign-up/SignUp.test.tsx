import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, sandboxOtp, sandboxProfiles, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, installSecureUi, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SecureProvider } from '../../secure/SecureProvider.js'
import { SignUp } from './SignUp.js'

const clock = createManualClock()
let sandbox: Sandbox
let uninstall: () => void
beforeEach(() => {
  sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })
  uninstall = installSecureUi(sandbox)
})
afterEach(() => uninstall())

const nora = {
  'First name': 'Nora',
  'Last name': 'Byrne',
  'E-mail': 'nora@example.org',
  'Country code': '+353',
  'Mobile number': '085 111 2223',
}
const company = {
  ...nora,
  'Your position': 'DIRECTOR',
  'Name of the company': 'Byrne Ceramics',
  'Kind of company': 'LLC',
  'Registration number': '700100',
  'Country of registration': 'IE',
}
const person = {
  ...nora,
  'Date of birth': '1990-01-02',
  'Street and number': '1 Quay Street',
  'Town or city': 'Galway',
  Postcode: 'H91 X1',
  Country: 'IE',
}

const signUp = (props: Partial<React.ComponentProps<typeof SignUp>> = {}) => (
  <SecureProvider uiKey="key" environment="sandbox">
    <SignUp
      type="corporate"
      profileId={sandboxProfiles.corporate}
      ipAddress="203.0.113.5"
      passwordField="plain"
      {...props}
    />
  </SecureProvider>
)
const open = (props: Parameters<typeof signUp>[0] = {}, more: Parameters<typeof renderWithWeavr>[1] = {}) =>
  renderWithWeavr(signUp(props), { sandbox, clock, expiryPrompt: false, ...more })

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const heading = (name: string) => screen.findByRole('heading', { name })
const alertSays = (words: string) => waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words))

function fill(fields: Record<string, string>) {
  for (const [label, value] of Object.entries(fields)) {
    const field = screen.getByLabelText(label)
    if (field instanceof HTMLSelectElement) fireEvent.change(field, { target: { value } })
    else fireEvent.input(field, { target: { value } })
  }
}

async function toEmail(fields: Record<string, string> = company) {
  fill(fields)
  await press('Go on')
  await heading('Check your e-mail')
}

async function toPassword(fields?: Record<string, string>) {
  await toEmail(fields)
  fill({ 'Code from the message': sandboxOtp })
  await press('Confirm the address')
  await heading('Choose a password')
}

async function toPhone(fields?: Record<string, string>) {
  await toPassword(fields)
  fill({ 'New password': 'Ceramics-2026' })
  await press('Save and go on')
  await heading('Confirm your phone')
}

async function toVerification(fields?: Record<string, string>) {
  await toPhone(fields)
  await press('Send the code')
  fill({
    'Code from the message': await screen.findByLabelText('Code from the message').then(() => sandboxOtp),
  })
  await press('Confirm the phone')
  await heading('Who stands behind the account')
}

async function sendCheck(outcome: string) {
  const inner = await waitFor(() => {
    const found = document.querySelector<HTMLIFrameElement>(
      '[data-weavr=secure-flow] iframe',
    )?.contentDocument
    if (!found?.querySelector('button')) throw new Error('The check is not open yet.')
    return found
  })
  inner.querySelector('select')!.value = outcome
  await act(async () => inner.querySelector('button')!.click())
}

const steps = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

it('goes from nothing to a checked company', async () => {
  const [onSignedIn, onFinish] = [vi.fn(), vi.fn()]
  const queryClient = new QueryClient()
  const { weavr, container } = await open({ onSignedIn, onFinish }, { queryClient })
  expect(steps()).toEqual(['E-mail Next', 'Password To do', 'Phone To do', 'Verification To do'])
  await toPassword()
  expect(steps()).toEqual(['E-mail Done', 'Password Next', 'Phone To do', 'Verification To do'])
  expect(onSignedIn).not.toHaveBeenCalled()
  fill({ 'New password': 'Ceramics-2026' })
  await press('Save and go on')
  expect(await heading('Confirm your phone')).toHaveFocus()
  expect(weavr.session.getState()).toMatchObject({ status: 'active', identity: { type: 'CORPORATE' } })
  expect(onSignedIn).toHaveBeenCalledOnce()
  expect(screen.getByText(/\+353 851112223/)).toBeInTheDocument()
  await press('Send the code')
  await screen.findByLabelText('Code from the message')
  fill({ 'Code from the message': '123 456' })
  await press('Confirm the phone')
  await heading('Who stands behind the account')
  expect(weavr.session.getState().steppedUp).toBe(true)
  expect(steps()).toEqual(['E-mail Done', 'Password Done', 'Phone Done', 'Verification Next'])
  await press('Start the check')
  expect(await heading('The check')).toBeInTheDocument()
  await sendCheck('APPROVED')
  await heading('Your account is open')
  expect(steps()).toEqual(['E-mail Done', 'Password Done', 'Phone Done', 'Verification Done'])
  await press('Go to your account')
  expect(onFinish).toHaveBeenCalledOnce()
  const caches = [queryClient.getQueryCache().getAll(), queryClient.getMutationCache().getAll()].map((all) =>
    all.map(({ state }) => state as unknown),
  )
  const told = JSON.stringify([
    onSignedIn.mock.calls,
    container.innerHTML,
    caches,
    { ...sessionStorage, ...localStorage },
  ])
  for (const secret of [weavr.session.getState().token!, 'Ceramics-2026']) expect(told).not.toContain(secret)
})

it('goes from nothing to a person with our team, and says when they are done', async () => {
  const queryClient = new QueryClient()
  const { weavr } = await open({ type: 'consumer', profileId: sandboxProfiles.consumer }, { queryClient })
  await toVerification(person)
  expect(weavr.session.getState().identity?.type).toBe('CONSUMER')
  await press('Start the check')
  await sendCheck('PENDING_REVIEW')
  await heading('With our team')
  expect(steps()[3]).toBe('Verification With our team')
  sandbox.verifyIdentity(weavr.session.getState().identity!.id)
  // The next poll, which the query's own tests wait for.
  await act(() => queryClient.invalidateQueries())
  await heading('Your account is open')
})

it('says that it was not accepted', async () => {
  await open()
  await toVerification()
  await press('Start the check')
  await sendCheck('REJECTED')
  await heading('Not accepted')
  expect(steps()[3]).toBe('Verification Not accepted')
})

it('lists what is missing with links to the fields, sends nothing, and keeps the rest', async () => {
  await open()
  fill({ ...company, 'Last name': '', 'Registration number': '' })
  await press('Go on')
  const summary = await screen.findByRole('alert', { name: '2 things to look at' })
  expect(summary).toHaveFocus()
  expect(screen.getByLabelText('Last name')).toHaveAccessibleDescription('Error: Fill this in.')
  expect(screen.getByLabelText('First name')).toHaveValue('Nora')
  expect(screen.getByLabelText('Kind of company')).toHaveValue('LLC')
  await userEvent.click(screen.getByRole('link', { name: 'Registration number' }))
  expect(screen.getByLabelText('Registration number')).toHaveFocus()
  fill({ 'Last name': 'Byrne', 'Registration number': '700100', 'Mobile number': '12', 'E-mail': 'nora' })
  await press('Go on')
  await waitFor(() =>
    expect(screen.getByLabelText('Mobile number')).toHaveAccessibleDescription(/no mobile number/),
  )
  expect(screen.getByLabelText('E-mail')).toHaveAccessibleDescription(/like name@example.com/)
  expect(Object.values(sandbox.state.users).some(({ email }) => email === 'nora@example.org')).toBe(false)
})

it('says at the address that it is taken, and lets go on with another', async () => {
  await open()
  fill({ ...company, 'E-mail': 'maya@northwind.example' })
  await press('Go on')
  const email = screen.getByLabelText('E-mail')
  await waitFor(() => expect(email).toHaveAccessibleDescription(/registered already/))
  expect(email).toHaveFocus()
  expect(screen.getByLabelText('Name of the company')).toHaveValue('Byrne Ceramics')
  await toEmail({ 'E-mail': 'nora@example.org' })
})

it.each([
  [
    'the names of fields',
    {
      status: 400,
      body: { syntaxErrors: { invalidFields: [{ fieldName: 'company.name', error: 'SIZE', params: [] }] } },
    },
    'Name of the company',
    /doesn’t fit/,
  ],
  [
    'a code that is about a field',
    { status: 409, body: { errorCode: 'COUNTRY_UNSUPPORTED' } },
    'Country of registration',
    /don’t serve this country/,
  ],
  [
    'a company nobody knows',
    { status: 409, body: { errorCode: 'COMPANY_NOT_FOUND' } },
    'Registration number',
    /is in the register/,
  ],
  [
    'a number',
    { status: 409, body: { errorCode: 'MOBILE_OR_COUNTRY_CODE_INVALID' } },
    'Mobile number',
    /no mobile number/,
  ],
])('puts %s where it belongs', async (_, fault, label, words) => {
  await open()
  sandbox.faults.add({ operationId: 'corporateCreate', ...fault, times: 1 })
  fill(company)
  await press('Go on')
  await waitFor(() => expect(screen.getByLabelText(label)).toHaveAccessibleDescription(words))
  expect(screen.getByLabelText(label)).toHaveFocus()
})

it('registers once, although the answer was lost, and says that there is no connection', async () => {
  await open()
  sandbox.faults.add({ operationId: 'corporateCreate', networkError: 'answer-lost', times: 1 })
  fill(company)
  await press('Go on')
  await alertSays('We couldn’t reach the service.')
  expect(screen.getByLabelText('First name')).toHaveValue('Nora')
  await press('Go on')
  await heading('Check your e-mail')
  expect(Object.values(sandbox.state.users).filter(({ email }) => email === 'nora@example.org')).toHaveLength(
    1,
  )
})

it('is registered although the message did not go out, and sends it again', async () => {
  await open()
  sandbox.faults.add({
    operationId: 'corporateRootUserEmailVerificationCodeSend',
    networkError: true,
    times: 1,
  })
  await toEmail()
  await alertSays('We couldn’t reach the service.')
  await press('Send a new code')
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  fill({ 'Code from the message': sandboxOtp })
  await press('Confirm the address')
  await heading('Choose a password')
})

it('says of codes and passwords what is wrong, and keeps what was typed', async () => {
  const { weavr } = await open()
  await toEmail()
  await press('Confirm the address')
  expect(await screen.findByText('Enter the code from the message.')).toBeInTheDocument()
  fill({ 'Code from the message': '000000' })
  await press('Confirm the address')
  const code = screen.getByLabelText('Code from the message')
  await waitFor(() => expect(code).toHaveAccessibleDescription(/isn’t right, or it has run out/))
  expect(code).toHaveValue('000000')
  fill({ 'Code from the message': sandboxOtp })
  await press('Confirm the address')
  await heading('Choose a password')
  fill({ 'New password': 'short' })
  await press('Save and go on')
  await waitFor(() => expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(/Too short/))
  expect(weavr.session.getState().status).toBe('signed-out')
  fill({ 'New password': 'Ceramics-2026' })
  await press('Save and go on')
  await heading('Confirm your phone')
  await press('Send the code')
  for (const words of [/isn’t right/, /One try left/]) {
    fill({
      'Code from the message': await screen.findByLabelText('Code from the message').then(() => '000000'),
    })
    await press('Confirm the phone')
    await waitFor(() =>
      expect(screen.getByLabelText('Code from the message')).toHaveAccessibleDescription(words),
    )
  }
})

it('sends nothing while Weavr asks to wait', async () => {
  const { clock } = await open()
  sandbox.faults.add({
    operationId: 'corporateCreate',
    status: 429,
    headers: { 'retry-after': '20' },
    times: 1,
  })
  fill(company)
  await press('Go on')
  await alertSays('You can try again in 20 seconds.')
  await press('Go on')
  expect(screen.getByRole('form')).toHaveAttribute('data-state', 'details')
  await clock.advance(20_000)
  await press('Go on')
  await heading('Check your e-mail')
})

it.each([
  ['the phone', toPhone, 'Confirm your phone'],
  ['the verification', toVerification, 'Who stands behind the account'],
])('goes on with %s when somebody comes back', async (_, reach, title) => {
  const view = await open()
  await reach()
  view.rerender(<></>)
  expect(screen.queryByRole('form')).toBeNull()
  view.rerender(signUp())
  await heading('One moment')
  await heading(title)
  expect(steps()[1]).toBe('Password Done')
})

it('goes on with a check that was begun', async () => {
  const view = await open()
  await toVerification()
  await press('Start the check')
  await heading('The check')
  view.rerender(<></>)
  view.rerender(signUp())
  await screen.findByRole('button', { name: 'Go on with the check' })
})

it('does not call it undone when looking fails, and looks again', async () => {
  const view = await open()
  await toPhone()
  view.rerender(<></>)
  sandbox.faults.add({ operationId: 'authFactorsGet', networkError: true, times: 1 })
  view.rerender(signUp())
  await heading('We couldn’t look how far you got')
  await alertSays('We couldn’t reach the service.')
  await press('Try again')
  await heading('Confirm your phone')
})

it('asks to sign in when the session ends on the way, and goes on after that', async () => {
  const onSignIn = vi.fn()
  const { weavr, signIn } = await open({ onSignIn })
  await toPhone()
  await act(() => weavr.session.signOut())
  await heading('You’re signed out')
  await press('Sign in instead')
  expect(onSignIn).toHaveBeenCalledOnce()
  await signIn({ email: 'nora@example.org', password: 'Ceramics-2026' })
  await heading('Confirm your phone')
})

it('leaves a password that was there before', async () => {
  const onSignIn = vi.fn()
  await open({ onSignIn })
  await toPassword()
  sandbox.state.logins['nora@example.org'] = {
    password: 'Before-2026',
    failures: 0,
    expiresAt: Number.MAX_SAFE_INTEGER,
  }
  fill({ 'New password': 'Ceramics-2026' })
  await press('Save and go on')
  await heading('You have a password already')
  await press('Sign in instead')
  expect(onSignIn).toHaveBeenCalledOnce()
})

it('says what the messages of the provider say, and offers the countries it is given', async () => {
  await open({ countries: ['MT'] }, { messages: { signUp: { register: 'Continue' } } })
  const countries = screen.getByLabelText<HTMLSelectElement>('Country of registration').options
  expect([...countries].map(({ text }) => text)).toEqual(['Choose…', 'Malta'])
  expect(screen.getByRole('button', { name: 'Continue' })).toBeInTheDocument()
})
