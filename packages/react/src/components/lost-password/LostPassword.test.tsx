import { fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, demoMultiUser, demoUser, sandboxOtp, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, installSecureUi, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, it, vi } from 'vitest'
import { SecureProvider } from '../../secure/SecureProvider.js'
import { LostPassword } from './LostPassword.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const open = (props: React.ComponentProps<typeof LostPassword> = {}, queryClient = new QueryClient()) =>
  renderWithWeavr(<LostPassword passwordField="plain" {...props} />, {
    sandbox,
    clock,
    queryClient,
    expiryPrompt: false,
  })

const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

async function ask(email: string) {
  fill('E-mail', email)
  await press('Send the link')
}

async function save(code: string, password: string) {
  fill('Code from the message', code)
  fill('New password', password)
  await press('Save and sign in')
}

const alertSays = (words: string) => waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words))

it('goes from a lost password to a live session, and tells without the token', async () => {
  const onSignedIn = vi.fn()
  const queryClient = new QueryClient()
  const { weavr, container } = await open({ onSignedIn }, queryClient)
  await ask(demoUser.email)
  expect(await screen.findByRole('heading', { name: 'Check your e-mail' })).toHaveFocus()
  expect(screen.getByLabelText('E-mail')).toHaveValue(demoUser.email)
  expect(screen.getByLabelText('E-mail')).toHaveAttribute('readonly')
  expect(screen.getByLabelText('Code from the message')).toHaveAttribute('autocomplete', 'one-time-code')
  expect(screen.getByLabelText('New password')).toHaveAttribute('autocomplete', 'new-password')
  await save('123 456', 'Found-2026')
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
  expect(
    await screen.findByRole('heading', { name: 'You’re signed in with the new password.' }),
  ).toHaveFocus()
  expect(onSignedIn).toHaveBeenCalledOnce()
  const caches = [queryClient.getQueryCache().getAll(), queryClient.getMutationCache().getAll()].map((all) =>
    all.map(({ state }) => state as unknown),
  )
  const told = JSON.stringify([
    onSignedIn.mock.calls,
    container.innerHTML,
    caches,
    { ...sessionStorage, ...localStorage },
  ])
  for (const secret of [weavr.session.getState().token!, 'Found-2026']) expect(told).not.toContain(secret)
  expect(sandbox.state.logins[demoUser.email]!.password).toBe('Found-2026')
})

it('says the same for an address that nobody knows', async () => {
  const { container } = await open()
  const shown: string[] = []
  for (const email of [demoUser.email, 'nobody@example.org']) {
    await ask(email)
    await screen.findByRole('heading', { name: 'Check your e-mail' })
    expect(screen.getByText(/^If we know that address, a link is on its way\./)).toBeInTheDocument()
    await save('000000', 'Found-2026')
    await screen.findByText('That code isn’t right, or it has run out.')
    shown.push(container.innerHTML.replaceAll(email, ''))
    await press('Send another link')
    expect(screen.getByLabelText('E-mail')).toHaveValue(email)
  }
  expect(shown[1]).toBe(shown[0])
})

it('asks for an address before anything is sent', async () => {
  await open()
  await ask('')
  expect(await screen.findByText('Enter your e-mail address.')).toBeInTheDocument()
  expect(screen.getByLabelText('E-mail')).toHaveFocus()
  await ask('maya')
  expect(await screen.findByText(/like name@example.com/)).toBeInTheDocument()
  expect(screen.getByLabelText('E-mail')).toHaveValue('maya')
})

it('keeps what was typed where the code is wrong or the password too weak, and says it at the field', async () => {
  const { weavr } = await open()
  await ask(demoUser.email)
  await screen.findByRole('heading', { name: 'Check your e-mail' })
  await save('', 'Found-2026')
  expect(await screen.findByText('Enter the code from the message.')).toBeInTheDocument()
  await save('000000', 'Found-2026')
  const code = screen.getByLabelText('Code from the message')
  await waitFor(() =>
    expect(code).toHaveAccessibleDescription('Error: That code isn’t right, or it has run out.'),
  )
  expect(code).toHaveFocus()
  expect(screen.getByLabelText('New password')).toHaveValue('Found-2026')
  await save(sandboxOtp, 'short')
  const password = screen.getByLabelText('New password')
  await waitFor(() =>
    expect(password).toHaveAccessibleDescription(/Error: Too short\. Use at least 8 characters\.$/),
  )
  expect(password).toHaveFocus()
  await save(sandboxOtp, 'onlyletters')
  await waitFor(() => expect(password).toHaveAccessibleDescription(/Too simple/))
  await save(sandboxOtp, demoUser.password)
  await waitFor(() => expect(password).toHaveAccessibleDescription(/This is one of your last five passwords/))
  await save(sandboxOtp, '')
  await waitFor(() => expect(password).toHaveAccessibleDescription(/Enter a password/))
  expect(weavr.session.getState().status).toBe('signed-out')
  await save(sandboxOtp, 'Found-2026')
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
})

it('takes a code no more after five minutes', async () => {
  const { clock } = await open()
  await ask(demoUser.email)
  await screen.findByRole('heading', { name: 'Check your e-mail' })
  await clock.advance(5 * 60_000)
  await save(sandboxOtp, 'Found-2026')
  expect(await screen.findByText('That code isn’t right, or it has run out.')).toBeInTheDocument()
})

it('needs no code where the link has it, and offers a new link where that has run out', async () => {
  const link = { email: demoUser.email, code: sandboxOtp }
  const { weavr } = await open({ link })
  expect(screen.getByRole('heading', { name: 'Choose a new password' })).toBeInTheDocument()
  expect(screen.queryByLabelText('Code from the message')).toBeNull()
  fill('New password', 'Found-2026')
  await press('Save and sign in')
  await alertSays('This link has run out, or was used before. We can send a new one.')
  expect(screen.getByLabelText('E-mail')).toHaveValue(demoUser.email)
  await press('Send the link')
  await screen.findByLabelText('Code from the message')
  await save(sandboxOtp, 'Found-2026')
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
})

it('sends nothing while Weavr asks to wait', async () => {
  const { clock } = await open()
  sandbox.faults.add({
    operationId: 'lostPasswordInitiate',
    status: 429,
    headers: { 'retry-after': '20' },
    times: 1,
  })
  await ask(demoUser.email)
  await alertSays('Busy right now. You can try again in 20 seconds.')
  expect(screen.getByRole('button', { name: 'Send the link' })).toHaveAttribute('aria-disabled', 'true')
  await press('Send the link')
  expect(screen.getByRole('form')).toHaveAttribute('data-state', 'email')
  await clock.advance(20_000)
  await press('Send the link')
  await screen.findByRole('heading', { name: 'Check your e-mail' })
})

it('says that there is no connection, on each step, and keeps what was typed', async () => {
  await open()
  sandbox.faults.add({ networkError: true, times: 1 })
  await ask(demoUser.email)
  await alertSays('We couldn’t reach the service.')
  expect(screen.getByLabelText('E-mail')).toHaveValue(demoUser.email)
  await press('Send the link')
  await screen.findByRole('heading', { name: 'Check your e-mail' })
  sandbox.faults.add({ networkError: true, times: 1 })
  await save(sandboxOtp, 'Found-2026')
  await alertSays('We couldn’t reach the service.')
  expect(screen.getByLabelText('New password')).toHaveValue('Found-2026')
})

it('lets somebody with several accounts choose', async () => {
  const onSignedIn = vi.fn()
  const { weavr } = await open({ onSignedIn })
  await ask(demoMultiUser.email)
  await screen.findByRole('heading', { name: 'Check your e-mail' })
  await save(sandboxOtp, 'Found-2026')
  expect(await screen.findByRole('heading', { name: 'Which account?' })).toHaveFocus()
  expect(onSignedIn).not.toHaveBeenCalled()
  await press('Ines Duarte')
  await waitFor(() => expect(weavr.session.getState().identity?.type).toBe('CONSUMER'))
  expect(onSignedIn).toHaveBeenCalledOnce()
})

it('takes the new password from a frame of Weavr’s', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const uninstall = installSecureUi(sandbox)
  const { weavr, container } = await renderWithWeavr(
    <SecureProvider uiKey="key" environment="sandbox">
      <LostPassword />
    </SecureProvider>,
    { sandbox, clock, expiryPrompt: false },
  )
  await ask(demoUser.email)
  await waitFor(() =>
    expect(screen.getByRole('group', { name: 'New password' })).toHaveAttribute('data-state', 'ready'),
  )
  fill('Code from the message', sandboxOtp)
  await press('Save and sign in')
  await screen.findByText('Enter a password.')
  const field = document.querySelector('iframe')!.contentDocument!.querySelector('input')!
  field.value = 'Found-2026'
  field.dispatchEvent(new (field.ownerDocument.defaultView as unknown as typeof globalThis).Event('input'))
  await waitFor(() =>
    expect(container.querySelector('[data-weavr=secure-input]')).not.toHaveAttribute('data-empty'),
  )
  await press('Save and sign in')
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
  expect(container.innerHTML).not.toContain('Found-2026')
  expect(sandbox.state.logins[demoUser.email]!.password).toBe('Found-2026')
  uninstall()
  vi.unstubAllGlobals()
})

it('says what the messages of the provider say, and leads back to the sign-in', async () => {
  const onSignIn = vi.fn()
  const ui = <LostPassword passwordField="plain" onSignIn={onSignIn} />
  await renderWithWeavr(ui, { sandbox, clock, messages: { lostPassword: { send: 'Go' } } })
  expect(screen.getByRole('button', { name: 'Go' })).toBeInTheDocument()
  await press('Back to sign-in')
  expect(onSignIn).toHaveBeenCalledOnce()
})
