import { demoCardholder } from '@weavr-kit/sandbox'
import type { ReactNode } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { arabicWaysIn } from '../../../../../.storybook/stage/arabicWaysIn.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import { typeIntoFrame } from '../../../../../.storybook/stage/typeIntoFrame.js'
import { AcceptInvite, type AcceptInviteProps } from './AcceptInvite.js'

const jonas = ({ sandbox }: Stage) =>
  Object.values(sandbox.state.users).find(({ email }) => email === demoCardholder.email)!

/** Jonas was invited a moment ago. */
function invite(stage: Stage) {
  Reflect.deleteProperty(stage.sandbox.state.logins, demoCardholder.email)
  Object.assign(jonas(stage), { invite: { sentAt: stage.clock.now(), consumed: false } })
}

function Invited({
  stage,
  code = '123456',
  ...props
}: Partial<AcceptInviteProps> & { stage: Stage; code?: string }): ReactNode {
  const { id, email } = jonas(stage)
  return (
    <main className="story-panel">
      <AcceptInvite userId={id} inviteCode={code} email={email} onSignIn={() => {}} {...props} />
    </main>
  )
}

const meta = preview.meta({
  title: 'Ways in/AcceptInvite',
  component: AcceptInvite,
  args: { userId: '', inviteCode: '' },
  render: (_, { stage }) => <Invited stage={stage} />,
  parameters: { stage: { secure: true, signedIn: false } },
  beforeEach: ({ stage }) => invite(stage),
})

async function save(canvasElement: HTMLElement, password: string) {
  await typeIntoFrame(canvasElement, 'New password', password)
  await userEvent.click(within(canvasElement).getByRole('button', { name: 'Save and sign in' }))
}

/** The invite is being looked at. */
export const Checking = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'userInviteValidate', latencyMs: 60_000 })
  },
  async play({ canvas }) {
    await expect(canvas.getByRole('form')).toHaveAttribute('aria-busy', 'true')
    await expect(canvas.getByText('Looking at your invite…')).toBeVisible()
  },
})

/** It is good: a password is asked for, with its rules said first. */
export const Password = meta.story({
  async play({ canvas }) {
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'New password' })).toHaveAttribute('data-state', 'ready'),
    )
    await expect(canvas.getByRole('textbox', { name: 'E-mail' })).toHaveValue(demoCardholder.email)
  },
})

/** A password that breaks a rule. */
export const WeakPassword = meta.story({
  async play({ canvas, canvasElement }) {
    await canvas.findByTitle('New password')
    await save(canvasElement, 'onlyletters')
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'New password' })).toHaveAccessibleDescription(
        /Error: Too simple/,
      ),
    )
  },
})

/** Run out, used before, or cut short: said before anybody thinks of a password. */
export const Unusable = meta.story({
  render: (_, { stage }) => <Invited stage={stage} code="000000" />,
  async play({ canvas }) {
    await waitFor(() =>
      expect(canvas.getByRole('heading', { name: 'This invite can’t be used' })).toHaveFocus(),
    )
    await expect(canvas.getByRole('button', { name: 'Sign in instead' })).toBeVisible()
  },
})

/** No connection: nothing is said of the invite itself. */
export const Unknown = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ networkError: true })
  },
  async play({ canvas }) {
    await waitFor(() =>
      expect(canvas.getByRole('heading', { name: 'We couldn’t look at your invite' })).toHaveFocus(),
    )
    await expect(canvas.getByRole('alert')).toHaveTextContent('We couldn’t reach the service.')
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible()
  },
})

/** Too many tries. */
export const RateLimited = meta.story({
  async play({ canvas, canvasElement, stage }) {
    await canvas.findByTitle('New password')
    stage.sandbox.faults.add({
      operationId: 'userInviteConsume',
      status: 429,
      headers: { 'retry-after': '20' },
    })
    await save(canvasElement, 'Welcome-2026')
    await expect(await canvas.findByRole('alert')).toHaveTextContent('You can try again in 20 seconds.')
  },
})

/** Signed in. */
export const Done = meta.story({
  async play({ canvas, canvasElement, stage }) {
    await canvas.findByTitle('New password')
    await save(canvasElement, 'Welcome-2026')
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'You’re signed in.' })).toHaveFocus())
    await expect(stage.session.getState().status).toBe('active')
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  async play({ canvas, canvasElement }) {
    await canvas.findByTitle('New password')
    await save(canvasElement, 'short')
    await canvas.findByText(/Too short/)
  },
})

/** Arabic, 320 px wide. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  parameters: { stage: { secure: true, signedIn: false, provider: { messages: arabicWaysIn } } },
  render: (_, { stage }) => <Invited stage={stage} lang="ar" />,
  async play({ canvas, canvasElement }) {
    await canvas.findByTitle('كلمة المرور الجديدة')
    const panel = canvasElement.querySelector('main')!
    await expect(panel.scrollWidth).toBe(panel.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { secure: true, signedIn: false, media: { forcedColors: 'active' } } },
  async play({ canvas, canvasElement }) {
    await canvas.findByTitle('New password')
    await save(canvasElement, 'short')
    await canvas.findByText(/Too short/)
  },
})
