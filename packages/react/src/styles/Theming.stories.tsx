import { expect } from 'storybook/test'
import preview from '../../../../.storybook/preview.js'
import * as Face from '../components/managed-card-face/ManagedCardFaceParts.js'
import { ManagedCardList } from '../components/managed-card-list/ManagedCardList.js'
import { Money } from '../components/money/Money.js'
import { SignIn } from '../components/sign-in/SignIn.js'
import { useManagedCards } from '../resources/managed-cards/managedCardHooks.js'

const meta = preview.meta({ title: 'Theming/Theming' })

/** A theme is ten variables on `:root`, or on a part of the page, and no selector. */
export const TenVariables = meta.story({
  render: () => (
    <main className="story-brand" data-weavr-theme="">
      <ManagedCardList createHref="#new" cardHref={({ id }) => `#${id}`} />
      <SignIn passwordField="plain" />
    </main>
  ),
  async play({ canvas, canvasElement }) {
    const create = await canvas.findByRole('link', { name: 'Create a card' })
    await expect(getComputedStyle(create).backgroundColor).toBe('rgb(159, 232, 112)')
    await canvas.findAllByRole('article')
    await expect(canvasElement.querySelector('.story-brand')).toBeVisible()
  },
})

/** In the payer's own colours no brand is left, and the filled button can be read. */
export const BrandInForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  render: () => (
    <main className="story-brand" data-weavr-theme="">
      <ManagedCardList createHref="#new" />
      <p className="story-chosen">Chosen</p>
    </main>
  ),
  async play({ canvas }) {
    const create = getComputedStyle(await canvas.findByRole('link', { name: 'Create a card' }))
    const chosen = getComputedStyle(canvas.getByText('Chosen'))
    await expect([create.backgroundColor, create.color]).toEqual([chosen.backgroundColor, chosen.color])
    await canvas.findAllByRole('article')
  },
})

/** Light outside, dark within: a part of the page has a theme of its own. */
export const Nested = meta.story({
  globals: { scheme: 'light' },
  render: () => (
    <main>
      <SignIn passwordField="plain" />
      <div className="story-night" data-weavr-theme="dark">
        <ManagedCardList />
      </div>
    </main>
  ),
  async play({ canvas }) {
    const light = await canvas.findByRole('textbox')
    const dark = await canvas.findByLabelText('State')
    await expect(getComputedStyle(light).backgroundColor).not.toBe(getComputedStyle(dark).backgroundColor)
    await canvas.findAllByRole('article')
  },
})

function Ticket() {
  const card = useManagedCards().data?.items.find(({ mode }) => mode === 'PREPAID_MODE')
  if (card?.mode !== 'PREPAID_MODE') return null
  const { currency, balances } = card
  return (
    <Face.Root card={card} href="#card" className="story-ticket">
      <Money className="story-ticket-money" value={{ currency, amount: balances?.availableBalance ?? 0 }} />
      <Face.Name render={(props) => <h2 {...props} />} />
      <Face.Number className="story-ticket-number" />
      <Face.Kind className="story-ticket-kind" />
    </Face.Root>
  )
}

/** Another look altogether: the parts, in your own order and your own classes. What they say and do is the kit's. */
export const PartsOnly = meta.story({
  render: () => (
    <main>
      <Ticket />
    </main>
  ),
  async play({ canvas }) {
    const ticket = await canvas.findByRole('article')
    await expect(ticket).toHaveClass('story-ticket')
    await expect(canvas.getByRole('heading', { level: 2 })).toBeVisible()
  },
})
