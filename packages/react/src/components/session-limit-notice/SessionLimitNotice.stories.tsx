import { expect } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { SessionLimitNotice } from './SessionLimitNotice.js'

const meta = preview.meta({
  title: 'Session/SessionLimitNotice',
  component: SessionLimitNotice,
  render: (args) => (
    <main className="story-panel">
      <h1>Pay a supplier</h1>
      <SessionLimitNotice {...args} />
    </main>
  ),
})

/** At the start of a form that takes a while: the limit, before it matters. */
export const FiveMinutes = meta.story({
  async play({ canvas }) {
    await expect(canvas.getByText(/sign you out after 5 minutes without activity/)).toBeVisible()
  },
})

/** A shorter limit, which the provider was given as `payerIdleMs`. */
export const OneMinute = meta.story({
  args: { limitMs: 60_000 },
  async play({ canvas }) {
    await expect(canvas.getByText(/after 1 minute without activity/)).toBeVisible()
  },
})

/** Dark, from right to left, on the narrowest screen. */
export const Dark = meta.story({
  globals: { scheme: 'dark', direction: 'rtl', viewport: { value: 'narrow' } },
  async play({ canvas, canvasElement }) {
    await expect(canvas.getByText(/5 minutes/)).toBeVisible()
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
})
