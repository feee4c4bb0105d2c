import type { ApiError, WeavrError } from '@weavr-kit/core'

/** Of the refusals, those that say nothing about the write itself: come back later, step up, sign in. */
const passingStatuses = [401, 408, 425, 429]
const passingCodes = ['IDEMPOTENT_REQUEST_IN_PROGRESS', 'STEP_UP_REQUIRED', 'ACCESS_TOKEN_REQUIRED']

/** What a failed try says about a write. */
export interface Judgement {
  /** Weavr has refused it: the same, asked for again, is another write. */
  isDefinite: boolean
  /** It has left, and nobody knows what became of it. */
  mayHaveArrived: boolean
}

/** @param interrupted the session ended while a write was under way */
export function judgeFailure(error: WeavrError, interrupted = false): Judgement {
  const { code, status, requestRef } = error as ApiError
  if (status === undefined) return { isDefinite: false, mayHaveArrived: code === 'network' || interrupted }
  // A gate before Weavr may refuse too. What it says leaves open what became of an earlier try.
  const isWeavrs = requestRef !== undefined || !code.startsWith('HTTP_')
  const isRefusal =
    status >= 400 && status < 500 && !passingStatuses.includes(status) && !passingCodes.includes(code)
  return {
    isDefinite: isRefusal && isWeavrs,
    mayHaveArrived:
      !(status >= 400 && status < 500) ||
      status === 408 ||
      status === 425 ||
      code === 'IDEMPOTENT_REQUEST_IN_PROGRESS',
  }
}
