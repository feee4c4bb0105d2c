import { ApiError, isWeavrError, OutcomeUnknownError, type WeavrError } from '@weavr-kit/core'
import type { FormMessages } from './formMessages.js'

/**
 * Why a write failed, in words that fit any; nothing where the payer knows, because it was they who cancelled.
 * A component says first what it knows better, by the error's code.
 */
export function sayFailure(error: WeavrError | null, words: FormMessages): string | undefined {
  if (!error || isWeavrError(error, 'step-up-cancelled')) return undefined
  if (error instanceof ApiError && error.status === 429)
    return words.rateLimited(Math.ceil((error.retryAfterMs ?? 0) / 1000))
  if (error.code === 'network') return words.offline
  // Whether it was done is not known: who can lose money by it has words of their own for this.
  if (error instanceof OutcomeUnknownError) return words.offline
  if (error instanceof ApiError && error.status === 403) return words.noPermission
  return words.failed
}
