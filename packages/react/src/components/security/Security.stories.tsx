import { demoCardholder, demoUser } from '@weavr-kit/sandbox'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { typeIntoFrame } from '../../../../../.storybook/stage/typeIntoFrame.js'
import { stepUp } from '../own-user/stepUp.test.fixture.js'
import { StepUpDialog } from '../step-up-dialog/StepUpDialog.js'
import { Security } from './Security.js'

const meta = preview.meta({
  title: 'People/Security',
  component: Security,
  args: { authy: true },
  render: (args) => (
    <main>
      <Security {...args} />
      <StepUpDialog hint="Sandbox: use 123456" phoneEnding="67" />
    </main>
  ),
  parameters: { stage: { secure: true } },
  beforeEach: ({ parameters, stage }) => (parameters.asksForCode ? undefined : stepUp(stage.weavr)),
})

const press = async (canvasElement: HTMLElement, name: string) =>
  userEvent.click(await within(canvasElement).findByRole('button', { name }))

/** Phone, devices, password. */
export const Ready = meta.story({
  parameters: { stage: { secure: true, signedIn: demoCardholder } },
  async play({ canvas }) {
    await expect(await canvas.findByText('+353 857654321')).toBeVisible()
    await expect(canvas.getByText('Phone with fingerprint or face')).toBeVisible()
  },
})

/** Another number. */
export const ChangingNumber = meta.story({
  async play({ canvas, canvasElement }) {
    await press(canvasElement, 'Change the number')
    await expect(canvas.getByLabelText('Country code')).toHaveFocus()
  },
})

/** The code that confirms it. */
export const Code = meta.story({
  async play({ canvas, canvasElement }) {
    await press(canvasElement, 'Change the number')
    await userEvent.type(canvas.getByLabelText('Country code'), '+353')
    await userEvent.type(canvas.getByLabelText('Mobile number'), '85 999 8877')
    await press(canvasElement, 'Save and send a code')
    await expect(await canvas.findByLabelText('Code from the message')).toHaveFocus()
  },
})

/** A phone that nobody has confirmed. */
export const NotConfirmed = meta.story({
  beforeEach({ stage }) {
    for (const user of Object.values(stage.sandbox.state.users)) user.factors = []
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('button', { name: 'Confirm this phone' })).toBeVisible()
    await expect(canvas.getByText('Not confirmed yet')).toBeVisible()
  },
})

/** Both passwords are typed into Weavr's frames, with the rules before. */
export const ChangingPassword = meta.story({
  async play({ canvas, canvasElement }) {
    await press(canvasElement, 'Change the password')
    await typeIntoFrame(canvasElement, 'Current password', 'not-this-one')
    await typeIntoFrame(canvasElement, 'New password', 'Next-2026-pass')
    await press(canvasElement, 'Save the new password')
    await expect(await canvas.findByText('That is not your current password.')).toBeVisible()
  },
})

/** Needs a step-up first: the dialog opens by itself, and the change goes on after it. */
export const StepUp = meta.story({
  parameters: { asksForCode: true },
  async play({ canvas, canvasElement }) {
    await press(canvasElement, 'Change the password')
    await typeIntoFrame(canvasElement, 'Current password', demoUser.password)
    await typeIntoFrame(canvasElement, 'New password', 'Next-2026-pass')
    await press(canvasElement, 'Save the new password')
    await userEvent.type(await screen.findByLabelText('Code from the text message'), '123456{Enter}')
    await expect(await canvas.findByText(/^Your password has changed/)).toBeVisible()
  },
})

/** The app waits to be accepted on the device. */
export const Linking = meta.story({
  async play({ canvas, canvasElement }) {
    await press(canvasElement, 'Link the Authy app')
    await expect(await canvas.findByText(/^Accept it on your device/)).toBeVisible()
  },
})

/** Asked once more before a device is unlinked. */
export const Unlinking = meta.story({
  parameters: { stage: { secure: true, signedIn: demoCardholder } },
  async play({ canvas, canvasElement }) {
    await press(canvasElement, 'Unlink: Phone with fingerprint or face')
    await expect(canvas.getByRole('button', { name: 'Keep it' })).toBeVisible()
  },
})

/** On its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'authFactorsGet', latencyMs: 60_000 })
  },
  async play({ canvas, canvasElement, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvasElement.querySelector('[data-part=skeleton]')).not.toBeNull())
    await expect(canvas.getByText('Loading what protects you')).toHaveRole('status')
  },
})

/** It failed; the password can be changed all the same. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'authFactorsGet', status: 400 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load what protects you.')
    await expect(canvas.getByRole('button', { name: 'Change the password' })).toBeVisible()
  },
})

/** Offline: nothing is begun. */
export const Offline = meta.story({
  async play({ canvas }) {
    await canvas.findByRole('button', { name: 'Change the number' })
    window.dispatchEvent(new Event('offline'))
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: 'Change the number' })).toHaveAttribute(
        'aria-disabled',
        'true',
      ),
    )
    window.dispatchEvent(new Event('online'))
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => press(canvasElement, 'Change the password'),
})

/** Right to left, 320 px wide: the number stays as it is. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  parameters: { stage: { secure: true, signedIn: demoCardholder } },
  async play({ canvasElement }) {
    await press(canvasElement, 'Unlink: Phone with fingerprint or face')
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { secure: true, media: { forcedColors: 'active' } } },
  play: async ({ canvas }) => void (await canvas.findByText('Text message')),
})
