import { signIn } from '@weavr-kit/react'
import { demoMultiUser } from '@weavr-kit/sandbox'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import { PaymentForm } from '../../../../../.storybook/stage/PaymentForm.js'
import { SessionExpiryPrompt } from './SessionExpiryPrompt.js'

const meta = preview.meta({
  title: 'Session/SessionExpiryPrompt/After the end',
  component: SessionExpiryPrompt,
  render: () => <PaymentForm />,
  parameters: { docs: { story: { inline: false, iframeHeight: '22rem' } } },
})

/** The message that stands after an end: what happened, what it means for what was typed, one button. */
async function expectMessage(title: string, description = 'Nothing you typed was sent.') {
  const dialog = await screen.findByRole('alertdialog', { name: title })
  await expect(dialog).toHaveAccessibleDescription(description)
  await expect(dialog).toHaveAttribute('data-state', 'ended')
  const buttons = within(dialog).getAllByRole('button')
  await expect(buttons).toHaveLength(1)
  await expect(buttons[0]).toHaveFocus()
  return dialog
}

/** For so long the other tabs are asked whether they know better. */
const ANSWER_MS = 250

/** The payer is there, but asks Weavr for nothing. */
async function actWithoutCall({ clock, tab }: Stage) {
  await clock.advance(1_000)
  tab.act()
}

/** Nothing reached Weavr for five minutes, so the token is dead on the server, though the payer was there. */
export const TokenExpired = meta.story({
  async play({ stage }) {
    await actWithoutCall(stage)
    await stage.clock.advance(299_000)
    await expectMessage('Your session has ended')
    await expect(stage.session.getState()).toMatchObject({ status: 'ended', endReason: 'token-expired' })
    await expect(stage.session.getState().token).toBeUndefined()
  },
})

/**
 * The page kept polling, so the token lived; but the payer did nothing for five minutes. The token is
 * revoked.
 */
export const PayerIdle = meta.story({
  async play({ stage }) {
    await stage.clock.advance(30_000)
    await stage.weavr.api.GET('/managed_cards', { intent: 'background' })
    await expect(stage.session.getState().decidedBy).toBe('payer')
    await stage.clock.advance(270_000)
    await expectMessage('You were signed out after 5 minutes without activity')
    await stage.clock.advance(ANSWER_MS)
    await expect(stage.requests.at(-1)).toBe('POST /logout')
  },
})

/** The server says 401 to whatever is asked: the session ends once, with the first such answer. */
export const Rejected = meta.story({
  async play({ stage }) {
    stage.sandbox.faults.add({ status: 401, times: 2 })
    const answers = await Promise.allSettled([
      stage.weavr.api.GET('/managed_cards'),
      stage.weavr.api.GET('/managed_accounts'),
    ])
    await expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await expectMessage('Your session has ended')
    await expect(stage.session.getState()).toMatchObject({ endReason: 'rejected' })
  },
})

/** The payer signed out in another tab; this one follows and says so. */
export const EndedElsewhere = meta.story({
  async play({ stage }) {
    // Time for this tab to be there before the other one asks.
    await stage.clock.advance(1_000)
    const other = stage.openTab()
    await stage.clock.advance(1_000)
    await expect(other.session.getState().status).toBe('active')
    await other.session.signOut()
    await expectMessage('You signed out in another tab')
  },
})

/** Somebody else signed in on another tab of the same browser. Two people never share a screen. */
export const Replaced = meta.story({
  async play({ stage }) {
    // Time for this tab to be there before the other one asks.
    await stage.clock.advance(1_000)
    const other = stage.openTab()
    await stage.clock.advance(1_000)
    const company = Object.values(stage.sandbox.state.identities).find(
      ({ id }) => id !== stage.session.getState().identity?.id,
    )
    await signIn(other, { ...demoMultiUser, identity: { type: company!.type, id: company!.id } })
    await expectMessage('Another account signed in here')
    await expect(stage.session.getState()).toMatchObject({ status: 'ended', endReason: 'replaced' })
  },
})

/**
 * A write was under way when the session ended. Nobody knows whether it went out, so the message says exactly
 * that.
 */
export const InterruptedWrite = meta.story({
  async play({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardBlock', arrivesAfterMs: 600_000 })
    const { cards } = await stage.weavr.api.GET('/managed_cards')
    const write = stage.weavr.api
      .POST('/managed_cards/{id}/block', { params: { path: { id: cards![0]!.id } } })
      .catch((error: unknown) => error)
    await actWithoutCall(stage)
    await stage.clock.advance(299_000)
    await expectMessage(
      'Your session has ended',
      'A payment may have gone out. Check Activity before you send it again.',
    )
    await expect(await write).toMatchObject({ name: 'SessionError' })
  },
})

/**
 * The laptop slept through the warning. With less than 20 seconds to answer, a countdown would help nobody:
 * it ends at once.
 */
export const SleptThroughTheWarning = meta.story({
  async play({ stage }) {
    await actWithoutCall(stage)
    await stage.clock.sleep(284_000)
    await stage.clock.advance(ANSWER_MS)
    await expectMessage('Your session has ended')
    await expect(screen.queryByRole('button', { name: 'Stay signed in' })).toBeNull()
  },
})

/**
 * Time runs out while the warning stands: the same dialog turns into the message, and the focus moves to its
 * button.
 */
export const TurnsIntoTheMessage = meta.story({
  async play({ stage }) {
    await actWithoutCall(stage)
    await stage.advanceUntilLeft(45)
    const dialog = await screen.findByRole('alertdialog', { name: 'Still there?' })
    await stage.clock.advance(45_000)
    await expect(await expectMessage('Your session has ended')).toBe(dialog)
  },
})

/** Read and closed, by the button or by Esc; it does not come back. */
export const Closes = meta.story({
  async play({ stage }) {
    await actWithoutCall(stage)
    await stage.clock.advance(299_000)
    await expectMessage('Your session has ended')
    await userEvent.click(screen.getByRole('button', { name: 'OK' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    await stage.clock.advance(60_000)
    await expect(screen.queryByRole('alertdialog')).toBeNull()
  },
})
