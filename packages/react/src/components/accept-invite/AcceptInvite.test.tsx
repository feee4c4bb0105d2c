import { fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, demoCardholder, sandboxOtp, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, installSecureUi, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, it, vi } from 'vitest'
import { SecureProvider } from '../../secure/SecureProvider.js'
import { AcceptInvite } from './AcceptInvite.js'

const clock = createManualClock()
let sandbox: Sandbox
let invite: { userId: string; inviteCode: string }
beforeEach(() => {
  sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })
  const user = Object.values(sandbox.state.users).find(({ email }) => email === demoCardholder.email)!
  delete sandbox.state.logins[demoCardholder.email]
  user.invite = { sentAt: clock.trueClock.wallMs(), consumed: false }
  invite = { userId: user.id, inviteCode: sandboxOtp }
})

const open = (
  props: Partial<React.ComponentProps<typeof AcceptInvite>> = {},
  queryClient = new QueryClient(),
) =>
  renderWithWeavr(<AcceptInvite passwordField="plain" {...invite} {...props} />, {
    sandbox,
    clock,
    queryClient,
    expiryPrompt: false,
  })

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

async function save(password: string) {
  fireEvent.input(await screen.findByLabelText('New password'), { target: { value: password } })
  await press('Save and sign in')
}

const unusable = () => screen.findByRole('heading', { name: 'This invite can’t be used' })
const alertSays = (words: string) => waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words))

it('goes from the link to a live session, and tells without the token', async () => {
  const onSignedIn = vi.fn()
  const queryClient = new QueryClient()
  const { weavr, container } = await open({ onSignedIn, email: demoCardholder.email }, queryClient)
  expect(await screen.findByLabelText('New password')).toHaveAttribute('autocomplete', 'new-password')
  expect(screen.getByLabelText('E-mail')).toHaveValue(demoCardholder.email)
  await save('Welcome-2026')
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
  expect(await screen.findByRole('heading', { name: 'You’re signed in.' })).toHaveFocus()
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
  for (const secret of [weavr.session.getState().token!, 'Welcome-2026', sandboxOtp])
    expect(told).not.toContain(secret)
  expect(sandbox.state.logins[demoCardholder.email]!.password).toBe('Welcome-2026')
})

it('says before anybody thinks of a password that the invite is none', async () => {
  const onSignIn = vi.fn()
  await open({ inviteCode: '000000', onSignIn })
  expect(await unusable()).toHaveFocus()
  expect(screen.getByText(/^It has run out, or it was used before/)).toBeInTheDocument()
  expect(screen.queryByLabelText('New password')).toBeNull()
  await press('Sign in instead')
  expect(onSignIn).toHaveBeenCalledOnce()
})

it.each([
  ['a link that was cut short', () => ({ ...invite, inviteCode: '12' })],
  ['an invite of nobody', () => ({ ...invite, userId: '1' })],
  [
    'one that was used before',
    () => (Object.assign(sandbox.state.users[invite.userId]!.invite!, { consumed: true }), invite),
  ],
  [
    'one that has run out',
    () => (Object.assign(sandbox.state.users[invite.userId]!.invite!, { sentAt: 0 }), invite),
  ],
])('cannot use %s', async (_, link) => {
  await open(link())
  await unusable()
})

it('cannot use one that is gone by the time the password is chosen', async () => {
  await open()
  await screen.findByLabelText('New password')
  sandbox.state.users[invite.userId]!.invite!.consumed = true
  await save('Welcome-2026')
  await unusable()
})

it('begins anew with another invite', async () => {
  const { rerender } = await open({ inviteCode: '000000' })
  await unusable()
  rerender(<AcceptInvite passwordField="plain" {...invite} />)
  await screen.findByLabelText('New password')
})

it('keeps a password that is too weak, and says why at the field', async () => {
  const { weavr } = await open()
  for (const [typed, words] of [
    ['', 'Enter a password.'],
    ['short', 'Too short.'],
    ['a'.repeat(51), 'Too long.'],
    ['onlyletters', 'Too simple.'],
  ] as const) {
    await save(typed)
    const field = screen.getByLabelText('New password')
    await waitFor(() => expect(field).toHaveAccessibleDescription(new RegExp(`Error: ${words}`)))
    expect(field).toHaveFocus()
    expect(field).toHaveValue(typed)
  }
  await save('Welcome-2026')
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
})

it('does not call an invite bad when there is no connection, and looks again', async () => {
  sandbox.faults.add({ operationId: 'userInviteValidate', networkError: true, times: 1 })
  await open()
  expect(await screen.findByRole('heading', { name: 'We couldn’t look at your invite' })).toHaveFocus()
  await alertSays('We couldn’t reach the service.')
  await press('Try again')
  await screen.findByLabelText('New password')
})

it('sends again by itself what nobody answered: with the same reference, so it is accepted once', async () => {
  const sent: (string | null)[] = []
  const { weavr } = await open()
  const { fetch } = sandbox
  vi.spyOn(sandbox, 'fetch').mockImplementation((request) => {
    if (request.url.endsWith('/consume')) sent.push(request.headers.get('idempotency-ref'))
    return fetch(request)
  })
  sandbox.faults.add({ operationId: 'userInviteConsume', networkError: 'answer-lost', times: 1 })
  await save('Welcome-2026')
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
  expect(sent).toEqual([expect.any(String), sent[0]])
})

it('says so where the connection stays away, and keeps what was typed', async () => {
  await open()
  await screen.findByLabelText('New password')
  sandbox.faults.add({ operationId: 'userInviteConsume', networkError: true, times: 2 })
  await save('Welcome-2026')
  await alertSays('We couldn’t reach the service.')
  expect(screen.getByLabelText('New password')).toHaveValue('Welcome-2026')
})

it('sends nothing while Weavr asks to wait', async () => {
  const { clock, weavr } = await open()
  await screen.findByLabelText('New password')
  sandbox.faults.add({
    operationId: 'userInviteConsume',
    status: 429,
    headers: { 'retry-after': '20' },
    times: 1,
  })
  await save('Welcome-2026')
  await alertSays('You can try again in 20 seconds.')
  await press('Save and sign in')
  expect(weavr.session.getState().status).toBe('signed-out')
  await clock.advance(20_000)
  await press('Save and sign in')
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
})

it('lets somebody with several accounts choose', async () => {
  const jonas = sandbox.state.users[invite.userId]!
  const other = Object.values(sandbox.state.identities).find(({ id }) => id !== jonas.identityId)!
  sandbox.state.users = { ...sandbox.state.users, other: { ...jonas, id: 'other', identityId: other.id } }
  const onSignedIn = vi.fn()
  const { weavr } = await open({ onSignedIn })
  await save('Welcome-2026')
  expect(await screen.findByRole('heading', { name: 'Which account?' })).toHaveFocus()
  expect(onSignedIn).not.toHaveBeenCalled()
  await press('Northwind Studio Ltd')
  await waitFor(() => expect(weavr.session.getState().identity?.id).toBe(jonas.identityId))
  expect(onSignedIn).toHaveBeenCalledOnce()
})

it('takes the password from a frame of Weavr’s', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const uninstall = installSecureUi(sandbox)
  const { weavr, container } = await renderWithWeavr(
    <SecureProvider uiKey="key" environment="sandbox">
      <AcceptInvite {...invite} />
    </SecureProvider>,
    { sandbox, clock, expiryPrompt: false },
  )
  await waitFor(() =>
    expect(screen.getByRole('group', { name: 'New password' })).toHaveAttribute('data-state', 'ready'),
  )
  const field = document.querySelector('iframe')!.contentDocument!.querySelector('input')!
  field.value = 'Welcome-2026'
  field.dispatchEvent(new (field.ownerDocument.defaultView as unknown as typeof globalThis).Event('input'))
  await waitFor(() =>
    expect(container.querySelector('[data-weavr=secure-input]')).not.toHaveAttribute('data-empty'),
  )
  await press('Save and sign in')
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
  expect(container.innerHTML).not.toContain('Welcome-2026')
  expect(sandbox.state.logins[demoCardholder.email]!.password).toBe('Welcome-2026')
  uninstall()
  vi.unstubAllGlobals()
})

it('says what the messages of the provider say', async () => {
  const ui = <AcceptInvite passwordField="plain" {...invite} />
  await renderWithWeavr(ui, { sandbox, clock, messages: { acceptInvite: { accept: 'Join' } } })
  expect(await screen.findByRole('button', { name: 'Join' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Sign in instead' })).toBeNull()
})
