import type { components } from '@weavr-kit/core'

type InstrumentState = components['schemas']['ManagedInstrumentState']

/** A state that is worth a word; an active account has none. */
export type AccountStateKey = 'notReady' | 'frozen' | 'blocked' | 'closed'

/** The state of an account as people say it; none for an active one: quiet when fine. */
export function accountStateKey({ state, blockedReason }: InstrumentState): AccountStateKey | undefined {
  if (state === 'BLOCKED') return blockedReason === 'SYSTEM' ? 'blocked' : 'frozen'
  if (state === 'DESTROYED') return 'closed'
  return state === 'NOT_ENABLED' ? 'notReady' : undefined
}

const tones = { frozen: 'caution', blocked: 'negative', closed: 'neutral', notReady: 'neutral' } as const

/** How a state is coloured. */
export const accountStateTone = (key: AccountStateKey): 'caution' | 'negative' | 'neutral' => tones[key]
