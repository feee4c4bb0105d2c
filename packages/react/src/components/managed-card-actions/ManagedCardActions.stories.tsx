import { onlineManager } from '@tanstack/react-query'
import type { Sandbox } from '@weavr-kit/sandbox'
import { sandboxOtp } from '@weavr-kit/sandbox'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { StepUpDialog } from '../step-up-dialog/StepUpDialog.js'
import { ManagedCardActions } from './ManagedCardActions.js'

/** Stands where an app has the card it shows. */
function Actions({ name }: { name: string }) {
  const card = useManagedCards().data?.items.find(({ friendlyName }) => friendlyName === name)
  return (
    <main className="story-panel">
      <h1>{name}</h1>
      {card && (
        <ManagedCardActions card={card} spendControlsHref="#controls" replacementHref={() => '#replace'} />
      )}
      <StepUpDialog hint={`Use ${sandboxOtp}`} />
    </main>
  )
}

const meta = preview.meta({
  title: 'Cards/ManagedCardActions',
  component: Actions,
  args: { name: 'Maya, studio' },
})

const named = ({ state }: Sandbox, name: string) =>
  Object.values(state.managedCards).find(({ friendlyName }) => friendlyName === name)!

async function press(canvasElement: HTMLElement, name: string) {
  await userEvent.click(await within(canvasElement).findByRole('button', { name }))
}

async function openMore(canvasElement: HTMLElement) {
  await userEvent.click(await within(canvasElement).findByText('More'))
}

/** A physical card in use. What is rare or final is behind "More", final ones last, as words in red. */
export const Physical = meta.story({
  async play({ canvas, canvasElement }) {
    await openMore(canvasElement)
    for (const name of ['Freeze', 'Reset contactless limit', 'Report lost', 'Close card'])
      await expect(canvas.getByRole('button', { name })).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Spend controls' })).toHaveAttribute('href', '#controls')
  },
})

/** A virtual card may become a physical one, and has nothing that could be lost. */
export const Virtual = meta.story({
  args: { name: 'Travel' },
  async play({ canvas }) {
    await expect(await canvas.findByRole('button', { name: 'Get a physical card' })).toBeVisible()
    await expect(canvas.queryByText('Report lost')).toBeNull()
  },
})

/** Frozen in one press; the same button takes it back. */
export const Frozen = meta.story({
  args: { name: 'Travel' },
  async play({ canvas, canvasElement }) {
    await press(canvasElement, 'Freeze')
    await expect(await canvas.findByRole('button', { name: 'Unfreeze' })).toHaveFocus()
    await expect(canvas.getByText('Frozen. New payments will be declined.')).toBeVisible()
  },
})

/** While it is under way the button keeps its place and the focus. */
export const Busy = meta.story({
  args: { name: 'Travel' },
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardBlock', latencyMs: 60_000 })
  },
  async play({ canvas, canvasElement }) {
    await press(canvasElement, 'Freeze')
    await expect(await canvas.findByRole('button', { name: 'Freezing…' })).toHaveAttribute(
      'aria-busy',
      'true',
    )
  },
})

/** Undone: said beside the button that was pressed. */
export const Unfrozen = meta.story({
  args: { name: 'Events' },
  async play({ canvas, canvasElement }) {
    await press(canvasElement, 'Unfreeze')
    await expect(await canvas.findByText('Unfrozen. The card works again.')).toBeVisible()
  },
})

/** Somebody was quicker: the truth, not an error. */
export const Overtaken = meta.story({
  args: { name: 'Travel' },
  async play({ canvas, canvasElement, stage }) {
    await canvas.findByRole('button', { name: 'Freeze' })
    named(stage.sandbox, 'Travel').state = { state: 'BLOCKED', blockedReason: 'USER' }
    await press(canvasElement, 'Freeze')
    await expect(await canvas.findByText(/This card has changed meanwhile/)).toBeVisible()
    await expect(await canvas.findByRole('button', { name: 'Unfreeze' })).toBeVisible()
  },
})

/** Refused: how the card stands, and why. */
export const Refused = meta.story({
  args: { name: 'Travel' },
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardBlock', status: 400 })
  },
  async play({ canvas, canvasElement }) {
    await press(canvasElement, 'Freeze')
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/^The card is not frozen\./)
    await expect(canvas.getByRole('button', { name: 'Copy Reference' })).toBeVisible()
  },
})

/** The payer's role may not do it. */
export const NoPermission = meta.story({
  args: { name: 'Travel' },
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedCardBlock',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
  },
  async play({ canvas, canvasElement }) {
    await press(canvasElement, 'Freeze')
    await expect(await canvas.findByText(/Your role doesn’t allow this/)).toBeVisible()
  },
})

/** No answer came: nobody claims that it was, or was not. */
export const Unknown = meta.story({
  beforeEach({ stage }) {
    named(stage.sandbox, 'Maya, studio').physical!.pinBlocked = true
    stage.sandbox.faults.add({ operationId: 'managedCardPhysicalPinUnBlock', status: 503 })
  },
  async play({ canvas, canvasElement }) {
    await press(canvasElement, 'Unlock PIN')
    await expect(await canvas.findByText(/We can’t tell yet if this was done/)).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Check now' })).toBeVisible()
  },
})

/** Without a connection the buttons say why they do nothing. */
export const Offline = meta.story({
  args: { name: 'Travel' },
  async play({ canvas }) {
    const button = await canvas.findByRole('button', { name: 'Freeze' })
    onlineManager.setOnline(false)
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'))
    await expect(button).toHaveAccessibleDescription('You can do this when you’re back online.')
  },
  beforeEach: () => () => onlineManager.setOnline(true),
})

/** Where to? The address is a guess that can be changed. */
export const Ordering = meta.story({
  args: { name: 'Travel' },
  async play({ canvasElement }) {
    await press(canvasElement, 'Get a physical card')
    await expect(await screen.findByLabelText('First name')).toHaveFocus()
    await expect(screen.getByLabelText('Country')).toHaveDisplayValue('Ireland')
  },
})

/** Several things are wrong: a list leads to each. */
export const OrderNotRight = meta.story({
  args: { name: 'Travel' },
  async play({ canvasElement }) {
    await press(canvasElement, 'Get a physical card')
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.clear(dialog.getByLabelText('Postcode'))
    await userEvent.click(dialog.getByRole('button', { name: 'Get a physical card' }))
    await expect(dialog.getByRole('group', { name: 'Please check:' })).toHaveFocus()
  },
})

/** Ordered: what came of it, and how far it is. */
export const Ordered = meta.story({
  args: { name: 'Travel' },
  async play({ canvas, canvasElement }) {
    await press(canvasElement, 'Get a physical card')
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByLabelText('Choose an activation code'), '4711')
    await userEvent.click(dialog.getByRole('button', { name: 'Get a physical card' }))
    await waitFor(() => expect(canvas.getByText(/^Ordered\. Until it comes/)).toHaveFocus())
    await expect(canvas.getByRole('list', { name: 'Your physical card' })).toBeVisible()
  },
})

const post = (sandbox: Sandbox) => {
  const { physical } = named(sandbox, 'Maya, studio')
  physical!.plastic.activated = false
  Object.assign(physical!.delivery, { deliveryTrackingUrl: '#post' })
}

/** Posted: the one filled button asks for the code. */
export const Posted = meta.story({
  beforeEach: ({ stage }) => post(stage.sandbox),
  async play({ canvas }) {
    await expect(await canvas.findByRole('button', { name: 'Activate card' })).toBeVisible()
    await expect(canvas.getByText('Delivered')).toHaveAttribute('aria-current', 'step')
  },
})

/** The code is wrong: said at the field, which keeps what was typed. */
export const WrongCode = meta.story({
  beforeEach: ({ stage }) => post(stage.sandbox),
  async play({ canvasElement }) {
    await press(canvasElement, 'Activate card')
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByLabelText('Activation code'), '99{Enter}')
    await expect(await dialog.findByText(/That code isn’t right/)).toBeVisible()
    await expect(dialog.getByLabelText('Activation code')).toHaveValue('99')
  },
})

/** One question, before anything that can't be undone. */
export const Reporting = meta.story({
  async play({ canvasElement }) {
    await openMore(canvasElement)
    await press(canvasElement, 'Report lost')
    const dialog = within(await screen.findByRole('dialog'))
    await expect(dialog.getByRole('group', { name: /Where is the card/ })).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Report lost' })).toBeVisible()
  },
})

/** Reported: it ends in the order of another. */
export const Lost = meta.story({
  async play({ canvas, canvasElement }) {
    await openMore(canvasElement)
    await press(canvasElement, 'Report lost')
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Report lost' }),
    )
    await expect(await canvas.findByRole('link', { name: 'Order a replacement' })).toBeVisible()
  },
})

/** Asked once more. */
export const Closing = meta.story({
  args: { name: 'Software subscriptions' },
  async play({ canvasElement }) {
    await openMore(canvasElement)
    await press(canvasElement, 'Close card')
    const dialog = await screen.findByRole('dialog', { name: 'Close Software subscriptions?' })
    await expect(within(dialog).getByRole('button', { name: 'Close card' })).toBeVisible()
  },
})

/** There is money on it: that has to go first. */
export const ClosingWithMoney = meta.story({
  args: { name: 'Travel' },
  async play({ canvasElement }) {
    await openMore(canvasElement)
    await press(canvasElement, 'Close card')
    await expect(await screen.findByText(/^Move the €1,277.50 on this card first/)).toBeVisible()
  },
})

/** Dark, with the dialog of an order. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  beforeEach: ({ stage }) => post(stage.sandbox),
  async play({ canvasElement }) {
    await openMore(canvasElement)
    await press(canvasElement, 'Activate card')
    await expect(await screen.findByLabelText('Activation code')).toHaveFocus()
  },
})

/** 320 px, right to left, with a long name. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  beforeEach: ({ stage }) => post(stage.sandbox),
  async play({ canvasElement }) {
    await openMore(canvasElement)
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  beforeEach: ({ stage }) => post(stage.sandbox),
  play: ({ canvasElement }) => openMore(canvasElement),
})
