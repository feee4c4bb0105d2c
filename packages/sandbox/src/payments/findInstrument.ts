import type { components } from '@weavr-kit/core'
import type { SandboxState } from '../state/SandboxState.js'

type Schemas = components['schemas']

/** What payments have to know of a managed account or a managed card. */
export interface FoundInstrument extends Required<Schemas['InstrumentId']> {
  identityId: string
  friendlyName: string
  currency: string
  state: Schemas['InstrumentState']
  /** It has no money of its own: it spends its account's. */
  debitMode: boolean
}

/** The instrument of any identity. */
export function findInstrument(
  state: SandboxState,
  { id, type }: Schemas['InstrumentId'],
): FoundInstrument | undefined {
  const account = type === 'managed_accounts' ? state.managedAccounts[id] : undefined
  const card = type === 'managed_cards' ? state.managedCards[id] : undefined
  const found = account ?? card
  if (!found) return undefined
  const { identityId, friendlyName, currency } = found
  return {
    id,
    type,
    identityId,
    friendlyName,
    currency,
    state: found.state.state,
    debitMode: card?.mode === 'DEBIT_MODE',
  }
}
