import { expect, screen, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { PaymentForm } from '../../../../../.storybook/stage/PaymentForm.js'
import { SessionExpiryPrompt } from './SessionExpiryPrompt.js'

const meta = preview.meta({
  title: 'Session/SessionExpiryPrompt/While time remains',
  component: SessionExpiryPrompt,
  render: () => <PaymentForm />,
  parameters: { docs: { story: { inline: false, iframeHeight: '26rem' } } },
})

/** Nothing shows until the last minute; then the dialog opens, says what will happen, and takes the focus. */
export const Opens = meta.story({
  async play({ stage, step }) {
    await step('not while more than a minute is left', async () => {
      await stage.advanceUntilLeft(61)
      await expect(screen.queryByRole('alertdialog')).toBeNull()
    })
    await step('with the last minute', async () => {
      await stage.advanceUntilLeft(60)
      const dialog = await screen.findByRole('alertdialog', { name: 'Still there?' })
      await expect(dialog).toHaveAccessibleDescription(
        'For your security, we will sign you out in 1 minute. What you typed is kept if you stay.',
      )
      await expect(dialog).toBeVisible()
      await expect(screen.getByText('1:00')).toBeVisible()
      await expect(screen.getByRole('button', { name: 'Stay signed in' })).toHaveFocus()
    })
  },
})

/** The clock that is seen and the voice that is heard are apart: nobody wants every second read out. */
export const Counts = meta.story({
  async play({ stage, step }) {
    await stage.advanceUntilLeft(60)
    const dialog = await screen.findByRole('alertdialog')
    const description = screen.getByText(/For your security/).textContent
    const voice = screen.getByRole('status')
    const spoken = new Set<string | null>()
    await step('down to thirty-eight seconds', async () => {
      for (let left = 60; left >= 38; left--) {
        await stage.advanceUntilLeft(left)
        spoken.add(voice.textContent)
      }
      await expect(await screen.findByText('0:38')).toHaveAttribute('aria-hidden', 'true')
    })
    await step('speaking at the milestones alone', async () => {
      await expect([...spoken]).toEqual(['1 minute left', '40 seconds left'])
      await expect(screen.getByText(/For your security/)).toHaveTextContent(description)
      await expect(dialog).toBeVisible()
    })
  },
})

/**
 * The keep-alive is on its way. The button keeps its place and its focus, and the dialog waits for the
 * answer.
 */
export const Staying = meta.story({
  async play({ stage }) {
    stage.sandbox.faults.add({ operationId: 'authFactorsGet', latencyMs: 5_000 })
    await stage.advanceUntilLeft(45)
    await userEvent.click(await screen.findByRole('button', { name: 'Stay signed in' }))
    const stay = await screen.findByRole('button', { name: 'Keeping you signed in…' })
    await expect(stay).toHaveAttribute('aria-disabled', 'true')
    await expect(stay).toHaveFocus()
    await userEvent.click(stay)
    await stage.clock.advance(2_000)
    await expect(screen.getByRole('alertdialog')).toBeVisible()
    await expect(stage.requests.filter((request) => request === 'GET /authentication_factors')).toHaveLength(
      1,
    )
  },
})

/** One request extends the session; the dialog closes, and the focus is back where it was. */
export const Stays = meta.story({
  async play({ stage }) {
    const reference = screen.getByLabelText('Reference')
    await userEvent.type(reference, ' (urgent)')
    await stage.advanceUntilLeft(45)
    await userEvent.click(await screen.findByRole('button', { name: 'Stay signed in' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    await expect(reference).toHaveFocus()
    await expect(reference).toHaveValue('Invoice 2026-118 (urgent)')
    await expect(stage.session.getState()).toMatchObject({ status: 'active' })
    await expect(stage.session.timeLeftMs()).toBe(300_000)
    await expect(stage.requests.filter((request) => request === 'GET /authentication_factors')).toHaveLength(
      1,
    )
  },
})

/** Esc means stay: nobody is signed out by a slip. */
export const EscapeStays = meta.story({
  async play({ stage }) {
    await stage.advanceUntilLeft(45)
    await screen.findByRole('alertdialog')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    await expect(stage.session.getState()).toMatchObject({ status: 'active' })
  },
})

/** Weavr refused the keep-alive. The dialog says so and stays, and time runs on. */
export const StayFailed = meta.story({
  async play({ stage }) {
    stage.sandbox.faults.add({ operationId: 'authFactorsGet', status: 500, times: 1 })
    await stage.advanceUntilLeft(25)
    await userEvent.click(await screen.findByRole('button', { name: 'Stay signed in' }))
    await expect(await screen.findByRole('alert')).toHaveTextContent('That didn’t work.')
    await stage.advanceUntilLeft(18)
    await expect(await screen.findByText('0:18')).toBeVisible()
    await expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus()
  },
})

/** A failure is not the end: while time remains, the next press may work. */
export const RetrySucceeds = meta.story({
  async play({ stage }) {
    stage.sandbox.faults.add({ operationId: 'authFactorsGet', status: 500, times: 1 })
    await stage.advanceUntilLeft(25)
    await userEvent.click(await screen.findByRole('button', { name: 'Stay signed in' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    await expect(stage.session.getState()).toMatchObject({ status: 'active' })
  },
})

/** No connection: another sentence, because there is something the payer can do. */
export const Offline = meta.story({
  async play({ stage }) {
    stage.sandbox.faults.add({ networkError: true })
    await stage.advanceUntilLeft(42)
    await userEvent.click(await screen.findByRole('button', { name: 'Stay signed in' }))
    await expect(await screen.findByRole('alert')).toHaveTextContent(/offline/)
    await expect(screen.getByRole('button', { name: 'Try again' })).toHaveAttribute('data-state', 'offline')
  },
})

/** Signing out ends the session at once. Whoever does so knows why, so nothing explains it. */
export const SignsOut = meta.story({
  async play({ stage }) {
    await stage.advanceUntilLeft(45)
    await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    await expect(stage.session.getState()).toMatchObject({ status: 'ended', endReason: 'signed-out' })
    await expect(stage.requests).toContain('POST /logout')
  },
})

/** Another tab answered: the warning closes here too. */
export const ExtendedElsewhere = meta.story({
  async play({ stage }) {
    const other = stage.openTab()
    await stage.advanceUntilLeft(45)
    await screen.findByRole('alertdialog')
    await other.session.extend()
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    await expect(stage.requests).not.toContain('GET /authentication_factors')
  },
})
