import { expect } from 'storybook/test'
import preview from '../../../../.storybook/preview.js'
import { useSessionTimeLeft } from './useSessionTimeLeft.js'

/** The one small component that renders every second. */
function Countdown() {
  const seconds = useSessionTimeLeft()
  return <output className="story-amount">{seconds === 0 ? 'No session' : `${seconds} seconds left`}</output>
}

const meta = preview.meta({
  title: 'Hooks/useSessionTimeLeft',
  component: Countdown,
  parameters: { stage: { provider: { expiryPrompt: false } } },
  render: () => (
    <main className="story-panel">
      <h1>Time left</h1>
      <Countdown />
    </main>
  ),
})

/** Whole seconds, by the session's own clock. */
export const Counts = meta.story({
  async play({ canvas, stage }) {
    await expect(await canvas.findByText('300 seconds left')).toBeVisible()
    await stage.clock.advance(61_500)
    await expect(await canvas.findByText('239 seconds left')).toBeVisible()
  },
})

/** A request of the payer starts it again. */
export const StartsAgain = meta.story({
  async play({ canvas, stage }) {
    await stage.clock.advance(100_000)
    await expect(await canvas.findByText('200 seconds left')).toBeVisible()
    await stage.weavr.api.GET('/managed_cards', { intent: 'user' })
    await expect(await canvas.findByText('300 seconds left')).toBeVisible()
  },
})

/** A laptop that slept: nothing counted down meanwhile, and the time is right all the same. */
export const Sleeps = meta.story({
  async play({ canvas, stage }) {
    await stage.clock.sleep(200_000)
    await expect(await canvas.findByText('100 seconds left')).toBeVisible()
  },
})

/** Zero when there is no session. */
export const SignedOut = meta.story({
  parameters: { stage: { signedIn: false } },
  async play({ canvas }) {
    await expect(await canvas.findByText('No session')).toBeVisible()
  },
})
