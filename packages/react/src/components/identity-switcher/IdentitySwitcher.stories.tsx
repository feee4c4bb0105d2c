import { type IdentityChoiceError, signIn } from '@weavr-kit/react'
import { demoMultiUser, demoUser } from '@weavr-kit/sandbox'
import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import { IdentitySwitcher } from './IdentitySwitcher.js'
import { comeBack, loseConnection } from '../loseConnection.test.fixture.js'

const meta = preview.meta({
  title: 'Ways in/IdentitySwitcher',
  component: IdentitySwitcher,
  render: (args) => (
    <main className="story-panel">
      <IdentitySwitcher {...args} />
    </main>
  ),
  parameters: { stage: { signedIn: false } },
  beforeEach: ({ stage }) => signInAsInes(stage),
})

/** One person with two identities, signed in as the company. */
async function signInAsInes({ session, weavr }: Stage) {
  if (session.getState().token) return
  const { identities } = (await signIn(weavr, demoMultiUser).catch(
    (error: unknown) => error,
  )) as IdentityChoiceError
  await signIn(weavr, { identity: identities.find(({ id }) => id.type === 'CORPORATE')!.id })
}

/** The one that the session acts for is marked in words. */
export const Ready = meta.story({
  async play({ canvas }) {
    await expect(await canvas.findByText('You are here')).toBeVisible()
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2)
  },
})

/** Another one was chosen: its list is loaded anew, because nothing of the former remains. */
export const Switched = meta.story({
  async play({ canvas, stage }) {
    await userEvent.click(await canvas.findByRole('button', { name: /Ines Duarte/ }))
    await waitFor(() => expect(stage.session.getState().identity?.type).toBe('CONSUMER'))
    await waitFor(() => expect(canvas.getAllByRole('listitem')[1]).toHaveAttribute('aria-current', 'true'))
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Your accounts' })).toHaveFocus())
  },
})

/** On its way. */
export const Switching = meta.story({
  async play({ canvas, stage }) {
    stage.sandbox.faults.add({ operationId: 'requestAccessToken', latencyMs: 60_000 })
    await userEvent.click(await canvas.findByRole('button', { name: /Ines Duarte/ }))
    await expect(canvas.getByRole('status')).toHaveTextContent('Opening…')
  },
})

/** The list is on its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'userIdentities', latencyMs: 60_000 })
  },
  async play({ canvas }) {
    await expect(canvas.getByRole('status')).toHaveTextContent('Loading your accounts…')
  },
})

/** The list did not load. */
export const LoadFailed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'userIdentities', status: 403 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'We couldn’t load your accounts. Your money is not affected.',
    )
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible()
  },
})

/** Refused: the session stays what it was. */
export const Refused = meta.story({
  async play({ canvas, stage }) {
    stage.sandbox.faults.add({ operationId: 'requestAccessToken', status: 403 })
    await userEvent.click(await canvas.findByRole('button', { name: /Ines Duarte/ }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'You can’t act for this account any more.',
    )
    await expect(stage.session.getState().identity?.type).toBe('CORPORATE')
  },
})

/** One account alone: there is nothing to press. */
export const Single = meta.story({
  parameters: { stage: { signedIn: demoUser } },
  async play({ canvas }) {
    await expect(await canvas.findByRole('list', { name: 'Your accounts' })).toBeVisible()
  },
})

/** Without a connection nobody goes anywhere. */
export const Offline = meta.story({
  beforeEach: comeBack,
  async play({ canvas, stage }) {
    await canvas.findByRole('button', { name: /Ines Duarte/ })
    await loseConnection(stage, /Ines Duarte/)
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  async play({ canvas }) {
    await canvas.findByText('You are here')
  },
})

/** Right to left, 320 px wide, with a long name. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  beforeEach({ stage }) {
    for (const identity of Object.values(stage.sandbox.state.identities))
      if (identity.type === 'CORPORATE') identity.name = 'شركة الأتيليه الشمسي للتصميم والديكور المحدودة'
  },
  async play({ canvas, canvasElement }) {
    await canvas.findByText('You are here')
    const panel = canvasElement.querySelector('main')!
    await expect(panel.scrollWidth).toBe(panel.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { signedIn: false, media: { forcedColors: 'active' } } },
  async play({ canvas }) {
    await canvas.findByText('You are here')
  },
})
