import type { ApiError } from '../errors/ApiError.js'
import type { NetworkError } from '../errors/NetworkError.js'
import type { OutcomeUnknownError } from '../errors/OutcomeUnknownError.js'
import type { SessionError } from '../errors/SessionError.js'
import type { operations } from './schema.generated.js'

type CodeOf<Response> = Response extends { content: { 'application/json': { errorCode?: infer Code } } }
  ? Extract<Code, string>
  : never

type CodeIn<Responses> = { [Status in keyof Responses]: CodeOf<Responses[Status]> }[keyof Responses]

/**
 * The codes that the contract names for the refusals of an operation, or of several, such as
 * `INSTRUMENT_BLOCKED`.
 */
export type OperationErrorCode<Id extends keyof operations> = Id extends Id
  ? CodeIn<operations[Id]['responses']>
  : never

/**
 * What a call of this operation may throw. `code` offers the codes of the contract and takes any other: Weavr
 * adds codes without notice. `OutcomeUnknownError` is thrown by mutations alone.
 */
export type OperationError<Id extends keyof operations> =
  ApiError<OperationErrorCode<Id>> | NetworkError | OutcomeUnknownError | SessionError
