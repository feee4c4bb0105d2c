import '../styles/styles.css'
import { act, configure, render, screen, waitFor } from '@testing-library/react'
import { createWeavr, signIn, type Weavr } from '@weavr-kit/core'
import { demoUser, sandboxOtp, sandboxProfiles } from '@weavr-kit/sandbox'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import axe from 'axe-core'
import { useEffect, useState, type ReactNode } from 'react'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { commands, userEvent } from 'vitest/browser'
import { WeavrSessionProvider } from '../components/weavr-session-provider/WeavrSessionProvider.js'
import type { SecureForm } from './createSecureForm.js'
import { KybFlow } from './secureFlows.js'
import { SecurePasswordInput } from './secureInputs.js'
import { SecureProvider } from './SecureProvider.js'
import { SecureCardNumber, SecureCvv } from './secureSpans.js'
import { useSecureForm } from './useSecureForm.js'

declare module 'vitest/browser' {
  interface BrowserCommands {
    startSandboxServer(): Promise<{ url: string; secureUrl: string }>
    stopSandboxServer(): Promise<void>
    typeInFrame(title: string, text: string): Promise<void>
    pressInFrame(title: string, key: string): Promise<void>
    pressButtonInFrame(title: string): Promise<void>
    readFrame(title: string): Promise<string>
  }
}

configure({ asyncUtilTimeout: 10_000 })
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)

let url: string
let secureUrl: string
beforeAll(async () => {
  ;({ url, secureUrl } = await commands.startSandboxServer())
})
afterAll(() => commands.stopSandboxServer())

/** All that the page's script could see of what passes between it and the frames. */
let heard: unknown[]
beforeEach(() => {
  heard = []
})
addEventListener('message', ({ data }) => heard.push(data))

let form: SecureForm
function Form({ onSubmit }: { onSubmit?: () => void }) {
  const secure = useSecureForm()
  useEffect(() => void (form = secure))
  return (
    <form onSubmit={(event) => (event.preventDefault(), onSubmit?.())}>
      <input aria-label="E-mail" />
      <SecurePasswordInput form={secure} />
    </form>
  )
}

/** A whole app on a sandbox in another process, by way of nothing: the key would be the proxy's. */
function setUp(ui: ReactNode): { weavr: Weavr; unmount(): void } {
  const { platform } = createManualPlatform()
  const send: typeof fetch = (input, init) => {
    const request = new Request(input, init)
    request.headers.set('api-key', 'sandbox-key')
    return fetch(request)
  }
  const weavr = createWeavr({ baseUrl: url, platform, fetch: send })
  const { unmount } = render(
    <WeavrSessionProvider weavr={weavr} expiryPrompt={false}>
      <SecureProvider uiKey="key" environment={secureUrl}>
        <main>{ui}</main>
      </SecureProvider>
    </WeavrSessionProvider>,
  )
  return { weavr, unmount }
}

async function stepUp({ api, session }: Weavr) {
  await api.POST('/stepup/challenges/otp/{channel}', { params: { path: { channel: 'SMS' } } })
  await api.POST('/stepup/challenges/otp/{channel}/verify', { params: { path: { channel: 'SMS' } }, body: { verificationCode: sandboxOtp } })
  act(() => session.markSteppedUp())
}

const inState = (name: string, state: string) => waitFor(() => expect(screen.getByRole('group', { name })).toHaveAttribute('data-state', state))

/** Everything of a frame that a page's script may try. */
function pry(frame: HTMLIFrameElement): unknown[] {
  const attempts: (() => unknown)[] = [
    () => frame.contentDocument,
    () => frame.contentWindow!.document,
    () => frame.contentWindow!.document.querySelector('input')!.value,
    () => frame.contentWindow!.location.href,
    () => (frame.contentWindow as unknown as { eval(code: string): unknown }).eval('document.body.innerHTML'),
    () => Object.values(window.frames[0] ?? {}),
  ]
  return attempts.map((attempt) => {
    try {
      return attempt()
    } catch (error) {
      return (error as Error).name
    }
  })
}

it('keeps the password from the page, and gives it a token that is good once', async () => {
  const { weavr, unmount } = setUp(<Form />)
  await inState('Password', 'ready')
  const frame = document.querySelector('iframe')!
  expect(new URL(frame.src).origin).toBe(secureUrl)
  expect(secureUrl).not.toBe(location.origin)
  await commands.typeInFrame('Password', demoUser.password)
  await waitFor(() => expect(screen.getByRole('group')).not.toHaveAttribute('data-empty'))

  expect(pry(frame).filter((found) => found !== null && found !== 'SecurityError' && found !== 'TypeError')).toEqual([[]])
  const { password = '' } = await form.tokenize()
  expect(document.documentElement.outerHTML + JSON.stringify(heard)).not.toContain(demoUser.password)
  expect((await act(() => signIn(weavr, { email: demoUser.email, password }))).status).toBe('active')
  await expect(signIn(weavr, { email: demoUser.email, password })).rejects.toMatchObject({ status: 400 })
  unmount()
})

it('cannot be asked by the page itself', async () => {
  const ask = (path: string) => fetch(`${secureUrl}/app/secure/api/${path}`, { method: 'POST', body: '{"type":"cvv","token":"aaa"}' })
  await expect(ask('detokenize')).rejects.toThrow(TypeError)
  // Even a frame of the right origin takes a port only with the first message, and only from where it was said to be.
  const frame = document.body.appendChild(document.createElement('iframe'))
  frame.src = `${secureUrl}/app/secure/frames/input.html#https://elsewhere.example`
  await new Promise((loaded) => (frame.onload = loaded))
  const { port1, port2 } = new MessageChannel()
  const answers: unknown[] = []
  port1.onmessage = ({ data }) => answers.push(data)
  frame.contentWindow!.postMessage('weavr-secure-ui', secureUrl, [port2])
  await new Promise((later) => setTimeout(later, 200))
  expect(answers).toEqual([])
  frame.remove()
})

it('behaves like a field: label, Tab, Enter, ring; axe finds nothing', async () => {
  const onSubmit = vi.fn()
  const { unmount } = setUp(<Form onSubmit={onSubmit} />)
  await inState('Password', 'ready')
  const group = screen.getByRole('group', { name: 'Password' })
  await userEvent.click(screen.getByText('Password'))
  await waitFor(() => expect(group).toHaveAttribute('data-focused'))
  expect(document.activeElement).toBe(document.querySelector('iframe'))
  expect(getComputedStyle(group.querySelector('[data-part=frame]')!).outlineStyle).toBe('solid')
  await userEvent.click(screen.getByLabelText('E-mail'))
  await waitFor(() => expect(group).not.toHaveAttribute('data-focused'))
  await userEvent.keyboard('{Tab}')
  await waitFor(() => expect(group).toHaveAttribute('data-focused'))
  await commands.pressInFrame('Password', 'Enter')
  await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  expect((await axe.run(document.body, { iframes: false })).violations).toEqual([])
  unmount()
})

it('shows a card’s number and CVV to the eye alone, after a step-up only', async () => {
  const { weavr, unmount } = setUp(null)
  await act(() => signIn(weavr, demoUser))
  const { cards: before } = await weavr.api.GET('/managed_cards')
  expect(before![0]!.cardNumber).toBeUndefined()
  unmount()

  const shown = setUp(<Details />)
  await act(() => signIn(shown.weavr, demoUser))
  await inState('Card number', 'locked')
  await stepUp(shown.weavr)
  const { cards } = await shown.weavr.api.GET('/managed_cards')
  const { cardNumber, cvv, cardNumberLastFour } = cards![0]!
  act(() => tell({ cardNumber: cardNumber!.value!, cvv: cvv!.value! }))
  await inState('Card number', 'shown')
  await inState('CVV', 'shown')
  const number = await commands.readFrame('Card number')
  expect(number.replaceAll(' ', '')).toMatch(new RegExp(`^\\d{12}${cardNumberLastFour}$`))
  const code = await commands.readFrame('CVV')
  expect(code).toMatch(/^\d{3}$/)
  const visible = document.documentElement.outerHTML + JSON.stringify(heard)
  expect(visible).not.toContain(number)
  expect(visible).not.toContain(number.replaceAll(' ', ''))
  for (const frame of document.querySelectorAll('iframe')) expect(pry(frame)[0]).toBeNull()

  await act(() => shown.weavr.session.signOut())
  expect(document.querySelectorAll('iframe')).toHaveLength(0)
  shown.unmount()
})

let tell: (tokens: { cardNumber: string; cvv: string }) => void = () => {}
function Details() {
  const [tokens, setTokens] = useState<Parameters<typeof tell>[0]>()
  useEffect(() => void (tell = setTokens), [])
  return (
    <>
      <SecureCardNumber token={tokens?.cardNumber} />
      <SecureCvv token={tokens?.cvv} />
    </>
  )
}

it('refuses what the session is not stepped up for, whatever the page believes', async () => {
  const onFailed = vi.fn()
  const { weavr, unmount } = setUp(<SecureCardNumber token="tok0000000000000" onFailed={onFailed} />)
  await act(() => signIn(weavr, demoUser))
  // The page marks it, the server does not.
  act(() => weavr.session.markSteppedUp())
  await inState('Card number', 'failed')
  expect(onFailed.mock.calls[0]![0]).toMatchObject({ code: 'secure-not-shown' })
  unmount()
})

it('loads the script again after it failed', async () => {
  delete window.OpcUxSecureClient
  const good = secureUrl
  secureUrl = 'http://127.0.0.1:9'
  const broken = setUp(<SecurePasswordInput />)
  await inState('Password', 'failed')
  expect(screen.getByRole('alert')).toHaveTextContent('This field didn’t load.')
  broken.unmount()
  secureUrl = good
  const { unmount } = setUp(<SecurePasswordInput />)
  await inState('Password', 'ready')
  unmount()
})

it('runs a check to its end', async () => {
  const onSubmitted = vi.fn()
  const post = (path: string, body: object) =>
    fetch(new URL(path, url), { method: 'POST', headers: { 'content-type': 'application/json', 'api-key': 'sandbox-key' }, body: JSON.stringify(body) })
  await post('/__sandbox/reset', {})
  const rootUser = { name: 'Ada', surname: 'Byrne', email: 'ada@newco.example', mobile: { countryCode: '+353', number: '851234567' }, companyPosition: 'DIRECTOR' }
  const company = { type: 'LLC', name: 'Newco', registrationNumber: '700101', registrationCountry: 'IE' }
  const corporate = { profileId: sandboxProfiles.corporate, rootUser, company, ipAddress: '203.0.113.5', baseCurrency: 'EUR' }
  const created = (await (await post('/multi/corporates', corporate)).json()) as { rootUser: { id: { id: string } } }
  await post(`/multi/passwords/${created.rootUser.id.id}/create`, { password: { value: 'Newco-2026' } })
  await post('/multi/corporates/verification/email/send', { email: rootUser.email })
  await post('/multi/corporates/verification/email/verify', { email: rootUser.email, verificationCode: sandboxOtp })
  const { weavr, unmount } = setUp(<Check onSubmitted={onSubmitted} />)
  await act(() => signIn(weavr, { email: rootUser.email, password: 'Newco-2026' }))
  const { reference } = await weavr.api.POST('/corporates/kyb')
  act(() => start(reference))
  await inState('Check of the company', 'open')
  await commands.pressButtonInFrame('Check of the company')
  await inState('Check of the company', 'submitted')
  expect(onSubmitted).toHaveBeenCalledOnce()
  expect(await weavr.api.GET('/corporates/kyb')).toMatchObject({ kybStatus: 'APPROVED' })
  unmount()
})

let start: (reference: string) => void = () => {}
function Check({ onSubmitted }: { onSubmitted: () => void }) {
  const [reference, setReference] = useState<string>()
  useEffect(() => void (start = setReference), [])
  return reference && <KybFlow reference={reference} onSubmitted={onSubmitted} />
}
