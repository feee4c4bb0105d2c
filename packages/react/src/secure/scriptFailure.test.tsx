import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { createSandbox, sandboxOtp, type Sandbox } from '@weavr-kit/sandbox'
import {
  createManualClock,
  installSecureUi,
  renderWithWeavr,
  type ManualClock,
} from '@weavr-kit/sandbox/testing'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest'
import { scripts } from './scripts.test.fixture.js'
import type { SecureClient } from './SecureClient.js'
import type { SecureElementError } from './SecureElementError.js'
import { KybFlow, KycFlow } from './secureFlows.js'
import { SecurePasswordInput } from './secureInputs.js'
import { SecureProvider } from './SecureProvider.js'
import { SecureCardNumber } from './secureSpans.js'

let clock: ManualClock
let sandbox: Sandbox
let refuses: boolean
let uninstall: () => void
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  clock = createManualClock()
  sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })
  refuses = true
})
afterEach(() => {
  uninstall()
  vi.restoreAllMocks()
})

/** The secure UI, which knows nobody as long as it `refuses`. */
function install(newer: boolean, stalled = false) {
  const fetchSecureUi: Sandbox['fetchSecureUi'] = async (request) =>
    refuses && request.url.endsWith('/associate')
      ? new Response(null, { status: 401 })
      : sandbox.fetchSecureUi(request)
  uninstall = installSecureUi({ fetchSecureUi }, { newer, stalled })
}

const wrap = (ui: ReactElement) => (
  <SecureProvider uiKey="key" environment="sandbox">
    {ui}
  </SecureProvider>
)
const render = (ui: ReactElement, signedIn = true) =>
  renderWithWeavr(wrap(ui), { sandbox, clock, expiryPrompt: false, signedIn })

async function stepUp({ api, session }: Awaited<ReturnType<typeof render>>['weavr']) {
  await api.POST('/stepup/challenges/otp/{channel}', { params: { path: { channel: 'SMS' } } })
  await api.POST('/stepup/challenges/otp/{channel}/verify', {
    params: { path: { channel: 'SMS' } },
    body: { verificationCode: sandboxOtp },
  })
  act(() => session.markSteppedUp())
}

const inState = (name: string, state: string) =>
  waitFor(() => expect(screen.getByRole('group', { name })).toHaveAttribute('data-state', state))
const codesOf = (onFailed: Mock) => onFailed.mock.calls.map(([error]) => (error as SecureElementError).code)
const visibleFrames = () =>
  [...document.querySelectorAll('iframe')].filter(({ style }) => style.display !== 'none')

describe.each(scripts)('on a script that says %s', (_, newer) => {
  it('shows in a span that the user was refused, and shows the card once it is tried again', async () => {
    install(newer)
    const onFailed = vi.fn()
    const { weavr, rerender } = await render(<p />)
    await stepUp(weavr)
    const { cards } = await weavr.api.GET('/managed_cards')
    rerender(wrap(<SecureCardNumber token={cards![0]!.cardNumber?.value} onFailed={onFailed} />))
    await inState('Card number', 'failed')
    expect(codesOf(onFailed)).toEqual(['secure-not-linked'])
    expect(visibleFrames()).toHaveLength(0)
    refuses = false
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await inState('Card number', 'shown')
    expect(onFailed).toHaveBeenCalledOnce()
  })

  it('shows in a flow that the user was refused, and opens it once it is tried again', async () => {
    install(newer)
    const onFailed = vi.fn()
    const { weavr } = await render(<p />)
    sandbox.state.identities[weavr.session.getState().identity!.id]!.verified = false
    const { reference } = await weavr.api.POST('/corporates/kyb')
    await render(<KybFlow reference={reference} onFailed={onFailed} />)
    await inState('Check of the company', 'failed')
    expect(screen.getByRole('alert')).toHaveTextContent('The check didn’t open.')
    expect(codesOf(onFailed)).toEqual(['secure-not-linked'])
    refuses = false
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await inState('Check of the company', 'open')
  })

  it('gives up on a script that says nothing of the user', async () => {
    install(newer, true)
    await render(<KybFlow reference="1" />)
    await inState('Check of the company', 'loading')
    await waitFor(() => expect(document.querySelector('iframe')).not.toBeNull())
    await act(() => clock.advance(20_000))
    await inState('Check of the company', 'failed')
  })

  it('tells `onFailed` what a flow says of itself, such as a link that has expired', async () => {
    install(newer)
    const onFailed = vi.fn()
    const onMessage = vi.fn()
    await render(<KycFlow reference="expired" onFailed={onFailed} onMessage={onMessage} />, false)
    await inState('Check of the person', 'failed')
    expect(codesOf(onFailed)).toEqual(['secure-flow'])
    expect(onMessage).not.toHaveBeenCalled()
  })

  it('destroys what is shown before the script hears that the user is gone', async () => {
    install(newer)
    refuses = false
    const { weavr, rerender } = await render(<p />)
    await stepUp(weavr)
    const { cards } = await weavr.api.GET('/managed_cards')
    rerender(wrap(<SecureCardNumber token={cards![0]!.cardNumber?.value} />))
    await inState('Card number', 'shown')
    let shownAtTheEnd: number | undefined
    const { OpcUxSecureClient: script } = window
    const setUserToken = script!.setUserToken!.bind(script)
    script!.setUserToken = (bearer, ...answers) => {
      if (bearer === null) shownAtTheEnd ??= visibleFrames().length
      return setUserToken(bearer, ...answers)
    }
    await weavr.session.signOut()
    expect(shownAtTheEnd).toBe(0)
  })
})

it.each<[string, ReactElement, string]>([
  ['an input', <SecurePasswordInput />, 'Password'],
  ['a flow', <KycFlow reference="1" />, 'Check of the person'],
])('shows in %s that the script threw, and tears nothing else down', async (_, element, name) => {
  const broken = () => {
    throw new Error('not started')
  }
  window.OpcUxSecureClient = {
    init: () => {},
    associate: () => {},
    form: broken,
    kyc: broken,
  } as unknown as SecureClient
  uninstall = () => delete window.OpcUxSecureClient
  await render(
    <>
      {element}
      <p>The rest</p>
    </>,
    false,
  )
  await inState(name, 'failed')
  expect(screen.getByText('The rest')).toBeVisible()
})

it('gives up on a flow that never opens', async () => {
  const init = vi.fn()
  window.OpcUxSecureClient = {
    init: () => {},
    associate: () => {},
    kyc: () => ({ init }),
  } as unknown as SecureClient
  uninstall = () => delete window.OpcUxSecureClient
  const onFailed = vi.fn()
  await render(<KycFlow reference="1" onFailed={onFailed} />, false)
  await waitFor(() => expect(init).toHaveBeenCalledOnce())
  await inState('Check of the person', 'loading')
  await act(() => clock.advance(20_000))
  await inState('Check of the person', 'failed')
  expect(codesOf(onFailed)).toEqual(['secure-flow'])
})
