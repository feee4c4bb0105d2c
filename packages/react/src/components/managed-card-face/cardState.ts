import type { components } from '@weavr-kit/core'

type InstrumentState = components['schemas']['ManagedInstrumentState']

/** A state that is worth a word; an active card has none. */
export type CardStateKey =
  'notReady' | 'frozen' | 'blocked' | 'lost' | 'stolen' | 'expired' | 'replaced' | 'closed' | 'used'

const blocked = { USER: 'frozen', SYSTEM: 'blocked', LOST: 'lost', SINGLE_SPEND: 'used' } as const

const destroyed = {
  EXPIRED: 'expired',
  LOST: 'lost',
  STOLEN: 'stolen',
  COMPROMISED: 'replaced',
  USER: 'closed',
  SYSTEM: 'closed',
  SINGLE_SPEND: 'used',
} as const

/** The state of a card as people say it; none for an active one: quiet when fine. */
export function cardStateKey({
  state,
  blockedReason = 'USER',
  destroyedReason = 'USER',
}: InstrumentState): CardStateKey | undefined {
  if (state === 'BLOCKED') return blocked[blockedReason]
  if (state === 'DESTROYED') return destroyed[destroyedReason]
  return state === 'NOT_ENABLED' ? 'notReady' : undefined
}

/** How a state is coloured, where it is not over: what is over is only history. */
export function cardStateTone(card: { state: InstrumentState }): 'caution' | 'negative' | 'neutral' {
  const key = cardStateKey(card.state)
  if (card.state.state !== 'BLOCKED') return 'neutral'
  return key === 'frozen' ? 'caution' : key === 'used' ? 'neutral' : 'negative'
}
