import { type IdentityChoiceError, signIn } from '@weavr-kit/react'
import { demoMultiUser } from '@weavr-kit/sandbox'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import { UserMenu } from './UserMenu.js'
import { comeBack, loseConnection } from '../loseConnection.test.fixture.js'

const meta = preview.meta({
  title: 'People/UserMenu',
  component: UserMenu,
  args: { securityHref: '#security' },
  render: (args) => (
    <header style={{ display: 'flex', justifyContent: 'flex-end', minBlockSize: '24rem' }}>
      <UserMenu {...args} />
    </header>
  ),
})

/** One person with two identities, signed in as the company. */
async function signInAsInes({ session, weavr }: Stage) {
  if (session.getState().token) return
  const { identities } = (await signIn(weavr, demoMultiUser).catch(
    (error: unknown) => error,
  )) as IdentityChoiceError
  await signIn(weavr, { identity: identities.find(({ id }) => id.type === 'CORPORATE')!.id })
}

async function open(canvasElement: HTMLElement, name: RegExp | string = /Signed in as/) {
  const trigger = await within(canvasElement).findByRole('button', { name })
  await userEvent.click(trigger)
  await waitFor(() => expect(trigger).toHaveAttribute('aria-expanded', 'true'))
  return trigger
}

/** Who is signed in, and for whom. */
export const Closed = meta.story({
  async play({ canvas }) {
    await expect(
      await canvas.findByRole('button', { name: 'Signed in as Maya Lindqvist Northwind Studio Ltd' }),
    ).toHaveAttribute('aria-expanded', 'false')
    await expect(canvas.queryByRole('button', { name: 'Sign out' })).toBeNull()
  },
})

/** Open: the browser's own popover, closed by a second press. */
export const Open = meta.story({
  async play({ canvas, canvasElement }) {
    const trigger = await open(canvasElement)
    await expect(canvas.getByRole('link', { name: 'Security' })).toBeVisible()
    await userEvent.click(trigger)
    await waitFor(() => expect(trigger).toHaveAttribute('aria-expanded', 'false'))
    await userEvent.click(trigger)
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Sign out' })).toBeVisible())
  },
})

/** One person with two identities. */
export const SeveralIdentities = meta.story({
  parameters: { stage: { signedIn: false } },
  beforeEach: ({ stage }) => signInAsInes(stage),
  async play({ canvas, canvasElement }) {
    await open(canvasElement)
    await expect(await canvas.findByRole('list', { name: 'Switch to' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Ines Duarte Personal' })).toBeVisible()
  },
})

/** Without a connection nobody goes anywhere, but out. */
export const Offline = meta.story({
  parameters: { stage: { signedIn: false } },
  async beforeEach({ stage }) {
    await signInAsInes(stage)
    return comeBack()
  },
  async play({ canvas, canvasElement, stage }) {
    await open(canvasElement)
    await canvas.findByRole('button', { name: 'Ines Duarte Personal' })
    await loseConnection(stage, 'Ines Duarte Personal')
    await expect(canvas.getByRole('button', { name: 'Sign out' })).not.toHaveAttribute('aria-disabled')
  },
})

/** Another one was chosen: the menu closes, and the button says who it is now. */
export const Switched = meta.story({
  parameters: { stage: { signedIn: false } },
  beforeEach: ({ stage }) => signInAsInes(stage),
  async play({ canvas, canvasElement }) {
    await open(canvasElement)
    await userEvent.click(await canvas.findByRole('button', { name: 'Ines Duarte Personal' }))
    await expect(await canvas.findByRole('button', { name: 'Signed in as Ines Duarte' })).toBeVisible()
  },
})

/** On its way. */
export const Switching = meta.story({
  parameters: { stage: { signedIn: false } },
  beforeEach: ({ stage }) => signInAsInes(stage),
  async play({ canvas, canvasElement, stage }) {
    await open(canvasElement)
    stage.sandbox.faults.add({ operationId: 'requestAccessToken', latencyMs: 60_000 })
    await userEvent.click(await canvas.findByRole('button', { name: 'Ines Duarte Personal' }))
    await expect(await canvas.findByRole('button', { name: 'Ines Duarte Opening…' })).toHaveFocus()
  },
})

/** Refused: the session stays what it was. */
export const Refused = meta.story({
  parameters: { stage: { signedIn: false } },
  beforeEach: ({ stage }) => signInAsInes(stage),
  async play({ canvas, canvasElement, stage }) {
    await open(canvasElement)
    stage.sandbox.faults.add({ operationId: 'requestAccessToken', status: 403 })
    await userEvent.click(await canvas.findByRole('button', { name: 'Ines Duarte Personal' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'You can’t act for this account any more.',
    )
  },
})

/** Who it is could not be read: the way out is there all the same. */
export const Unknown = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'corporateGet', status: 400 })
  },
  async play({ canvas, canvasElement }) {
    await open(canvasElement, /Your account/)
    await expect(canvas.getByRole('button', { name: 'Sign out' })).toBeVisible()
  },
})

/** Dark. */
export const Dark = meta.story({
  ...SeveralIdentities.input,
  globals: { scheme: 'dark' },
})

/** Right to left, 320 px wide, with a long name. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  beforeEach({ stage }) {
    for (const identity of Object.values(stage.sandbox.state.identities))
      identity.name = 'شركة نورثويند للتصميم والديكور والطباعة المحدودة'
  },
  async play({ canvas, canvasElement }) {
    await open(canvasElement)
    const page = canvasElement.querySelector('header')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
    const menu = canvas.getByRole('group', { name: 'Your account' }).getBoundingClientRect()
    await expect(menu.left).toBeGreaterThanOrEqual(0)
    await expect(menu.right).toBeLessThanOrEqual(320)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvasElement }) => void (await open(canvasElement)),
})
