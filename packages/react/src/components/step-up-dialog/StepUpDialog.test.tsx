import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr, type RenderWithWeavrOptions } from '@weavr-kit/sandbox/testing'
import { StrictMode, type ReactNode } from 'react'
import { expect, it } from 'vitest'
import type { PushAdapter } from '../../internal/challenge/ChallengeState.js'
import { StepUpDialog } from './StepUpDialog.js'

const dialog = () => screen.queryByRole('dialog')
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const field = () => screen.getByLabelText('Code from the text message')
const failure = () => screen.getByRole('alert').textContent

interface Prepare extends RenderWithWeavrOptions {
  ui?: ReactNode
  phone?: 'enrolled' | 'known' | 'none'
}

/** Signed in where cards want a step-up, with the dialog mounted. */
async function setUp({ ui = <StepUpDialog />, phone = 'enrolled', ...options }: Prepare = {}) {
  const clock = createManualClock()
  const sandbox = createSandbox({
    clock: clock.trueClock,
    timers: clock.timers,
    stepUpFor: ['managedCardsGet'],
  })
  for (const user of Object.values(sandbox.state.users)) {
    if (phone !== 'enrolled') user.factors = []
    if (phone === 'none') user.mobile = undefined
  }
  const requests: string[] = []
  sandbox.faults.add({
    match: ({ method, url }) => requests.push(`${method} ${new URL(url).pathname.replace('/multi', '')}`) < 0,
  })
  const view = await renderWithWeavr(<StrictMode>{ui}</StrictMode>, {
    clock,
    sandbox,
    signedIn: true,
    ...options,
  })
  requests.length = 0
  /** A call that needs a step-up; what becomes of it. */
  const call = () =>
    view.weavr.api.GET('/managed_cards', { params: { query: { limit: 1 } } }).then(
      ({ count }) => (count ?? 0) > 0,
      ({ name }: Error) => name,
    )
  const open = async () => {
    let outcome!: ReturnType<typeof call>
    await act(async () => {
      outcome = call()
      await view.clock.advance(1)
    })
    await screen.findByRole('dialog')
    // In an object, or whoever awaits this would wait for the call too.
    return { outcome }
  }
  const enter = async (code: string) => {
    await userEvent.clear(field())
    await userEvent.type(field(), code + '{Enter}')
    await view.clock.advance(1)
  }
  return { ...view, sandbox, requests, call, open, enter }
}

it('asks once, takes the code with spaces, and the call is answered', async () => {
  const { open, call, requests, weavr } = await setUp()
  expect(dialog()).toBe(null)
  const { outcome: first } = await open()
  const second = call()
  expect(dialog()).toHaveAccessibleName('Confirm it’s you')
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('We sent 6 digits to your phone.'))
  expect(field()).toHaveAttribute('autocomplete', 'one-time-code')
  expect(field()).toHaveAttribute('inputmode', 'numeric')
  await userEvent.type(field(), '123 456')
  expect(requests).not.toContain('POST /stepup/challenges/otp/SMS/verify')
  await userEvent.click(button('Confirm'))
  await waitFor(() => expect(dialog()).toBe(null))
  expect(await Promise.all([first, second])).toEqual([true, true])
  expect(weavr.session.getState().steppedUp).toBe(true)
  expect(requests.filter((name) => name === 'POST /stepup/challenges/otp/SMS')).toHaveLength(1)
})

it('says what is wrong, how many tries are left, and when they are used up', async () => {
  const { open, enter, requests, clock } = await setUp()
  const { outcome } = await open()
  await enter('12')
  expect(failure()).toBe('Error: Enter the 6 digits of the code.')
  expect(requests).not.toContain('POST /stepup/challenges/otp/SMS/verify')
  await enter('000000')
  await waitFor(() => expect(failure()).toBe('Error: That code isn’t right.'))
  expect(field()).toHaveAttribute('aria-invalid', 'true')
  expect(field()).toHaveAccessibleDescription(/That code isn’t right/)
  await enter('000001')
  await waitFor(() => expect(failure()).toBe('Error: That code isn’t right. One try left.'))
  await enter('000002')
  await waitFor(() => expect(failure()).toBe('Error: Too many wrong codes. Send a new one.'))
  expect(dialog()).toHaveAttribute('data-state', 'used-up')
  await clock.advance(15_000)
  await userEvent.click(button('Send a new code'))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Only the newest code works.'))
  await enter('123456')
  expect(await outcome).toBe(true)
})

it('sends a new code after 15 seconds, and says when the last has run out', async () => {
  const { open, clock, requests } = await setUp()
  const { outcome } = await open()
  await screen.findByLabelText('Code from the text message')
  expect(screen.queryByRole('button', { name: 'Send a new code' })).toBe(null)
  await clock.advance(15_000)
  await userEvent.click(button('Send a new code'))
  await waitFor(() =>
    expect(requests.filter((name) => name === 'POST /stepup/challenges/otp/SMS')).toHaveLength(2),
  )
  await userEvent.click(button('Cancel'))
  expect(await outcome).toBe('StepUpCancelledError')
})

it('says when a code has run out', async () => {
  const { open, clock, weavr, tab } = await setUp()
  const { outcome } = await open()
  await screen.findByLabelText('Code from the text message')
  for (let minute = 0; minute < 5; minute++) {
    await clock.advance(60_000)
    tab.act()
    await act(async () => void (await weavr.api.GET('/authentication_factors', { intent: 'user' })))
  }
  expect(failure()).toBe('Error: That code has run out. Send a new one.')
  await userEvent.click(button('Send a new code'))
  expect(await screen.findByLabelText('Code from the text message')).toBeVisible()
  await userEvent.click(button('Cancel'))
  expect(await outcome).toBe('StepUpCancelledError')
})

it('says when no codes are left, and offers nothing but to close', async () => {
  const { open, sandbox } = await setUp()
  sandbox.faults.add({
    operationId: 'stepupSCAChallenge',
    status: 409,
    body: { errorCode: 'CHALLENGE_LIMIT_EXCEEDED' },
  })
  const { outcome } = await open()
  await waitFor(() => expect(failure()).toBe('Error: No codes left. Sign out and in to try again.'))
  expect(screen.getAllByRole('button')).toEqual([button('Close')])
  await userEvent.click(button('Close'))
  expect(await outcome).toBe('StepUpCancelledError')
})

it('enrols the phone first when there is none, which is the step-up', async () => {
  const { open, enter, requests } = await setUp({ phone: 'known' })
  const { outcome } = await open()
  await userEvent.click(await screen.findByRole('button', { name: 'Add a phone' }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('adds the phone to your account'))
  await enter('123456')
  expect(await outcome).toBe(true)
  expect(requests).toContain('POST /authentication_factors/otp/SMS/verify')
  expect(requests).not.toContain('POST /stepup/challenges/otp/SMS/verify')
})

it('says so when the account has no number', async () => {
  const { open } = await setUp({ phone: 'none' })
  await open()
  await userEvent.click(await screen.findByRole('button', { name: 'Add a phone' }))
  await waitFor(() => expect(failure()).toMatch(/no phone number/))
})

it('can be tried again where nothing was sent, or nobody knows', async () => {
  const { open, enter, sandbox } = await setUp()
  sandbox.faults.add({ operationId: 'stepupSCAChallenge', networkError: true, times: 1 })
  const { outcome } = await open()
  await waitFor(() =>
    expect(failure()).toBe('Error: You’re offline. We couldn’t send a code. Nothing has happened yet.'),
  )
  await userEvent.click(button('Try again'))
  sandbox.faults.add({ operationId: 'stepupSCAVerify', status: 503, times: 1 })
  await screen.findByLabelText('Code from the text message')
  await enter('123456')
  await waitFor(() => expect(failure()).toBe('Error: We couldn’t check the code. Try again.'))
  await userEvent.click(button('Confirm'))
  expect(await outcome).toBe(true)
})

it('goes with the session, and every call with it', async () => {
  const { open, weavr, clock } = await setUp()
  const { outcome } = await open()
  await act(() => weavr.session.signOut())
  expect(dialog()).toBe(null)
  expect(await outcome).toBe('SessionError')
  expect(clock.pendingTimers()).toBe(0)
})

it('asks a device first, and takes a text message in its place', async () => {
  const answers: ((outcome: 'verified' | 'declined' | 'expired') => void)[] = []
  const push: PushAdapter = {
    channel: 'BIOMETRIC',
    outcome: () => new Promise((resolve) => answers.push(resolve)),
  }
  const { open, sandbox, enter, clock } = await setUp({ ui: <StepUpDialog push={push} /> })
  for (const user of Object.values(sandbox.state.users))
    user.factors = [...user.factors, { type: 'BIOMETRIC', channel: 'BIOMETRIC', status: 'ACTIVE' }]
  const { outcome } = await open()
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Approve on your phone.'))
  await act(async () => answers[0]!('declined'))
  expect(failure()).toBe('Error: It was declined on your phone.')
  await userEvent.click(button('Ask again'))
  await clock.advance(1)
  await waitFor(() => expect(answers).toHaveLength(2))
  await act(async () => answers[1]!('expired'))
  expect(failure()).toBe('Error: Your phone didn’t answer in time.')
  await userEvent.click(button('Use a text message'))
  await screen.findByLabelText('Code from the text message')
  await enter('123456')
  expect(await outcome).toBe(true)
})

it('falls back to a text message where no device is enrolled', async () => {
  const { open, enter } = await setUp({
    ui: <StepUpDialog push={{ channel: 'AUTHY', outcome: () => Promise.resolve('declined') }} />,
  })
  const { outcome } = await open()
  await screen.findByLabelText('Code from the text message')
  await enter('123456')
  expect(await outcome).toBe(true)
})

it('takes words, a hint and the end of the number', async () => {
  const { open } = await setUp({
    ui: <StepUpDialog hint="Use 123456" phoneEnding="23" />,
    messages: { stepUpDialog: { title: 'Bist du es?' } },
  })
  await open()
  expect(dialog()).toHaveAccessibleName('Bist du es?')
  expect(screen.getByText('Use 123456')).toBeVisible()
  expect(await screen.findByText('We sent 6 digits to the phone ending 23.')).toBeVisible()
})
