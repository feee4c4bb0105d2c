import { sandboxOtp } from '@weavr-kit/sandbox'
import { useState } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../.storybook/preview.js'
import { useWeavr } from '../internal/useWeavr.js'
import { SecureCardNumber, SecureCardPin, SecureCvv } from './secureSpans.js'

interface Tokens {
  cardNumber?: string
  cvv?: string
  pin?: string
}

/** Stands where an app has its step-up and its card. */
function CardDetails() {
  const { api, session } = useWeavr()
  const [tokens, setTokens] = useState<Tokens>({})
  async function reveal() {
    await api.POST('/stepup/challenges/otp/{channel}', { params: { path: { channel: 'SMS' } } })
    await api.POST('/stepup/challenges/otp/{channel}/verify', {
      params: { path: { channel: 'SMS' } },
      body: { verificationCode: sandboxOtp },
    })
    session.markSteppedUp()
    const { cards } = await api.GET('/managed_cards', {
      params: { query: { type: 'PHYSICAL', state: ['ACTIVE'] } },
    })
    const card = cards!.find(({ physicalCardDetails }) => !physicalCardDetails?.pendingActivation)!
    const { pin } = await api.GET('/managed_cards/{id}/physical/pin', { params: { path: { id: card.id } } })
    setTokens({ cardNumber: card.cardNumber?.value, cvv: card.cvv?.value, pin: pin.value })
  }
  return (
    <main className="story-panel">
      <h1>Card details</h1>
      <SecureCardNumber token={tokens.cardNumber} />
      <SecureCvv token={tokens.cvv} />
      <SecureCardPin token={tokens.pin} />
      <button className="story-button" onClick={() => void reveal()}>
        Show details
      </button>
    </main>
  )
}

const meta = preview.meta({
  title: 'Secure elements/Card details',
  component: SecureCardNumber,
  args: { token: undefined },
  render: () => <CardDetails />,
  parameters: { stage: { secure: true } },
})

const groups = ['Card number', 'CVV', 'PIN']

async function showAll(canvasElement: HTMLElement) {
  const canvas = within(canvasElement)
  await userEvent.click(canvas.getByRole('button', { name: 'Show details' }))
  for (const name of groups)
    await waitFor(() => expect(canvas.getByRole('group', { name })).toHaveAttribute('data-state', 'shown'))
}

const textOf = (canvasElement: HTMLElement, title: string) =>
  within(canvasElement).getByTitle<HTMLIFrameElement>(title).contentDocument?.body.textContent

/** Only a stepped-up session may look. Nothing of the card is here. */
export const Locked = meta.story({
  async play({ canvas, canvasElement }) {
    for (const name of groups)
      await expect(await canvas.findByRole('group', { name })).toHaveAttribute('data-state', 'locked')
    await expect(canvasElement.querySelectorAll('iframe')).toHaveLength(0)
  },
})

/** Stepped up: digits in groups of four, in frames that are named after what they show. */
export const Shown = meta.story({
  async play({ canvasElement }) {
    await showAll(canvasElement)
    await expect(textOf(canvasElement, 'Card number')).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/)
    await expect(textOf(canvasElement, 'CVV')).toMatch(/^\d{3}$/)
    await expect(textOf(canvasElement, 'PIN')).toMatch(/^\d{4}$/)
  },
})

/** Stepped up, and the card is on its way. */
export const Loading = meta.story({
  render: ({ token }) => (
    <main className="story-panel">
      <SecureCardNumber token={token} />
    </main>
  ),
  async play({ canvas, stage }) {
    stage.session.markSteppedUp()
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'Card number' })).toHaveAttribute('data-state', 'loading'),
    )
  },
})

/** The frame got no number, here because of a token that is nobody's. */
export const Failed = meta.story({
  args: { token: 'tok0000000000000' },
  render: ({ token }) => (
    <main className="story-panel">
      <SecureCardNumber token={token} />
    </main>
  ),
  async play({ canvas, stage }) {
    stage.session.markSteppedUp()
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'We couldn’t get this. Your card is not affected. Try again',
    )
  },
})

/** The end of the session takes the frames away at once. */
export const GoneAtTheEnd = meta.story({
  parameters: { stage: { provider: { expiryPrompt: false } } },
  async play({ canvasElement, stage }) {
    await showAll(canvasElement)
    await stage.session.signOut()
    await waitFor(() => expect(canvasElement.querySelectorAll('iframe')).toHaveLength(0))
  },
})

export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: ({ canvasElement }) => showAll(canvasElement),
})

/** 320 px, right to left: the digits keep their direction. */
export const NarrowRightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async play({ canvasElement }) {
    await showAll(canvasElement)
    const panel = canvasElement.querySelector('main')!
    await expect(panel.scrollWidth).toBe(panel.clientWidth)
    const { width } = within(canvasElement).getByTitle('Card number').getBoundingClientRect()
    await expect(width).toBeGreaterThan(180)
  },
})
