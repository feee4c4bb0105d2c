import '../../styles/styles.css'
import { render, screen, waitFor } from '@testing-library/react'
import { createWeavr } from '@weavr-kit/core'
import { demoMultiUser, demoUser } from '@weavr-kit/sandbox'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import axe from 'axe-core'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { commands, userEvent } from 'vitest/browser'
import { SecureProvider } from '../../secure/SecureProvider.js'
import { WeavrSessionProvider } from '../weavr-session-provider/WeavrSessionProvider.js'
import { SignIn, type SignInProps } from './SignIn.js'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)

let url: string
let secureUrl: string
beforeAll(async () => {
  ;({ url, secureUrl } = await commands.startSandboxServer())
})
afterAll(() => commands.stopSandboxServer())
afterEach(async () => {
  await control('DELETE', '/faults')
  await control('POST', '/reset', {})
})

/** A sign-in page whose password lies on another origin, as it does at Weavr's. */
async function open(props?: SignInProps) {
  const send: typeof fetch = (input, init) => {
    const request = new Request(input, init)
    request.headers.set('api-key', 'sandbox-key')
    return fetch(request)
  }
  const weavr = createWeavr({ baseUrl: url, platform: createManualPlatform().platform, fetch: send })
  const { unmount } = render(
    <WeavrSessionProvider weavr={weavr} expiryPrompt={false}>
      <SecureProvider uiKey="key" environment={secureUrl}>
        <main>
          <SignIn onForgotPassword={() => {}} {...props} />
        </main>
      </SecureProvider>
    </WeavrSessionProvider>,
  )
  await ready(props?.passwordField === 'passcode' ? 'Passcode' : 'Password')
  return { weavr, unmount }
}

const ready = (name: string) =>
  waitFor(() => expect(screen.getByRole('group', { name })).toHaveAttribute('data-state', 'ready'))

/** Asks the sandbox, a process of its own, for something that no client may. */
async function control(method: string, path: string, body?: object): Promise<Response> {
  return fetch(new URL(`/__sandbox${path}`, url), {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })
}

/** Starts the sandbox anew, with another login for the demo user. */
async function setLogin(change: object) {
  const state = (await (await control('GET', '/state')).json()) as { logins: Record<string, object> }
  Object.assign(state.logins[demoUser.email]!, change)
  await control('POST', '/reset', { state })
}

async function send(password: string, name = 'Password') {
  await userEvent.fill(screen.getByLabelText('E-mail'), demoUser.email)
  await typeSecret(name, password)
  await commands.pressInFrame(name, 'Enter')
}

const focused = (name: string) =>
  waitFor(() => expect(screen.getByRole('group', { name })).toHaveAttribute('data-focused'))

/** Types into the frame, which only a payer can, and waits until the page has heard that it is not empty. */
async function typeSecret(name: string, secret: string) {
  await commands.typeInFrame(name, secret)
  await waitFor(() => expect(screen.getByRole('group', { name })).not.toHaveAttribute('data-empty'))
}

it('signs in by keyboard alone, with the password on another origin', async () => {
  const { weavr, unmount } = await open()
  const frame = document.querySelector('iframe')!
  expect(new URL(frame.src).origin).toBe(secureUrl)
  // A frame of another scheme than its element is painted opaque, and Weavr's is light.
  expect(getComputedStyle(frame).colorScheme).toBe('light')
  screen.getByLabelText('E-mail').focus()
  await userEvent.keyboard(demoUser.email)
  await userEvent.keyboard('{Tab}')
  await focused('Password')
  await typeSecret('Password', 'not-this-one')
  await commands.pressInFrame('Password', 'Enter')
  expect(await screen.findByRole('alert')).toHaveTextContent('E-mail or password is not right.')
  // Emptied, and the focus is back in it: typing goes on.
  await focused('Password')
  await waitFor(() => expect(screen.getByRole('group', { name: 'Password' })).toHaveAttribute('data-empty'))
  expect((await axe.run(document.body, { iframes: false })).violations).toEqual([])
  await typeSecret('Password', demoUser.password)
  await commands.pressInFrame('Password', 'Enter')
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
  expect(document.documentElement.outerHTML).not.toContain(demoUser.password)
  unmount()
})

it('lets an account be chosen by keyboard alone', async () => {
  const { weavr, unmount } = await open()
  screen.getByLabelText('E-mail').focus()
  await userEvent.keyboard(demoMultiUser.email)
  await typeSecret('Password', demoMultiUser.password)
  await commands.pressInFrame('Password', 'Enter')
  const title = await screen.findByRole('heading', { name: 'Which account?' })
  expect(title).toHaveFocus()
  expect(screen.getByRole('list')).toHaveAccessibleName('Which account?')
  expect((await axe.run(document.body, { iframes: false })).violations).toEqual([])
  await userEvent.keyboard('{Tab}{Tab}')
  expect(screen.getByRole('button', { name: 'Ines Duarte' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(weavr.session.getState().identity?.type).toBe('CONSUMER'))
  unmount()
})

it('is, to those who hear it, a form with a name, two fields and what to do', async () => {
  const { unmount } = await open()
  const form = screen.getByRole('form', { name: 'Sign in' })
  expect(form).toBeVisible()
  const email = screen.getByRole('textbox', { name: 'E-mail' })
  const group = screen.getByRole('group', { name: 'Password' })
  expect(group.querySelector('iframe')).toHaveAttribute('title', 'Password')
  const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent)
  expect(buttons).toEqual(['Sign in', 'Forgot password?'])
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  await waitFor(() => expect(email).toHaveFocus())
  expect(email).toHaveAccessibleDescription('Error: Enter your e-mail address.')
  expect(email).toBeInvalid()
  await userEvent.keyboard(demoUser.email + '{Enter}')
  await waitFor(() => expect(group).toHaveAccessibleDescription(/Enter a password/))
  await focused('Password')
  unmount()
})

it('takes a passcode', async () => {
  await setLogin({ password: '135790' })
  const { weavr, unmount } = await open({ passwordField: 'passcode' })
  await send('135790', 'Passcode')
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
  unmount()
})

it('lets a password that has run out be replaced, and signs in with the new one', async () => {
  await setLogin({ expiresAt: Date.now() })
  const { weavr, unmount } = await open()
  await send(demoUser.password)
  expect(await screen.findByRole('heading', { name: 'Choose a new password' })).toHaveFocus()
  await ready('Current password')
  await ready('New password')
  await typeSecret('Current password', demoUser.password)
  await typeSecret('New password', 'short')
  await commands.pressInFrame('New password', 'Enter')
  expect(await screen.findByText('Too short. Use at least 8 characters.')).toBeVisible()
  await typeSecret('Current password', demoUser.password)
  await typeSecret('New password', 'Quite-Another-2026')
  await commands.pressInFrame('New password', 'Enter')
  await waitFor(() => expect(weavr.session.getState().status).toBe('active'))
  expect(document.documentElement.outerHTML).not.toContain('Quite-Another-2026')
  unmount()
})

// Not once for the network: a browser tries a connection that breaks a second time.
it.each([
  [
    'the login is locked',
    () => setLogin({ failures: 4 }),
    'wrong',
    'Locked after too many tries. Try again in 30 minutes.',
  ],
  [
    'Weavr asks to wait',
    () =>
      control('POST', '/faults', {
        operationId: 'loginWithPassword',
        status: 429,
        headers: { 'retry-after': '20' },
        times: 1,
      }),
    demoUser.password,
    'Busy right now. You can try again in 20 seconds.',
  ],
  [
    'the network is down',
    () => control('POST', '/faults', { operationId: 'loginWithPassword', networkError: true }),
    demoUser.password,
    'We couldn’t reach the service.',
  ],
])('says so when %s', async (_, trouble, password, message) => {
  await trouble()
  const { weavr, unmount } = await open()
  await send(password)
  expect(await screen.findByRole('alert')).toHaveTextContent(message)
  expect(weavr.session.getState().status).toBe('signed-out')
  unmount()
})
