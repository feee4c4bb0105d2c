import { onlineManager } from '@tanstack/react-query'
import { sandboxOtp } from '@weavr-kit/sandbox'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { StepUpDialog } from '../step-up-dialog/StepUpDialog.js'
import { ManagedCardReveal } from './ManagedCardReveal.js'

/** Stands where an app has the card it shows. */
function Reveal({ name }: { name: string }) {
  const card = useManagedCards().data?.items.find(({ friendlyName }) => friendlyName === name)
  return (
    <main className="story-panel">
      <h1>Card</h1>
      {card && <ManagedCardReveal card={card} />}
      <StepUpDialog hint={`Use ${sandboxOtp}`} />
    </main>
  )
}

const meta = preview.meta({
  title: 'Cards/ManagedCardReveal',
  component: Reveal,
  args: { name: 'Maya, studio' },
  parameters: { stage: { secure: true } },
})

async function press(canvasElement: HTMLElement, name: string) {
  await userEvent.click(await within(canvasElement).findByRole('button', { name }))
}

async function show(canvasElement: HTMLElement, name = 'Show details') {
  await press(canvasElement, name)
  await userEvent.type(await screen.findByLabelText(/Code/), sandboxOtp)
  await userEvent.click(
    screen.getByRole('button', { name: name === 'Show PIN' ? 'Show PIN' : 'Show card number' }),
  )
  await within(canvasElement).findByRole('button', { name: 'Hide now' })
}

const isShown = (canvasElement: HTMLElement, name: string) =>
  waitFor(() =>
    expect(
      canvasElement.querySelector(`[data-weavr=secure-span][data-type=${name}]`)?.getAttribute('data-state'),
    ).toBe('shown'),
  )

/** Nothing is shown before it is asked for. The PIN is another press. */
export const Hidden = meta.story({
  async play({ canvas, canvasElement }) {
    await expect(await canvas.findByRole('button', { name: 'Show PIN' })).toBeVisible()
    await expect(canvasElement.querySelectorAll('iframe')).toHaveLength(0)
  },
})

/** Weavr wants to know that it is the payer: the button of the dialog says what it does. */
export const StepUp = meta.story({
  async play({ canvasElement }) {
    await press(canvasElement, 'Show details')
    await expect(await screen.findByRole('button', { name: 'Show card number' })).toBeVisible()
    await screen.findByText(/We sent 6 digits/)
  },
})

/** Stepped up: number, expiry and CVV, in frames. */
export const Shown = meta.story({
  async play({ canvas, canvasElement }) {
    await show(canvasElement)
    await isShown(canvasElement, 'cardNumber')
    await expect(canvas.getByText('Hides in 30 seconds')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Hide now' })).toHaveFocus()
  },
})

/** The PIN takes the place of the rest. */
export const Pin = meta.story({
  async play({ canvasElement }) {
    await show(canvasElement, 'Show PIN')
    await isShown(canvasElement, 'cardPin')
  },
})

/** After half a minute it is gone, and says so. */
export const HiddenAgain = meta.story({
  async play({ canvas, canvasElement, stage }) {
    await show(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: 'Show longer' }))
    await expect(canvas.getByRole('button', { name: 'Hide now' })).toHaveFocus()
    await stage.clock.advance(30_000)
    await waitFor(() => expect(canvas.getByText('Card details hidden')).toBeVisible())
    await expect(canvas.getByRole('button', { name: 'Show details' })).toHaveFocus()
    await expect(canvasElement.querySelectorAll('iframe')).toHaveLength(0)
  },
})

/** The frames are on their way. */
export const Getting = meta.story({
  parameters: { stage: { secure: 'stalled' } },
  async play({ canvas, canvasElement }) {
    await show(canvasElement)
    await waitFor(() => expect(canvas.getAllByText('Getting the details safely…')[0]).toBeVisible())
  },
})

/** The script did not come: each frame says so, with the way to try again. */
export const FramesFailed = meta.story({
  parameters: { stage: { secure: 'missing' } },
  async play({ canvas, canvasElement }) {
    await show(canvasElement)
    await expect((await canvas.findAllByRole('button', { name: 'Try again' }))[0]).toBeVisible()
  },
})

/** Weavr did not answer. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardGet', status: 400 })
    stage.session.markSteppedUp()
  },
  async play({ canvas, canvasElement }) {
    await press(canvasElement, 'Show details')
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t get the card’s details.')
    await expect(canvas.getByRole('button', { name: 'Copy Reference' })).toBeVisible()
  },
})

/** A PIN that is locked is said in words, and has no button. */
export const PinLocked = meta.story({
  beforeEach({ stage }) {
    for (const { physical } of Object.values(stage.sandbox.state.managedCards))
      if (physical) physical.pinBlocked = true
  },
  async play({ canvas }) {
    await expect(await canvas.findByText(/The PIN is locked/)).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Show PIN' })).toBeNull()
  },
})

/** Without a connection the buttons say why they do nothing. */
export const Offline = meta.story({
  async play({ canvas }) {
    const button = await canvas.findByRole('button', { name: 'Show details' })
    onlineManager.setOnline(false)
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'))
    await expect(button).toHaveAccessibleDescription('You can do this when you’re back online.')
  },
  beforeEach: () => () => onlineManager.setOnline(true),
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  async play({ canvasElement }) {
    await show(canvasElement)
    await isShown(canvasElement, 'cvv')
  },
})

/** 320 px, right to left: the digits keep their direction. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async play({ canvasElement }) {
    await show(canvasElement)
    await isShown(canvasElement, 'cvv')
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  async play({ canvasElement }) {
    await show(canvasElement)
    await isShown(canvasElement, 'cvv')
  },
})
