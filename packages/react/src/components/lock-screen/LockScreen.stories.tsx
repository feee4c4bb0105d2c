import { signIn } from '@weavr-kit/react'
import { demoMultiUser, demoUser } from '@weavr-kit/sandbox'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { arabicMessages } from '../../../../../.storybook/stage/arabicMessages.js'
import { isTestRun } from '../../../../../.storybook/stage/emulateMedia.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import { PaymentForm } from '../../../../../.storybook/stage/PaymentForm.js'
import { RequireSession } from '../../session/RequireSession.js'
import { LockScreen } from './LockScreen.js'
import { SessionExpiryWarning } from './SessionExpiryWarning.js'

const meta = preview.meta({
  title: 'Session/LockScreen',
  component: LockScreen,
  args: { render: (props) => <main {...props} /> },
  render: (args) => (
    <RequireSession keepMounted fallback={<LockScreen {...args} />}>
      <PaymentForm />
    </RequireSession>
  ),
  parameters: {
    stage: { secure: true, provider: { expiryPrompt: <SessionExpiryWarning /> } },
    docs: { story: { inline: false, iframeHeight: '34rem' } },
  },
})

/**
 * The reason has the focus and is the title of the tab; the page is hidden, and the form to come back with is
 * empty.
 */
async function expectLocked(
  canvasElement: HTMLElement,
  title: string,
  consequence = 'Nothing you typed was sent.',
) {
  const canvas = within(canvasElement)
  const heading = await canvas.findByRole('heading', { level: 1, name: title })
  await waitFor(() => expect(heading).toHaveFocus())
  await expect(document.title).toBe(title)
  await expect(canvas.getByText(consequence)).toBeVisible()
  await expect(screen.queryByRole('alertdialog')).toBeNull()
  await expect(canvas.getByLabelText('E-mail')).toHaveValue('')
  await waitFor(() =>
    expect(canvas.getByRole('group', { name: 'Password' })).toHaveAttribute('data-state', 'ready'),
  )
}

/** Nothing reaches Weavr until the token is dead, though the payer is there. */
async function letTokenExpire({ clock, tab }: Stage) {
  await clock.advance(1_000)
  tab.act()
  await clock.advance(299_000)
}

/** Nothing reached Weavr for five minutes, so the token is dead on the server. */
export const TokenExpired = meta.story({
  async play({ canvasElement, stage }) {
    await letTokenExpire(stage)
    await expectLocked(canvasElement, 'Your session has ended')
  },
})

/** The payer did nothing for five minutes, though the page kept polling. */
export const PayerIdle = meta.story({
  async play({ canvasElement, stage }) {
    await stage.clock.advance(30_000)
    await stage.weavr.api.GET('/managed_cards', { intent: 'background' })
    await stage.clock.advance(270_000)
    await expectLocked(canvasElement, 'You were signed out after 5 minutes without activity')
  },
})

/** The server says 401. */
export const Rejected = meta.story({
  async play({ canvasElement, stage }) {
    stage.sandbox.faults.add({ status: 401, times: 1 })
    await expect(stage.weavr.api.GET('/managed_cards')).rejects.toThrow()
    await expectLocked(canvasElement, 'Your session has ended')
  },
})

/** The payer asked. */
export const SignedOut = meta.story({
  async play({ canvasElement, stage }) {
    await stage.session.signOut()
    await expectLocked(canvasElement, 'You’re signed out')
  },
})

/** The payer signed out in another tab. */
export const EndedElsewhere = meta.story({
  async play({ canvasElement, stage }) {
    // Time for this tab to be there before the other one asks.
    await stage.clock.advance(1_000)
    const other = stage.openTab()
    await stage.clock.advance(1_000)
    await other.session.signOut()
    await expectLocked(canvasElement, 'You signed out in another tab')
  },
})

/** Somebody else signed in on another tab of the same browser. */
export const Replaced = meta.story({
  async play({ canvasElement, stage }) {
    // Time for this tab to be there before the other one asks.
    await stage.clock.advance(1_000)
    const other = stage.openTab()
    await stage.clock.advance(1_000)
    const company = Object.values(stage.sandbox.state.identities).find(
      ({ id }) => id !== stage.session.getState().identity?.id,
    )
    await signIn(other, { ...demoMultiUser, identity: { type: company!.type, id: company!.id } })
    await expectLocked(canvasElement, 'Another account signed in here')
  },
})

/** A write was under way: nobody knows whether it went out, and that is what is said instead. */
export const PaymentInFlight = meta.story({
  async play({ canvasElement, stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardBlock', arrivesAfterMs: 600_000 })
    const { cards } = await stage.weavr.api.GET('/managed_cards')
    const write = stage.weavr.api
      .POST('/managed_cards/{id}/block', { params: { path: { id: cards![0]!.id } } })
      .catch((error: unknown) => error)
    await letTokenExpire(stage)
    await expectLocked(
      canvasElement,
      'Your session has ended',
      'A payment may have gone out. Check Activity before you send it again.',
    )
    await expect(await write).toMatchObject({ name: 'SessionError' })
  },
})

/** Nobody has been here yet: nothing is explained, and the focus is the page's. */
export const FirstVisit = meta.story({
  parameters: { stage: { signedIn: false } },
  async play({ canvas }) {
    await expect(await canvas.findByRole('heading', { level: 1, name: 'Sign in' })).not.toHaveFocus()
    await expect(canvas.queryByText('Nothing you typed was sent.')).toBeNull()
  },
})

/** The same identity is back: so is its half-filled form, and the title of the tab. */
export const ComesBack = meta.story({
  async play({ canvas, canvasElement, stage }) {
    const before = document.title
    const reference = await canvas.findByLabelText('Reference')
    await userEvent.type(reference, ' (typed)')
    await letTokenExpire(stage)
    await expectLocked(canvasElement, 'Your session has ended')
    await expect(reference).not.toBeVisible()
    await signIn(stage.weavr, demoUser)
    await waitFor(() => expect(reference).toBeVisible())
    await expect(reference).toHaveValue('Invoice 2026-118 (typed)')
    await expect(document.title).toBe(before)
  },
})

/** From right to left, on the narrowest screen: nothing is cut, nothing scrolls sideways. */
export const RightToLeftNarrow = meta.story({
  parameters: { stage: { provider: { expiryPrompt: <SessionExpiryWarning />, messages: arabicMessages } } },
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async play({ canvas, canvasElement, stage }) {
    await letTokenExpire(stage)
    const heading = await canvas.findByRole('heading', { level: 1, name: 'انتهت جلستك' })
    await waitFor(() => expect(heading).toHaveFocus())
    await expect(getComputedStyle(heading).direction).toBe('rtl')
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  async play({ canvasElement, stage }) {
    await letTokenExpire(stage)
    await expectLocked(canvasElement, 'Your session has ended')
    await expect(getComputedStyle(within(canvasElement).getByLabelText('E-mail')).backgroundColor).toBe(
      'rgb(22, 25, 33)',
    )
  },
})

/** Forced colours: fields and the button have real borders. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  async play({ canvas, canvasElement, stage }) {
    await letTokenExpire(stage)
    await expectLocked(canvasElement, 'Your session has ended')
    if (!isTestRun && !matchMedia('(forced-colors: active)').matches) return
    await expect(getComputedStyle(canvas.getByRole('button', { name: 'Sign in' })).borderTopWidth).toBe('3px')
    await expect(getComputedStyle(canvas.getByLabelText('E-mail')).borderTopStyle).toBe('solid')
  },
})
