import { demoUser } from '@weavr-kit/sandbox'
import { signIn } from '@weavr-kit/react'
import { expect, screen, userEvent } from 'storybook/test'
import preview from '../../../../.storybook/preview.js'
import { DemoSignIn } from '../../../../.storybook/stage/DemoSignIn.js'
import { PaymentForm } from '../../../../.storybook/stage/PaymentForm.js'
import { RequireSession } from './RequireSession.js'

const meta = preview.meta({
  title: 'Session/RequireSession',
  component: RequireSession,
  args: { children: <PaymentForm />, fallback: <DemoSignIn /> },
  parameters: { docs: { story: { inline: false, iframeHeight: '26rem' } } },
})

/** Nobody is signed in: the fallback, such as the sign-in page. */
export const SignedOut = meta.story({
  parameters: { stage: { signedIn: false } },
  async play({ canvas }) {
    await expect(await canvas.findByRole('heading', { name: 'Sign in' })).toBeVisible()
    await expect(canvas.queryByLabelText('Reference')).toBeNull()
  },
})

/** A session is live: the children. */
export const SignedIn = meta.story({
  async play({ canvas }) {
    await expect(await canvas.findByLabelText('Reference')).toBeVisible()
    await expect(canvas.queryByRole('heading', { name: 'Sign in' })).toBeNull()
  },
})

/**
 * At the end the children unmount, so that nothing of them stays on the page; the message stands over the
 * fallback.
 */
export const Ends = meta.story({
  async play({ canvas, stage }) {
    await userEvent.type(await canvas.findByLabelText('Reference'), ' (typed)')
    await stage.clock.advance(300_000)
    await expect(
      await screen.findByRole('alertdialog', {
        name: 'You were signed out after 5 minutes without activity',
      }),
    ).toBeVisible()
    await expect(canvas.queryByLabelText('Reference')).toBeNull()
    await expect(canvas.getByText('You are not signed in.')).toBeInTheDocument()
  },
})

/**
 * With `keepMounted` a form survives the end, hidden and inert: what was typed is there again for the same
 * identity.
 */
export const KeepMounted = meta.story({
  args: { keepMounted: true },
  async play({ canvas, stage, step }) {
    const reference = await canvas.findByLabelText('Reference')
    await userEvent.type(reference, ' (typed)')
    await step('the session ends', async () => {
      await stage.clock.advance(300_000)
      await userEvent.click(await screen.findByRole('button', { name: 'OK' }))
      await expect(reference).not.toBeVisible()
      await expect(reference.closest('[inert]')).not.toBeNull()
      await expect(canvas.getByText('You are not signed in.')).toBeVisible()
    })
    await step('the same identity signs in again', async () => {
      await signIn(stage.weavr, demoUser)
      await expect(await canvas.findByLabelText('Reference')).toBe(reference)
      await expect(reference).toBeVisible()
      await expect(reference).toHaveValue('Invoice 2026-118 (typed)')
    })
  },
})

/** Signing out means to leave nothing behind, so it unmounts even what was to be kept. */
export const SignedOutKeepsNothing = meta.story({
  args: { keepMounted: true },
  async play({ canvas, stage }) {
    await userEvent.type(await canvas.findByLabelText('Reference'), ' (typed)')
    await stage.session.signOut()
    await expect(await canvas.findByText('You are not signed in.')).toBeVisible()
    await expect(canvas.queryByLabelText('Reference')).toBeNull()
  },
})
