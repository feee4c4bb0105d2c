import {
  ApiError,
  NetworkError,
  SessionError,
  StepUpCancelledError,
  StepUpRequiredError,
  type WeavrError,
} from '@weavr-kit/core'
import { expect, it } from 'vitest'
import { judgeFailure } from './judgeFailure.js'

const weavrs = (status: number, code = `HTTP_${status}`) => new ApiError({ status, code, requestRef: '1' })
const gates = (status: number) => new ApiError({ status, code: `HTTP_${status}` })

it.each<[string, WeavrError, isDefinite: boolean, mayHaveArrived: boolean]>([
  ['a refusal', weavrs(409, 'FUNDS_INSUFFICIENT'), true, false],
  ['a code without a reference', new ApiError({ status: 409, code: 'FUNDS_INSUFFICIENT' }), true, false],
  ['a field that is wrong', weavrs(400), true, false],
  ['something that is not there', weavrs(404), true, false],
  ['a gate that is not Weavr', gates(403), false, false],
  ['a dead token', weavrs(401), false, false],
  ['a step-up first', new StepUpRequiredError({ status: 403, code: 'STEP_UP_REQUIRED' }), false, false],
  ['a step-up that was cancelled', new StepUpCancelledError(), false, false],
  ['a used-up limit', weavrs(429), false, false],
  ['a lost connection', new NetworkError(), false, true],
  ['a failing server', weavrs(500), false, true],
  ['a failing proxy', gates(502), false, true],
  ['a slow request', gates(408), false, true],
  ['too early', gates(425), false, true],
  ['its own first try at work', weavrs(409, 'IDEMPOTENT_REQUEST_IN_PROGRESS'), false, true],
  ['a page with status 200', new ApiError({ status: 200, code: 'UNEXPECTED_ANSWER' }), false, true],
  ['a session that had ended', new SessionError('signed-out'), false, false],
])('%s', (_, error, isDefinite, mayHaveArrived) => {
  expect(judgeFailure(error)).toEqual({ isDefinite, mayHaveArrived })
})

it('does not know what became of a write that its session took along', () => {
  expect(judgeFailure(new SessionError('payer-idle'), true)).toEqual({
    isDefinite: false,
    mayHaveArrived: true,
  })
})
