import { demoUser } from '@weavr-kit/sandbox'
import { useState } from 'react'
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../.storybook/preview.js'
import { isWeavrError } from '@weavr-kit/react'
import {
  SecureCardPinInput,
  SecureConfirmPasscodeInput,
  SecureConfirmPasswordInput,
  SecurePasscodeInput,
  SecurePasswordInput,
} from './secureInputs.js'
import { useSecureForm } from './useSecureForm.js'

const meta = preview.meta({
  title: 'Secure elements/Inputs',
  component: SecurePasswordInput,
  args: { hint: '8 to 30 characters, with a lowercase and an uppercase letter, a number and a symbol.' },
  render: (args) => (
    <main className="story-panel">
      <SecurePasswordInput {...args} />
    </main>
  ),
  parameters: { stage: { secure: true, signedIn: false } },
})

/**
 * Real frames, though of this page's origin, so that a story can type into them. Weavr's are beyond its
 * reach.
 */
async function fieldOf(canvasElement: HTMLElement, title: string): Promise<HTMLInputElement> {
  return waitFor(() => {
    const frame = within(canvasElement).getByTitle<HTMLIFrameElement>(title)
    const field = frame.contentDocument?.querySelector('input')
    if (!field) throw new Error(`${title} is not there yet.`)
    return field
  })
}

const inState = (canvasElement: HTMLElement, name: string, state: string) =>
  waitFor(() =>
    expect(within(canvasElement).getByRole('group', { name })).toHaveAttribute('data-state', state),
  )

/** Label and hint before the field, which looks like those around it. Ready within a moment. */
export const Ready = meta.story({
  async play({ canvas, canvasElement }) {
    await inState(canvasElement, 'Password', 'ready')
    const group = canvas.getByRole('group', { name: 'Password' })
    await expect(group).toHaveAccessibleDescription(
      '8 to 30 characters, with a lowercase and an uppercase letter, a number and a symbol.',
    )
    await expect(canvas.getByTitle('Password').getBoundingClientRect().height).toBeGreaterThanOrEqual(36)
  },
})

/** While the script is loading, the field has its place and its size already. */
export const Loading = meta.story({
  parameters: { stage: { secure: 'stalled' } },
  async play({ canvas }) {
    await expect(canvas.getByRole('group', { name: 'Password' })).toHaveAttribute('data-state', 'loading')
  },
})

/** The script did not load. What happened, what it means, and the way on; the form around it works on. */
export const Failed = meta.story({
  parameters: { stage: { secure: 'missing' } },
  async play({ canvas, canvasElement }) {
    await waitFor(() =>
      expect(
        document.querySelector('script[src^="http://127.0.0.1:9/"]')?.dispatchEvent(new Event('error')),
      ).toBe(true),
    )
    await inState(canvasElement, 'Password', 'failed')
    await expect(canvas.getByRole('alert')).toHaveTextContent(
      'This field didn’t load. Nothing was sent. Try again',
    )
  },
})

/** A press on the label puts the focus into the frame, and the ring is ours. */
export const Focused = meta.story({
  async play({ canvas, canvasElement }) {
    await inState(canvasElement, 'Password', 'ready')
    await userEvent.click(canvas.getByText('Password'))
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'Password' })).toHaveAttribute('data-focused'),
    )
    await expect(document.activeElement).toBe(canvas.getByTitle('Password'))
  },
})

/** Typed: `data-empty` is gone, and nothing else is known here. */
export const Typed = meta.story({
  async play({ canvas, canvasElement }) {
    const field = await fieldOf(canvasElement, 'Password')
    await fireEvent.input(field, { target: { value: demoUser.password } })
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'Password' })).not.toHaveAttribute('data-empty'),
    )
    await expect(canvasElement.innerHTML).not.toContain(demoUser.password)
  },
})

/** Our own words for why it was not taken, in a live region between label and field. */
export const WithError = meta.story({
  args: { error: 'E-mail or password is not right.' },
  async play({ canvas, canvasElement }) {
    await inState(canvasElement, 'Password', 'ready')
    await expect(canvas.getByRole('group', { name: 'Password' })).toHaveAccessibleDescription(
      /Error: E-mail or password is not right\.$/,
    )
  },
})

/** Digits: the keyboard is numeric, also for the PIN of a card. */
export const Digits = meta.story({
  render: () => (
    <main className="story-panel">
      <SecurePasscodeInput />
      <SecureConfirmPasscodeInput />
      <SecureCardPinInput hint="You will need it at shops and cash machines." />
    </main>
  ),
  async play({ canvasElement }) {
    for (const name of ['Passcode', 'Passcode again', 'PIN, 4 digits'])
      await expect((await fieldOf(canvasElement, name)).inputMode).toBe('numeric')
  },
})

function NewPassword() {
  const secure = useSecureForm()
  const [result, setResult] = useState<string>()
  const [differs, setDiffers] = useState(false)
  return (
    <form
      className="story-panel story-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setDiffers(false)
        secure.tokenize().then(
          (tokens) => setResult(`Two tokens: ${Object.keys(tokens).sort().join(', ')}.`),
          (error) => setDiffers(isWeavrError(error, 'confirmation-differs')),
        )
      }}
    >
      <h1>New password</h1>
      <SecurePasswordInput form={secure} name="new" label="New password" />
      <SecureConfirmPasswordInput form={secure} error={differs && 'It is not the same as above.'} />
      <button className="story-button">Save</button>
      <output>{result}</output>
    </form>
  )
}

/**
 * `useSecureForm`: all inputs of a form become tokens at once. Enter in a frame sends the form, as it does in
 * a field.
 */
export const InAForm = meta.story({
  render: () => <NewPassword />,
  async play({ canvas, canvasElement, step }) {
    const first = await fieldOf(canvasElement, 'New password')
    const again = await fieldOf(canvasElement, 'Password again')
    await step('the repetition differs', async () => {
      await fireEvent.input(first, { target: { value: 'Better-2026' } })
      await fireEvent.input(again, { target: { value: 'Better-2027' } })
      await waitFor(() => expect(canvasElement.querySelectorAll('[data-empty]')).toHaveLength(0))
      await userEvent.click(canvas.getByRole('button', { name: 'Save' }))
      await expect(await canvas.findByText('It is not the same as above.')).toBeVisible()
    })
    await step('it is the same', async () => {
      await fireEvent.input(again, { target: { value: 'Better-2026' } })
      await fireEvent.keyDown(again, { key: 'Enter' })
      await expect(await canvas.findByText('Two tokens: confirmPassword, new.')).toBeVisible()
    })
  },
})

/** Frames inherit nothing, so they are told: the scheme turns, and what is typed can still be read. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  args: { error: 'E-mail or password is not right.' },
  async play({ canvasElement }) {
    const field = await fieldOf(canvasElement, 'Password')
    const page = canvasElement.querySelector<HTMLElement>('.story-page')!
    const frame = canvasElement.querySelector<HTMLElement>('[data-part=frame]')!
    const colour = () => field.ownerDocument.defaultView!.getComputedStyle(field).color
    await waitFor(() => expect(colour()).toBe(getComputedStyle(frame).color))
    const dark = colour()
    page.dataset.weavrTheme = 'light'
    await waitFor(() => expect(colour()).not.toBe(dark))
    page.dataset.weavrTheme = 'dark'
    await waitFor(() => expect(colour()).toBe(dark))
  },
})

/** 320 px, from right to left, with words as long as they get. */
export const NarrowRightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  args: {
    label: 'كلمة المرور الجديدة لحساب الشركة',
    hint: 'ثمانية أحرف على الأقل، منها حرف ورقم أو علامة.',
    error: 'عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة.',
  },
  async play({ canvasElement }) {
    await inState(canvasElement, 'كلمة المرور الجديدة لحساب الشركة', 'ready')
    const panel = canvasElement.querySelector('main')!
    await expect(panel.scrollWidth).toBe(panel.clientWidth)
  },
})

/** Forced colours: the field keeps a border, the ring its colour. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  args: { error: 'E-mail or password is not right.' },
  async play({ canvasElement }) {
    await inState(canvasElement, 'Password', 'ready')
    await expect(getComputedStyle(canvasElement.querySelector('[data-part=frame]')!).borderTopStyle).toBe(
      'solid',
    )
  },
})
