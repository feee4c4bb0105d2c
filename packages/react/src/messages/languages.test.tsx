import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { act } from 'react'
import { expect, it } from 'vitest'
import { SignIn } from '../components/sign-in/SignIn.js'
import type { WeavrMessageOverrides } from '../internal/WeavrMessages.js'
import { SecureProvider } from '../secure/SecureProvider.js'
import { RequireSession } from '../session/RequireSession.js'
import { de } from './de.js'

async function open(messages: WeavrMessageOverrides, signedIn = false) {
  const clock = createManualClock()
  const sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })
  const page = <RequireSession fallback={<SignIn passwordField="plain" />}>Konten</RequireSession>
  const view = await renderWithWeavr(page, { sandbox, clock, signedIn, messages })
  return { ...view, clock }
}

it('signs in in German', async () => {
  await open(de)
  expect(screen.getByRole('form', { name: 'Anmelden' })).toBeVisible()
  expect(screen.getByLabelText('E-Mail')).toBeVisible()
  expect(screen.getByLabelText('Passwort')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Anmelden' }))
  expect(await screen.findByText('Geben Sie Ihre E-Mail-Adresse ein.', { exact: false })).toBeVisible()
  expect(document.body).not.toHaveTextContent(/password|sign in|enter your/i)
})

it('says what it says of a passcode in German, too', async () => {
  const page = (
    <SecureProvider uiKey="key" environment="sandbox">
      <SignIn passwordField="passcode" />
    </SecureProvider>
  )
  await renderWithWeavr(page, { messages: de })
  expect(screen.getByText('Zugangscode')).toBeVisible()
  expect(screen.queryByText('Passwort')).toBe(null)
})

it('warns in German before the session ends', async () => {
  const { clock } = await open(de, true)
  await act(() => clock.advance(240_000))
  const prompt = await screen.findByRole('alertdialog', { name: 'Sind Sie noch da?' })
  expect(prompt).toHaveTextContent('Zu Ihrer Sicherheit melden wir Sie in 1 Minute ab.')
  expect(screen.getByRole('button', { name: 'Angemeldet bleiben' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Abmelden' })).toBeVisible()
})

it('lets an app say one thing otherwise', async () => {
  await open({ ...de, signIn: { ...de.signIn, title: 'Willkommen' } })
  expect(screen.getByRole('form', { name: 'Willkommen' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Anmelden' })).toBeVisible()
})
