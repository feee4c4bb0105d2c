import type { components } from '@weavr-kit/core'

interface AccountStateWords {
  name: string
  tone: 'caution' | 'negative' | 'neutral'
  sentence: string
}

/** A state as people say it. None for the usual one. */
export function describeAccountState({ state, blockedReason }: components['schemas']['ManagedInstrumentState']): AccountStateWords | undefined {
  switch (state) {
    case 'ACTIVE':
      return undefined
    case 'BLOCKED':
      return blockedReason === 'SYSTEM'
        ? { name: 'Blocked by the provider', tone: 'negative', sentence: 'The provider has blocked this account. Contact support to have it looked at.' }
        : { name: 'Frozen', tone: 'caution', sentence: 'Frozen. Nothing goes out of this account.' }
    case 'DESTROYED':
      return { name: 'Closed', tone: 'neutral', sentence: 'This account is closed. Its statement stays readable.' }
    case 'NOT_ENABLED':
      return { name: 'Not ready yet', tone: 'neutral', sentence: 'This account is not ready yet.' }
  }
}
