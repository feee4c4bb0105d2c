import { fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { BiometricOutcome } from '@weavr-kit/core'
import { createSandbox, demoMultiUser, demoUser, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, installSecureUi, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, it, vi } from 'vitest'
import { SecureProvider } from '../../secure/SecureProvider.js'
import { RequireSession } from '../../session/RequireSession.js'
import { SignIn } from './SignIn.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const open = (props: React.ComponentProps<typeof SignIn> = {}, queryClient = new QueryClient()) =>
  renderWithWeavr(<SignIn passwordField="plain" {...props} />, {
    sandbox,
    clock,
    queryClient,
    expiryPrompt: false,
  })

async function send(email: string, password: string) {
  const fields = {
    email: screen.getByLabelText<HTMLInputElement>('E-mail'),
    password: screen.getByLabelText<HTMLInputElement>('Password'),
  }
  fireEvent.input(fields.email, { target: { value: email } })
  fireEvent.input(fields.password, { target: { value: password } })
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
}

it('signs in, and tells without the token', async () => {
  const onSignedIn = vi.fn()
  const { weavr, container } = await open({ onSignedIn })
  const form = screen.getByRole('form', { name: 'Sign in' })
  expect(screen.getByLabelText('E-mail')).toHaveAttribute('autocomplete', 'username')
  expect(screen.getByLabelText('Password')).toHaveAttribute('autocomplete', 'current-password')
  await send(demoUser.email, demoUser.password)
  await waitFor(() => expect(form).toHaveAttribute('data-state', 'signed-in'))
  expect(weavr.session.getState().status).toBe('active')
  expect(onSignedIn).toHaveBeenCalledOnce()
  expect(JSON.stringify(onSignedIn.mock.calls)).not.toContain(weavr.session.getState().token)
  expect(container.innerHTML).not.toContain(demoUser.password)
})

it('tells of the session, once, though the screen that takes the form’s place is there at once', async () => {
  const onSignedIn = vi.fn()
  const fallback = <SignIn passwordField="plain" onSignedIn={onSignedIn} />
  await renderWithWeavr(<RequireSession fallback={fallback}>Cards</RequireSession>, {
    sandbox,
    clock,
    expiryPrompt: false,
  })
  await send(demoUser.email, demoUser.password)
  expect(await screen.findByText('Cards')).toBeInTheDocument()
  await waitFor(() =>
    expect(onSignedIn).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 'active' })),
  )
})

it('asks for what is missing, one field at a time, and puts the focus there', async () => {
  await open()
  await send('', '')
  expect(await screen.findByText('Enter your e-mail address.')).toBeInTheDocument()
  expect(screen.getByLabelText('E-mail')).toHaveFocus()
  expect(screen.getByLabelText('E-mail')).toHaveAccessibleDescription('Error: Enter your e-mail address.')
  await send('maya', 'x')
  expect(await screen.findByText(/like name@example.com/)).toBeInTheDocument()
  await send(demoUser.email, '')
  expect(await screen.findByText('Enter a password.')).toBeInTheDocument()
  expect(screen.getByLabelText('Password')).toHaveFocus()
})

it('says of a wrong password neither which is wrong nor what it was, empties it, and locks after five', async () => {
  await open()
  await send(demoUser.email, 'not-this-one')
  expect(await screen.findByRole('alert')).toHaveTextContent('E-mail or password is not right.')
  expect(screen.getByLabelText('Password')).toHaveValue('')
  expect(screen.getByLabelText('Password')).toHaveFocus()
  expect(screen.getByLabelText('E-mail')).toHaveValue(demoUser.email)
  sandbox.state.logins[demoUser.email]!.failures = 4
  await send(demoUser.email, 'not-this-one')
  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Locked after too many tries. Try again in 30 minutes.',
    ),
  )
})

it('sends nothing while Weavr asks to wait', async () => {
  const { weavr } = await open()
  sandbox.faults.add({
    operationId: 'loginWithPassword',
    status: 429,
    headers: { 'retry-after': '20' },
    times: 1,
  })
  await send(demoUser.email, demoUser.password)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Busy right now. You can try again in 20 seconds.',
  )
  expect(screen.getByRole('button', { name: 'Sign in' })).toHaveAttribute('aria-disabled', 'true')
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(weavr.session.getState().status).toBe('signed-out')
  await clock.advance(20_000)
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
})

it('says that there is no connection, and keeps what was typed', async () => {
  await open()
  sandbox.faults.add({ networkError: true, times: 1 })
  await send(demoUser.email, demoUser.password)
  expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t reach the service.')
  expect(screen.getByLabelText('Password')).toHaveValue(demoUser.password)
})

it('lets somebody with several accounts choose', async () => {
  const { weavr } = await open()
  await send(demoMultiUser.email, demoMultiUser.password)
  const title = await screen.findByRole('heading', { name: 'Which account?' })
  expect(title).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Ines Duarte' }))
  await waitFor(() => expect(weavr.session.getState().identity?.type).toBe('CONSUMER'))
})

it('leads from an expired password to a new one; the token for it is nowhere', async () => {
  sandbox.state.logins[demoUser.email]!.expiresAt = clock.trueClock.wallMs()
  const queryClient = new QueryClient()
  const { weavr, container } = await open({}, queryClient)
  await send(demoUser.email, demoUser.password)
  expect(await screen.findByRole('heading', { name: 'Choose a new password' })).toHaveFocus()
  expect(screen.getByLabelText('E-mail')).toHaveValue(demoUser.email)
  const { token } = Object.values(sandbox.state.tokens).at(-1)!
  const caches = [queryClient.getQueryCache().getAll(), queryClient.getMutationCache().getAll()].map((all) =>
    all.map(({ state }) => state as unknown),
  )
  for (const place of [
    container.innerHTML,
    JSON.stringify(caches),
    JSON.stringify({ ...sessionStorage, ...localStorage }),
  ]) {
    expect(place).not.toContain(token)
    expect(place).not.toContain(demoUser.password)
  }
  const replace = async (next: string) => {
    fireEvent.input(screen.getByLabelText('Current password'), { target: { value: demoUser.password } })
    fireEvent.input(screen.getByLabelText('New password'), { target: { value: next } })
    await userEvent.click(screen.getByRole('button', { name: 'Save and sign in' }))
  }
  await replace('short')
  expect(await screen.findByText('Too short. Use at least 8 characters.')).toBeInTheDocument()
  expect(screen.getByLabelText('New password')).toHaveFocus()
  await replace('Better-2026')
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
})

it.each([
  ['secure', 'password', 'Password', demoUser.password],
  ['passcode', 'passcode', 'Passcode', '246810'],
] as const)('takes what is typed into a frame of Weavr’s: %s', async (passwordField, word, label, typed) => {
  sandbox.state.logins[demoUser.email]!.password = typed
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const uninstall = installSecureUi(sandbox)
  const { weavr, container } = await renderWithWeavr(
    <SecureProvider uiKey="key" environment="sandbox">
      <SignIn passwordField={passwordField} />
    </SecureProvider>,
    { sandbox, clock, expiryPrompt: false },
  )
  const type = async (value: string) => {
    const field = await waitFor(() => {
      const found = document.querySelector('iframe')?.contentDocument?.querySelector('input')
      if (!found) throw new Error('There is no field yet.')
      return found
    })
    field.value = value
    field.dispatchEvent(new (field.ownerDocument.defaultView as unknown as typeof globalThis).Event('input'))
    await waitFor(() =>
      expect(container.querySelector('[data-weavr=secure-input]')).not.toHaveAttribute('data-empty'),
    )
  }
  fireEvent.input(screen.getByLabelText('E-mail'), { target: { value: demoUser.email } })
  await waitFor(() =>
    expect(screen.getByRole('group', { name: label })).toHaveAttribute('data-state', 'ready'),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  await screen.findByText(`Enter a ${word}.`)
  await type(typed)
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
  expect(container.innerHTML).not.toContain(typed)
  uninstall()
  vi.unstubAllGlobals()
})

it('says what the messages of the provider say, and leads to those who forgot', async () => {
  const forgot = vi.fn()
  const ui = <SignIn passwordField="plain" onForgotPassword={forgot} />
  await renderWithWeavr(ui, { sandbox, clock, messages: { signIn: { signIn: 'Log in' } } })
  expect(screen.getByRole('button', { name: 'Log in' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Forgot password?' }))
  expect(forgot).toHaveBeenCalledOnce()
})

it('asks a device in place of a password, says what it answered, and forgets an answer nobody waits for', async () => {
  for (const user of Object.values(sandbox.state.users))
    user.factors = [...user.factors, { type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' }]
  const asked: { answer: (outcome: BiometricOutcome) => void; signal: AbortSignal }[] = []
  const { weavr } = await open({
    biometrics: (_, signal) => new Promise((answer) => asked.push({ answer, signal })),
  })
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
  await press('Use your device instead')
  expect(screen.getByLabelText('E-mail')).toHaveFocus()
  fireEvent.input(screen.getByLabelText('E-mail'), { target: { value: demoUser.email } })
  await press('Use your device instead')
  expect(await screen.findByRole('heading', { name: 'Approve on your device' })).toHaveFocus()
  await waitFor(() => expect(asked).toHaveLength(1))
  asked[0]!.answer('declined')
  expect(await screen.findByRole('alert')).toHaveTextContent('The sign-in was declined on your device.')
  expect(screen.getByLabelText('E-mail')).toHaveValue(demoUser.email)

  await press('Use your device instead')
  await waitFor(() => expect(asked).toHaveLength(2))
  await press('Use another e-mail')
  expect(asked[1]!.signal.aborted).toBe(true)
  const { id, identityId } = Object.values(sandbox.state.users).find(({ email }) => email === demoUser.email)!
  const grant = {
    token: 'header.body.signature',
    identity: { type: 'CORPORATE', id: identityId },
    credentials: { type: 'ROOT', id },
  } as const
  asked[1]!.answer(grant)
  await clock.advance(1)
  expect(weavr.session.getState().status).toBe('signed-out')

  await press('Use your device instead')
  await waitFor(() => expect(asked).toHaveLength(3))
  asked[2]!.answer(grant)
  await waitFor(() => expect(weavr.session.getState()).toMatchObject({ status: 'active', steppedUp: true }))
})
