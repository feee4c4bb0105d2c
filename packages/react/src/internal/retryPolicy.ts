import type { ApiError, WeavrError } from '@weavr-kit/core'

const MOST_RETRIES = 3

/** Only what may pass by itself is tried again: never a refusal, never the session's end. */
export function retry(failureCount: number, error: WeavrError): boolean {
  const { status, code } = error as ApiError
  return (
    failureCount < MOST_RETRIES &&
    (code === 'network' || code === 'IDEMPOTENT_REQUEST_IN_PROGRESS' || status === 429 || status >= 500)
  )
}

/** Milliseconds: what the server asks for, else doubling from a second. */
export const retryDelay = (failureCount: number, error: WeavrError): number =>
  (error as ApiError).retryAfterMs ?? 1000 * 2 ** failureCount
