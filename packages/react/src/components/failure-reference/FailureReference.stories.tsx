import { demoUser } from '@weavr-kit/sandbox'
import { expect, userEvent, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import { LostPassword } from '../lost-password/LostPassword.js'
import { FailureReference } from './FailureReference.js'

const meta = preview.meta({
  title: 'Ways in/FailureReference',
  component: FailureReference,
  args: { requestRef: '' },
  render: () => (
    <main className="story-panel">
      <LostPassword passwordField="plain" />
    </main>
  ),
  parameters: { stage: { signedIn: false } },
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'lostPasswordInitiate', status: 500 })
  },
})

interface Shown {
  canvasElement: HTMLElement
  stage: Stage
}

async function fail({ canvasElement }: Shown) {
  const canvas = within(canvasElement)
  await userEvent.type(await canvas.findByLabelText('E-mail'), demoUser.email)
  await userEvent.click(canvas.getByRole('button', { name: 'Send the link' }))
  return canvas.findByRole('button', { name: 'Copy Reference' })
}

function withClipboard(writeText: () => Promise<void>) {
  const write = navigator.clipboard.writeText.bind(navigator.clipboard)
  navigator.clipboard.writeText = writeText
  return () => void (navigator.clipboard.writeText = write)
}

/** What support asks for, beside what went wrong with the whole form. */
export const Shown = meta.story({
  async play(shown) {
    await expect(await fail(shown)).toBeVisible()
    await expect(shown.canvas.getByText(/^sandbox-\d+$/)).toHaveAttribute('dir', 'ltr')
  },
})

/** Copied, and said so in place. */
export const Copied = meta.story({
  beforeEach: () => withClipboard(() => Promise.resolve()),
  async play(shown) {
    await userEvent.click(await fail(shown))
    await expect(await shown.canvas.findByText('Copied')).toHaveRole('status')
    await expect(shown.canvas.getByRole('button', { name: 'Copy Reference' })).toHaveFocus()
  },
})

/** The browser refuses its clipboard. */
export const NotCopied = meta.story({
  beforeEach: () => withClipboard(() => Promise.reject(new Error('refused'))),
  async play(shown) {
    await userEvent.click(await fail(shown))
    await expect(await shown.canvas.findByText('Not copied. Select it instead.')).toHaveRole('status')
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async (shown) => void (await fail(shown)),
})

/** Right to left, 320 px wide: the reference itself stays as it is. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async play(shown) {
    await fail(shown)
    const panel = shown.canvasElement.querySelector('main')!
    await expect(panel.scrollWidth).toBe(panel.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { signedIn: false, media: { forcedColors: 'active' } } },
  play: async (shown) => void (await fail(shown)),
})
