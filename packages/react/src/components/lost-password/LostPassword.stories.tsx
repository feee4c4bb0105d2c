import { demoMultiUser, demoUser } from '@weavr-kit/sandbox'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { arabicWaysIn } from '../../../../../.storybook/stage/arabicWaysIn.js'
import { typeIntoFrame } from '../../../../../.storybook/stage/typeIntoFrame.js'
import { LostPassword } from './LostPassword.js'

const meta = preview.meta({
  title: 'Ways in/LostPassword',
  component: LostPassword,
  args: { onSignIn: () => {} },
  render: (args) => (
    <main className="story-panel">
      <LostPassword {...args} />
    </main>
  ),
  parameters: { stage: { secure: true, signedIn: false } },
})

async function ask(canvasElement: HTMLElement, email: string = demoUser.email) {
  const canvas = within(canvasElement)
  await userEvent.type(canvas.getByRole('textbox', { name: 'E-mail' }), email)
  await userEvent.click(canvas.getByRole('button', { name: 'Send the link' }))
  await canvas.findByRole('heading', { name: 'Check your e-mail' })
}

async function save(canvasElement: HTMLElement, code: string, password = 'Found-2026') {
  const canvas = within(canvasElement)
  await typeIntoFrame(canvasElement, 'New password', password)
  await userEvent.type(canvas.getByRole('textbox', { name: 'Code from the message' }), code)
  await userEvent.click(canvas.getByRole('button', { name: 'Save and sign in' }))
}

/** An address, and nothing else. */
export const Email = meta.story({
  async play({ canvas }) {
    await expect(canvas.getByRole('form', { name: 'Forgot your password?' })).toHaveAttribute(
      'data-state',
      'email',
    )
  },
})

/** What is no address is said before anything is sent. */
export const EmailMissing = meta.story({
  async play({ canvas, stage }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Send the link' }))
    await expect(canvas.getByRole('textbox', { name: 'E-mail' })).toHaveAccessibleDescription(
      'Error: Enter your e-mail address.',
    )
    await expect(stage.requests).toEqual([])
  },
})

/** On its way. */
export const Sending = meta.story({
  async play({ canvas, stage }) {
    stage.sandbox.faults.add({ operationId: 'lostPasswordInitiate', latencyMs: 5_000 })
    await userEvent.type(canvas.getByRole('textbox', { name: 'E-mail' }), demoUser.email)
    await userEvent.click(canvas.getByRole('button', { name: 'Send the link' }))
    await expect(canvas.getByRole('button', { name: 'Sending…' })).toHaveAttribute('aria-disabled', 'true')
  },
})

/** The same sentence for every address: nobody knows this one. */
export const Sent = meta.story({
  async play({ canvas, canvasElement }) {
    await ask(canvasElement, 'nobody@example.org')
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Check your e-mail' })).toHaveFocus())
    await expect(canvas.getByText(/^If we know that address, a link is on its way\./)).toBeVisible()
  },
})

/** A wrong code, or an old one: said at the field; what was typed stays. */
export const WrongCode = meta.story({
  async play({ canvas, canvasElement }) {
    await ask(canvasElement)
    await save(canvasElement, '000000')
    const code = canvas.getByRole('textbox', { name: 'Code from the message' })
    await waitFor(() =>
      expect(code).toHaveAccessibleDescription('Error: That code isn’t right, or it has run out.'),
    )
    await expect(code).toHaveValue('000000')
  },
})

/** A password that breaks a rule. */
export const WeakPassword = meta.story({
  async play({ canvas, canvasElement }) {
    await ask(canvasElement)
    await save(canvasElement, '123456', 'short')
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'New password' })).toHaveAccessibleDescription(
        /Error: Too short/,
      ),
    )
  },
})

/** From the link of the message: no code to type. */
export const Linked = meta.story({
  args: { link: { email: demoUser.email, code: '123456' } },
  async play({ canvas }) {
    await expect(canvas.getByRole('heading', { name: 'Choose a new password' })).toBeVisible()
    await expect(canvas.queryByRole('textbox', { name: 'Code from the message' })).toBeNull()
  },
})

/** From a link that has run out: another one can be had. */
export const LinkInvalid = meta.story({
  args: { link: { email: demoUser.email, code: '123456' } },
  async play({ canvas, canvasElement }) {
    await typeIntoFrame(canvasElement, 'New password', 'Found-2026')
    await userEvent.click(canvas.getByRole('button', { name: 'Save and sign in' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'This link has run out, or was used before. We can send a new one.',
    )
    await expect(canvas.getByRole('textbox', { name: 'E-mail' })).toHaveValue(demoUser.email)
  },
})

/** Several accounts behind one address. */
export const Choice = meta.story({
  async play({ canvas, canvasElement }) {
    await ask(canvasElement, demoMultiUser.email)
    await save(canvasElement, '123456')
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Which account?' })).toHaveFocus())
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2)
  },
})

/** Signed in, with the new password. */
export const Done = meta.story({
  async play({ canvas, canvasElement, stage }) {
    await ask(canvasElement)
    await save(canvasElement, '123456')
    await waitFor(() =>
      expect(canvas.getByRole('heading', { name: 'You’re signed in with the new password.' })).toHaveFocus(),
    )
    await expect(stage.session.getState().status).toBe('active')
    await expect(canvasElement.innerHTML).not.toContain('Found-2026')
  },
})

/** Too many tries: nothing is sent until the wait is over. */
export const RateLimited = meta.story({
  async play({ canvas, stage }) {
    stage.sandbox.faults.add({
      operationId: 'lostPasswordInitiate',
      status: 429,
      headers: { 'retry-after': '20' },
    })
    await userEvent.type(canvas.getByRole('textbox', { name: 'E-mail' }), demoUser.email)
    await userEvent.click(canvas.getByRole('button', { name: 'Send the link' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'Busy right now. You can try again in 20 seconds.',
    )
  },
})

/** No connection. */
export const Offline = meta.story({
  async play({ canvas, stage }) {
    stage.sandbox.faults.add({ networkError: true })
    await userEvent.type(canvas.getByRole('textbox', { name: 'E-mail' }), demoUser.email)
    await userEvent.click(canvas.getByRole('button', { name: 'Send the link' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t reach the service.')
  },
})

/** Dark, with an error. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  async play({ canvas, canvasElement }) {
    await ask(canvasElement)
    await save(canvasElement, '000000')
    await canvas.findByText('That code isn’t right, or it has run out.')
  },
})

/** Arabic, 320 px wide. The code is read from left to right. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  parameters: { stage: { secure: true, signedIn: false, provider: { messages: arabicWaysIn } } },
  args: { lang: 'ar', link: undefined },
  async play({ canvas, canvasElement }) {
    await userEvent.type(canvas.getByRole('textbox', { name: 'البريد الإلكتروني' }), demoUser.email)
    await userEvent.click(canvas.getByRole('button', { name: 'إرسال الرابط' }))
    const code = await canvas.findByRole('textbox', { name: 'الرمز الوارد في الرسالة' })
    await expect(getComputedStyle(code).direction).toBe('ltr')
    const panel = canvasElement.querySelector('main')!
    await expect(panel.scrollWidth).toBe(panel.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { secure: true, signedIn: false, media: { forcedColors: 'active' } } },
  async play({ canvas, canvasElement }) {
    await ask(canvasElement)
    await save(canvasElement, '000000')
    await canvas.findByText('That code isn’t right, or it has run out.')
  },
})
