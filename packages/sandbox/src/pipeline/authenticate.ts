import type { ContractOperation } from '@weavr-kit/core/contract'
import type { SandboxContext } from '../state/SandboxContext.js'
import type { Caller } from './Call.js'
import { forbidden, unauthorized } from './Refusal.js'

export interface AuthenticateOptions {
  context: Pick<SandboxContext, 'state' | 'tokens'>
  operation: ContractOperation
  headers: Headers
  /** Operations that only a stepped-up session may call. */
  stepUpFor: readonly string[]
}

/** All that the token of a sign-in is good for. */
const openToSignInTokens = new Set(['userIdentities', 'requestAccessToken', 'logout'])

/** Who calls, by the bearer token. @throws {Refusal} 401, or 403 when the token is not enough */
export function authenticate({ context, operation, headers, stepUpFor }: AuthenticateOptions): Caller | undefined {
  const { operationId, security, accessToken } = operation
  if (!security.bearer) return undefined
  const authorization = headers.get('authorization')
  if (authorization === null && security.bearer === 'optional') return undefined
  const caller = findCaller(context, authorization?.replace(/^Bearer /, '') ?? '')
  if (!caller) throw unauthorized()
  if (caller.token.type === 'AUTH' && !openToSignInTokens.has(operationId))
    throw forbidden(accessToken ? 'ACCESS_TOKEN_REQUIRED' : 'INSUFFICIENT_PERMISSIONS')
  if (stepUpFor.includes(operationId) && !caller.token.steppedUp) throw forbidden('STEP_UP_REQUIRED')
  return caller
}

/** The caller of a token that still lives. */
export function findCaller({ state, tokens }: AuthenticateOptions['context'], bearer: string): Caller | undefined {
  const token = tokens.find(bearer)
  const user = token && state.users[token.userId]
  const identity = user && state.identities[user.identityId]
  return token && user?.active && identity ? { token, user, identity } : undefined
}
