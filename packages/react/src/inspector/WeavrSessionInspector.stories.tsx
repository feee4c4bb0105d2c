import { signIn } from '@weavr-kit/react'
import { demoUser } from '@weavr-kit/sandbox'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../.storybook/preview.js'
import type { Stage } from '../../../../.storybook/stage/createStage.js'
import { isTestRun } from '../../../../.storybook/stage/emulateMedia.js'
import { SessionSummary } from '../../../../.storybook/stage/SessionSummary.js'
import './inspector.css'
import { WeavrSessionInspector } from './WeavrSessionInspector.js'

const meta = preview.meta({
  title: 'Session/WeavrSessionInspector',
  component: WeavrSessionInspector,
  parameters: {
    stage: { provider: { expiryPrompt: false } },
    docs: { story: { inline: false, iframeHeight: '38rem' } },
  },
  render: (args) => (
    <>
      <SessionSummary />
      <WeavrSessionInspector {...args} />
    </>
  ),
})

async function openPanel(canvasElement: HTMLElement, { clock }: Stage): Promise<HTMLElement> {
  const canvas = within(canvasElement)
  // The page has just begun to listen: until it has asked the other tabs, requests wait.
  await clock.advance(1_000)
  await userEvent.click(await canvas.findByRole('button', { name: 'Session' }))
  return canvas.findByRole('group', { name: 'Session inspector' })
}

/** The rows with these words. By their text: the accessible names of many rows take long to compute. */
const rowsWith = (panel: HTMLElement, words: RegExp) =>
  [...panel.querySelectorAll('tbody tr')].filter(({ textContent }) => words.test(textContent))

const expectRow = (panel: HTMLElement, words: RegExp) =>
  waitFor(() => expect(rowsWith(panel, words)).not.toEqual([]))

const choose = (panel: HTMLElement, filter: RegExp) =>
  userEvent.click(within(panel).getByRole('radio', { name: filter }))

async function expectNoToken(canvasElement: HTMLElement, { session }: Stage) {
  const { token } = session.getState()
  await expect(token).toBeTruthy()
  await expect(canvasElement.innerHTML).not.toContain(token)
}

/** A session that lives: requests come and go, and the payer types. */
export const Live = meta.story({
  async play({ canvasElement, stage }) {
    const panel = await openPanel(canvasElement, stage)
    await stage.weavr.api.GET('/managed_cards', { intent: 'user' })
    await stage.clock.advance(12_000)
    stage.tab.act()
    await stage.clock.advance(3_000)
    await stage.weavr.api.GET('/managed_accounts', { intent: 'background' })
    await expectRow(panel, /A request succeeded.*background/)
    await expectRow(panel, /A request succeeded.*user/)
    await expectRow(panel, /The payer acted/)
    await expect(within(panel).getByText('active', { selector: 'p' })).toBeVisible()
    await expect(
      within(panel).getByText(/^Payer clock decides: it runs out 0:03 before the token clock\.$/),
    ).toBeVisible()
    await expect(within(panel).getByRole('meter', { name: /Payer clock/ })).toHaveAttribute(
      'aria-valuetext',
      '4:57 of 5:00 left',
    )
    await expectNoToken(canvasElement, stage)
  },
})

/** Under a minute is left, because the payer did nothing: the bar that decides says so. */
export const Expiring = meta.story({
  async play({ canvasElement, stage }) {
    const panel = await openPanel(canvasElement, stage)
    await stage.clock.advance(40_000)
    await stage.weavr.api.GET('/managed_cards', { intent: 'background' })
    await stage.advanceUntilLeft(42)
    await expect(await within(panel).findByText('expiring', { selector: 'p' })).toBeVisible()
    const bar = within(panel).getByRole('meter', { name: 'Payer clock decides' })
    await waitFor(() => expect(bar).toHaveAttribute('aria-valuetext', '0:42 of 5:00 left'))
    await expect(
      within(panel).getByText('Payer clock decides: it runs out 0:41 before the token clock.'),
    ).toBeVisible()
    await expectRow(panel, /Looked at the time.*expiring/)
  },
})

const ceilingToken = (seconds: number) => {
  const encode = (part: object) => btoa(JSON.stringify(part)).replaceAll('=', '')
  return `${encode({ alg: 'none' })}.${encode({ iat: 1_000, exp: 1_000 + seconds })}.x`
}

/** The token names an end of its own, which comes before both clocks. */
export const Ceiling = meta.story({
  parameters: { stage: { signedIn: false, provider: { expiryPrompt: false } } },
  async play({ canvasElement, stage }) {
    stage.session.start({ token: ceilingToken(600), identity: { type: 'CORPORATE', id: '1' } })
    const panel = await openPanel(canvasElement, stage)
    for (let minute = 0; minute < 7; minute++) {
      await stage.clock.advance(60_000)
      stage.tab.act()
      stage.session.admit({ intent: 'user' }).settle('accepted')
    }
    await expect(
      await within(panel).findByText(/^Ceiling decides: it runs out 2:02 before the token clock\.$/),
    ).toBeVisible()
    await expect(within(panel).getAllByRole('meter')).toHaveLength(3)
    await expect(within(panel).getByRole('meter', { name: 'Ceiling decides' })).toHaveAttribute(
      'aria-valuetext',
      '2:58 of 9:59 left',
    )
  },
})

/** It is over: nothing runs out any more, and the steps that led there stay. */
export const Ended = meta.story({
  async play({ canvasElement, stage }) {
    const panel = await openPanel(canvasElement, stage)
    await stage.clock.advance(300_000)
    await expect(await within(panel).findByText('ended: payer-idle')).toBeVisible()
    await expect(within(panel).getByText('No session is live, so nothing runs out.')).toBeVisible()
    await expect(within(panel).queryByRole('meter')).toBeNull()
    await choose(panel, /Ends and starts/)
    await expectRow(panel, /Looked at the time.*ended/)
    await expect(rowsWith(panel, /The page listens/)).toEqual([])
  },
})

/** Polls that were not sent, each with the reason; and one that came after the end. */
export const Refused = meta.story({
  async play({ canvasElement, stage }) {
    const panel = await openPanel(canvasElement, stage)
    const poll = () => stage.weavr.api.GET('/managed_cards', { intent: 'background' }).catch(() => {})
    await poll()
    await stage.clock.advance(70_000)
    await poll()
    await stage.clock.advance(180_000)
    await poll()
    await stage.session.signOut()
    await poll()
    await choose(panel, /Refused/)
    await waitFor(() => expect(rowsWith(panel, /Refused a request.*background/)).toHaveLength(3))
    const rows = rowsWith(panel, /./)
    await expect(rows[0]).toHaveTextContent('signed-out: nobody is signed in')
    await expect(rows[1]).toHaveTextContent('paused: the payer is away or being warned')
    await expect(within(panel).getByRole('radio', { name: 'Refused 3' })).toBeChecked()
  },
})

/** Another tab of the same session: when it was last heard, and what it led to here. */
export const TwoTabs = meta.story({
  async play({ canvasElement, stage }) {
    const panel = await openPanel(canvasElement, stage)
    await expect(within(panel).getByText('No other tab was heard.')).toBeVisible()
    await stage.clock.advance(1_000)
    const other = stage.openTab()
    await stage.clock.advance(5_000)
    await other.api.GET('/managed_cards', { intent: 'user' })
    await stage.clock.advance(2_000)
    await expect(await within(panel).findByText(/^last heard/)).toBeVisible()
    await choose(panel, /Tabs/)
    await expectRow(panel, /Heard another tab/)
    await other.session.signOut()
    await expect(await within(panel).findByText('ended: ended-elsewhere')).toBeVisible()
  },
})

/** Nobody has signed in, and nothing of the chosen kind has happened. */
export const Empty = meta.story({
  parameters: { stage: { signedIn: false, provider: { expiryPrompt: false } } },
  async play({ canvasElement, stage }) {
    const panel = await openPanel(canvasElement, stage)
    await expect(within(panel).getByText('signed-out', { selector: 'p' })).toBeVisible()
    await choose(panel, /Refused/)
    await expect(within(panel).getByText('No such step yet.')).toBeVisible()
  },
})

/** Copies all of it but the token, and says so. */
export const Copies = meta.story({
  async play({ canvasElement, stage }) {
    const panel = await openPanel(canvasElement, stage)
    await stage.weavr.api.GET('/managed_cards', { intent: 'user' })
    // Whoever looks presses for themselves: a page may not write there unasked.
    if (!isTestRun) return
    await userEvent.click(within(panel).getByRole('button', { name: 'Copy as JSON' }))
    const outcome = within(panel).getByRole('status')
    await waitFor(() =>
      expect(outcome).toHaveTextContent(/^(Copied, without the token|The browser did not allow it)$/),
    )
    await stage.clock.advance(5_000)
    await waitFor(() => expect(outcome).toBeEmptyDOMElement())
  },
})

/** By keys alone: the button opens it, Escape closes it, and the focus is back where it was. */
export const Keyboard = meta.story({
  async play({ canvas, canvasElement }) {
    const button = await canvas.findByRole('button', { name: 'Session' })
    button.focus()
    await userEvent.keyboard('{Enter}')
    const panel = await canvas.findByRole('group', { name: 'Session inspector' })
    await expect(panel).toHaveFocus()
    await expect(panel.matches(':popover-open')).toBe(true)
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    await userEvent.tab()
    await expect(within(panel).getByRole('button', { name: 'Copy as JSON' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect(canvas.queryByRole('group', { name: 'Session inspector' })).toBeNull()
    await expect(button).toHaveFocus()
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
})

async function expectNothingCut(panel: HTMLElement) {
  const scroller = await within(panel).findByRole('region', { name: 'Last steps, newest first' })
  await expect(scroller.scrollWidth).toBeLessThanOrEqual(scroller.clientWidth)
  const body = scroller.closest('[data-part=body]')!
  await expect(body.scrollWidth).toBeLessThanOrEqual(body.clientWidth)
}

/** The narrowest screen: intent and effects stand in the row's header, and nothing scrolls sideways. */
export const Narrow = meta.story({
  globals: { viewport: { value: 'narrow' } },
  async play({ canvasElement, stage }) {
    const panel = await openPanel(canvasElement, stage)
    await stage.weavr.api.GET('/managed_cards', { intent: 'user' })
    await expectRow(panel, /A request succeeded.*user/)
    await expectNothingCut(panel)
  },
})

/** From right to left: the layout turns, English sentences do not. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl' },
  async play({ canvasElement, stage }) {
    const panel = await openPanel(canvasElement, stage)
    await stage.weavr.api.GET('/managed_cards', { intent: 'user' })
    await expectRow(panel, /A request succeeded/)
    await expectNothingCut(panel)
    await expect(getComputedStyle(within(panel).getByText(/decides: /)).unicodeBidi).toBe('plaintext')
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  async play({ canvasElement, stage }) {
    const panel = await openPanel(canvasElement, stage)
    await stage.clock.advance(250_000)
    await stage.weavr.api.GET('/managed_cards', { intent: 'background' }).catch(() => {})
    await expectRow(panel, /Refused a request/)
    await expect(getComputedStyle(panel).backgroundColor).toBe('rgb(22, 25, 33)')
  },
})

/** Forced colours: the bars are the browser's own, and the chosen filter is seen by its dot. */
export const ForcedColours = meta.story({
  parameters: { stage: { provider: { expiryPrompt: false }, media: { forcedColors: 'active' } } },
  async play({ canvasElement, stage }) {
    await signIn(stage.weavr, demoUser)
    const panel = await openPanel(canvasElement, stage)
    if (!isTestRun && !matchMedia('(forced-colors: active)').matches) return
    await expect(
      getComputedStyle(within(panel).getByRole('meter', { name: /Token clock/ })).appearance,
    ).not.toBe('none')
    await expect(getComputedStyle(within(panel).getByRole('radio', { name: /All/ })).appearance).not.toBe(
      'none',
    )
  },
})
