import type { ApiError } from '../errors/ApiError.js'
import type { NetworkError } from '../errors/NetworkError.js'
import type { SessionError } from '../errors/SessionError.js'
import type { operations } from './schema.generated.js'

type CodeOf<Response> = Response extends { content: { 'application/json': { errorCode?: infer Code } } } ? Extract<Code, string> : never

/** The codes that the contract names for an operation's refusals, such as `INSTRUMENT_BLOCKED`. */
export type OperationErrorCode<Id extends keyof operations> = {
  [Status in keyof operations[Id]['responses']]: CodeOf<operations[Id]['responses'][Status]>
}[keyof operations[Id]['responses']]

/**
 * What a call of this operation may throw. `code` offers the codes of the contract and takes any other: Weavr adds codes
 * without notice.
 */
export type OperationError<Id extends keyof operations> = ApiError<OperationErrorCode<Id>> | NetworkError | SessionError
