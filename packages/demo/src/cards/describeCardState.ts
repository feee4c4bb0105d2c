import type { components } from '@weavr-kit/core'

type State = components['schemas']['ManagedInstrumentState']

/** A state as people say it. None for the usual one: quiet when fine. */
export interface CardStateWords {
  name: string
  tone: 'caution' | 'negative' | 'neutral'
  /** What it means, and what to do. */
  sentence: string
}

const blocked: Record<NonNullable<State['blockedReason']>, CardStateWords> = {
  USER: { name: 'Frozen', tone: 'caution', sentence: 'Frozen. New payments will be declined.' },
  SYSTEM: { name: 'Blocked by the provider', tone: 'negative', sentence: 'The provider has blocked this card. Contact support to have it looked at.' },
  LOST: { name: 'Reported lost', tone: 'negative', sentence: 'This card was reported lost. It can’t be used again.' },
  SINGLE_SPEND: { name: 'Used', tone: 'neutral', sentence: 'This card was good for one payment, which has been made.' },
}

const destroyed: Record<NonNullable<State['destroyedReason']>, CardStateWords> = {
  EXPIRED: { name: 'Expired', tone: 'neutral', sentence: 'This card has expired. Its transactions stay readable.' },
  LOST: { name: 'Reported lost', tone: 'neutral', sentence: 'This card was reported lost. Its transactions stay readable.' },
  STOLEN: { name: 'Reported stolen', tone: 'neutral', sentence: 'This card was reported stolen. Its transactions stay readable.' },
  COMPROMISED: { name: 'Replaced for safety', tone: 'neutral', sentence: 'This card was replaced for safety. Its transactions stay readable.' },
  USER: { name: 'Closed', tone: 'neutral', sentence: 'This card is closed. Its transactions stay readable.' },
  SYSTEM: { name: 'Closed', tone: 'neutral', sentence: 'This card is closed. Its transactions stay readable.' },
  SINGLE_SPEND: { name: 'Used', tone: 'neutral', sentence: 'This card was good for one payment, which has been made.' },
}

export function describeCardState({ state, blockedReason = 'USER', destroyedReason = 'USER' }: State): CardStateWords | undefined {
  switch (state) {
    case 'ACTIVE':
      return undefined
    case 'BLOCKED':
      return blocked[blockedReason]
    case 'DESTROYED':
      return destroyed[destroyedReason]
    case 'NOT_ENABLED':
      return { name: 'Not ready yet', tone: 'neutral', sentence: 'This card is not ready yet.' }
  }
}

/** True for a card that its holder can freeze or unfreeze. */
export const isFreezable = ({ state, blockedReason }: State): boolean => state === 'ACTIVE' || (state === 'BLOCKED' && blockedReason === 'USER')
