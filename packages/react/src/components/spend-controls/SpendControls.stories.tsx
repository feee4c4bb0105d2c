import { onlineManager } from '@tanstack/react-query'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { SpendControls } from './SpendControls.js'

/** Stands where an app has the address that names the card. */
function Page({ name }: { name: string }) {
  const cards = useManagedCards().data?.items
  return (
    <main className="story-panel">
      <SpendControls cardId={cards?.find(({ friendlyName }) => friendlyName === name)?.id} />
    </main>
  )
}

const meta = preview.meta({
  title: 'Cards/SpendControls',
  component: Page,
  args: { name: 'Software subscriptions' },
})

const ready = (canvasElement: HTMLElement) =>
  within(canvasElement).findByRole('button', { name: 'Save' }, { timeout: 10_000 })
async function save(canvasElement: HTMLElement) {
  await userEvent.click(await ready(canvasElement))
}

/** What is left, limits, where it works, and what the provider has set. */
export const Debit = meta.story({
  async play({ canvas, canvasElement }) {
    await ready(canvasElement)
    await expect(canvas.getByRole('meter')).toBeVisible()
    await expect(canvas.getByText('Set by your provider: Never Betting')).toBeVisible()
  },
})

/** A prepaid card has no limits: its balance is the limit. */
export const Prepaid = meta.story({
  args: { name: 'Travel' },
  async play({ canvas, canvasElement }) {
    await ready(canvasElement)
    await expect(canvas.getByText(/A prepaid card has no limits/)).toBeVisible()
  },
})

/** No rules of its own yet. */
export const Empty = meta.story({
  args: { name: 'Maya, studio' },
  async play({ canvas, canvasElement }) {
    await ready(canvasElement)
    await expect(canvas.getByText(/No limit of its own/)).toBeVisible()
  },
})

/** The company's rules win: they are words, not switches. */
export const SetByCompany = meta.story({
  args: { name: 'Maya, studio' },
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedCardSpendRulesGet',
      status: 200,
      body: {
        identityLevelSpendRules: {
          allowECommerce: false,
          allowedMerchantCountries: ['IE', 'FR', 'DE'],
          maxTransactionAmount: 100_000,
        },
      },
    })
  },
  async play({ canvas, canvasElement }) {
    await ready(canvasElement)
    await expect(canvas.getByText('Online payments are off: set by your company')).toBeVisible()
    await expect(canvas.getByText(/^Set by your company: Only/)).toBeVisible()
  },
})

/** Saved, once and as a whole. */
export const Saved = meta.story({
  async play({ canvas, canvasElement }) {
    await save(canvasElement)
    await expect(await canvas.findByText('Saved. New payments follow these rules at once.')).toBeVisible()
  },
})

/** On its way. */
export const Saving = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardSpendRulesUpdate', latencyMs: 60_000 })
  },
  async play({ canvas, canvasElement }) {
    await save(canvasElement)
    await expect(await canvas.findByRole('button', { name: 'Saving…' })).toHaveFocus()
  },
})

/** Several things are not right. */
export const NotRight = meta.story({
  async play({ canvas, canvasElement }) {
    await ready(canvasElement)
    await userEvent.clear(canvas.getByLabelText('Up to (EUR)'))
    await userEvent.click(
      within(canvas.getByRole('group', { name: 'Countries' })).getByRole('radio', { name: 'Block these' }),
    )
    await save(canvasElement)
    await expect(canvas.getByRole('group', { name: 'Please check:' })).toHaveFocus()
  },
})

/** Refused. */
export const Refused = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardSpendRulesUpdate', status: 400 })
  },
  async play({ canvas, canvasElement }) {
    await save(canvasElement)
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/That didn’t work/)
    await expect(canvas.getByRole('button', { name: 'Copy Reference' })).toBeVisible()
  },
})

/** No answer came. */
export const Unknown = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardSpendRulesUpdate', status: 503 })
  },
  async play({ canvas, canvasElement, stage }) {
    await save(canvasElement)
    await canvas.findByRole('button', { name: 'Saving…' })
    await stage.clock.advance(60_000)
    await expect(await canvas.findByText('We can’t tell yet if this was saved.')).toBeVisible()
  },
})

/** On its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardSpendRulesGet', latencyMs: 60_000 })
  },
  async play({ canvasElement, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvasElement.querySelector('[data-part=skeleton]')).not.toBeNull())
  },
})

/** The rules could not be loaded. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardSpendRulesGet', status: 400 })
  },
  play: async ({ canvas }) =>
    expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load the rules of this card.'),
})

/** The payer's role may not see them. */
export const NoPermission = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedCardSpendRulesGet',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
  },
  play: async ({ canvas }) =>
    expect(
      await canvas.findByText('Your role can’t see the rules of this card. Ask an admin.'),
    ).toBeVisible(),
})

/** Without a connection nothing is saved, and what was typed is kept. */
export const Offline = meta.story({
  async play({ canvasElement }) {
    const button = await ready(canvasElement)
    onlineManager.setOnline(false)
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'))
    await expect(button).toHaveAccessibleDescription('You can do this when you’re back online.')
  },
  beforeEach: () => () => onlineManager.setOnline(true),
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => void (await ready(canvasElement)),
})

/** 320 px, right to left. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async play({ canvasElement }) {
    await ready(canvasElement)
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvasElement }) => void (await ready(canvasElement)),
})
