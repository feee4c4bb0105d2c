import { demoMultiUser, demoUser } from '@weavr-kit/sandbox'
import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { arabicMessages } from '../../../../../.storybook/stage/arabicMessages.js'
import { isTestRun } from '../../../../../.storybook/stage/emulateMedia.js'
import { SignIn } from './SignIn.js'

const meta = preview.meta({
  title: 'Ways in/SignIn',
  component: SignIn,
  args: { onForgotPassword: fn() },
  render: (args) => (
    <main className="story-panel">
      <SignIn {...args} />
    </main>
  ),
  parameters: {
    stage: { secure: true, signedIn: false },
    docs: { story: { inline: false, iframeHeight: '28rem' } },
  },
})

/**
 * Types into a frame as a payer would. The stand-in's frames are of this page's origin here; Weavr's are
 * beyond its reach.
 */
async function typeSecret(canvasElement: HTMLElement, name: string, value: string) {
  const group = await within(canvasElement).findByRole('group', { name })
  await waitFor(() => expect(group).toHaveAttribute('data-state', 'ready'))
  await fireEvent.input(group.querySelector('iframe')!.contentDocument!.querySelector('input')!, {
    target: { value },
  })
  await waitFor(() => expect(group).not.toHaveAttribute('data-empty'))
}

async function send(
  canvasElement: HTMLElement,
  { email, password }: { email: string; password: string },
  passwordName = 'Password',
) {
  const canvas = within(canvasElement)
  const field = await canvas.findByLabelText('E-mail')
  await userEvent.clear(field)
  await userEvent.type(field, email)
  await typeSecret(canvasElement, passwordName, password)
  await userEvent.click(canvas.getByRole('button', { name: 'Sign in' }))
}

const wrong = { ...demoUser, password: 'not-this-one' }

/** E-mail, a password that is typed into Weavr's frame, and one thing to do. */
export const Idle = meta.story({
  async play({ canvas }) {
    await expect(await canvas.findByRole('form', { name: 'Sign in' })).toHaveAttribute(
      'data-state',
      'credentials',
    )
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'Password' })).toHaveAttribute('data-state', 'ready'),
    )
  },
})

/** On its way: the button says so, and keeps its place. */
export const SigningIn = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.faults.add({ operationId: 'loginWithPassword', latencyMs: 5_000 })
    await send(canvasElement, demoUser)
    await expect(await canvas.findByRole('button', { name: 'Signing in…' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
  },
})

/** Where the programme works with passcodes. */
export const Passcode = meta.story({
  args: { passwordField: 'passcode' },
  async play({ canvas, canvasElement }) {
    await send(canvasElement, { ...demoUser, password: '000000' }, 'Passcode')
    await expect(await canvas.findByText('E-mail or passcode is not right.')).toBeVisible()
  },
})

/** What is missing is said at the field, which has the focus. */
export const Missing = meta.story({
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }))
    await expect(await canvas.findByLabelText('E-mail')).toHaveFocus()
    await expect(canvas.getByLabelText('E-mail')).toHaveAccessibleDescription(
      'Error: Enter your e-mail address.',
    )
  },
})

/** Neither which of the two was wrong, nor what it was. The e-mail stays, the password is empty. */
export const WrongPassword = meta.story({
  async play({ canvas, canvasElement }) {
    await send(canvasElement, wrong)
    await expect(await canvas.findByRole('alert')).toHaveTextContent('E-mail or password is not right.')
    await expect(canvas.getByLabelText('E-mail')).toHaveValue(demoUser.email)
    await waitFor(() => expect(canvas.getByRole('group', { name: 'Password' })).toHaveAttribute('data-empty'))
  },
})

/** Too many tries: Weavr locks for half an hour. */
export const Locked = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.state.logins[demoUser.email]!.failures = 4
    await send(canvasElement, wrong)
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'Locked after too many tries. Try again in 30 minutes.',
    )
  },
})

/** Weavr asks to wait: nothing is sent until then. */
export const RateLimited = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.faults.add({
      operationId: 'loginWithPassword',
      status: 429,
      headers: { 'retry-after': '20' },
      times: 1,
    })
    await send(canvasElement, demoUser)
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'Busy right now. You can try again in 20 seconds.',
    )
    await expect(canvas.getByRole('button', { name: 'Sign in' })).toHaveAttribute('aria-disabled', 'true')
  },
})

/** No answer at all. What was typed stays. */
export const NetworkDown = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.faults.add({ operationId: 'loginWithPassword', networkError: true, times: 1 })
    await send(canvasElement, demoUser)
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t reach the service.')
    await expect(canvas.getByRole('group', { name: 'Password' })).not.toHaveAttribute('data-empty')
  },
})

/** The password has run out: a new one, with the rules beforehand, and the e-mail kept. */
export const PasswordExpired = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.state.logins[demoUser.email]!.expiresAt = stage.clock.trueClock.wallMs()
    await send(canvasElement, demoUser)
    await expect(await canvas.findByRole('heading', { name: 'Choose a new password' })).toHaveFocus()
    await expect(canvas.getByLabelText('E-mail')).toHaveAttribute('readonly')
    for (const name of ['Current password', 'New password']) {
      await waitFor(() => expect(canvas.getByRole('group', { name })).toHaveAttribute('data-state', 'ready'))
    }
  },
})

/** The new password breaks a rule: said at the field. */
export const NewPasswordTooShort = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.state.logins[demoUser.email]!.expiresAt = stage.clock.trueClock.wallMs()
    await send(canvasElement, demoUser)
    await typeSecret(canvasElement, 'Current password', demoUser.password)
    await typeSecret(canvasElement, 'New password', 'short')
    await userEvent.click(canvas.getByRole('button', { name: 'Save and sign in' }))
    await expect(await canvas.findByText('Too short. Use at least 8 characters.')).toBeVisible()
  },
})

/** One person, several accounts. */
export const Choice = meta.story({
  async play({ canvas, canvasElement }) {
    await send(canvasElement, demoMultiUser)
    await expect(await canvas.findByRole('heading', { name: 'Which account?' })).toHaveFocus()
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2)
  },
})

/** Done; an app shows its page now. */
export const SignedIn = meta.story({
  async play({ canvas, canvasElement, stage }) {
    await send(canvasElement, demoUser)
    await expect(await canvas.findByRole('heading', { name: 'You’re signed in.' })).toBeVisible()
    await expect(stage.session.getState().status).toBe('active')
  },
})

/** The frame did not load: said in its place, with the way on. */
export const FrameMissing = meta.story({
  parameters: { stage: { secure: 'missing' } },
  async play({ canvas }) {
    await waitFor(() =>
      expect(
        document.querySelector('script[src^="http://127.0.0.1:9/"]')?.dispatchEvent(new Event('error')),
      ).toBe(true),
    )
    await expect(await canvas.findByText(/This field didn’t load/)).toBeVisible()
  },
})

/** A device in place of a password, where the app can hear what it answers. */
export const AskingDevice = meta.story({
  args: { biometrics: () => new Promise(() => {}) },
  async play({ canvas, stage }) {
    for (const user of Object.values(stage.sandbox.state.users))
      user.factors = [...user.factors, { type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' }]
    await userEvent.type(await canvas.findByLabelText('E-mail'), demoUser.email)
    await userEvent.click(canvas.getByRole('button', { name: 'Use your device instead' }))
    await expect(await canvas.findByRole('heading', { name: 'Approve on your device' })).toHaveFocus()
    await expect(canvas.getByRole('button', { name: 'Use another e-mail' })).toBeVisible()
  },
})

/** The device said no. */
export const DeviceDeclined = meta.story({
  args: { biometrics: () => Promise.resolve('declined') },
  async play({ canvas, stage }) {
    for (const user of Object.values(stage.sandbox.state.users))
      user.factors = [...user.factors, { type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' }]
    await userEvent.type(await canvas.findByLabelText('E-mail'), demoUser.email)
    await userEvent.click(canvas.getByRole('button', { name: 'Use your device instead' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'The sign-in was declined on your device.',
    )
  },
})

/** Where the programme allows passwords in fields of the page. */
export const PlainField = meta.story({
  args: { passwordField: 'plain' },
  async play({ canvas }) {
    const field = await canvas.findByLabelText('Password')
    await userEvent.type(field, 'seen')
    await userEvent.click(canvas.getByRole('button', { name: 'Show password' }))
    await expect(field).toHaveAttribute('type', 'text')
    await userEvent.click(canvas.getByRole('button', { name: 'Hide password' }))
    await expect(field).toHaveAttribute('type', 'password')
  },
})

/** German, with an error: the longest of the languages that the kit speaks. */
export const German = meta.story({
  globals: { language: 'de', viewport: { value: 'narrow' } },
  async play({ canvas, canvasElement }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Anmelden' }))
    await expect(await canvas.findByText('Geben Sie Ihre E-Mail-Adresse ein.')).toBeVisible()
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
})

/** Italian. */
export const Italian = meta.story({
  globals: { language: 'it' },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accedi' }))
    await expect(await canvas.findByText('Inserire l’indirizzo e-mail.')).toBeVisible()
  },
})

/** From right to left on the narrowest screen, with an error: nothing is cut, nothing scrolls sideways. */
export const RightToLeftNarrow = meta.story({
  parameters: { stage: { provider: { messages: arabicMessages } } },
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async play({ canvas, canvasElement }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'تسجيل الدخول' }))
    await expect(await canvas.findByText('أدخل بريدك الإلكتروني.')).toBeVisible()
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  async play({ canvas, canvasElement }) {
    await send(canvasElement, wrong)
    await expect(await canvas.findByRole('alert')).toBeVisible()
    await expect(getComputedStyle(canvas.getByLabelText('E-mail')).backgroundColor).toBe('rgb(22, 25, 33)')
  },
})

/** Forced colours: edges carry the form, the failure too. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  async play({ canvas, canvasElement }) {
    await send(canvasElement, wrong)
    const notice = await canvas.findByRole('alert')
    if (!isTestRun && !matchMedia('(forced-colors: active)').matches) return
    await expect(getComputedStyle(notice).borderTopStyle).toBe('solid')
    await expect(getComputedStyle(canvas.getByRole('button', { name: 'Sign in' })).borderTopWidth).toBe('3px')
  },
})
