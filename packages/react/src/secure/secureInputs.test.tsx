import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { signIn } from '@weavr-kit/core'
import { createSandbox, demoUser, sandboxOtp } from '@weavr-kit/sandbox'
import {
  createManualClock,
  installSecureUi,
  renderWithWeavr,
  type InstallSecureUiOptions,
} from '@weavr-kit/sandbox/testing'
import { StrictMode, useEffect, useState, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Sandbox } from '@weavr-kit/sandbox'
import type { SecureForm } from './createSecureForm.js'
import { SecureConfirmPasswordInput, SecurePasswordInput } from './secureInputs.js'
import type { SecureElementError } from './SecureElementError.js'
import { SecureProvider } from './SecureProvider.js'
import { SecureCardNumber } from './secureSpans.js'
import { scripts } from './scripts.test.fixture.js'
import { useSecureForm } from './useSecureForm.js'

const clock = createManualClock()
let sandbox: Sandbox
let uninstall = () => {}
function install(options: InstallSecureUiOptions) {
  uninstall = installSecureUi(sandbox, options)
}
beforeEach(() => {
  // Frames speak when they do: what they bring about cannot be wrapped.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })
})
afterEach(() => {
  uninstall()
  vi.restoreAllMocks()
})

const render = (ui: ReactNode, options = {}) =>
  renderWithWeavr(
    <SecureProvider uiKey="key" environment="sandbox">
      {ui}
    </SecureProvider>,
    { sandbox, clock, expiryPrompt: false, ...options },
  )
/** But for the one that asks who the user is, which nobody sees. */
const frames = () => [...document.querySelectorAll('iframe')].filter(({ style }) => style.display !== 'none')
const frameOf = (title: string) => frames().find((frame) => frame.title === title)

/** The field inside a frame, which only a stand-in within the page lets us reach. */
async function fieldOf(title: string): Promise<HTMLInputElement> {
  return waitFor(() => {
    const field = frameOf(title)?.contentDocument?.querySelector('input')
    if (!field) throw new Error(`There is no field in a frame called ${title}.`)
    return field
  })
}

async function type(title: string, value: string) {
  const field = await fieldOf(title)
  field.value = value
  field.dispatchEvent(new (field.ownerDocument.defaultView as unknown as typeof globalThis).Event('input'))
}

let form: SecureForm
function Form({ children, onSubmit }: { children: (form: SecureForm) => ReactNode; onSubmit?: () => void }) {
  const secure = useSecureForm()
  useEffect(() => void (form = secure))
  return <form onSubmit={(event) => (event.preventDefault(), onSubmit?.())}>{children(secure)}</form>
}

describe.each(scripts)('on a script that says %s', (_, newer) => {
  beforeEach(() => install({ newer }))

  it('is a group with a label, and its frame is named and described', async () => {
    await render(<SecurePasswordInput hint="At least 8 characters." error="That’s not right." />)
    const group = await screen.findByRole('group', { name: 'Password' })
    expect(group).toHaveAccessibleDescription('At least 8 characters. Error: That’s not right.')
    expect(group).toHaveAttribute('data-invalid')
    await waitFor(() => expect(group).toHaveAttribute('data-state', 'ready'))
    const frame = frameOf('Password')!
    expect(frame).toHaveAttribute('aria-describedby', group.getAttribute('aria-describedby')!)
    // As a placeholder that nobody sees, the label names the field to those who hear.
    expect((await fieldOf('Password')).placeholder).toBe('Password')
  })

  it('takes a team’s own label and error, and names the frame by them', async () => {
    function Passphrase() {
      const secure = useSecureForm()
      const [code, setCode] = useState<string>()
      return (
        <form
          onSubmit={(event) => (
            event.preventDefault(),
            void secure.tokenize().catch((error: SecureElementError) => setCode(error.code))
          )}
        >
          <SecurePasswordInput
            form={secure}
            label={<strong>Passphrase</strong>}
            error={code && <em>{code === 'secure-empty' ? 'Type your passphrase.' : 'Try again.'}</em>}
          />
          <button>Go on</button>
        </form>
      )
    }
    await render(<Passphrase />)
    const group = await screen.findByRole('group', { name: 'Passphrase' })
    await waitFor(() => expect(group).toHaveAttribute('data-state', 'ready'))
    expect(frameOf('Passphrase')).toBeDefined()
    expect(group).not.toHaveAccessibleDescription()
    screen.getByRole('button', { name: 'Go on' }).click()
    expect((await screen.findByText('Type your passphrase.')).tagName).toBe('EM')
    expect(group).toHaveAccessibleDescription('Error: Type your passphrase.')
  })

  it('gives a token that signs in, and says nothing of what was typed', async () => {
    const onSubmit = vi.fn()
    const { container, weavr } = await render(
      <Form onSubmit={onSubmit}>{(form) => <SecurePasswordInput form={form} />}</Form>,
    )
    await expect(form.tokenize()).rejects.toMatchObject({
      code: expect.stringMatching(/^secure-(empty|not-ready)$/) as string,
    })
    const onChange = await waitFor(() => screen.getByRole('group'))
    await type('Password', demoUser.password)
    await waitFor(() => expect(onChange).not.toHaveAttribute('data-empty'))
    const { password = '' } = await form.tokenize()
    expect(password).toMatch(/^sui_/)
    expect(container.innerHTML).not.toContain(demoUser.password)
    expect((await act(() => signIn(weavr, { email: demoUser.email, password }))).status).toBe('active')
    await expect(signIn(weavr, { email: demoUser.email, password })).rejects.toMatchObject({ status: 400 })
    fireEvent.keyDown(await fieldOf('Password'), { key: 'Enter' })
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  })

  it('tells a repetition that differs, by names of one’s own', async () => {
    await render(
      <Form>
        {(form) => (
          <>
            <SecurePasswordInput form={form} name="new" label="New password" />
            <SecureConfirmPasswordInput form={form} name="again" />
          </>
        )}
      </Form>,
    )
    await type('New password', 'Better-2026')
    await waitFor(() =>
      expect(screen.getByRole('group', { name: 'New password' })).not.toHaveAttribute('data-empty'),
    )
    await expect(form.tokenize()).rejects.toMatchObject({ code: 'secure-empty', inputs: ['again'] })
    await type('Password again', 'Better-2027')
    await waitFor(() =>
      expect(screen.getByRole('group', { name: 'Password again' })).not.toHaveAttribute('data-empty'),
    )
    const error: unknown = await form.tokenize().catch((error: unknown) => error)
    expect(error).toMatchObject({ name: 'SecureElementError', code: 'confirmation-differs' })
    expect(JSON.stringify(error)).not.toContain('Better')
    await type('Password again', 'Better-2026')
    expect(Object.keys(await form.tokenize()).sort()).toEqual(['again', 'new'])
  })

  it('leaks nothing when it comes and goes, in StrictMode too', async () => {
    let toggle = () => {}
    function Toggled() {
      const [on, setOn] = useState(true)
      useEffect(() => void (toggle = () => setOn((now) => !now)))
      return on && <SecurePasswordInput />
    }
    const { unmount } = await render(
      <StrictMode>
        <Toggled />
      </StrictMode>,
    )
    await fieldOf('Password')
    expect(frames()).toHaveLength(1)
    for (let times = 0; times < 20; times++) act(toggle)
    expect(frames()).toHaveLength(1)
    act(toggle)
    expect(frames()).toHaveLength(0)
    act(toggle)
    await fieldOf('Password')
    unmount()
    expect(frames()).toHaveLength(0)
  })

  it('gives up on a frame that never comes, and tries again', async () => {
    uninstall()
    const { clock: time } = await render(<SecurePasswordInput />)
    const script = await waitFor(() => {
      const found = document.querySelector('script')
      expect(found).not.toBeNull()
      return found!
    })
    act(() => void script.dispatchEvent(new Event('error')))
    const group = await screen.findByRole('group', { name: 'Password' })
    await waitFor(() => expect(group).toHaveAttribute('data-state', 'failed'))
    expect(screen.getByRole('alert')).toHaveTextContent('This field didn’t load.')
    install({ newer })
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() =>
      expect(screen.getByRole('group', { name: 'Password' })).toHaveAttribute('data-state', 'ready'),
    )
    await time.advance(30_000)
    expect(screen.getByRole('group', { name: 'Password' })).toHaveAttribute('data-state', 'ready')
  })

  it('shows a card’s number to a stepped-up session, and nothing after its end', async () => {
    const { weavr, rerender } = await render(<SecureCardNumber token={undefined} />, { signedIn: true })
    expect(screen.getByRole('group', { name: 'Card number' })).toHaveAttribute('data-state', 'locked')
    expect(frames()).toHaveLength(0)
    const { api, session } = weavr
    await api.POST('/stepup/challenges/otp/{channel}', { params: { path: { channel: 'SMS' } } })
    await api.POST('/stepup/challenges/otp/{channel}/verify', {
      params: { path: { channel: 'SMS' } },
      body: { verificationCode: sandboxOtp },
    })
    act(() => session.markSteppedUp())
    const { cards } = await api.GET('/managed_cards')
    const { cardNumber, cardNumberLastFour } = cards![0]!
    rerender(
      <SecureProvider uiKey="key" environment="sandbox">
        <SecureCardNumber token={cardNumber?.value} />
      </SecureProvider>,
    )
    await waitFor(() =>
      expect(screen.getByRole('group', { name: 'Card number' })).toHaveAttribute('data-state', 'shown'),
    )
    expect(frameOf('Card number')?.contentDocument?.body.textContent).toMatch(
      new RegExp(`${cardNumberLastFour}$`),
    )
    await act(() => session.signOut())
    expect(screen.getByRole('group', { name: 'Card number' })).toHaveAttribute('data-state', 'locked')
    expect(frames()).toHaveLength(0)
  })

  it.each([
    ['Better-2026', 'valid'],
    ['Better-2026'.padEnd(31, '!'), 'invalid'],
    ['Better-than', 'invalid'],
    ['better-2026', 'invalid'],
  ])('holds a password to the rules for the styles of the field: %s', async (value, state) => {
    await render(<Form>{(secure) => <SecurePasswordInput form={secure} label="New password" />}</Form>)
    await type('New password', value)
    expect((await fieldOf('New password')).className).toBe(state)
  })
})

it('warns once when what cannot change changes', async () => {
  install({})
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { rerender } = await render(<SecurePasswordInput name="one" />)
  const again = (name: string) =>
    rerender(
      <SecureProvider uiKey="key" environment="sandbox">
        <SecurePasswordInput name={name} />
      </SecureProvider>,
    )
  again('two')
  again('three')
  expect(warn).toHaveBeenCalledOnce()
  expect(warn.mock.calls[0]![0]).toContain('"name" cannot change')
})

it('throws without its provider', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await expect(renderWithWeavr(<SecurePasswordInput />)).rejects.toMatchObject({ code: 'no-secure-provider' })
})
