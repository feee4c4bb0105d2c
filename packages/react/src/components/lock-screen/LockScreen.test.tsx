import { fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { demoUser } from '@weavr-kit/sandbox'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { expect, it, vi } from 'vitest'
import { RequireSession } from '../../session/RequireSession.js'
import { SessionLimitNotice } from '../session-limit-notice/SessionLimitNotice.js'
import { SignIn } from '../sign-in/SignIn.js'
import { LockScreen } from './LockScreen.js'
import { SessionExpiryWarning } from './SessionExpiryWarning.js'

const onOtherIdentity = vi.fn()
const open = () =>
  renderWithWeavr(
    <RequireSession
      keepMounted
      fallback={
        <LockScreen onOtherIdentity={onOtherIdentity}>
          <SignIn passwordField="plain" />
        </LockScreen>
      }
    >
      <label>
        Reference <input name="reference" />
      </label>
      <SessionLimitNotice />
    </RequireSession>,
    { signedIn: true, expiryPrompt: <SessionExpiryWarning /> },
  )

async function comeBack({ email, password }: { email: string; password: string }) {
  fireEvent.input(screen.getByLabelText('E-mail'), { target: { value: email } })
  fireEvent.input(screen.getByLabelText('Password'), { target: { value: password } })
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
}

it('says why, what it means, and gives the same identity its half-filled form back', async () => {
  onOtherIdentity.mockClear()
  document.title = 'Pay'
  const { clock, weavr } = await open()
  const reference = screen.getByLabelText<HTMLInputElement>('Reference')
  fireEvent.input(reference, { target: { value: 'Invoice 7' } })
  await clock.advance(250_000)
  expect(screen.getByRole('alertdialog')).toBeInTheDocument()
  await clock.advance(50_000)
  expect(screen.queryByRole('alertdialog')).toBeNull()
  const title = screen.getByRole('heading', {
    level: 1,
    name: 'You were signed out after 5 minutes without activity',
  })
  expect(title).toHaveFocus()
  expect(document.title).toBe('You were signed out after 5 minutes without activity')
  expect(screen.getByText('Nothing you typed was sent.')).toBeInTheDocument()
  expect(screen.getByLabelText('E-mail')).toHaveValue('')
  expect(reference.closest('[hidden]')).not.toBeNull()
  await comeBack(demoUser)
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
  await waitFor(() => expect(screen.queryByRole('heading', { level: 1 })).toBeNull())
  expect(screen.getByLabelText('Reference')).toBe(reference)
  expect(reference).toHaveValue('Invoice 7')
  expect(document.title).toBe('Pay')
  expect(onOtherIdentity).not.toHaveBeenCalled()
})

it('says that a payment may have gone out when one was under way', async () => {
  const { clock, sandbox, weavr } = await open()
  sandbox.faults.add({ operationId: 'managedCardBlock', latencyMs: 600_000 })
  const call = weavr.api
    .POST('/managed_cards/{id}/block', { params: { path: { id: '1' } } })
    .catch(() => undefined)
  await clock.advance(1_000)
  await weavr.session.signOut()
  await call
  expect(await screen.findByRole('heading', { name: 'You’re signed out' })).toBeInTheDocument()
  expect(
    screen.getByText('A payment may have gone out. Check Activity before you send it again.'),
  ).toBeInTheDocument()
})

it('says the limit before it matters', async () => {
  await open()
  expect(screen.getByText(/sign you out after 5 minutes without activity/)).toBeInTheDocument()
})
