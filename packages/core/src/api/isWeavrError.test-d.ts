import { expectTypeOf, it } from 'vitest'
import type { ApiError } from '../errors/ApiError.js'
import type { IdentityChoiceError } from '../errors/IdentityChoiceError.js'
import type { NetworkError } from '../errors/NetworkError.js'
import type { SessionError } from '../errors/SessionError.js'
import type { WeavrError } from '../errors/WeavrError.js'
import type { SignInError } from '../ways-in/signIn.js'
import { isWeavrError, type WeavrErrorCode } from './isWeavrError.js'
import type { OperationError } from './OperationError.js'

it('narrows to the class that has the code', () => {
  const error: unknown = undefined
  if (isWeavrError(error)) expectTypeOf(error).toEqualTypeOf<WeavrError>()
  if (isWeavrError(error, 'identity-choice')) expectTypeOf(error).toExtend<IdentityChoiceError>()
  if (isWeavrError(error, 'network')) expectTypeOf(error).toExtend<NetworkError>()
  if (isWeavrError(error, 'payer-idle')) expectTypeOf(error).toExtend<SessionError>()
  if (isWeavrError(error, 'INSTRUMENT_BLOCKED'))
    expectTypeOf(error).toExtend<ApiError<'INSTRUMENT_BLOCKED'>>()
  if (isWeavrError(error, 'HTTP_403')) expectTypeOf(error.fields).toEqualTypeOf<Record<string, string>>()
  if (isWeavrError(error, 'secure-empty')) expectTypeOf(error.code).toEqualTypeOf<'secure-empty'>()
})

it('leaves what has another code', () => {
  const error = {} as OperationError<'managedCardBlock'>
  if (isWeavrError(error, 'INSTRUMENT_BLOCKED')) return
  if ('fields' in error) expectTypeOf(error.status).toBeNumber()
  if (isWeavrError(error, 'network')) return
  expectTypeOf(error).not.toExtend<NetworkError>()
})

it('offers the codes that are known', () => {
  expectTypeOf<
    'INSTRUMENT_BLOCKED' | 'network' | 'identity-choice' | 'no-answer'
  >().toExtend<WeavrErrorCode>()
  expectTypeOf<'NO_SUCH_CODE'>().not.toExtend<WeavrErrorCode>()
})

it('finds the choice in what a sign-in may throw', () => {
  const error = {} as SignInError
  if (isWeavrError(error, 'identity-choice')) expectTypeOf(error.identities[0]!.name).toBeString()
})
