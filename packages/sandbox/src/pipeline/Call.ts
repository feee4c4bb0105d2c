import type { UserRecord } from '../api/authentication-factors/UserRecord.js'
import type { IdentityRecord } from '../api/identities/IdentityRecord.js'
import type { SandboxContext } from '../state/SandboxContext.js'
import type { TokenRecord } from '../tokens/TokenRecord.js'
import type { Answer } from './Answer.js'
import { unauthorized } from './Refusal.js'

/** Who calls, by the token of the request. */
export interface Caller {
  token: TokenRecord
  user: UserRecord
  identity: IdentityRecord
  /** What the user's roles let the operation reach: all of the identity's, or only what is the user's own. */
  reach: 'all' | 'own'
}

/** One request that has passed every check of the pipeline: what an operation works with. */
export interface Call<Body = unknown, Query = unknown> {
  params: Record<string, string>
  query: Query
  body: Body
  headers: Headers
  caller?: Caller
}

export type Handler = (call: Call, context: SandboxContext) => Answer | Promise<Answer>

/** Writes an operation against the types of the contract; validation has already seen to it that they hold. */
export function operation<Body = undefined, Query = undefined>(
  run: (call: Call<Body, Query>, context: SandboxContext) => Answer | Promise<Answer>,
): Handler {
  return (call, context) => run(call as Call<Body, Query>, context)
}

/** @throws {Refusal} 401 without a token */
export function callerOf({ caller }: Pick<Call, 'caller'>): Caller {
  if (!caller) throw unauthorized()
  return caller
}
