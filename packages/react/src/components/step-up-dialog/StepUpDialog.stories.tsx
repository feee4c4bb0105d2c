import type { ReactNode } from 'react'
import { expect, screen, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { PaymentForm } from '../../../../../.storybook/stage/PaymentForm.js'
import { useStepUp } from '../../session/useStepUp.js'
import { StepUpDialog } from './StepUpDialog.js'

function Page(): ReactNode {
  const { ask } = useStepUp()
  return (
    <>
      <PaymentForm />
      <section className="story-panel">
        <button
          className="story-button"
          onClick={() =>
            void ask({ why: 'to see the card number', action: 'Show card number' }).catch(() => {})
          }
        >
          Show details
        </button>
      </section>
      <StepUpDialog hint="Sandbox: use 123456" phoneEnding="23" />
    </>
  )
}

const meta = preview.meta({
  title: 'Session/StepUpDialog',
  component: StepUpDialog,
  render: () => <Page />,
  parameters: { docs: { story: { inline: false, iframeHeight: '34rem' } } },
})

const open = () => userEvent.click(screen.getByRole('button', { name: 'Show details' }))
const field = () => screen.findByLabelText('Code from the text message')

async function enter(code: string) {
  const input = await field()
  await userEvent.clear(input)
  await userEvent.type(input, code + '{Enter}')
}

/** A code was sent. One field, and a button that says what it does. */
export const Code = meta.story({
  async play() {
    await open()
    await expect(await field()).toHaveFocus()
    await expect(screen.getByText('We sent 6 digits to the phone ending 23.')).toBeVisible()
    await expect(screen.getByRole('button', { name: 'Show card number' })).toBeVisible()
  },
})

/** The code is on its way to Weavr, and the button says so. */
export const Verifying = meta.story({
  async play({ stage }) {
    stage.sandbox.faults.add({ operationId: 'stepupSCAVerify', latencyMs: 5_000 })
    await open()
    await enter('123456')
    await expect(await screen.findByRole('button', { name: 'Checking…' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
  },
})

/** Proved: the dialog closes, and the focus is back on what opened it. */
export const Verified = meta.story({
  async play({ stage }) {
    await open()
    await enter('123 456')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expect(screen.getByRole('button', { name: 'Show details' })).toHaveFocus()
    await expect(stage.session.getState().steppedUp).toBe(true)
  },
})

/** What was typed is no code: said at once, and no try is spent. */
export const Incomplete = meta.story({
  async play({ stage }) {
    await open()
    await enter('1234')
    await expect(screen.getByRole('alert')).toHaveTextContent('Enter the 6 digits of the code.')
    await expect(stage.requests).not.toContain('POST /stepup/challenges/otp/SMS/verify')
  },
})

/** A wrong code, and the one before the last. */
export const Wrong = meta.story({
  async play() {
    await open()
    await enter('000000')
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('That code isn’t right.'))
    await enter('000001')
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('One try left.'))
  },
})

/** Too many: only a new code helps, and not before 15 seconds have passed. */
export const UsedUp = meta.story({
  async play({ stage }) {
    await open()
    for (const code of ['000000', '000001', '000002']) {
      await enter(code)
      await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement())
      await stage.clock.advance(1)
    }
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Too many wrong codes.'))
    await expect(screen.getByRole('button', { name: 'Send a new code' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
  },
})

/** After 15 seconds another code can be had. */
export const Resend = meta.story({
  async play({ stage }) {
    await open()
    await field()
    await stage.clock.advance(15_000)
    await userEvent.click(await screen.findByRole('button', { name: 'Send a new code' }))
    await expect(await screen.findByText(/Only the newest code works/)).toBeVisible()
  },
})

/** Weavr sends no more codes for a while. */
export const NoCodes = meta.story({
  async play({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'stepupSCAChallenge',
      status: 409,
      body: { errorCode: 'CHALLENGE_LIMIT_EXCEEDED' },
    })
    await open()
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('No codes left.'))
    await expect(screen.getByRole('button', { name: 'Close' })).toBeVisible()
  },
})

/** No phone yet: it is enrolled first, which steps the session up. */
export const EnrolmentNeeded = meta.story({
  async play({ stage }) {
    for (const user of Object.values(stage.sandbox.state.users)) user.factors = []
    await open()
    await expect(await screen.findByRole('button', { name: 'Add a phone' })).toBeVisible()
  },
})

/** No connection: nothing was sent, and that is said. */
export const Offline = meta.story({
  async play({ stage }) {
    stage.sandbox.faults.add({ operationId: 'stepupSCAChallenge', networkError: true })
    await open()
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/offline.*Nothing has happened/))
    await expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  },
})

/** A device is asked; a text message is the way out. */
export const Push = meta.story({
  render: () => (
    <>
      <PaymentForm />
      <AskAtOnce />
      <StepUpDialog push={{ channel: 'BIOMETRIC', outcome: () => new Promise(() => {}) }} />
    </>
  ),
  async play({ stage }) {
    for (const user of Object.values(stage.sandbox.state.users))
      user.factors = [...user.factors, { type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' }]
    await open()
    await expect(await screen.findByText('Approve on your phone.')).toBeVisible()
    await expect(screen.getByRole('button', { name: 'Use a text message' })).toBeVisible()
  },
})

function AskAtOnce(): ReactNode {
  const { ask } = useStepUp()
  return <button onClick={() => void ask().catch(() => {})}>Show details</button>
}

/** Esc cancels, and nothing that was typed on the page is lost. */
export const Cancelled = meta.story({
  async play() {
    await open()
    await field()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expect(screen.getByLabelText('Reference')).toHaveValue('Invoice 2026-118')
  },
})

/** Dark: a surface over a darker page. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  async play() {
    await open()
    await enter('000000')
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('That code isn’t right.'))
  },
})

/** 320 px: a sheet at the bottom, and nothing is cut. */
export const Narrow = meta.story({
  globals: { viewport: { value: 'narrow' } },
  async play() {
    await open()
    await field()
    const dialog = screen.getByRole('dialog')
    await expect(dialog.scrollWidth).toBe(dialog.clientWidth)
  },
})

/** Right to left: the code and its digits keep their direction. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl' },
  async play() {
    await open()
    await enter('000000')
    const alert = screen.getByRole('alert')
    await waitFor(() => expect(alert).toHaveTextContent('That code isn’t right.'))
    await expect(getComputedStyle(alert).borderRightWidth).toBe('3px')
    await expect(getComputedStyle(await field()).direction).toBe('ltr')
  },
})
