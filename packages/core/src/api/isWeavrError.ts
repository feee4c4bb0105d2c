import type { ApiError } from '../errors/ApiError.js'
import type { IdentityChoiceError } from '../errors/IdentityChoiceError.js'
import type { NetworkError } from '../errors/NetworkError.js'
import type { OutcomeUnknownError } from '../errors/OutcomeUnknownError.js'
import type { SessionError, SessionErrorCode } from '../errors/SessionError.js'
import type { StepUpCancelledError } from '../errors/StepUpCancelledError.js'
import type { StepUpRequiredError } from '../errors/StepUpRequiredError.js'
import { brand, type WeavrError } from '../errors/WeavrError.js'
import type { OperationErrorCode } from './OperationError.js'
import type { operations } from './schema.generated.js'

interface ErrorsByCode extends Record<SessionErrorCode, SessionError> {
  network: NetworkError
  'identity-choice': IdentityChoiceError
  'outcome-unknown': OutcomeUnknownError
  'step-up-cancelled': StepUpCancelledError
  STEP_UP_REQUIRED: StepUpRequiredError
}

/** The codes of the kit, and those that the contract names. Weavr adds codes without notice. */
export type WeavrErrorCode = keyof ErrorsByCode | OperationErrorCode<keyof operations>

type ErrorOf<Code extends string> = { code: Code } & (Code extends keyof ErrorsByCode
  ? ErrorsByCode[Code]
  : Code extends Uppercase<Code>
    ? ApiError<Code>
    : WeavrError)

/**
 * True for an error of the kit, whichever copy of the kit made it; with `code`, only for that cause, as the
 * class that has it.
 *
 * @example
 * if (isWeavrError(error, 'identity-choice')) ask(error.identities)
 */
export function isWeavrError(error: unknown): error is WeavrError
export function isWeavrError<Code extends WeavrErrorCode | (string & {})>(
  error: unknown,
  code: Code,
): error is ErrorOf<Code>
export function isWeavrError(error: unknown, code?: string): boolean {
  return error instanceof Error && brand in error && (!code || (error as Partial<WeavrError>).code === code)
}
