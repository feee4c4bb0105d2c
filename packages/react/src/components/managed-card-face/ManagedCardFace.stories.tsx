import { expect } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import { ManagedCardFace, type ManagedCardFaceProps } from './ManagedCardFace.js'

type Change = Partial<Pick<ManagedCard, 'state' | 'type' | 'friendlyName' | 'nameOnCard'>>

function Face({ changes = [{}], ...props }: Omit<ManagedCardFaceProps, 'card'> & { changes?: Change[] }) {
  const card = useManagedCards().data?.items[0]
  if (!card) return null
  return (
    <main className="story-panel">
      {changes.map((change, index) => (
        <ManagedCardFace key={index} card={{ ...card, ...change }} {...props} />
      ))}
    </main>
  )
}

const meta = preview.meta({ title: 'Cards/ManagedCardFace', component: Face })

/** Active: what kind it is, and no word for its state. */
export const Active = meta.story({
  args: { href: '#card' },
  play: async ({ canvas }) => void (await canvas.findByRole('link')),
})

/** What is not active says so in a word; what is over is only an outline. */
export const States = meta.story({
  args: {
    changes: [
      { state: { state: 'BLOCKED', blockedReason: 'USER' } },
      { state: { state: 'BLOCKED', blockedReason: 'SYSTEM' } },
      { state: { state: 'DESTROYED', destroyedReason: 'LOST' } },
      { state: { state: 'DESTROYED', destroyedReason: 'EXPIRED' } },
      { state: { state: 'NOT_ENABLED' } },
    ],
  },
  async play({ canvas }) {
    for (const word of ['Frozen', 'Blocked by the provider', 'Reported lost', 'Expired', 'Not ready yet'])
      await expect(await canvas.findByText(word)).toBeVisible()
  },
})

/** A name that does not fit: the face grows. */
export const LongNames = meta.story({
  args: {
    changes: [
      {
        friendlyName: 'Reisekostenabrechnungskarte der Vertriebsabteilung Süddeutschland',
        nameOnCard: 'Wilhelmina-Alexandra von Hohenstein-Brandenburg',
      },
    ],
  },
  play: async ({ canvas }) => void (await canvas.findByRole('heading')),
})

/** Dark: the face stays as it is, the rest follows. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  args: { changes: [{}, { state: { state: 'DESTROYED', destroyedReason: 'USER' } }] },
  play: async ({ canvas }) => void (await canvas.findAllByRole('heading')),
})

/** Right to left: the digits stay. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => void (await canvas.findByRole('heading')),
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  args: { href: '#card' },
  play: async ({ canvas }) => void (await canvas.findByRole('heading')),
})
