import { demoCardholder } from '@weavr-kit/sandbox'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { StepUpDialog } from '../step-up-dialog/StepUpDialog.js'
import { stepUp } from '../own-user/stepUp.test.fixture.js'
import { InviteUserForm } from './InviteUserForm.js'

const meta = preview.meta({
  title: 'People/InviteUserForm',
  component: InviteUserForm,
  render: (args) => (
    <main>
      <InviteUserForm {...args} />
      <StepUpDialog hint="Sandbox: use 123456" phoneEnding="67" />
    </main>
  ),
  beforeEach: ({ parameters, stage }) => (parameters.asksForCode ? undefined : stepUp(stage.weavr)),
})

async function send(canvasElement: HTMLElement, email = 'priya@northwind.example') {
  const canvas = within(canvasElement)
  await userEvent.type(await canvas.findByLabelText('First name'), 'Priya')
  await userEvent.type(canvas.getByLabelText('Last name'), 'Nair')
  await userEvent.type(canvas.getByLabelText('E-mail'), email)
  await userEvent.click(canvas.getByRole('checkbox', { name: /^Card holder/ }))
  await userEvent.click(canvas.getByRole('button', { name: 'Send the invite' }))
}

/** Name, address, and what they may do in sentences. */
export const Empty = meta.story({
  async play({ canvas }) {
    await expect(await canvas.findByRole('form', { name: 'Invite someone' })).toBeVisible()
    await expect(canvas.getAllByRole('checkbox')).toHaveLength(5)
  },
})

/** Sent with nothing in it: what is missing, with the way to each field. */
export const Missing = meta.story({
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Send the invite' }))
    await expect(canvas.getByRole('group', { name: 'Please check:' })).toHaveFocus()
  },
})

/** Went out. The fields are empty for the next one. */
export const Invited = meta.story({
  async play({ canvas, canvasElement }) {
    await send(canvasElement)
    await expect(await canvas.findByText(/^Priya Nair is invited/)).toHaveFocus()
  },
})

/** On its way. */
export const Sending = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.faults.add({ operationId: 'userCreate', latencyMs: 60_000 })
    await send(canvasElement)
    await expect(await canvas.findByRole('button', { name: 'Sending…' })).toHaveFocus()
  },
})

/** The session has to be stepped up first: the dialog opens by itself, and nothing typed is lost. */
export const StepUp = meta.story({
  parameters: { asksForCode: true },
  async play({ canvas, canvasElement }) {
    await send(canvasElement)
    await userEvent.type(await screen.findByLabelText('Code from the text message'), '123456{Enter}')
    await expect(await canvas.findByText(/^Priya Nair is invited/)).toBeVisible()
  },
})

/** Somebody has the address already. */
export const AddressUsed = meta.story({
  async play({ canvas, canvasElement }) {
    await send(canvasElement, demoCardholder.email)
    await waitFor(() => expect(canvas.getByLabelText('E-mail')).toHaveFocus())
  },
})

/** Added, but not invited: only the invite is sent again. */
export const NotInvited = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.faults.add({ operationId: 'userInviteSend', status: 400 })
    await send(canvasElement)
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'Priya Nair was added, but the invite didn’t go out.',
    )
    await expect(canvas.getByRole('button', { name: 'Send the invite again' })).toHaveFocus()
  },
})

/** The payer's role may not do it. */
export const NoPermission = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.faults.add({
      operationId: 'userCreate',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
    await send(canvasElement)
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Your role doesn’t allow this.')
  },
})

/** Offline: what was typed stays, and nothing is sent. */
export const Offline = meta.story({
  async play({ canvas }) {
    await canvas.findByRole('form')
    window.dispatchEvent(new Event('offline'))
    await expect(await canvas.findByText('You can do this when you’re back online.')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Send the invite' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    window.dispatchEvent(new Event('online'))
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async ({ canvas }) => void (await canvas.findByRole('form')),
})

/** Right to left, 320 px wide. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async play({ canvas, canvasElement }) {
    await canvas.findByRole('form')
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvas }) => void (await canvas.findByRole('form')),
})
