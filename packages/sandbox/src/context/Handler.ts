import type { SandboxContext } from './SandboxContext.js'
import type { Answer } from '../state/Answer.js'
import type { Call } from './Call.js'

export type Handler = (call: Call, context: SandboxContext) => Answer | Promise<Answer>

/**
 * Writes an operation against the types of the contract; validation has already seen to it that they hold.
 */
export function operation<Body = undefined, Query = undefined>(
  run: (call: Call<Body, Query>, context: SandboxContext) => Answer | Promise<Answer>,
): Handler {
  return (call, context) => run(call as Call<Body, Query>, context)
}
