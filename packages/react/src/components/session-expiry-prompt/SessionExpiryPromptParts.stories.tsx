import { expect, screen, userEvent } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { PaymentForm } from '../../../../../.storybook/stage/PaymentForm.js'
import {
  Announcer,
  Close,
  Countdown,
  Description,
  Failure,
  Root,
  SignOut,
  Stay,
  Title,
} from './SessionExpiryPromptParts.js'

/**
 * A prompt of one's own: the parts bring the behaviour and the words, the app brings order, elements and
 * style.
 */
function BannerPrompt() {
  return (
    <Root className="story-banner">
      <div className="story-banner-text">
        <Title className="story-banner-title" />
        <Description />
        <Failure />
      </div>
      <Countdown className="story-banner-countdown" render={(props) => <strong {...props} />} />
      <div className="story-banner-actions">
        <SignOut className="story-button" data-kind="plain" />
        <Stay className="story-button" />
        <Close className="story-button" />
      </div>
      <Announcer className="story-heard-only" />
    </Root>
  )
}

const meta = preview.meta({
  title: 'Session/SessionExpiryPromptParts',
  component: Root,
  render: () => <PaymentForm />,
  parameters: {
    stage: { provider: { expiryPrompt: <BannerPrompt /> } },
    docs: { story: { inline: false, iframeHeight: '22rem' } },
  },
})

/** The same parts as a banner at the top, "Sign out" first, the time in a `<strong>`. */
export const Banner = meta.story({
  async play({ stage }) {
    await stage.advanceUntilLeft(42)
    await expect(await screen.findByRole('alertdialog', { name: 'Still there?' })).toHaveClass(
      'story-banner',
      { exact: false },
    )
    await expect(screen.getByText('0:42').tagName).toBe('STRONG')
    await expect(screen.getByRole('button', { name: 'Stay signed in' })).toHaveFocus()
    await expect(screen.queryByRole('button', { name: 'OK' })).toBeNull()
  },
})

/** A failure and a second try behave as in the default. */
export const BannerFailed = meta.story({
  async play({ stage }) {
    stage.sandbox.faults.add({ operationId: 'authFactorsGet', status: 503, times: 1 })
    await stage.advanceUntilLeft(42)
    await userEvent.click(await screen.findByRole('button', { name: 'Stay signed in' }))
    await expect(await screen.findByRole('alert')).toHaveTextContent('That didn’t work.')
    await expect(screen.getByRole('button', { name: 'Try again' })).toHaveAttribute('data-state', 'failed')
  },
})

/** After the end the parts that no longer apply are gone. */
export const BannerEnded = meta.story({
  async play({ stage }) {
    await stage.clock.advance(300_000)
    const dialog = await screen.findByRole('alertdialog', {
      name: 'You were signed out after 5 minutes without activity',
    })
    await expect(dialog).toHaveAttribute('data-reason', 'payer-idle')
    await expect(screen.queryByRole('button', { name: 'Stay signed in' })).toBeNull()
    await expect(screen.getByRole('button', { name: 'OK' })).toHaveFocus()
  },
})
