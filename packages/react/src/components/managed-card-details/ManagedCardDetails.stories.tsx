import { sandboxOtp, type Sandbox } from '@weavr-kit/sandbox'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { StepUpDialog } from '../step-up-dialog/StepUpDialog.js'
import { ManagedCardDetails } from './ManagedCardDetails.js'
import { comeBack, loseConnection, saysSince } from '../loseConnection.test.fixture.js'

/** Stands where an app has the address that names the card. */
function Page({ name }: { name: string }) {
  const states = ['ACTIVE', 'BLOCKED', 'DESTROYED', 'NOT_ENABLED'] as const
  const id = useManagedCards({ state: [...states] }).data?.items.find(
    ({ friendlyName }) => friendlyName === name,
  )?.id
  return (
    <main>
      <ManagedCardDetails
        cardId={id}
        accountHref={(account) => `#${account}`}
        spendControlsHref="#controls"
        replacementHref={() => '#replace'}
      />
      <StepUpDialog hint={`Use ${sandboxOtp}`} />
    </main>
  )
}

const meta = preview.meta({
  title: 'Cards/ManagedCardDetails',
  component: Page,
  args: { name: 'Travel' },
  parameters: { stage: { secure: true } },
})

const named = ({ state }: Sandbox, name: string) =>
  Object.values(state.managedCards).find(({ friendlyName }) => friendlyName === name)!
const ready = (canvasElement: HTMLElement) => within(canvasElement).findByText('Holder')

/** A prepaid card: face, money, what can be done, the rest. */
export const Prepaid = meta.story({
  async play({ canvas, canvasElement }) {
    await ready(canvasElement)
    await expect(canvas.getByText(/on the card$/)).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Show details' })).toBeVisible()
  },
})

/** A debit card: what is left of its limit, and where it spends from. */
export const Debit = meta.story({
  args: { name: 'Software subscriptions' },
  async play({ canvas }) {
    await expect(await canvas.findByRole('meter', { name: /left of €500.00 this month/ })).toBeVisible()
    await expect(await canvas.findByRole('link', { name: 'Main account' })).toBeVisible()
  },
})

/** A physical card, which has a PIN. */
export const Physical = meta.story({
  args: { name: 'Maya, studio' },
  async play({ canvas }) {
    await expect(await canvas.findByRole('button', { name: 'Show PIN' })).toBeVisible()
  },
})

/** Frozen: what that means, above the money; nothing is revealed. */
export const Frozen = meta.story({
  args: { name: 'Events' },
  async play({ canvas }) {
    await expect(await canvas.findByText('Frozen. New payments will be declined.')).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Show details' })).toBeNull()
  },
})

/** Over: only history, and nothing to do. */
export const Expired = meta.story({
  args: { name: 'London contractor' },
  async play({ canvas }) {
    await expect(await canvas.findByText(/This card has expired/)).toBeVisible()
  },
})

/** Revealed, after a step-up. */
export const Revealed = meta.story({
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Show details' }))
    await userEvent.type(await screen.findByLabelText(/Code/), sandboxOtp)
    await userEvent.click(screen.getByRole('button', { name: 'Show card number' }))
    await expect(await canvas.findByRole('button', { name: 'Hide now' })).toHaveFocus()
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'CVV' })).toHaveAttribute('data-state', 'shown'),
    )
  },
})

/** On its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardGet', latencyMs: 60_000 })
  },
  async play({ canvas, canvasElement, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvasElement.querySelector('[data-part=skeleton]')).not.toBeNull())
    await expect(canvas.getByText('Loading the card')).toHaveRole('status')
  },
})

/** It failed. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardGet', status: 400 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load this card.')
  },
})

/** The payer's role may not see it. */
export const NoPermission = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedCardGet',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Your role can’t see this card. Ask an admin.')).toBeVisible()
  },
})

/** Without a connection: what is loaded stays. */
export const Offline = meta.story({
  beforeEach: comeBack,
  async play({ canvas, stage }) {
    await canvas.findByRole('article')
    await loseConnection(stage)
    await saysSince()
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  args: { name: 'Software subscriptions' },
  play: async ({ canvas }) => void (await canvas.findByRole('meter')),
})

/** 320 px, right to left, with long names. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  args: { name: 'بطاقة مصاريف السفر والإقامة لفريق المبيعات في الخارج' },
  beforeEach({ stage }) {
    const card = named(stage.sandbox, 'Software subscriptions')
    card.friendlyName = 'بطاقة مصاريف السفر والإقامة لفريق المبيعات في الخارج'
    card.nameOnCard = 'Wilhelmina von Hohenstein'
  },
  async play({ canvas, canvasElement }) {
    await canvas.findByRole('meter')
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
    // Each line of the address ends where the others do, whatever its own script.
    const lines = canvasElement.querySelectorAll('[data-part=line] > bdi')
    const ends = [...lines].map((line) => Math.round(line.getBoundingClientRect().left))
    await expect(ends).toEqual(ends.map(() => ends[0]))
    await expect(lines.length).toBeGreaterThan(2)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  args: { name: 'Software subscriptions' },
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvas }) => void (await canvas.findByRole('meter')),
})
