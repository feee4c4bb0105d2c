import type { UserRecord } from '../state/UserRecord.js'
import type { IdentityRecord } from '../state/IdentityRecord.js'
import type { TokenRecord } from '../state/TokenRecord.js'
import { unauthorized } from '../answers/Refusal.js'

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

/** @throws {Refusal} 401 without a token */
export function callerOf({ caller }: Pick<Call, 'caller'>): Caller {
  if (!caller) throw unauthorized()
  return caller
}
