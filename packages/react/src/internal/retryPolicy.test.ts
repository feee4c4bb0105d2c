import { ApiError, NetworkError, SessionError, StepUpRequiredError } from '@weavr-kit/core'
import { expect, it } from 'vitest'
import { retry, retryDelay } from './retryPolicy.js'

it.each([
  ['no connection', new NetworkError(), true],
  ['a failing server', new ApiError({ code: 'HTTP_503', status: 503 }), true],
  ['too many calls', new ApiError({ code: 'RATE_LIMITED', status: 429 }), true],
  ['the end of the session', new SessionError('rejected'), false],
  ['a pause', new SessionError('paused'), false],
  ['a token refused', new ApiError({ code: 'UNAUTHENTICATED', status: 401 }), false],
  ['a step-up', new StepUpRequiredError({ code: 'STEP_UP_REQUIRED', status: 403 }), false],
  ['a conflict', new ApiError({ code: 'INSTRUMENT_DESTROYED', status: 409 }), false],
])('after %s', (_, error, again) => {
  expect([0, 2, 3].map((failures) => retry(failures, error))).toEqual([again, again, false])
})

it('waits as long as the server asks, else twice as long each time', () => {
  expect(retryDelay(0, new ApiError({ code: 'RATE_LIMITED', status: 429, retryAfterMs: 17_000 }))).toBe(
    17_000,
  )
  expect([0, 1, 2].map((failures) => retryDelay(failures, new NetworkError()))).toEqual([1_000, 2_000, 4_000])
})
