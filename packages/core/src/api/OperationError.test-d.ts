import { expectTypeOf, it } from 'vitest'
import { isWeavrError } from './isWeavrError.js'
import type { ApiError } from '../errors/ApiError.js'
import type { OperationError, OperationErrorCode } from './OperationError.js'

it('knows the codes that the contract names, of every status', () => {
  expectTypeOf<OperationErrorCode<'sendSingleCancel'>>().toExtend<string>()
  expectTypeOf<'INSTRUMENT_DESTROYED'>().toExtend<OperationErrorCode<'managedCardBlock'>>()
  expectTypeOf<'STEP_UP_REQUIRED'>().toExtend<OperationErrorCode<'managedCardCreate'>>()
  expectTypeOf<'NO_SUCH_CODE'>().not.toExtend<OperationErrorCode<'managedCardBlock'>>()
})

it('takes codes that nobody knew yet, and those of the kit', () => {
  const error = {} as OperationError<'managedCardBlock'>
  if (
    error.code === 'INSTRUMENT_DESTROYED' ||
    error.code === 'ADDED_TOMORROW' ||
    error.code === 'network' ||
    error.code === 'payer-idle'
  )
    return
  expectTypeOf(error.code).toExtend<string>()
})

it('is told apart by what only an answer has', () => {
  const error = {} as OperationError<'managedCardCreate'>
  if ('fields' in error) expectTypeOf(error.fields).toEqualTypeOf<Record<string, string>>()
  expectTypeOf<ApiError>().toExtend<Error>()
  if (isWeavrError(error, 'network')) expectTypeOf(error.message).toBeString()
})
