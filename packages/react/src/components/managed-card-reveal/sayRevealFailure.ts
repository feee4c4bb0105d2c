import { ApiError, type WeavrError } from '@weavr-kit/core'
import type { ManagedCardRevealMessages } from './managedCardRevealMessages.js'
import type { RevealedSecret } from './readRevealTokens.js'

const refusals: Record<string, 'pinNotSet' | 'pinLocked' | 'notActivated' | 'notUsable'> = {
  PIN_NOT_SET: 'pinNotSet',
  PIN_TRIES_EXCEEDED: 'pinLocked',
  PHYSICAL_CARD_NOT_ACTIVATED: 'notActivated',
  INSTRUMENT_BLOCKED: 'notUsable',
  INSTRUMENT_DESTROYED: 'notUsable',
}

export function sayRevealFailure(
  error: WeavrError,
  secret: RevealedSecret,
  words: ManagedCardRevealMessages,
): string {
  const refusal = refusals[error.code]
  if (refusal) return words[refusal]
  if (error.code === 'network') return words.unreached
  if (error instanceof ApiError && error.status === 429) return words.rateLimited
  if (error instanceof ApiError && error.status === 403) return words.noPermission
  return words[secret === 'pin' ? 'pinFailed' : 'detailsFailed']
}
