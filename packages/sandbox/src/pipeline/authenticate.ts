import type { ContractOperation } from '@weavr-kit/core/contract'
import { reachOf } from './reachOf.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { Caller } from '../context/Call.js'
import { forbidden, unauthorized } from '../answers/Refusal.js'

export interface AuthenticateOptions {
  context: Pick<SandboxContext, 'state' | 'tokens'>
  operation: ContractOperation
  headers: Headers
  /** Operations that only a stepped-up session may call. */
  stepUpFor: readonly string[]
}

/** All that the token of a sign-in is good for. */
const openToSignInTokens = new Set(['userIdentities', 'requestAccessToken', 'logout'])

/** What needs a stepped-up session in every programme. */
const alwaysStepUp = new Set(['userCreate', 'managedCardPhysicalPinGet'])

/** Documented with the key alone, although they act for whoever's token comes along. */
const actsForToken = new Set(['userKyc', 'managedCardPhysicalReplaceLostOrStolen'])

/** Who calls, by the bearer token. @throws {Refusal} 401, or 403 when the token is not enough */
export function authenticate({
  context,
  operation,
  headers,
  stepUpFor,
}: AuthenticateOptions): Caller | undefined {
  const { operationId, security, accessToken } = operation
  const bearer = actsForToken.has(operationId) ? 'optional' : security.bearer
  if (!bearer) return undefined
  const authorization = headers.get('authorization')
  if (authorization === null && bearer === 'optional') return undefined
  const caller = findCaller(context, authorization?.replace(/^Bearer /, '') ?? '')
  if (!caller || (caller.token.only !== undefined && caller.token.only !== operationId)) throw unauthorized()
  if (caller.token.type === 'AUTH' && !openToSignInTokens.has(operationId))
    throw forbidden(accessToken ? 'ACCESS_TOKEN_REQUIRED' : 'INSUFFICIENT_PERMISSIONS')
  const reach = reachOf(caller.user, operation)
  if (reach === 'none') throw forbidden('INSUFFICIENT_PERMISSIONS')
  if ((alwaysStepUp.has(operationId) || stepUpFor.includes(operationId)) && !caller.token.steppedUp)
    throw forbidden('STEP_UP_REQUIRED')
  return { ...caller, reach }
}

/** The caller of a token that still lives. */
export function findCaller(
  { state, tokens }: AuthenticateOptions['context'],
  bearer: string,
): Caller | undefined {
  const token = tokens.find(bearer)
  const user = token && state.users[token.userId]
  const identity = user && state.identities[user.identityId]
  return token && user?.active && identity ? { token, user, identity, reach: 'all' } : undefined
}
