import '../styles/styles.css'
import { act, screen, waitFor } from '@testing-library/react'
import { signIn } from '@weavr-kit/core'
import { demoUser } from '@weavr-kit/sandbox'
import axe from 'axe-core'
import { useEffect, useState } from 'react'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { commands, userEvent } from 'vitest/browser'
import type { SecureForm } from './createSecureForm.js'
import { SecurePasswordInput } from './secureInputs.js'
import { scripts } from './scripts.test.fixture.js'
import { inState, startSecureScene, stepUp, type SecureScene } from './secureScene.test.fixture.js'
import { SecureCardNumber, SecureCardPin, SecureCvv } from './secureSpans.js'
import { useSecureForm } from './useSecureForm.js'

let scene: SecureScene
const setUp: SecureScene['setUp'] = (...args) => scene.setUp(...args)

/**
 * All that a script of the page could hear of what passes between it and the frames, were it there before the
 * secure UI's.
 */
let heard: unknown[]
beforeEach(() => {
  heard = []
})
addEventListener('message', ({ data }) => heard.push(data))
vi.stubGlobal(
  'MessageChannel',
  class extends MessageChannel {
    constructor() {
      super()
      for (const port of [this.port1, this.port2])
        port.addEventListener('message', ({ data }) => heard.push(data))
    }
  },
)

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

/** What was found is not nothing, and not a refusal. */
const isLoot = (found: unknown) =>
  found !== null &&
  found !== 'SecurityError' &&
  found !== 'TypeError' &&
  !(Array.isArray(found) && found.length === 0)

/** All that a script of the page has in reach otherwise. */
const reached = () =>
  [
    document.documentElement.outerHTML,
    JSON.stringify(heard),
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      location.href,
      history.state,
    ]),
    JSON.stringify(performance.getEntriesByType('resource').map(({ name }) => name)),
    JSON.stringify(
      [...document.querySelectorAll('iframe')].map(({ src, name, title }) => [src, name, title]),
    ),
  ].join('\n')

let tell: (tokens: { cardNumber: string; cvv: string; pin: string }) => void = () => {}
function Details() {
  const [tokens, setTokens] = useState<Parameters<typeof tell>[0]>()
  useEffect(() => void (tell = setTokens), [])
  return (
    <>
      <SecureCardNumber token={tokens?.cardNumber} />
      <SecureCvv token={tokens?.cvv} />
      <SecureCardPin token={tokens?.pin} />
    </>
  )
}

describe.each(scripts)('on a script that says %s', (_, newer) => {
  beforeAll(async () => {
    scene = await startSecureScene({ newer })
  })
  afterAll(() => scene.stop())

  it('keeps the password from the page, and gives it a token that is good once', async () => {
    const { weavr, unmount } = setUp(<Form />)
    await inState('Password', 'ready')
    const frame = document.querySelector('iframe')!
    expect(new URL(frame.src).origin).toBe(scene.secureUrl)
    expect(scene.secureUrl).not.toBe(location.origin)
    await commands.typeInFrame('Password', demoUser.password)
    await waitFor(() => expect(screen.getByRole('group')).not.toHaveAttribute('data-empty'))

    expect(pry(frame).filter(isLoot)).toEqual([])
    const { password = '' } = await form.tokenize()
    expect(heard.length).toBeGreaterThan(0)
    expect(reached()).not.toContain(demoUser.password)
    expect((await act(() => signIn(weavr, { email: demoUser.email, password }))).status).toBe('active')
    await expect(signIn(weavr, { email: demoUser.email, password })).rejects.toMatchObject({ status: 400 })
    unmount()
  })

  it('cannot be asked by the page itself', async () => {
    const ask = (path: string) =>
      fetch(`${scene.secureUrl}/app/secure/api/${path}`, {
        method: 'POST',
        body: '{"type":"cvv","token":"aaa"}',
      })
    await expect(ask('detokenize')).rejects.toThrow(TypeError)
    // Even a frame of the right origin takes a port only with the first message, and only from where it was
    // said to be.
    const frame = document.body.appendChild(document.createElement('iframe'))
    frame.src = `${scene.secureUrl}/app/secure/frames/input.html#https://elsewhere.example`
    await new Promise((loaded) => (frame.onload = loaded))
    const { port1, port2 } = new MessageChannel()
    const answers: unknown[] = []
    port1.onmessage = ({ data }) => answers.push(data)
    frame.contentWindow!.postMessage('weavr-secure-ui', scene.secureUrl, [port2])
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

  it('shows a card’s number, CVV and PIN to the eye alone, after a step-up only', async () => {
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
    const { id, cardNumber, cvv, cardNumberLastFour } = cards!.find(
      ({ friendlyName }) => friendlyName === 'Maya, studio',
    )!
    const { pin: pinToken } = await shown.weavr.api.GET('/managed_cards/{id}/physical/pin', {
      params: { path: { id } },
    })
    act(() => tell({ cardNumber: cardNumber!.value!, cvv: cvv!.value!, pin: pinToken.value }))
    await inState('Card number', 'shown')
    await inState('CVV', 'shown')
    const number = await commands.readFrame('Card number')
    expect(number.replaceAll(' ', '')).toMatch(new RegExp(`^\\d{12}${cardNumberLastFour}$`))
    const code = await commands.readFrame('CVV')
    expect(code).toMatch(/^\d{3}$/)
    await inState('PIN', 'shown')
    const pin = await commands.readFrame('PIN')
    expect(pin).toMatch(/^\d{4}$/)
    const frames = [...document.querySelectorAll('iframe')]
    expect(frames).toHaveLength(3)
    for (const frame of frames) expect(pry(frame).filter(isLoot)).toEqual([])
    // A token or an id may hold three or four digits in a row by chance, so short ones are looked for by
    // themselves.
    for (const secret of [number, number.replaceAll(' ', ''), code, pin])
      expect(reached()).not.toMatch(new RegExp(`(?<![\\w-])${secret}(?![\\w-])`))
    expect(heard.length).toBeGreaterThan(0)

    await act(() => shown.weavr.session.signOut())
    expect(document.querySelectorAll('iframe')).toHaveLength(0)
    shown.unmount()
  })

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
    const broken = setUp(<SecurePasswordInput />, 'http://127.0.0.1:9')
    await inState('Password', 'failed')
    expect(screen.getByRole('alert')).toHaveTextContent('This field didn’t load.')
    broken.unmount()
    const { unmount } = setUp(<SecurePasswordInput />)
    await inState('Password', 'ready')
    unmount()
  })
})
